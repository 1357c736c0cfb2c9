import { type Length, twips } from '../../document/length.ts';
import type { CellFormat } from './effective.ts';
import type { Formatting } from './formatting.ts';
import { isBorder, type ParagraphProperties, type RunProperties } from './properties.ts';
import { type Style, styleChain, styleIdOf, type TablePart } from './styles.ts';
import { integerOf, isOn, twipsOf } from './values.ts';
import { childOf, type Element, valOf } from './xml.ts';

/** A table laid out on its grid, before its cells are read. 17.4. */
export type TableShape = {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
  readonly columnWidths: readonly Length[];
  readonly width: Length | undefined;
  /** From the left margin, or the side of the cell that the table stands in. */
  readonly indent: Length;
  readonly bordered: boolean;
};

type Cell = {
  readonly element: Element;
  readonly format: CellFormat;
  /** Goes on with the cell above it: Word shows nothing that stands in it. 17.4.84. */
  readonly continuesAbove: boolean;
  /** Only a line under the cell, or only the top line of the one below it: a rule, not a box. */
  readonly ruleBelow: boolean;
  readonly ruleAbove: boolean;
  readonly width: Length;
};

type Look = {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowBands: boolean;
  readonly columnBands: boolean;
};

export function shapeOf(table: Element, formatting: Formatting): TableShape {
  const properties = childOf(table, 'w:tblPr');
  const named = valOf(childOf(properties, 'w:tblStyle'));
  const styleId = styleIdOf(formatting.styles, named, 'table');
  const isNamed = named !== undefined && named === styleId;
  const chain = styleChain(formatting.styles, styleId, 'table');
  const look = lookOf(childOf(properties, 'w:tblLook'));
  const grid = gridOf(table);
  const rows = rowsOf(table);
  const bands = bandSizes(chain, properties);
  const borders = bordersOf(chain, properties);
  const key = `${isNamed ? '=' : ''}${styleId ?? ''}`;
  const formats = new Map<string, CellFormat>();

  const cells = rows.map((row, rowIndex) => {
    let column = row.gridBefore;
    const last = row.cells.length - 1;
    return row.cells.map((element, index): Cell => {
      const span = Math.max(1, integerOf(valOf(childOf(childOf(element, 'w:tcPr'), 'w:gridSpan'))) ?? 1);
      const parts = partsAt(look, bands, rowIndex, rows.length, column, index === last && index > 0);
      const formatKey = `${key}:${parts.join(',')}`;
      const format = formats.get(formatKey) ?? formatOf(formatKey, isNamed, chain, parts);
      formats.set(formatKey, format);
      const cell = cellOf(element, format, borders, rowIndex, rows.length);
      const gridWidth = grid.slice(column, column + span).reduce((sum, width) => sum + width, 0);
      column += span;
      return { ...cell, width: twips(cell.width > 0 ? cell.width : gridWidth) };
    });
  });
  const widest = cells.reduce<readonly Cell[]>((most, row) => (row.length > most.length ? row : most), []);
  const width = twipsOf(childOf(properties, 'w:tblW')?.attributes['w:w']);
  const isTwips = childOf(properties, 'w:tblW')?.attributes['w:type'] === 'dxa';
  const gridTotal = grid.reduce((sum, column) => sum + column, 0);
  // Libraries that write Word files leave a grid of a few twips, which Word works out anew from the cells.
  const cellTotal = widest.reduce((sum, cell) => sum + cell.width, 0);
  const isGridTrue = grid.length === widest.length && gridTotal * 2 >= cellTotal;
  return {
    rows: cells,
    columns: widest.length,
    columnWidths: isGridTrue ? grid.map(twips) : widest.map((cell) => cell.width),
    width: isTwips && width ? twips(width) : gridTotal > 0 ? twips(gridTotal) : undefined,
    indent: twips(twipsOf(childOf(properties, 'w:tblInd')?.attributes['w:w']) ?? 0),
    bordered:
      borders.any || cells.some((row) => row.some(({ element }) => hasBorder(childOf(element, 'w:tcPr')))),
  };
}

const gridOf = (table: Element): readonly number[] =>
  (childOf(table, 'w:tblGrid')?.children ?? [])
    .filter(({ name }) => name === 'w:gridCol')
    .map(({ attributes }) => twipsOf(attributes['w:w']) ?? 0);

/** What may stand between a table and its rows, or a row and its cells, without being seen. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

function* unwrapped(parent: Element, name: string): Generator<Element> {
  for (const child of parent.children) {
    if (child.name === name) yield child;
    else if (WRAPPERS.has(child.name)) yield* unwrapped(child, name);
  }
}

function rowsOf(
  table: Element,
): readonly { readonly cells: readonly Element[]; readonly gridBefore: number }[] {
  return [...unwrapped(table, 'w:tr')].flatMap((row) => {
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del') !== undefined) return [];
    const gridBefore = integerOf(valOf(childOf(properties, 'w:gridBefore'))) ?? 0;
    return [{ cells: [...unwrapped(row, 'w:tc')], gridBefore }];
  });
}

/** 17.4.55: attributes in newer files, a bit mask in older ones; 17.7.6.7 says which bit. */
function lookOf(element: Element | undefined): Look {
  const mask = Number.parseInt(valOf(element) ?? '0', 16) || 0;
  const flag = (name: string, bit: number): boolean => {
    const value = element?.attributes[name];
    return value === undefined ? (mask & bit) !== 0 : isOn(value);
  };
  return {
    firstRow: flag('w:firstRow', 0x20),
    lastRow: flag('w:lastRow', 0x40),
    firstColumn: flag('w:firstColumn', 0x80),
    lastColumn: flag('w:lastColumn', 0x100),
    rowBands: !flag('w:noHBand', 0x200),
    columnBands: !flag('w:noVBand', 0x400),
  };
}

type Bands = { readonly rows: number; readonly columns: number };

function bandSizes(chain: readonly Style[], direct: Element | undefined): Bands {
  const size = (name: string): number => {
    const values = [...chain.map(({ table }) => table), direct].map((element) =>
      integerOf(valOf(childOf(element, name))),
    );
    return Math.max(1, values.findLast((value) => value !== undefined) ?? 1);
  };
  return { rows: size('w:tblStyleRowBandSize'), columns: size('w:tblStyleColBandSize') };
}

/** The conditional parts that hold at a cell, weakest first, in the order LibreOffice found Word to take. 17.7.6. */
function partsAt(
  look: Look,
  bands: Bands,
  row: number,
  rows: number,
  column: number,
  isLastColumn: boolean,
): readonly string[] {
  const first = { row: look.firstRow && row === 0, column: look.firstColumn && column === 0 };
  // The only row of a table is its first one, never its last; a column likewise.
  const last = { row: look.lastRow && row === rows - 1 && row > 0, column: look.lastColumn && isLastColumn };
  const parts = ['wholeTable'];
  if (look.rowBands && !first.row && !last.row) {
    const band = Math.floor((row - (look.firstRow ? 1 : 0)) / bands.rows);
    parts.push(band % 2 === 0 ? 'band1Horz' : 'band2Horz');
  }
  if (look.columnBands && !first.column && !last.column) {
    const band = Math.floor((column - (look.firstColumn ? 1 : 0)) / bands.columns);
    parts.push(band % 2 === 0 ? 'band1Vert' : 'band2Vert');
  }
  if (first.column) parts.push('firstCol');
  if (last.column) parts.push('lastCol');
  if (first.row) parts.push('firstRow');
  if (last.row) parts.push('lastRow');
  if (first.row && first.column) parts.push('nwCell');
  if (first.row && last.column) parts.push('neCell');
  if (last.row && first.column) parts.push('swCell');
  if (last.row && last.column) parts.push('seCell');
  return parts;
}

function formatOf(
  key: string,
  isNamed: boolean,
  chain: readonly Style[],
  parts: readonly string[],
): CellFormat {
  const run: RunProperties[] = chain.map((style) => style.run);
  const paragraph: ParagraphProperties[] = chain.map((style) => style.paragraph);
  for (const name of parts) {
    for (const style of chain) {
      const part: TablePart | undefined = style.tableParts.get(name);
      if (part !== undefined) {
        run.push(part.run);
        paragraph.push(part.paragraph);
      }
    }
  }
  return { key, isNamed, run: Object.assign({}, ...run), paragraph: Object.assign({}, ...paragraph) };
}

type Borders = {
  readonly any: boolean;
  readonly top: boolean;
  readonly bottom: boolean;
  readonly insideH: boolean;
  readonly sides: boolean;
};

const SIDES = [
  'w:top',
  'w:bottom',
  'w:left',
  'w:start',
  'w:right',
  'w:end',
  'w:insideH',
  'w:insideV',
] as const;

function bordersOf(chain: readonly Style[], direct: Element | undefined): Borders {
  const on = new Map<string, boolean>();
  for (const properties of [...chain.map(({ table }) => table), direct]) {
    const borders = childOf(properties, 'w:tblBorders');
    for (const side of SIDES) {
      const border = isBorder(childOf(borders, side));
      if (border !== undefined) on.set(side, border);
    }
  }
  const has = (side: (typeof SIDES)[number]): boolean => on.get(side) === true;
  return {
    any: SIDES.some(has),
    top: has('w:top'),
    bottom: has('w:bottom'),
    insideH: has('w:insideH'),
    sides: has('w:left') || has('w:start') || has('w:right') || has('w:end') || has('w:insideV'),
  };
}

const hasBorder = (cellProperties: Element | undefined): boolean =>
  SIDES.some((side) => isBorder(childOf(childOf(cellProperties, 'w:tcBorders'), side)) === true);

function cellOf(element: Element, format: CellFormat, table: Borders, row: number, rows: number): Cell {
  const properties = childOf(element, 'w:tcPr');
  const borders = childOf(properties, 'w:tcBorders');
  const border = (...sides: (typeof SIDES)[number][]): boolean | undefined =>
    sides.map((side) => isBorder(childOf(borders, side))).find((value) => value !== undefined);
  const top = border('w:top') ?? (row === 0 ? table.top : table.insideH);
  const bottom = border('w:bottom') ?? (row === rows - 1 ? table.bottom : table.insideH);
  const sides = (border('w:left', 'w:start') ?? table.sides) || (border('w:right', 'w:end') ?? table.sides);
  const merge = childOf(properties, 'w:vMerge');
  return {
    element,
    format,
    continuesAbove: merge !== undefined && (valOf(merge) ?? 'continue') === 'continue',
    ruleBelow: bottom && !sides,
    ruleAbove: top && !sides,
    width: preferredWidth(childOf(properties, 'w:tcW')),
  };
}

/** Between the margins of an A4 sheet as the decree has them: what shares of the text's width are taken of. */
const TEXT_WIDTH = 9354;

/** 17.4.71: twips, or a share of the width of the text, as `50%` or in fiftieths of a percent. */
function preferredWidth(element: Element | undefined): Length {
  const { 'w:w': value, 'w:type': type = 'dxa' } = element?.attributes ?? {};
  if (type === 'dxa') return twips(twipsOf(value) ?? 0);
  const number = Number.parseFloat(value ?? '');
  if (type !== 'pct' || !Number.isFinite(number)) return twips(0);
  return twips(Math.round((value?.trim().endsWith('%') ? number / 100 : number / 5000) * TEXT_WIDTH));
}
