import type { Division, Letter } from '../../src/document/letter.ts';
import type { Span } from '../../src/document/tree.ts';
import { divisionsOf, spansOf } from './body.ts';

/** Divisions of the body whose label begins with one of the words: `Phần I`, `Mục 1`. */
export const worded = ({ body }: Letter, word: RegExp): readonly Division[] =>
  [...divisionsOf(body)].filter(({ label }) => word.test(label));

export const labelSpans = (divisions: readonly Division[]): readonly Span[] =>
  divisions.flatMap(({ labelAt }) => spansOf(labelAt));

export const headingSpans = (divisions: readonly Division[]): readonly Span[] =>
  divisions.flatMap(({ heading }) => spansOf(heading));
