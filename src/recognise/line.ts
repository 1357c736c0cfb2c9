import { spansAt } from '../document/passage.ts';
import type { Block, Document, Passage, Run } from '../document/tree.ts';
import { bare, skeleton, skeletonOf } from './likeness.ts';

/** What stands on one line of one column: the unit that is labelled. */
export type Line = Passage & {
  /** `text` without marks and capitals, of the same length. */
  readonly bare: string;
  /** Letters and digits of `bare`, words one space apart. */
  readonly skeleton: string;
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

/** One line of the page with the columns that stand on it. */
export type Row = {
  readonly segments: readonly Line[];
  /** How the columns were told apart: by white space, or by what they say. */
  readonly split: 'none' | 'space' | 'words';
};

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
/** The mark that closes a letter, and a dash whose item the source broke off. */
const isMark = (text: string): boolean => /^(?:\.\s?\/\s?\.?|[-+•–])$/u.test(text);

/** Rows of the page in reading order; tables that only lay out a heading or a foot are read column by column. */
export function rowsOf(document: Document): readonly Row[] {
  const rows: Row[] = [];
  let wideGap = false;
  let cellBefore: string | null = null;
  let blockBefore = -1;
  for (const index of readingOrder(document)) {
    const block = document.blocks[index];
    if (!block) continue;
    const cell = cellOf(block);
    if (cell !== cellBefore) wideGap = true;
    cellBefore = cell;
    let first = true;
    let start = 0;
    for (const part of block.text.split('\n')) {
      const end = start + part.length;
      if (!hasWords(part) && !isMark(part.trim())) {
        wideGap = true;
      } else {
        const sourceGap = first && !block.continues && document.format !== 'docx';
        const gap = wideGap || (first && !block.continues) || blockBefore < 0;
        rows.push(rowOf(document, index, block, { start, end, first, gap, wideGap: wideGap || sourceGap }));
        wideGap = false;
        first = false;
        blockBefore = index;
      }
      start = end + 1;
    }
    if (block.text.trim() === '') wideGap = true;
  }
  return rows;
}

function cellOf({ place }: Block): string | null {
  switch (place.in) {
    case 'cell':
      return `${place.table}/${place.row}/${place.column}`;
    case 'frame':
      return `frame ${place.frame}`;
    case 'body':
      return null;
  }
}

const LAYOUT_CUES =
  /cong hoa xa hoi|doc lap|dang cong san|noi nhan|kinh gui|^(?:t\/?m|k\/?t|t\/?l|tuq|q)[. ]|thu ky|chu t[or][ai]/u;

/** A table without lines and with few columns that carries the heading, Kính gửi or the signature. */
function layoutTables(document: Document): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { place, text } of document.blocks) {
    if (place.in !== 'cell') continue;
    const table = document.tables[place.table];
    if (!table || table.columns > 3 || table.rows > 12 || table.parent !== undefined) continue;
    if (LAYOUT_CUES.test(bare(text.trim()).slice(0, 60))) found.add(place.table);
  }
  return found;
}

function readingOrder(document: Document): readonly number[] {
  const layout = layoutTables(document);
  const order = document.blocks.map((_, index) => index);
  if (layout.size === 0) return order;
  const keyOf = (index: number): readonly [number, number, number] => {
    const place = document.blocks[index]?.place;
    if (place?.in !== 'cell' || !layout.has(place.table)) return [index, 0, 0];
    return [document.tables[place.table]?.firstBlock ?? index, place.column, place.row];
  };
  const keys = order.map(keyOf);
  return order.sort((a, b) => {
    const [x, y] = [keys[a] ?? [a, 0, 0], keys[b] ?? [b, 0, 0]];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || a - b;
  });
}

type Part = {
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly gap: boolean;
  readonly wideGap: boolean;
};

function rowOf(document: Document, index: number, block: Block, part: Part): Row {
  const text = block.text.slice(part.start, part.end);
  const bySpace = columnCuts(text);
  const bar = bySpace.length > 0 ? null : barCut(text);
  const cuts = bar === null ? bySpace : [bar];
  const segments: Line[] = [];
  for (const [n, from] of [0, ...cuts].entries()) {
    const piece = text.slice(from, cuts[n] ?? text.length);
    const line = lineAt(
      document,
      index,
      block,
      { start: part.start + from, end: part.start + from + piece.length },
      {
        gap: part.gap || n > 0,
        wideGap: part.wideGap || n > 0,
        indent: from,
        first: part.first && n === 0,
      },
    );
    if (line) segments.push(line);
  }
  if (segments.length < 2) return { segments, split: 'none' };
  return { segments, split: bar === null ? 'space' : 'words' };
}

const OF_THE_PAGE_ENDS =
  /cong hoa xa hoi|doc lap - tu do|dang cong san|^(?:so|noi nhan)\s{0,2}[:.]|^(?:t\/?m|k\/?t|t\/?l|tuq)[. ]|ngay.{1,12}thang.{1,8}nam/u;

/** `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI ... |`: pages of the web keep the bar of a table that is no table any more. */
function barCut(text: string): number | null {
  if (text.length > 220) return null;
  const [left, right, ...others] = text.replace(/^[\s|]+|[\s|]+$/gu, '').split(/\s\|\s/u);
  if (left === undefined || right === undefined || others.length > 0) return null;
  const isHeadOrFoot = [left, right].some((cell) => OF_THE_PAGE_ENDS.test(bare(cell.trim())));
  return isHeadOrFoot ? text.indexOf(right, text.indexOf(left) + left.length) : null;
}

const WIDE = /[ \u00a0]{3,}|[ \u00a0]*\t[\s]*/gu;
/** What is left blank to be filled in stands on one line with what it belongs to. */
const BLANK_BEFORE =
  /(?:^|[\s,])(?:số|ngày|tháng|năm|gửi)\s{0,3}[:.]?$|^[-+•–*(\d.a-zđ)]{1,6}$|^(?:điều|phần|chương|mục)\s\S{1,5}$/iu;
const BLANK_AFTER = /^(?:[/,.;:)\-–]|tháng\s|năm\s|tháng$|năm$)/u;

/** Offsets at which a second column begins. */
function columnCuts(text: string): readonly number[] {
  if (text.length > 220) return [];
  const cuts: number[] = [];
  let from = 0;
  for (const { index, 0: space } of text.matchAll(WIDE)) {
    const after = index + space.length;
    const [left, right] = [text.slice(from, index).trim(), text.slice(after).trim()];
    if (!hasWords(left) || !hasWords(right)) continue;
    if (BLANK_BEFORE.test(left) || BLANK_AFTER.test(right)) continue;
    cuts.push(after);
    from = after;
  }
  return cuts;
}

type LineFrame = {
  readonly gap: boolean;
  readonly wideGap: boolean;
  readonly indent: number;
  readonly first: boolean;
};

function lineAt(
  document: Document,
  index: number,
  block: Block,
  { start, end }: { readonly start: number; readonly end: number },
  frame: LineFrame,
): Line | null {
  const raw = block.text.slice(start, end);
  const lead = raw.match(/^[\s|]*/u)?.[0].length ?? 0;
  const text = withoutOrnament(raw.slice(lead));
  if (text === '') return null;
  const from = start + lead;
  const to = from + text.length;
  const align = block.layout?.align;
  const letters = bare(text);
  return {
    spans: [{ block: index, start: from, end: to }],
    text,
    bare: letters,
    skeleton: skeletonOf(letters),
    gap: frame.gap,
    wideGap: frame.wideGap,
    indent: document.format === 'text' ? frame.indent + lead : 0,
    bold: shareOf(block.runs, from, to, (run) => run.format.bold === true) > 0.6,
    italic: shareOf(block.runs, from, to, (run) => run.format.italic === true) > 0.6,
    centred: align === 'center',
    justified: align === 'justify',
    cell: cellOf(block),
    inFrame: block.place.in === 'frame',
    listLabel: frame.first ? (block.list?.label.trim() ?? null) : null,
  };
}

function shareOf(runs: readonly Run[], from: number, to: number, holds: (run: Run) => boolean): number {
  let share = 0;
  for (const run of runs) {
    if (!holds(run)) continue;
    share += Math.max(0, Math.min(run.end, to) - Math.max(run.start, from));
  }
  return share / (to - from);
}

/** The two lines that a line becomes when it is cut before `offset`. */
export function cutLine(line: Line, offset: number): readonly [Line, Line] {
  const rest = partOf(line, offset, line.text.length);
  return [partOf(line, 0, offset), { ...rest, gap: true, wideGap: true, listLabel: null }];
}

/** Old pages draw the rule under a heading with stars, and bars where a table was. */
function withoutOrnament(raw: string): string {
  const text = raw.trim();
  if (!text.endsWith('|') && !text.endsWith('***')) return text;
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
  return {
    ...line,
    text,
    spans: spansAt(line, from, from + text.length),
    bare: bare(text),
    skeleton: skeleton(text),
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
    spans: all.flatMap(({ spans }) => spans),
    bare: letters,
    skeleton: skeletonOf(letters),
    bold: all.every(({ bold }) => bold),
    italic: all.every(({ italic }) => italic),
  };
}
