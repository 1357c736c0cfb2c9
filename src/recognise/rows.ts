import type { Block, Document, Place } from '../document/tree.ts';
import { holdsSign, holdsText } from '../document/whole.ts';
import { bare } from './likeness.ts';
import { hasWords, type Line, lineAt, type Stretch } from './line.ts';

/** One line of the page with the columns that stand on it. */
export type Row = {
  readonly segments: readonly Line[];
  /** How the columns were told apart: by white space, or by what they say. */
  readonly split: 'none' | 'space' | 'words';
};

/** The mark that closes a letter, and a dash whose item the source broke off. */
const isMark = (text: string): boolean => /^(?:\.\s?\/\s?\.?|[-+•–])$/u.test(text);

/** Rows of the page in reading order; tables that only lay out a heading or a foot are read column by column. */
export function rowsOf(document: Document): readonly Row[] {
  const { blocks } = document;
  const rows: Row[] = [];
  const order = readingOrder(document);
  const inColumns = mayHoldColumns(document);
  const isLoose = document.format !== 'docx';
  let wideGap = false;
  let cellBefore: string | null = null;
  let blockBefore = -1;
  for (let at = 0; at < blocks.length; at++) {
    const index = order === null ? at : (order[at] ?? at);
    const block = blocks[index];
    if (!block) continue;
    const { text, place, continues } = block;
    const cell = place.in === 'body' ? null : cellOf(place);
    if (cell !== cellBefore) wideGap = true;
    cellBefore = cell;
    let first = true;
    // The lines of a block; most have one.
    for (let start = 0; start <= text.length; ) {
      const lineEnd = text.indexOf('\n', start);
      const end = lineEnd < 0 ? text.length : lineEnd;
      const part = start === 0 && lineEnd < 0 ? text : text.slice(start, end);
      if (!hasWords(part) && !isMark(part.trim())) {
        wideGap = true;
      } else {
        const begins = first && !continues;
        const stretch = {
          start,
          end,
          first,
          gap: wideGap || begins || blockBefore < 0,
          wideGap: wideGap || (begins && isLoose),
          indent: 0,
          cell,
        };
        rows.push(
          inColumns
            ? rowOf(document, index, block, stretch)
            : oneLine(lineAt(document, index, block, stretch)),
        );
        wideGap = false;
        first = false;
        blockBefore = index;
      }
      start = end + 1;
    }
  }
  return rows;
}

/** Signs without which no row has two columns. */
const mayHoldColumns = (document: Document): boolean =>
  holdsSign(document, ['\t\t', '||', '\u00a0\u00a0']) || holdsText(document, ['  ']);

const oneLine = (line: Line | null): Row => ({ segments: line ? [line] : [], split: 'none' });

function cellOf(place: Exclude<Place, { in: 'body' }>): string {
  switch (place.in) {
    case 'cell':
      return `${place.table}/${place.row}/${place.column}`;
    case 'frame':
      return `frame ${place.frame}`;
  }
}

const LAYOUT_CUES =
  /cong hoa xa hoi|doc lap|dang cong san|noi nhan|kinh gui|^(?:t\/?m|k\/?t|t\/?l|tuq|q)[. ]|thu ky|chu t[or][ai]/u;

/** A table without lines and with few columns that carries the heading, Kính gửi or the signature. */
function layoutTables(document: Document): ReadonlySet<number> {
  const found = new Set<number>();
  if (document.tables.length === 0) return found;
  for (const { place, text } of document.blocks) {
    if (place.in !== 'cell') continue;
    const table = document.tables[place.table];
    if (!table || table.columns > 3 || table.rows > 12 || table.parent !== undefined) continue;
    if (!found.has(place.table) && LAYOUT_CUES.test(bare(text.trim().slice(0, 60)))) found.add(place.table);
  }
  return found;
}

/** The blocks in the order in which they are read; null where that is their own. */
function readingOrder(document: Document): readonly number[] | null {
  const layout = layoutTables(document);
  if (layout.size === 0) return null;
  const order = document.blocks.map((_, index) => index);
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

function rowOf(document: Document, index: number, block: Block, whole: Stretch): Row {
  const text = block.text.slice(whole.start, whole.end);
  const bySpace = columnCuts(text);
  const bar = bySpace.length > 0 ? null : barCut(text);
  const cuts = bar === null ? bySpace : [bar];
  if (cuts.length === 0) return oneLine(lineAt(document, index, block, whole));
  const segments: Line[] = [];
  for (const [n, from] of [0, ...cuts].entries()) {
    const line = lineAt(document, index, block, {
      ...whole,
      start: whole.start + from,
      end: whole.start + (cuts[n] ?? text.length),
      gap: whole.gap || n > 0,
      wideGap: whole.wideGap || n > 0,
      indent: from,
      first: whole.first && n === 0,
    });
    if (line) segments.push(line);
  }
  if (segments.length < 2) return { segments, split: 'none' };
  return { segments, split: bar === null ? 'space' : 'words' };
}

const OF_THE_PAGE_ENDS =
  /cong hoa xa hoi|doc lap - tu do|dang cong san|^(?:so|noi nhan)\s{0,2}[:.]|^(?:t\/?m|k\/?t|t\/?l|tuq)[. ]|ngay.{1,12}thang.{1,8}nam/u;

/** `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI ... |`: pages of the web keep the bar of a table that is no table any more. */
function barCut(text: string): number | null {
  if (text.length > 220 || !text.includes('|')) return null;
  const [left, right, ...others] = text.replace(/^[\s|]+|[\s|]+$/gu, '').split(/\s\|\s/u);
  if (left === undefined || right === undefined || others.length > 0) return null;
  const isHeadOrFoot = [left, right].some((cell) => OF_THE_PAGE_ENDS.test(bare(cell.trim())));
  return isHeadOrFoot ? text.indexOf(right, text.indexOf(left) + left.length) : null;
}

const mayHoldWide = (text: string): boolean =>
  text.includes('  ') || text.includes('\t') || text.includes('\u00a0');

const WIDE = /[ \u00a0]{3,}|[ \u00a0]*\t[\s]*/gu;
/** What is left blank to be filled in stands on one line with what it belongs to. */
const BLANK_BEFORE =
  /(?:^|[\s,])(?:số|ngày|tháng|năm|gửi)\s{0,3}[:.]?$|^[-+•–*(\d.a-zđ)]{1,6}$|^(?:điều|phần|chương|mục)\s\S{1,5}$/iu;
const BLANK_AFTER = /^(?:[/,.;:)\-–]|tháng\s|năm\s|tháng$|năm$)/u;

/** The star under the name of a Party body; beside it stands the date. */
const isStar = (text: string): boolean => /^\*{1,5}$/u.test(text);

/** Offsets at which a second column begins. */
function columnCuts(text: string): readonly number[] {
  if (text.length > 220 || !mayHoldWide(text)) return [];
  const cuts: number[] = [];
  let from = 0;
  for (const { index, 0: space } of text.matchAll(WIDE)) {
    const after = index + space.length;
    const [left, right] = [text.slice(from, index).trim(), text.slice(after).trim()];
    const star = isStar(left) && /,\s?ngày\s/iu.test(right);
    if (!hasWords(right) || !(hasWords(left) || star)) continue;
    if ((!star && BLANK_BEFORE.test(left)) || BLANK_AFTER.test(right)) continue;
    cuts.push(after);
    from = after;
  }
  return cuts;
}
