import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Length, twips } from '../../document/length.ts';
import { textWidth } from '../../document/metrics.ts';
import { plainText, type Row } from '../sheet.ts';
import { paragraph } from './paragraphs.ts';
import { formatOf } from './styles.ts';

/** Word's own cell margins, 0.19 cm a side. */
export const CELL_MARGINS = twips(216);

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** Rows of paragraphs side by side, without borders. A row is never parted by the end of a page. */
export function sideBySide(
  widths: readonly Length[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  indent: Length = twips(0),
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: NO_BORDERS,
    ...(indent === 0 ? {} : { indent: { size: indent, type: WidthType.DXA } }),
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: children.length > 0 ? children : [paragraph('Recipients', '')],
              }),
          ),
        }),
    ),
  });
}

/** Fewer characters than this in every cell of a column are figures or marks, and stand in the middle. */
const SHORT = 8;

/** A table of the text: its first row is its head, bold and repeated on every page. */
export function gridTable(rows: readonly Row[], bordered: boolean, width: Length): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = columnWidths(rows, columns, width);
  const short = Array.from({ length: columns }, (_, column) =>
    rows.slice(1).every((row) => (row[column] ?? []).every((text) => plainText(text).length < SHORT)),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    ...(bordered ? {} : { borders: NO_BORDERS }),
    rows: rows.map((row, index) => {
      const isHead = bordered && index === 0 && rows.length > 1;
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: Array.from({ length: columns }, (_, column) => {
          const texts = row[column] ?? [];
          const centred = isHead || short[column];
          const alignment = centred ? { alignment: AlignmentType.CENTER } : {};
          const shown = texts.length > 0 ? texts : [[]];
          return new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: shown.map((text) =>
              paragraph('CellText', isHead ? text.map((run) => ({ ...run, bold: true })) : text, alignment),
            ),
          });
        }),
      });
    }),
  });
}

/**
 * Columns of short texts as wide as those are; columns of long texts share the rest by the square root of their
 * longest, so that no column makes the rows of the others high. None is narrower than its longest word.
 */
function columnWidths(rows: readonly Row[], columns: number, total: Length): readonly Length[] {
  const format = { ...formatOf('CellText'), bold: true };
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, format)))) + CELL_MARGINS + CELL_SLACK;
  const needs = Array.from({ length: columns }, (_, column): Need => {
    const texts = rows.flatMap((row) => (row[column] ?? []).map(plainText));
    return { word: widest(texts.flatMap((text) => text.split(/\s/u))), text: widest(texts) };
  });
  const widths = shared(needs, total);
  const rest = total - sumOf(widths);
  return widths.map((value, column) => twips(column === columns - 1 ? value + rest : value));
}

/** What Word's own widths may differ from ours by. */
const CELL_SLACK = 60;

/** Width of the longest word of a column, and of its longest text on one line. */
type Need = { readonly word: number; readonly text: number };

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function shared(needs: readonly Need[], total: number): readonly number[] {
  const words = needs.map(({ word }) => word);
  const texts = needs.map(({ text }) => text);
  if (sumOf(words) >= total) return scaled(words, total);
  if (sumOf(texts) <= total) return scaled(texts, total);
  const widthsAt = (scale: number): readonly number[] =>
    needs.map(({ word, text }) => Math.min(text, Math.max(word, Math.floor(scale * Math.sqrt(text)))));
  let [low, high] = [0, total];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (sumOf(widthsAt(middle)) <= total) low = middle;
    else high = middle;
  }
  return widthsAt(low);
}

const scaled = (widths: readonly number[], total: number): readonly number[] =>
  widths.map((width) => Math.floor((width * total) / sumOf(widths)));
