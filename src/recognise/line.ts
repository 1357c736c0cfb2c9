import { spansAt, spansOf } from '../document/passage.ts';
import type { Block, Document, Passage, Run } from '../document/tree.ts';
import { isSpace, isWholeLetter } from '../vietnamese/signs.ts';
import { bare, skeletonOf } from './likeness.ts';
import { openingsOf } from './opening.ts';

/** What stands on one line of one column: the unit that is labelled. */
export type Line = Passage & {
  /** `text` without marks and capitals, of the same length. */
  readonly bare: string;
  /** Letters and digits of `bare`, words one space apart. */
  readonly skeleton: string;
  /** With what it begins: bits of `edges.ts`. */
  readonly opened: number;
  /** A blank line, a rule, a cell border or a paragraph end stands before it. */
  readonly gap: boolean;
  /** More than a paragraph end: a blank line, a rule, another cell or column. */
  readonly wideGap: boolean;
  /** Column in which it begins; always 0 where the source does not keep white space. */
  readonly indent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  readonly justified: boolean;
  /** Identity of the table cell it stands in. */
  readonly cell: string | null;
  readonly inFrame: boolean;
  /** Automatic number or bullet of the paragraph, on its first line only. */
  readonly listLabel: string | null;
};

export const hasWords = (text: string): boolean =>
  isWholeLetter(text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(text);

/** A stretch of a block, and how it stands there. */
export type Stretch = Pick<Line, 'gap' | 'wideGap' | 'indent' | 'cell'> & {
  readonly start: number;
  readonly end: number;
  /** Nothing of the block stands before it. */
  readonly first: boolean;
};

/** The line that a stretch of a block makes; null where nothing is written. */
export function lineAt(document: Document, index: number, block: Block, stretch: Stretch): Line | null {
  const { start, end } = stretch;
  const { text: all, runs, layout } = block;
  const raw = start === 0 && end === all.length ? all : all.slice(start, end);
  const lead = leadOf(raw);
  const text = withoutOrnament(lead === 0 ? raw : raw.slice(lead));
  if (text === '') return null;
  const from = start + lead;
  const to = from + text.length;
  const letters = bare(text);
  const only = runs.length === 1 && end - start === all.length ? runs[0] : undefined;
  return {
    spans: [{ block: index, start: from, end: to }],
    text,
    bare: letters,
    skeleton: skeletonOf(letters),
    opened: openingsOf(text, letters),
    gap: stretch.gap,
    wideGap: stretch.wideGap,
    indent: document.format === 'text' ? stretch.indent + lead : 0,
    bold: only ? only.format.bold === true : isMostly('bold', runs, from, to),
    italic: only ? only.format.italic === true : isMostly('italic', runs, from, to),
    centred: layout !== undefined && layout.align === 'center',
    justified: layout !== undefined && layout.align === 'justify',
    cell: stretch.cell,
    inFrame: block.place.in === 'frame',
    listLabel: stretch.first && block.list !== undefined ? block.list.label.trim() : null,
  };
}

const [BAR, STAR] = [0x7c, 0x2a];

/** The length of what stands before the first sign. */
function leadOf(raw: string): number {
  let lead = 0;
  while (isSpace(raw.charCodeAt(lead)) || raw.charCodeAt(lead) === BAR) lead++;
  return lead;
}

/** More than this share of a line makes it bold. */
const MOST = 0.6;

function isMostly(format: 'bold' | 'italic', runs: readonly Run[], from: number, to: number): boolean {
  let share = 0;
  for (const run of runs) {
    if (run.format[format] === true) share += Math.max(0, Math.min(run.end, to) - Math.max(run.start, from));
  }
  return share / (to - from) > MOST;
}

/** The two lines that a line becomes when it is cut before `offset`. */
export function cutLine(line: Line, offset: number): readonly [Line, Line] {
  const rest = partOf(line, offset, line.text.length);
  return [partOf(line, 0, offset), { ...rest, gap: true, wideGap: true, listLabel: null }];
}

/** Old pages draw the rule under a heading with stars, and bars where a table was. */
export function withoutOrnament(raw: string): string {
  const text = raw.trim();
  const last = text.charCodeAt(text.length - 1);
  if (last !== BAR && (last !== STAR || !text.endsWith('***'))) return text;
  let end = text.length;
  while (end > 0 && /[\s|*]/u.test(text.charAt(end - 1))) end--;
  const kept = text.slice(0, end);
  return hasWords(kept) ? kept : text;
}

/** A piece of a line, without white space at its ends. */
export function partOf(line: Line, start: number, end: number): Line {
  const raw = line.text.slice(start, end);
  const text = withoutOrnament(raw);
  const from = start + raw.length - raw.trimStart().length;
  const letters = bare(text);
  return {
    ...line,
    text,
    spans: spansAt(line, from, from + text.length),
    bare: letters,
    skeleton: skeletonOf(letters),
    opened: openingsOf(text, letters),
    indent: line.indent + from,
  };
}

/** One line of several that the source broke inside a wording. */
export function joinLines(first: Line, ...others: readonly Line[]): Line {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const text = all.map((line) => line.text).join(' ');
  const letters = bare(text);
  return {
    ...first,
    text,
    spans: spansOf(all),
    bare: letters,
    skeleton: skeletonOf(letters),
    opened: openingsOf(text, letters),
    bold: all.every(({ bold }) => bold),
    italic: all.every(({ italic }) => italic),
  };
}
