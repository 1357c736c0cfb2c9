import { kinds } from '../document/kinds.ts';
import { type Length, mm, pt, twips } from '../document/length.ts';
import type { Letter } from '../document/letter.ts';
import { SINGLE_LINE, textWidth } from '../document/metrics.ts';
import type { TextFormat } from '../document/tree.ts';
import { margins, paper, ruleLengths, typeface, urgencies } from '../law/values.ts';
import { writable } from '../read/docx/writing.ts';
import { textKey } from '../vietnamese/text.ts';
import { CORE, packedPart, zipOfPacked } from './docx/package.ts';
import { balanced, boxed, gap, linesIn, paragraph, ruleUnder } from './docx/paragraphs.ts';
import { packageOf } from './docx/shell.ts';
import { formatOf, type HeadSize, SIGNATURE_ROOM, type StyleId } from './docx/styles.ts';
import { CELL_MARGINS, gridTable, sideBySide } from './docx/tables.ts';
import type { Xml } from './docx/xml.ts';
import {
  type AnnexSheet,
  type Piece,
  plainText,
  type Role,
  type Sheet,
  type Signature,
  sheetOf,
} from './sheet.ts';

/**
 * A letter laid out afresh by the decree, as a Word file with a style a part. The text stays what it is; of the old
 * layout only bold and italic inside running text are kept. The same letter gives the same bytes.
 */
export async function writeDocx(letter: Letter): Promise<Uint8Array> {
  const sheet = sheetOf(letter);
  const parts = await packageOf(
    [letterOf(sheet, letter), ...sheet.annexes.map(annexOf)],
    layHead(sheet).size,
  );
  const core = packedPart(CORE, Buffer.from(coreProperties(sheet, letter)));
  return zipOfPacked([...parts, core]);
}

const letterOf = (sheet: Sheet, letter: Letter): readonly Xml[] => [
  ...headOf(sheet, letter),
  ...textOf(sheet, letter),
  ...footOf(sheet, letter),
  ...sheet.notes.map((note) => paragraph('Recipients', note)),
];

const TEXT_WIDTH = twips(paper.width - margins.left.min - margins.right.max);

// ---- the head

const isCopy = ({ kind }: Letter): boolean => kind === 'sao-y' || kind === 'sao-luc' || kind === 'trich-sao';
const isUntitled = ({ type }: Sheet): boolean => type === '';

/** A rule is two fifths of a line where the decree says a third to a half. */
const shareOf = ({ min, max }: { readonly min: number; readonly max: number }): number => (min + max) / 2;

/** What the widths of Word and of LibreOffice may differ from ours by, on a line that must not break. */
const LINE_SLACK = pt(4);

/** The two columns of the head, and its date as it is broken where it cannot have one line. */
type Head = { readonly size: HeadSize; readonly columns: readonly [Length, Length]; readonly date: string };

/** Large where everything has its line; small where that gives it one; the date broken where nothing else helps. */
function layHead(sheet: Sheet): Head {
  const whole = [sheet.placeAndDate];
  for (const size of ['large', 'small'] as const) {
    if (fits(sheet, whole, size) && (size === 'small' || !hasLongNames(sheet, whole))) {
      return { size, columns: headColumns(sheet, whole, size), date: sheet.placeAndDate };
    }
  }
  const parts = brokenDate(sheet.placeAndDate);
  // A number too long for any column is no reason to break the date.
  const isNarrower = rightNeed(sheet, parts, 'small') < rightNeed(sheet, whole, 'small');
  const lines = isNarrower ? parts : whole;
  const size = fits(sheet, lines, 'large') && !hasLongNames(sheet, lines) ? 'large' : 'small';
  const columns = headColumns(sheet, lines, size);
  const isHeld = isNarrower && lines.every((line) => widthIn(line, 'PlaceAndDate', size) <= columns[1]);
  return { size, columns, date: isHeld ? held(lines) : sheet.placeAndDate };
}

/** `xã An Bình,` and `ngày 05 tháng 3 năm 2026`. */
const brokenDate = (text: string): readonly string[] => text.split(/(?<=,)\s+(?=ngày\s)/u);

const widthIn = (text: string, style: StyleId, size: HeadSize): number =>
  textWidth(text, formatOf(style, size)) + CELL_MARGINS + LINE_SLACK;

const rightNeed = ({ nationalName }: Sheet, date: readonly string[], size: HeadSize): number =>
  Math.max(
    widthIn(nationalName, 'NationalName', size),
    ...date.map((line) => widthIn(line, 'PlaceAndDate', size)),
  );

const leftNeed = ({ reference }: Sheet, size: HeadSize): number =>
  Math.max(mm(50), Math.ceil(widthIn(reference, 'Reference', size)));

const fits = (sheet: Sheet, date: readonly string[], size: HeadSize): boolean =>
  leftNeed(sheet, size) + rightNeed(sheet, date, size) <= TEXT_WIDTH;

/**
 * The right column is as wide as the national name and the date need on one line, and a little wider where the number
 * on the left leaves room for it.
 */
function headColumns(sheet: Sheet, date: readonly string[], size: HeadSize): readonly [Length, Length] {
  const wished = Math.min(mm(80) + CELL_MARGINS, TEXT_WIDTH - leftNeed(sheet, size));
  const needed = rightNeed(sheet, date, size);
  const right = twips(Math.min(Math.ceil(Math.max(needed, wished)), TEXT_WIDTH - mm(50)));
  return [twips(TEXT_WIDTH - right), right];
}

/** Small where a name would not have its line otherwise. */
function hasLongNames(sheet: Sheet, date: readonly string[]): boolean {
  const [left] = headColumns(sheet, date, 'large');
  return (
    sheet.parentBody.some((line) => widthIn(line, 'ParentBody', 'large') > left) ||
    sheet.issuer.some((line) => widthIn(line, 'Issuer', 'large') > left)
  );
}

function headOf(sheet: Sheet, letter: Letter): readonly Xml[] {
  const { parentBody, issuer, nationalName, motto, reference, placeAndDate, subject, type, marks } = sheet;
  const { size: head, columns, date } = layHead(sheet);
  const left = twips(columns[0] - CELL_MARGINS);
  const right = twips(columns[1] - CELL_MARGINS);
  const namesIn = (lines: readonly string[], style: StyleId): readonly string[] =>
    lines.map((line) => withLines(line, formatOf(style, head), left));
  const issuerLines = namesIn(issuer, 'Issuer');
  const upperLeft = [
    ...namesIn(parentBody, 'ParentBody').map((line) => balanced('ParentBody', line, left, head)),
    ...issuerLines.map((line) => balanced('Issuer', line, left, head)),
    ...(issuer.length > 0 ? [ruleUnder(issuerLines, 'Issuer', shareOf(ruleLengths.issuer), left, head)] : []),
  ];
  const upperRight = [
    ...(isCopy(letter) && type !== '' ? [paragraph('CopyType', type)] : []),
    ...(nationalName === '' ? [] : [paragraph('NationalName', nationalName)]),
    ...(motto === '' ? [] : [paragraph('Motto', motto), ruleUnder([motto], 'Motto', 1, right, head)]),
  ];
  const lowerLeft = [
    ...(reference === '' ? [] : [paragraph('Reference', reference)]),
    ...(isUntitled(sheet) && subject !== '' ? [balanced('LetterSubject', subject, left)] : []),
  ];
  const lowerRight = placeAndDate === '' ? [] : [paragraph('PlaceAndDate', date)];
  const rows = [
    [upperLeft, upperRight],
    [lowerLeft, lowerRight],
    [marks.map((mark) => boxed(mark, left, colourOf(mark))), []],
  ].filter((row) => row.some((cell) => cell.length > 0));
  return rows.length > 0 ? [sideBySide(columns, rows)] : [];
}

/** Where a name may be broken: behind `NHÂN DÂN`, behind a comma, before `VÀ`. */
const NAME_BREAK = /(?<=^(?:[ỦU][YỶ] BAN|HỘI ĐỒNG) NHÂN DÂN|,) | (?=VÀ )/gu;

/**
 * A name too long for its column, so that it breaks into two lines as long as each other and no term of it is torn: the
 * spaces within the lines are no-break ones, which every reader takes for spaces.
 */
function withLines(name: string, format: TextFormat, column: Length): string {
  const width = (text: string): number => textWidth(text, format);
  if (width(name) <= column) return name;
  const pairs = [...name.matchAll(NAME_BREAK)].map(
    ({ index }) => [name.slice(0, index), name.slice(index + 1)] as const,
  );
  const unevenness = ([upper, lower]: readonly [string, string]): number =>
    Math.abs(width(upper) - width(lower));
  const [best] = pairs
    .filter((pair) => pair.every((line) => width(line) <= column))
    .sort((a, b) => unevenness(a) - unevenness(b));
  return best ? held(best) : name;
}

const NO_BREAK = '\u00A0';

const held = (lines: readonly string[]): string =>
  lines.map((line) => line.replaceAll(' ', NO_BREAK)).join(' ');

/** Stamps of urgency are struck in bright red. */
const URGENT = new Set(Object.keys(urgencies).map(textKey));
const colourOf = (mark: string): string => (URGENT.has(textKey(mark)) ? 'FF0000' : typeface.color);

// ---- the text

function textOf(sheet: Sheet, letter: Letter): readonly Xml[] {
  const { type, authority, grounds, enactment, body } = sheet;
  const titled = !isUntitled(sheet) && !isCopy(letter);
  const pieces = piecesOf(body, { isSigned: true });
  return [
    ...(titled ? [paragraph('DocumentType', type)] : []),
    ...(isUntitled(sheet) ? [] : aboutOf(sheet)),
    ...addresseesOf(sheet),
    ...authority.map((line) => paragraph('Authority', line)),
    ...grounds.map((ground) => paragraph('Grounds', ground)),
    ...enactment.map((line) => paragraph('Enactment', line)),
    ...pieces,
  ];
}

const STYLE_OF = {
  chapter: 'Chapter',
  chapterHeading: 'ChapterHeading',
  division: 'Numbered',
  text: 'Running',
} as const satisfies { readonly [Name in Role]: StyleId };

/** The subject and, of what a decision issues, the decision; a rule under the last of them. */
function aboutOf({ subject, attachedTo }: Sheet): readonly Xml[] {
  const share = shareOf(ruleLengths.subject);
  const parts = [
    ['DocumentSubject', subject],
    ['AnnexReference', attachedTo],
  ] as const;
  const written = parts.filter(([, text]) => text !== '');
  return written.flatMap(([style, text], index) => [
    balanced(style, text, TEXT_WIDTH),
    ...(index === written.length - 1 ? [ruleUnder([text], style, share, TEXT_WIDTH)] : []),
  ]);
}

/** The last paragraph goes with the signature, which must not stand on a page by itself. */
const piecesOf = (body: readonly Piece[], { isSigned }: { readonly isSigned: boolean }): readonly Xml[] =>
  body.map((piece, index) => {
    if (piece.type === 'table') return gridTable(piece.rows, piece.bordered, TEXT_WIDTH);
    // A heading is never the last line of a page.
    const isHeading = piece.role === 'division' && piece.text.every(({ bold }) => bold);
    const keepNext = isHeading || (isSigned && index === body.length - 1);
    return paragraph(STYLE_OF[piece.role], piece.text, {
      ...(keepNext ? { keepNext } : {}),
      ...(body[index + 1]?.type === 'table' ? { spacing: { after: pt(6) } } : {}),
    });
  });

/** A label longer than this, as in a telegram, has its list at an indent and not below its colon. */
const LONGEST_LABEL = mm(50);

function addresseesOf({ addresseesLabel: label, addressees }: Sheet): readonly Xml[] {
  const [only, ...more] = addressees;
  const format = formatOf('Addressees');
  if (label === '' && only === undefined) return [];
  if (more.length === 0) {
    return [
      paragraph('Addressees', `${label} ${only ?? ''}`.trim(), {
        align: 'center',
        spacing: { after: pt(6) },
      }),
    ];
  }
  const labelWidth = textWidth(label, format);
  const isLong = labelWidth > LONGEST_LABEL;
  const widest = Math.max(...addressees.map((text) => textWidth(`- ${text};`, format)));
  // In the middle of the page where the lines are short enough, else at the indent of the body.
  const start = isLong
    ? mm(12.7)
    : twips(Math.max(mm(12.7), Math.round((TEXT_WIDTH - labelWidth - widest) / 2)));
  const list = isLong ? mm(30) : twips(start + labelWidth);
  const hanging = textWidth('- ', format);
  return [
    paragraph('Addressees', label, { indent: { left: start } }),
    ...addressees.map((text, index) =>
      paragraph('Addressee', `- ${text}${index < addressees.length - 1 ? ';' : '.'}`, {
        indent: { left: list + hanging, hanging },
        ...(index === addressees.length - 1 ? { spacing: { after: pt(6) } } : {}),
      }),
    ),
  ];
}

// ---- the foot

const LIST_WIDTH = twips(Math.round(TEXT_WIDTH * 0.47));
const FOOT_COLUMNS = [LIST_WIDTH, twips(TEXT_WIDTH - LIST_WIDTH)];
const SIGNER_WIDTH = twips(TEXT_WIDTH - LIST_WIDTH - CELL_MARGINS);
const HALVES = [twips(Math.floor(TEXT_WIDTH / 2)), twips(TEXT_WIDTH - Math.floor(TEXT_WIDTH / 2))];
const HALF = twips(Math.floor(TEXT_WIDTH / 2) - CELL_MARGINS);

/** Moved out by a cell margin, the list of recipients stands at the margin of the page. */
const FLUSH = twips(-CELL_MARGINS / 2);

function footOf(sheet: Sheet, { kind }: Letter): readonly Xml[] {
  const { signatures, recipientsLabel, recipients } = sheet;
  const list = [
    ...(recipientsLabel === '' ? [] : [paragraph('RecipientsLabel', recipientsLabel)]),
    ...recipients.map((line) => paragraph('Recipients', line)),
  ];
  const [first, ...more] = signatures;
  if (!first && list.length === 0) return [];
  const before = sheet.body.length > 0 ? twips(0) : pt(18);
  const above = gap('Recipients', { keepNext: true, spacing: { before } });
  if (more.length === 0 && kind !== 'bien-ban') {
    return [above, sideBySide(FOOT_COLUMNS, [[list, first ? signatureOf(first, SIGNER_WIDTH) : []]], FLUSH)];
  }
  const rows: Xml[][][] = [];
  for (let at = 0; at < signatures.length; at += 2) {
    const pair = signatures.slice(at, at + 2);
    const highest = Math.max(...pair.map(linesOfTitles));
    const drawn = pair.map((one) => signatureOf(one, HALF, highest - linesOfTitles(one)));
    rows.push(drawn.length === 1 ? [[], ...drawn] : drawn);
  }
  // The list goes to the next page as a whole.
  const kept = recipients.map((line, index) =>
    paragraph('Recipients', line, { keepNext: index < recipients.length - 1 }),
  );
  const label =
    recipientsLabel === '' ? [] : [paragraph('RecipientsLabel', recipientsLabel, { keepNext: true })];
  return [above, sideBySide(HALVES, rows), gap('Recipients'), ...label, ...kept];
}

const linesOfTitles = ({ titles }: Signature): number =>
  titles.flatMap((line) => linesIn(line, formatOf('SignerTitle'), HALF)).length;

/** Names of two signers stand side by side: under fewer lines of titles there is more room. */
function signatureOf({ titles, name }: Signature, column: Length, fewerLines = 0): Xml[] {
  const line = SINGLE_LINE * (formatOf('SignerTitle').sizePt ?? 0);
  const before = twips(SIGNATURE_ROOM + pt(fewerLines * line));
  return [
    ...titles.map((title) => balanced('SignerTitle', title, column)),
    ...(name === '' ? [] : [paragraph('SignerName', name, fewerLines > 0 ? { spacing: { before } } : {})]),
  ];
}

// ---- annexes

function annexOf({ heading, title, reference, body }: AnnexSheet): readonly Xml[] {
  return [
    ...(heading === '' ? [] : [paragraph('AnnexHeading', heading)]),
    ...(title === '' ? [] : [balanced('AnnexTitle', title, TEXT_WIDTH)]),
    ...(reference === ''
      ? []
      : [
          balanced('AnnexReference', reference, TEXT_WIDTH),
          ruleUnder([reference], 'AnnexReference', shareOf(ruleLengths.subject), TEXT_WIDTH),
        ]),
    ...piecesOf(body, { isSigned: false }),
  ];
}

// ---- what the file says of itself

const escaped = (text: string): string =>
  writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Title and subject, no author and no date: a file must not say who had it in hand. */
function coreProperties(sheet: Sheet, { kind, values }: Letter): string {
  const type = kind ? kinds[kind].vi : '';
  const number = values.number && values.symbol ? ` số ${values.number}/${values.symbol}` : '';
  const subject = values.subject ?? plainText(sheet.grounds[0] ?? []);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(`${type}${number}`)}</dc:title>`,
    `<dc:subject>${escaped(subject)}</dc:subject>`,
    '<dc:language>vi-VN</dc:language>',
    '</cp:coreProperties>',
  ].join('');
}
