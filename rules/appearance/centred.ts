import { blocksOf, extentOf, layoutOf, visibleCount } from '../../src/document/format.ts';
import { mm } from '../../src/document/length.ts';
import type { Bilingual } from '../../src/document/terms.ts';
import type { Document, ParagraphLayout, Span } from '../../src/document/tree.ts';
import type { Finding } from '../../src/lint/rule.ts';

export const centredMessages = {
  centred: {
    vi: '{what} {actual}, phải canh giữa.',
    en: '{what}: {actual}; it must be centred.',
  },
} as const;

/** A line centred by typed spaces or an indent is only nearly so. */
const NEARLY = mm(8);
/** Text that fills its column stands in the middle of it, however it is aligned. */
const FILLED = mm(2.5);

const ALIGNMENTS: { readonly [Align in ParagraphLayout['align']]: Bilingual } = {
  left: { vi: 'canh trái', en: 'aligned left' },
  center: { vi: 'lệch khỏi giữa', en: 'off centre' },
  right: { vi: 'canh phải', en: 'aligned right' },
  justify: { vi: 'canh đều hai bên', en: 'justified' },
};

export const alignmentName = (align: ParagraphLayout['align']): Bilingual => ALIGNMENTS[align];

/**
 * Whether a block stands in the middle of its column, by its alignment or by spaces and indents. Undefined where
 * that cannot be seen: text set with tabs, a frame.
 */
export function isCentred(document: Document, block: number): boolean | undefined {
  const layout = layoutOf(document, block);
  if (!layout) return undefined;
  if (layout.align === 'center') return true;
  const extent = extentOf(document, block);
  if (!extent) return undefined;
  const offCentre = Math.abs((extent.left + extent.right - extent.column) / 2);
  const isPushed = extent.left > 0 && layout.align !== 'right';
  return extent.lines === 1 && offCentre <= (isPushed ? NEARLY : FILLED);
}

/** One finding for all lines of a part that are not centred. */
export function* centredFindings(
  document: Document,
  spans: readonly Span[],
  what: Bilingual,
): Iterable<Finding<typeof centredMessages>> {
  const wrong = new Set(blocksOf(spans).filter((block) => isCentred(document, block) === false));
  const at = spans.filter(
    (span) =>
      wrong.has(span.block) &&
      visibleCount(document.blocks[span.block]?.text.slice(span.start, span.end) ?? '') > 0,
  );
  const align = at[0] && layoutOf(document, at[0].block)?.align;
  if (!align) return;
  yield {
    message: 'centred',
    at,
    data: { what, actual: alignmentName(align) },
    fix: {
      edits: [...wrong].map((block) => ({ block, layout: { align: 'center' } })),
      applies: 'safe',
    },
  };
}
