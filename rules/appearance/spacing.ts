import { dominant, layoutOf, wholeBlock } from '../../src/document/format.ts';
import { type Length, pt, twips } from '../../src/document/length.ts';
import { SINGLE_LINE } from '../../src/document/metrics.ts';
import type { Document } from '../../src/document/tree.ts';

/** Space between two neighbouring paragraphs; undefined where a blank one stands between them or they are apart. */
export function gapBetween(document: Document, upper: number, lower: number): Length | undefined {
  const [above, below] = [layoutOf(document, upper), layoutOf(document, lower)];
  if (!above || !below || !areNeighbours(document, upper, lower)) return undefined;
  const sameStyle = above.styleName === below.styleName;
  const after = sameStyle && above.contextualSpacing ? 0 : above.after;
  const before = sameStyle && below.contextualSpacing ? 0 : below.before;
  return twips(after + before);
}

/** Nothing else stands between them in their column. */
function areNeighbours({ blocks }: Document, upper: number, lower: number): boolean {
  const [a, b] = [blocks[upper]?.place, blocks[lower]?.place];
  if (!a || !b || lower <= upper) return false;
  if (a.in !== 'cell' || b.in !== 'cell') return a.in === 'body' && b.in === 'body' && lower === upper + 1;
  if (a.table !== b.table || a.column !== b.column) return false;
  return blocks
    .slice(upper + 1, lower)
    .every(({ place }) => place.in !== 'cell' || place.table !== a.table || place.column !== a.column);
}

/** What the eye does not see between two lines of one heading. */
const UNSEEN_GAP = pt(3);
const UNSEEN_LINES = 1.1;

/** How far a pair of heading lines is set apart, in lines, where it is more than single spacing. */
export function wideSpacing(document: Document, upper: number, lower: number): number | undefined {
  const size = dominant(document, [wholeBlock(document, lower)], 'sizePt') ?? 13;
  const single = size * 20 * SINGLE_LINE;
  const gap = upper === lower ? 0 : (gapBetween(document, upper, lower) ?? 0);
  const lines = (linesOf(document, lower, single) * single + gap) / single;
  return gap > UNSEEN_GAP || linesOf(document, lower, single) > UNSEEN_LINES
    ? Math.round(lines * 100) / 100
    : undefined;
}

function linesOf(document: Document, block: number, single: number): number {
  const spacing = layoutOf(document, block)?.lineSpacing;
  if (!spacing) return 1;
  if (spacing.rule === 'multiple') return spacing.lines;
  return spacing.rule === 'exact' ? spacing.height / single : Math.max(1, spacing.height / single);
}
