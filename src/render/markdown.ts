import type { Letter } from '../document/letter.ts';
import {
  type AnnexSheet,
  type Cell,
  type Piece,
  type RichText,
  type Row,
  type Run,
  type Sheet,
  type Signature,
  sheetOf,
} from './sheet.ts';

/** A letter as Markdown, always in the same form; read back it is the same letter. */
export function writeMarkdown(letter: Letter): string {
  const sheet = sheetOf(letter);
  const paragraphs = [
    ...sheet.marks.map(bold),
    stacked([...sheet.parentBody.map(escaped), ...sheet.issuer.map(bold)]),
    stacked([sheet.nationalName, sheet.motto].map(bold)),
    ...headOf(sheet, letter),
    ...addresseesOf(sheet),
    ...(sheet.authority.length > 0 ? [stacked(sheet.authority.map(bold))] : []),
    ...sheet.grounds.map((ground) => rich(ground.map((run) => ({ ...run, italic: true })))),
    ...sheet.enactment.map(bold),
    ...sheet.body.map(pieceOf),
    ...footOf(sheet, letter),
    ...sheet.notes.map(rich),
    ...sheet.annexes.flatMap(annexOf),
  ];
  return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`;
}

/** Lines that stand one below the other without space. */
const stacked = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');

function headOf(
  { type, subject, attachedTo, reference, placeAndDate }: Sheet,
  { kind }: Letter,
): readonly string[] {
  const date = italic(placeAndDate);
  if (type === '') return [stacked([escaped(reference), escaped(subject)]), date];
  const isCopy = kind === 'sao-y' || kind === 'sao-luc' || kind === 'trich-sao';
  const title = [bold(type), bold(subject), italic(attachedTo)];
  return isCopy
    ? [bold(type), escaped(reference), date, bold(subject)]
    : [escaped(reference), date, ...title];
}

function addresseesOf({ addresseesLabel: label, addressees }: Sheet): readonly string[] {
  if (addressees.length < 2) return [escaped(`${label} ${addressees[0] ?? ''}`.trim())];
  const last = addressees.length - 1;
  return [
    escaped(label),
    stacked(addressees.map((text, index) => escaped(`- ${text}${index < last ? ';' : '.'}`))),
  ];
}

function footOf({ recipientsLabel, recipients, signatures }: Sheet, { kind }: Letter): readonly string[] {
  const list = stacked([
    recipientsLabel === '' ? '' : rich([{ ...PLAIN, text: recipientsLabel, bold: true, italic: true }]),
    ...recipients.map(escaped),
  ]);
  const signed = signatures.flatMap(signatureOf);
  return kind === 'bien-ban' ? [...signed, list] : [list, ...signed];
}

const signatureOf = ({ titles, name }: Signature): readonly string[] => [
  stacked(titles.map(bold)),
  bold(name),
];

const annexOf = ({ heading, title, reference, body }: AnnexSheet): readonly string[] => [
  bold(heading),
  bold(title),
  italic(reference),
  ...body.map(pieceOf),
];

function pieceOf(piece: Piece): string {
  if (piece.type === 'table') return tableOf(piece.rows);
  const strong = piece.role === 'chapter' || piece.role === 'chapterHeading';
  return rich(strong ? piece.text.map((run) => ({ ...run, bold: true })) : piece.text);
}

function tableOf(rows: readonly Row[]): string {
  const [head = [], ...others] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cellOf = (cell: Cell): string => cell.map(rich).join('<br>');
  // Every reader of Markdown shows the head of a table in bold.
  const titleOf = (cell: Cell): string =>
    cellOf(cell.map((text) => text.map((run) => ({ ...run, bold: false }))));
  return [
    line(head.map(titleOf)),
    `|${head.map(() => '---|').join('')}`,
    ...others.map((row) => line(row.map(cellOf))),
  ].join('\n');
}

// ---- text

const PLAIN: Run = { text: '', bold: false, italic: false, position: null };
const bold = (text: string): string => rich([{ ...PLAIN, text, bold: true }]);
const italic = (text: string): string => rich([{ ...PLAIN, text, italic: true }]);

/** What Markdown would take for markup. A number sign counts only where it opens a line. */
const MARKUP = /[\\`*_[\]<>~]|&(?=#?[\p{L}\d]{1,31};)|(?:(?<=^\s{0,3})#)/gu;

/** Entities, where an escaped sign would still be looked at: a bar parts cells, a tag is dropped. */
const ENTITIES: Readonly<Record<string, string>> = { '|': '&#124;', '<': '&lt;', '&': '&amp;' };

const escaped = (text: string): string =>
  text
    .replace(MARKUP, (sign) => ENTITIES[sign] ?? `\\${sign}`)
    .replaceAll('|', '&#124;')
    .replace(/\s/gu, ' ');

function rich(text: RichText): string {
  return text
    .map((run, index) => {
      const before = text[index - 1]?.text.at(-1) ?? '';
      const after = text[index + 1]?.text.at(0) ?? '';
      return emphasised(run, before, after);
    })
    .join('');
}

const LETTER = /[\p{L}\p{N}]/u;
const SIGN = /[^\p{L}\p{N}\s]/u;

/** Stars where Markdown takes them for emphasis; tags where a sign stands between the star and a letter. */
function emphasised(
  { text, bold: isBold, italic: isItalic, position }: Run,
  before: string,
  after: string,
): string {
  const [, lead = '', inner = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const raised =
    position === null ? escaped(inner) : `<${TAGS[position]}>${escaped(inner)}</${TAGS[position]}>`;
  if (inner === '' || (!isBold && !isItalic)) return `${lead}${raised}${tail}`;
  const closes = tail !== '' || !LETTER.test(after) || !SIGN.test(inner.at(-1) ?? '');
  const opens = lead !== '' || !LETTER.test(before) || !SIGN.test(inner.at(0) ?? '');
  const touches = (lead === '' && before === '*') || (tail === '' && after === '*');
  if (closes && opens && !touches && position === null && !/[*]/u.test(inner)) {
    const stars = `${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
    return `${lead}${stars}${raised}${stars}${tail}`;
  }
  const tags = [...(isBold ? ['b'] : []), ...(isItalic ? ['i'] : [])];
  const open = tags.map((tag) => `<${tag}>`).join('');
  const close = [...tags]
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('');
  return `${lead}${open}${raised}${close}${tail}`;
}

const TAGS = { superscript: 'sup', subscript: 'sub' } as const;
