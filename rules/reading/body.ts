import type { Division, DivisionLevel, Letter } from '../../src/document/letter.ts';
import { textAt } from '../../src/document/passage.ts';
import type { Passage, Span } from '../../src/document/tree.ts';

/** Every division of the body, each before its children. */
export function* everyDivision(body: readonly Division[]): Iterable<Division> {
  for (const division of body) {
    yield division;
    yield* everyDivision(division.children);
  }
}

/** The body, and under each division that has some, its children: lists whose numbers belong together. */
export function* siblingLists(body: readonly Division[]): Iterable<readonly Division[]> {
  yield body;
  for (const { children } of everyDivision(body)) if (children.length > 0) yield children;
}

/** The divisions of one level in a list of siblings. */
export const ofLevel = (siblings: readonly Division[], level: DivisionLevel): readonly Division[] =>
  siblings.filter((division) => division.level === level);

/** Where a division begins: its label, or its text where Word numbers it. */
export const labelSpans = ({ labelAt, heading, passage }: Division): readonly Span[] =>
  (labelAt ?? heading ?? passage).spans.slice(0, 1);

export type BodyLine = { readonly span: Span; readonly text: string };

/** The lines of the body that begin a paragraph, outside of tables; not the lines a source wrapped. */
export function* paragraphStarts({ document }: Letter, body: Passage): Iterable<BodyLine> {
  let blockBefore = -1;
  for (const span of body.spans) {
    const block = document.blocks[span.block];
    const first = span.block !== blockBefore;
    blockBefore = span.block;
    if (!block || block.place.in === 'cell' || (first && block.continues)) continue;
    const text = textAt(document, span);
    const start = span.start + (text.length - text.trimStart().length);
    yield { span: { ...span, start }, text: text.trimStart() };
  }
}
