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
