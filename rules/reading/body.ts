import type { Division, DivisionLevel, Letter } from '../../src/document/letter.ts';
import { remember } from '../../src/document/remember.ts';
import type { Span } from '../../src/document/tree.ts';

/** Every division of the body, each before its children. */
export const everyDivision = remember((body: readonly Division[]): readonly Division[] => {
  const all: Division[] = [];
  const take = (divisions: readonly Division[]): void => {
    for (const division of divisions) {
      all.push(division);
      take(division.children);
    }
  };
  take(body);
  return all;
});

/** The body, and under each division that has some, its children: lists whose numbers belong together. */
export const siblingLists = remember((body: readonly Division[]): readonly (readonly Division[])[] => [
  body,
  ...everyDivision(body).flatMap(({ children }) => (children.length > 0 ? [children] : [])),
]);

/** The divisions of one level in a list of siblings. */
export const ofLevel = (siblings: readonly Division[], level: DivisionLevel): readonly Division[] =>
  siblings.filter((division) => division.level === level);

/** Where a division begins: its label, or its text where Word numbers it. */
export const labelSpans = ({ labelAt, heading, passage }: Division): readonly Span[] =>
  (labelAt ?? heading ?? passage).spans.slice(0, 1);

export type BodyLine = { readonly span: Span; readonly text: string };

/** The lines of the body that begin a paragraph, outside of tables; not the lines a source wrapped. */
export const paragraphStarts = remember(({ document, parts }: Letter): readonly BodyLine[] => {
  const starts: BodyLine[] = [];
  let blockBefore = -1;
  for (const span of parts.body?.spans ?? []) {
    const block = document.blocks[span.block];
    const first = span.block !== blockBefore;
    blockBefore = span.block;
    if (!block || block.place.in === 'cell' || (first && block.continues)) continue;
    const line = block.text.slice(span.start, span.end);
    const text = line.trimStart();
    const start = span.start + line.length - text.length;
    starts.push({ span: start === span.start ? span : { ...span, start }, text });
  }
  return starts;
});
