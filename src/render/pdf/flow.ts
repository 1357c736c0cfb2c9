import { type Length, twips } from '../../document/length.ts';
import type { Document, Section } from '../../document/tree.ts';
import { typeface } from '../../law/values.ts';
import { CELL_MARGINS } from '../docx/tables.ts';
import { heightOf, type Line, type Paragraph, paragraphOf } from './lines.ts';

/** What stands on a page, from its upper left corner. */
export type Mark =
  | { readonly type: 'line'; readonly line: Line; readonly x: number; readonly y: number }
  | {
      /** A box, or a rule where it has no height. */
      readonly type: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly thickness: number;
      readonly color: string;
    };

type Cell = { readonly x: number; readonly width: number; readonly paragraphs: readonly Paragraph[] };

type Row = {
  readonly type: 'row';
  readonly cells: readonly Cell[];
  readonly height: number;
  readonly bordered: boolean;
  /** The head of a table, which stands again at the top of every page. */
  readonly head: Row | null;
};

type Item = Paragraph | Row;

/** The pages of a section. Paragraphs and rows are parted where Word would part them. */
export function pagesOf(document: Document, index: number): readonly (readonly Mark[])[] {
  const section = document.sections[index];
  if (!section) return [];
  const end = document.sections[index + 1]?.firstBlock ?? document.blocks.length;
  const room = section.height - section.top - section.bottom;
  return flow(itemsOf(document, section, end, room), section, room);
}

function itemsOf(document: Document, section: Section, end: number, room: number): readonly Item[] {
  const column = section.width - section.left - section.right;
  const items: Item[] = [];
  for (let index = section.firstBlock; index < end; index++) {
    const block = document.blocks[index];
    if (block?.place.in === 'cell') {
      const { table } = block.place;
      items.push(...rowsOf(document, table, room));
      index = Math.max(index, (document.tables[table]?.endBlock ?? 0) - 1);
    } else if (block) items.push(paragraphOf(block, column));
  }
  return items;
}

// ---- tables

function rowsOf({ tables, blocks }: Document, index: number, room: number): readonly Row[] {
  const table = tables[index];
  if (!table) return [];
  const { columnWidths, bordered, indent = twips(0) } = table;
  const cells = Array.from({ length: table.rows }, () => columnWidths.map((): Paragraph[] => []));
  for (const block of blocks.slice(table.firstBlock, table.endBlock)) {
    if (block.place.in !== 'cell') continue;
    const { row, column } = block.place;
    cells[row]?.[column]?.push(paragraphOf(block, (columnWidths[column] ?? 0) - CELL_MARGINS));
  }
  const rows = cells.map((row) => rowOf(row, columnWidths, indent, bordered));
  const [head] = rows;
  if (!head || !bordered || rows.length === 1) return rows.flatMap((row) => parted(row, room));
  return rows.flatMap((row) =>
    row === head ? [head] : parted(row, room - head.height).map((part) => ({ ...part, head })),
  );
}

function rowOf(
  cells: readonly (readonly Paragraph[])[],
  widths: readonly Length[],
  indent: Length,
  bordered: boolean,
): Row {
  let x: number = indent;
  const placed = cells.map((paragraphs, column) => {
    const cell = { x, width: widths[column] ?? 0, paragraphs };
    x += cell.width;
    return cell;
  });
  const height = Math.max(0, ...cells.map(stackHeight)) + (bordered ? GRID : 0);
  return { type: 'row', cells: placed, height, bordered, head: null };
}

/** Word's usual thickness of a table's lines, half a point. */
const GRID = 10;

const stackHeight = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce(
    (sum, paragraph, index) => sum + gapOf(paragraphs[index - 1], paragraph) + heightOf(paragraph),
    0,
  ) + (paragraphs.at(-1)?.after ?? 0);

/** Of the room after one paragraph and the room before the next the larger counts. */
const gapOf = (above: Paragraph | undefined, { before }: Paragraph): number =>
  Math.max(above?.after ?? 0, before);

/** A row stands on one page, unless it is longer than one. */
function parted(row: Row, room: number): readonly Row[] {
  if (row.height <= room) return [row];
  const columns = row.cells.map(({ paragraphs }) => columnParts(paragraphs, room - GRID));
  const count = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const cells = row.cells.map((cell, column) => ({ ...cell, paragraphs: columns[column]?.[index] ?? [] }));
    const height = Math.max(...cells.map(({ paragraphs }) => stackHeight(paragraphs))) + GRID;
    return { ...row, cells, height };
  });
}

function columnParts(paragraphs: readonly Paragraph[], room: number): readonly (readonly Paragraph[])[] {
  const parts: Paragraph[][] = [[]];
  let used = 0;
  for (const paragraph of paragraphs) {
    for (const [index, line] of paragraph.lines.entries()) {
      const before = index === 0 ? paragraph.before : 0;
      const piece: Paragraph = {
        ...paragraph,
        lines: [line],
        frame: null,
        padding: [0, 0],
        before,
        after: 0,
      };
      if (used + piece.before + line.height > room && used > 0) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push(piece);
      used += piece.before + line.height;
    }
  }
  return parts;
}

// ---- pages

function flow(items: readonly Item[], { left, top }: Section, room: number): readonly (readonly Mark[])[] {
  const least = leastHeights(items, room);
  let page: Mark[] = [];
  const pages = [page];
  let y = 0;
  let after = 0;
  const turn = () => {
    page = [];
    pages.push(page);
    y = 0;
    after = 0;
  };
  const putRow = (row: Row) => {
    page.push(...rowMarks(row, left, top + y));
    y += row.height;
  };
  for (const [index, item] of items.entries()) {
    const gap = Math.max(after, item.type === 'paragraph' ? item.before : 0);
    if (y > 0 && y + gap + (least[index] ?? 0) > room + SLACK) turn();
    if (item.type === 'row') {
      if (y === 0 && item.head) putRow(item.head);
      else y += after;
      putRow(item);
      after = 0;
      continue;
    }
    // At the top of a page that Word began there is no room before a paragraph.
    y += y > 0 ? gap : pages.length === 1 ? item.before : 0;
    for (let from = 0; from < item.lines.length; ) {
      const to = lineBreak(item, from, room - y, page.length === 0);
      if (to > from) {
        page.push(...paragraphMarks(item, from, to, left, top + y));
        y += partHeight(item, from, to);
        from = to;
      }
      if (from < item.lines.length) turn();
    }
    after = item.after;
  }
  return pages;
}

/** A twip, so that a page that is just full is not too full. */
const SLACK = 1;

const partHeight = ({ lines, padding }: Paragraph, from: number, to: number): number =>
  (from === 0 ? padding[0] : 0) +
  lines.slice(from, to).reduce((sum, { height }) => sum + height, 0) +
  (to === lines.length ? padding[1] : 0);

/** What must find room on the page where an item begins: two lines of it, or all of it and what it is kept with. */
function leastHeights(items: readonly Item[], room: number): readonly number[] {
  const least: number[] = [];
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    const next = items[index + 1];
    if (item?.type === 'row') {
      const isHead = next?.type === 'row' && next.head === item;
      least[index] = item.height + (isHead ? (least[index + 1] ?? 0) : 0);
    } else if (item) {
      const gap = next?.type === 'paragraph' ? Math.max(item.after, next.before) : item.after;
      const kept = heightOf(item) + gap + (least[index + 1] ?? 0);
      const count = item.lines.length <= 3 ? item.lines.length : 2;
      least[index] =
        item.keepWithNext && kept <= room
          ? kept
          : partHeight(item, 0, count) - (item.lines[count - 1]?.beneath ?? 0);
    }
  }
  return least;
}

/** Up to which line a paragraph stands on this page: not one line alone, before the break or behind it. */
function lineBreak({ lines }: Paragraph, from: number, room: number, isPageEmpty: boolean): number {
  let to = from;
  let used = 0;
  for (const { height, beneath } of lines.slice(from)) {
    if (used + height - beneath > room + SLACK) break;
    used += height;
    to++;
  }
  if (to === lines.length) return to;
  if (lines.length - to === 1) to--;
  if (from === 0 && to === 1) to = 0;
  return isPageEmpty ? Math.max(to, from + 1) : Math.max(to, from);
}

function paragraphMarks(
  paragraph: Paragraph,
  from: number,
  to: number,
  x: number,
  y: number,
): readonly Mark[] {
  const { lines, frame, padding } = paragraph;
  const marks: Mark[] = [];
  let at = y;
  if (frame && from === 0) {
    const { around, thickness, space, color } = frame;
    // A line is drawn along its middle.
    const out = around ? space + thickness / 2 : 0;
    marks.push({
      type: 'box',
      x: x + frame.left - out,
      y: y + thickness / 2,
      width: frame.width + 2 * out,
      height: around ? heightOf(paragraph) - thickness : 0,
      thickness,
      color,
    });
    at += padding[0];
  }
  for (const line of lines.slice(from, to)) {
    marks.push({ type: 'line', line, x, y: at });
    at += line.height;
  }
  return marks;
}

function rowMarks({ cells, height, bordered }: Row, left: number, y: number): readonly Mark[] {
  return cells.flatMap(({ x, width, paragraphs }) => {
    const free = height - (bordered ? GRID : 0) - stackHeight(paragraphs);
    let at = y + (bordered ? GRID + free / 2 : 0);
    const marks: Mark[] = bordered
      ? [{ type: 'box', x: left + x, y: y + GRID / 2, width, height, thickness: GRID, color: typeface.color }]
      : [];
    for (const [index, paragraph] of paragraphs.entries()) {
      at += gapOf(paragraphs[index - 1], paragraph);
      marks.push(...paragraphMarks(paragraph, 0, paragraph.lines.length, left + x + CELL_MARGINS / 2, at));
      at += heightOf(paragraph);
    }
    return marks;
  });
}
