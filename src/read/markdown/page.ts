import type { Block, Place, Table, TextFormat } from '../../document/tree.ts';
import { type Glyphs, linesOf, runsOf, shownText } from '../source.ts';
import { HIDDEN, unmasked } from './mask.ts';

/** What has been written so far, and the line being written. */
export type Page = {
  readonly blocks: Block[];
  readonly pieces: (readonly Glyphs[])[];
  readonly tables: Table[];
  glyphs: Glyphs[];
  continues: boolean;
  place: Place;
};

export const newPage = (): Page => ({
  blocks: [],
  pieces: [],
  tables: [],
  glyphs: [],
  continues: false,
  place: { in: 'body' },
});

export const PLAIN: TextFormat = {};
export const BOLD: TextFormat = { bold: true };

export function endLine(page: Page, continues: boolean): void {
  const shown = shownText(page.glyphs, 'both');
  page.glyphs = [];
  if (shown.text !== '') {
    const { text } = shown;
    const { continues: wrapped, place } = page;
    const [runs, lines] = [runsOf(shown), linesOf(text)];
    page.blocks.push(
      shown.decomposed
        ? { text, decomposed: true, continues: wrapped, place, runs, lines }
        : { text, continues: wrapped, place, runs, lines },
    );
    page.pieces.push(shown.glyphs);
    page.continues = continues;
  } else if (!continues) {
    page.continues = false;
  }
}

/** Writes a table row by row, each cell as asked. */
export function writeTable<Cell>(
  page: Page,
  rows: readonly (readonly Cell[])[],
  writeCell: (cell: Cell) => void,
): void {
  endLine(page, false);
  const firstBlock = page.blocks.length;
  const table = page.tables.length;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      page.place = { in: 'cell', table, row, column };
      writeCell(cell);
      endLine(page, false);
    }
  }
  page.place = { in: 'body' };
  page.tables.push({
    rows: rows.length,
    columns: Math.max(...rows.map((cells) => cells.length)),
    columnWidths: [],
    bordered: true,
    firstBlock,
    endBlock: page.blocks.length,
  });
}

/** What is shown for a sign that is looked at by itself: a star, a bar, or one of the stand-ins of `mask.ts`. */
export function shownSign(text: string, at: number, place: Place): string {
  const char = text.charAt(at);
  if (char === HIDDEN) return '';
  if (char === '*' && text.charAt(at - 1) !== '\\') return isStrayStar(text, at) ? '' : char;
  if (char === '|' && place.in === 'body') return strayBar(text, at);
  return unmasked(char);
}

const LINE_OPENS = /(?:^|[\r\n])[^\S\r\n]{0,30}$/u;

/** Stars that parsing left over belong to emphasis that never closed, unless one is a bullet. */
function isStrayStar(text: string, at: number): boolean {
  if (text.charAt(at - 1) === '*' || text.charAt(at + 1) === '*') return true;
  const opensLine = LINE_OPENS.test(text.slice(Math.max(at - 32, 0), at));
  return !(opensLine && /[ \t]/u.test(text.charAt(at + 1)));
}

const LINE_ENDS = /^[^\S\r\n]{0,100}(?:[\r\n]|$)/u;

/** A `|` that belongs to no table: nothing at either end of a line; between two columns of a row a tab. */
function strayBar(text: string, at: number): string {
  if (LINE_OPENS.test(text.slice(Math.max(at - 32, 0), at))) return '';
  if (LINE_ENDS.test(text.slice(at + 1, at + 102))) return '';
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^\s{0,30}\|/u.test(text.slice(lineStart, lineStart + 32)) ? '\t' : '|';
}
