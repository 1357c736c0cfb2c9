import { columnWidth, dominant, lineCount, wholeBlock } from '../../src/document/format.ts';
import { type Length, twips } from '../../src/document/length.ts';
import { SINGLE_LINE } from '../../src/document/metrics.ts';
import type { Block, Document } from '../../src/document/tree.ts';

/**
 * How many pages the blocks before `until` fill, as nearly as a program that does not lay out pages can tell. For questions
 * whose answer is clear at one page and at two, not in between.
 */
export function pagesOf(document: Document, until = document.blocks.length): number {
  let pages = 0;
  for (const [index, section] of document.sections.entries()) {
    const end = Math.min(until, document.sections[index + 1]?.firstBlock ?? until);
    const room = Math.max(1, section.height - section.top - section.bottom);
    pages += heightOf(document, section.firstBlock, end) / room;
  }
  return pages;
}

function heightOf(document: Document, from: number, to: number): number {
  let height = 0;
  /** Cells stand side by side: a row is as high as its highest cell. */
  let row: { key: string; cells: Map<number, number> } | undefined;
  const closeRow = () => {
    if (row) height += Math.max(...row.cells.values());
    row = undefined;
  };
  for (let index = from; index < to; index += 1) {
    const block = document.blocks[index];
    if (!block || block.place.in === 'frame') continue;
    if (block.place.in === 'body') {
      closeRow();
      height += blockHeight(document, index, block);
      continue;
    }
    const key = `${block.place.table} ${block.place.row}`;
    if (row?.key !== key) closeRow();
    row ??= { key, cells: new Map() };
    const { column } = block.place;
    row.cells.set(column, (row.cells.get(column) ?? 0) + blockHeight(document, index, block));
  }
  closeRow();
  return height;
}

/** Of the text of a paragraph, without what stands between paragraphs. */
export function lineHeight(block: Block, sizePt: number): Length {
  const single = sizePt * 20 * SINGLE_LINE;
  const spacing = block.layout?.lineSpacing;
  if (!spacing) return twips(single);
  if (spacing.rule === 'multiple') return twips(single * spacing.lines);
  return twips(spacing.rule === 'exact' ? spacing.height : Math.max(single, spacing.height));
}

function blockHeight(document: Document, index: number, block: Block): number {
  const size =
    dominant(document, [wholeBlock(document, index)], 'sizePt') ?? block.runs[0]?.format.sizePt ?? 14;
  const lines = columnWidth(document, block) === undefined ? 1 : lineCount(document, index);
  return lines * lineHeight(block, size) + (block.layout?.before ?? 0) + (block.layout?.after ?? 0);
}
