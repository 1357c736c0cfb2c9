import type { Document, Passage, Place, Span } from '../../src/document/tree.ts';

type Cell = Extract<Place, { in: 'cell' }>;

/** The cell a part stands in; undefined where the heading is no table. */
export function cellOf(document: Document, passage: Passage): Cell | undefined {
  const place = document.blocks[passage.spans[0]?.block ?? -1]?.place;
  return place?.in === 'cell' ? place : undefined;
}

/** Spans in cells of a table: only there is the middle of the column the middle of the part above. */
export const inCells = (document: Document, spans: readonly Span[]): readonly Span[] =>
  spans.filter(({ block }) => document.blocks[block]?.place.in === 'cell');

/** Spans that stand in blocks of their own, not in the lines of another part that is judged already. */
export const apartFrom = (spans: readonly Span[], other: Passage | undefined): readonly Span[] => {
  const taken = new Set(other?.spans.map(({ block }) => block));
  return spans.filter(({ block }) => !taken.has(block));
};
