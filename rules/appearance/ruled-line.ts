import {
  blocksOf,
  columnWidth,
  piecesOf,
  visibleCount,
  wholeBlock,
  widthOf,
} from '../../src/document/format.ts';
import { type Length, twips } from '../../src/document/length.ts';
import type { Letter, PartName } from '../../src/document/letter.ts';
import type { Bilingual } from '../../src/document/terms.ts';
import type { Block, Document, HorizontalLine, Span } from '../../src/document/tree.ts';
import type { Finding, Fix } from '../../src/lint/rule.ts';

/** Part with a rule under it, and the part above it, to which Word may have tied the drawn line. */
const RULED = {
  motto: 'nationalName',
  issuer: 'parentBody',
  subject: 'type',
} as const satisfies { readonly [Part in PartName]?: PartName };
export type RuledPart = keyof typeof RULED;

export const ruledLineMessages = {
  missing: {
    vi: 'Dưới {what} không có đường kẻ ngang, phải có đường kẻ nét liền dài {expected} dòng chữ.',
    en: 'There is no rule under the {what}; there must be a solid one {expected} the line of text.',
  },
  length: {
    vi: 'Đường kẻ dưới {what} dài {actual}% dòng chữ, phải dài {expected} dòng chữ.',
    en: 'The rule under the {what} is {actual}% of the line of text; it must be {expected} it.',
  },
  underlined: {
    vi: 'Dưới {what} là chữ gạch chân, phải là đường kẻ ngang riêng dài {expected} dòng chữ.',
    en: 'The {what} is underlined; it must have a rule of its own {expected} the line of text.',
  },
} as const;

/**
 * What a rule may fall short of or exceed the decree's length by, as a share of the text: the eye that drew it, the
 * program that scales raised characters, and our widths without kerning.
 */
const SLACK_FULL = { under: 0.15, over: 0.2 };
const SLACK_PART = { under: 0.08, over: 0.1 };

export function* ruledLineFindings(
  letter: Letter,
  part: RuledPart,
  range: { readonly min: number; readonly max: number },
  what: Bilingual,
  expected: Bilingual,
): Iterable<Finding<typeof ruledLineMessages>> {
  const { document, parts } = letter;
  const passage = parts[part];
  if (!passage) return;
  // What a decision issues names it under the subject, and the rule stands under both. nd30:PL3.1.3/attached
  const attached = (part === 'subject' && parts.attachedTo?.spans) || [];
  const at = [...passage.spans, ...attached];
  const lines = linesUnder(letter, part);

  if (lines.length === 0) {
    const underlined = at.flatMap((span) =>
      [...piecesOf(document, [span])].filter(
        ({ format, text }) => format.underline && visibleCount(text) > 0,
      ),
    );
    if (underlined.length > 0) {
      yield { message: 'underlined', at: underlined.map(({ span }) => span), data: { what, expected } };
    } else if (!hasStrayLine(letter)) yield { message: 'missing', at, data: { what, expected } };
    return;
  }

  const slack = range.min === 1 ? SLACK_FULL : SLACK_PART;
  const texts = textWidths(document, at);
  const shares = lines.flatMap((line) =>
    line.length === undefined ? [] : texts.map((text) => lengthOf(line) / text),
  );
  const fits = (share: number) => share >= range.min - slack.under && share <= range.max + slack.over;
  if (shares.length === 0 || shares.some(fits)) return;
  const middle = (range.min + range.max) / 2;
  const nearest = shares.reduce((a, b) => (Math.abs(a - middle) <= Math.abs(b - middle) ? a : b));
  const actual = Math.round(100 * nearest);
  const length = twips(Math.round(Math.max(...texts) * middle));
  yield { message: 'length', at, data: { what, actual, expected }, ...refitted(letter, part, length) };
}

const lengthOf = ({ length }: HorizontalLine): number => length ?? 0;

/** Each line of the part, broken by hand or by the width of its column, may be the one that the drafter measured. */
function textWidths(document: Document, spans: readonly Span[]): readonly number[] {
  const widths = spans.flatMap(linesOf).flatMap((line) => {
    const block = document.blocks[line.block];
    const width = widthOf(document, [line]);
    const column = block && columnWidth(document, block);
    if (column === undefined) return [width];
    // Indents may make the lines shorter than their column.
    const narrow = column - (block?.layout?.left ?? 0) - (block?.layout?.right ?? 0);
    return [width, ...[column, narrow].flatMap((room) => lastLines(width, room))];
  });
  return widths.filter((width) => width > 0);

  function linesOf({ block, start, end }: Span): readonly Span[] {
    let at = start;
    return (document.blocks[block]?.text.slice(start, end) ?? '').split('\n').map((line) => {
      const span = { block, start: at, end: at + line.length };
      at = span.end + 1;
      return span;
    });
  }
}

/** The blocks of the part; what a subject is attached to stands between it and its rule. */
const ownBlocks = ({ parts }: Letter, part: RuledPart): readonly number[] =>
  blocksOf([...(parts[part]?.spans ?? []), ...((part === 'subject' && parts.attachedTo?.spans) || [])]);

/** A full line and what is left for the last one, where a text has more than one. */
function lastLines(width: number, room: number): readonly number[] {
  const lines = room > 0 ? Math.ceil(width / room) : 1;
  return lines < 2 ? [] : [room, width - (lines - 1) * room];
}

/** Lines tied to the part, to the one above it, or to what follows it in the same column, up to the next text. */
export function linesUnder(letter: Letter, part: RuledPart): readonly HorizontalLine[] {
  const { document, parts } = letter;
  const own = ownBlocks(letter, part);
  const last = own.at(-1);
  if (last === undefined) return [];
  const marks = blocksOf(parts.mark?.spans ?? []);
  const found: HorizontalLine[] = [];
  for (const block of blocksOf(parts[RULED[part]]?.spans ?? [])) {
    if (!own.includes(block)) found.push(...linesIn(document, block).filter(({ kind }) => kind === 'drawn'));
  }
  for (const block of own) {
    const lines = linesIn(document, block);
    found.push(...lines.filter(({ kind, side }) => (kind === 'drawn' ? true : side !== 'above')));
  }
  for (const index of followers(document, last)) {
    const block = document.blocks[index];
    // The box of a mark of urgency or secrecy is no rule.
    if (!block || marks.includes(index)) break;
    const isText = visibleCount(block.text) > 0;
    const lines = linesIn(document, index);
    const isTabbed = isText && block.text.trim().includes('\t');
    found.push(
      ...lines.filter(
        ({ side, kind }) =>
          !isText || side === 'above' || kind === 'drawn' || (isTabbed && kind === 'characters'),
      ),
    );
    if (isText) break;
  }
  return found.filter(({ kind }) => kind !== 'underline');
}

/** The one line under a part: a border is set in, a row of characters in a paragraph of its own shortened. */
function refitted(letter: Letter, part: RuledPart, length: Length): { readonly fix?: Fix } {
  const { document } = letter;
  const last = ownBlocks(letter, part).at(-1);
  if (last === undefined) return {};
  const [next = last] = followers(document, last);
  const below = linesIn(document, last).length > 0 ? last : next;
  const block = document.blocks[below];
  const [line, ...more] = linesIn(document, below);
  if (!block || !line || more.length > 0 || linesUnder(letter, part).length > 1) return {};
  if (line.kind === 'border') {
    const column = columnWidth(document, block);
    // Text between the same indents must not break.
    const text = widthOf(document, [wholeBlock(document, below)]);
    if (column === undefined || column < length || text > length) return {};
    const left = twips(Math.round((column - length) / 2));
    const layout = { left, right: left, firstLine: twips(0) };
    return { fix: { edits: [{ block: below, layout }], applies: 'safe' } };
  }
  const row = block.text.trim();
  if (line.kind !== 'characters' || !/^([_‗\-–—─━*=])\1{2,}$/u.test(row)) return {};
  const start = block.text.indexOf(row);
  const width = widthOf(document, [{ block: below, start, end: start + row.length }]) / row.length;
  const replaceWith = row.charAt(0).repeat(Math.max(3, Math.round(length / width)));
  const at = { block: below, start, end: start + row.length };
  return { fix: { edits: [{ at, replaceWith }], applies: 'safe' } };
}

const linesIn = (document: Document, index: number): readonly HorizontalLine[] => {
  const block = document.blocks[index];
  return block?.lines.flatMap((line) => withLengths(document, block, index, line)) ?? [];
};

const ROW_OF_CHARACTERS = /[_‗\-–—─━*=]{3,}/gu;

/** Measures what the file does not say: a row of characters, one in each column of tabs; a border as wide as its column. */
function withLengths(
  document: Document,
  block: Block,
  index: number,
  line: HorizontalLine,
): readonly HorizontalLine[] {
  if (line.length !== undefined) return [line];
  if (line.kind === 'characters') {
    const rows = rowWidths(document, block, index);
    return rows.length === 0 ? [line] : rows.map((length) => ({ ...line, length }));
  }
  const length = borderWidth(document, block, line);
  return [length === undefined ? line : { ...line, length }];
}

const rowWidths = (document: Document, { text }: Block, index: number): readonly Length[] =>
  [...text.matchAll(ROW_OF_CHARACTERS)].map((row) =>
    widthOf(document, [{ block: index, start: row.index, end: row.index + row[0].length }]),
  );

function borderWidth(document: Document, block: Block, { kind }: HorizontalLine): Length | undefined {
  const column = columnWidth(document, block);
  if (column === undefined || kind === 'drawn') return undefined;
  return kind === 'border' ? twips(column - (block.layout?.left ?? 0) - (block.layout?.right ?? 0)) : column;
}

/** The blocks below a block: in its cell, then in the same column of the next rows; in the text, those after it. */
function* followers(document: Document, index: number): Iterable<number> {
  const place = document.blocks[index]?.place;
  if (!place) return;
  for (let next = index + 1; next < document.blocks.length; next += 1) {
    const other = document.blocks[next]?.place;
    if (!other || other.in === 'frame') continue;
    if (place.in === 'cell') {
      if (other.in !== 'cell' || other.table !== place.table) return;
      if (other.column === place.column) yield next;
    } else if (other.in === place.in) yield next;
    else return;
  }
}

/** A line or picture in the heading that belongs to none of the three: whose it is cannot be told. */
function hasStrayLine(letter: Letter): boolean {
  const { document, parts } = letter;
  const end = Math.min(
    ...[parts.body, parts.grounds, parts.addressees].map(
      (part) => part?.spans[0]?.block ?? document.blocks.length,
    ),
  );
  if (document.pictures.some(({ block }) => block < end)) return true;
  const drawn = document.blocks
    .slice(0, end)
    .flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'drawn'));
  const ruled = (Object.keys(RULED) as RuledPart[]).filter((part) =>
    linesUnder(letter, part).some(({ kind }) => kind === 'drawn'),
  );
  return drawn.length > ruled.length;
}
