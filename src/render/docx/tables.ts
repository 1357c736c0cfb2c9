import { type Length, twips } from '../../document/length.ts';
import { textWidth } from '../../document/metrics.ts';
import { plainText, type Row } from '../sheet.ts';
import { paragraph } from './paragraphs.ts';
import { formatOf } from './styles.ts';
import { element, type Xml } from './xml.ts';

/** Word's own cell margins, 0.19 cm a side. */
export const CELL_MARGINS = twips(216);

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const bordersOf = (value: 'none' | 'single', size: number): Xml =>
  element(
    'w:tblBorders',
    {},
    ...SIDES.map((side) => element(`w:${side}`, { 'w:val': value, 'w:color': 'auto', 'w:sz': size })),
  );
const NO_BORDERS = bordersOf('none', 0);
const BORDERS = bordersOf('single', 4);

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The paragraphs of each cell of a row. */
type Cells = readonly (readonly Xml[])[];
type TableRow = { readonly cells: Cells; readonly isHead?: boolean };

/** The columns have the widths they are given, whatever is in them. A row is never parted by the end of a page. */
function table(
  widths: readonly Length[],
  rows: readonly TableRow[],
  format: { readonly borders: Xml; readonly indent?: Length; readonly verticalAlign?: 'center' },
): Xml {
  const { borders, indent = 0, verticalAlign } = format;
  const middle = verticalAlign ? element('w:vAlign', { 'w:val': verticalAlign }) : '';
  const properties = [
    element('w:tblW', { 'w:type': 'dxa', 'w:w': sumOf(widths) }),
    ...(indent === 0 ? [] : [element('w:tblInd', { 'w:type': 'dxa', 'w:w': indent })]),
    borders,
    element('w:tblLayout', { 'w:type': 'fixed' }),
  ];
  const cell = (children: readonly Xml[], column: number): Xml => {
    const width = element('w:tcW', { 'w:type': 'dxa', 'w:w': widths[column] ?? 0 });
    return element('w:tc', {}, element('w:tcPr', {}, width, middle), ...children);
  };
  const row = ({ cells, isHead }: TableRow): Xml => {
    const repeated = isHead === undefined ? '' : element('w:tblHeader', isHead ? {} : { 'w:val': 'off' });
    return element('w:tr', {}, element('w:trPr', {}, '<w:cantSplit/>', repeated), ...cells.map(cell));
  };
  return element(
    'w:tbl',
    {},
    element('w:tblPr', {}, ...properties),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...rows.map(row),
  );
}

/** Rows of paragraphs side by side, without borders. */
export function sideBySide(
  widths: readonly Length[],
  rows: readonly Cells[],
  indent: Length = twips(0),
): Xml {
  const filled = rows.map((cells) => ({
    cells: cells.map((children) => (children.length > 0 ? children : [paragraph('Recipients', '')])),
  }));
  return table(widths, filled, { borders: NO_BORDERS, indent });
}

/** Fewer characters than this in every cell of a column are figures or marks, and stand in the middle. */
const SHORT = 8;

/** A table of the text: its first row is its head, bold and repeated on every page. */
export function gridTable(rows: readonly Row[], bordered: boolean, width: Length): Xml {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = columnWidths(rows, columns, width);
  const short = Array.from({ length: columns }, (_, column) =>
    rows.slice(1).every((row) => (row[column] ?? []).every((text) => plainText(text).length < SHORT)),
  );
  const written = rows.map((row, index) => {
    const isHead = bordered && index === 0 && rows.length > 1;
    const cells = Array.from({ length: columns }, (_, column) => {
      const texts = row[column] ?? [];
      const shown = texts.length > 0 ? texts : [[]];
      return shown.map((text) =>
        paragraph(
          'CellText',
          isHead ? text.map((run) => ({ ...run, bold: true })) : text,
          isHead || short[column] ? { align: 'center' } : {},
        ),
      );
    });
    return { cells, isHead };
  });
  return table(widths, written, { borders: bordered ? BORDERS : NO_BORDERS, verticalAlign: 'center' });
}

/**
 * Columns of short texts as wide as those are; columns of long texts share the rest by the square root of their
 * longest, so that no column makes the rows of the others high. None is narrower than its longest word or half its head.
 */
function columnWidths(rows: readonly Row[], columns: number, total: Length): readonly Length[] {
  const format = { ...formatOf('CellText'), bold: true };
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, format)))) + CELL_MARGINS + CELL_SLACK;
  const needs = Array.from({ length: columns }, (_, column): Need => {
    const texts = rows.flatMap((row) => (row[column] ?? []).map(plainText));
    const head = (rows[0]?.[column] ?? []).map(plainText);
    const word = Math.max(
      widest(texts.flatMap((text) => text.split(/\s/u))),
      Math.ceil(widest(head) * HEAD_SHARE),
    );
    return { word, text: widest(texts) };
  });
  const widths = shared(needs, total);
  const rest = total - sumOf(widths);
  return widths.map((value, column) => twips(column === columns - 1 ? value + rest : value));
}

/** What Word's own widths may differ from ours by. */
const CELL_SLACK = 60;

/** A head stands on two lines, of which the first may be the longer. */
const HEAD_SHARE = 0.6;

/** Least width of a column, and of its longest text on one line. */
type Need = { readonly word: number; readonly text: number };

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
