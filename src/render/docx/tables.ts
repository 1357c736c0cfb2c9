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

/** Every column as wide as its longest word at least; what is left goes to those with long texts. */
function columnWidths(rows: readonly Row[], columns: number, total: Length): readonly Length[] {
  const format = { ...formatOf('CellText'), bold: true };
  const texts = Array.from({ length: columns }, (_, column) =>
    rows.flatMap((row) => (row[column] ?? []).map(plainText)),
  );
  const widest = (all: readonly string[]): number =>
    Math.max(0, ...all.map((text) => textWidth(text, format))) + CELL_MARGINS + 40;
  const least = texts.map((all) => widest(all.flatMap((text) => text.split(/\s/u))));
  const most = texts.map((all, column) => Math.max(widest(all), least[column] ?? 0));
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const spare = total - sum(least);
  const wishes = most.map((value, column) => value - (least[column] ?? 0) + 1);
  const widths = least.map((value, column) =>
    spare >= 0
      ? Math.floor(value + (spare * (wishes[column] ?? 0)) / sum(wishes))
      : Math.floor((value * total) / sum(least)),
  );
  const rest = total - sum(widths);
  return widths.map((value, column) => twips(column === columns - 1 ? value + rest : value));
}
