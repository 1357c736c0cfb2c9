import { expect, test } from 'vitest';
import { slicePassage, spansAt } from '../../src/document/passage.ts';
import type { Passage, Span } from '../../src/document/tree.ts';
import { fc } from '../support/properties.ts';

/** Paragraphs of the given lengths, each a span of its own. */
function passageOfLengths(lengths: readonly number[]): Passage {
  const spans = lengths.map((length, block): Span => ({ block, start: block, end: block + length }));
  return { spans, text: lengths.map((length) => 'a'.repeat(length)).join(' ') };
}

/** Each sign of the passage with its place; the space between two spans has none. */
const signsOf = ({ spans }: Passage): readonly (string | null)[] =>
  spans.flatMap(({ block, start, end }, index) => [
    ...(index === 0 ? [] : [null]),
    ...Array.from({ length: end - start }, (_, sign) => `${block}:${start + sign}`),
  ]);

const signsAt = (spans: readonly Span[]): readonly string[] =>
  spans.flatMap(({ block, start, end }) =>
    Array.from({ length: end - start }, (_, sign) => `${block}:${start + sign}`),
  );

test.each([1, 5, 100])('every sign of a passage of up to %i spans keeps its place', (most) => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: most === 100 ? 60 : 1, maxLength: most }),
      fc.nat(),
      fc.nat(),
      (lengths, a, b) => {
        const passage = passageOfLengths(lengths);
        const [start, end] = [a % passage.text.length, b % (passage.text.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        const wanted = signsOf(passage).slice(start, end);
        expect(signsAt(spansAt(passage, start, end))).toEqual(wanted.filter((sign) => sign !== null));
        expect(slicePassage(passage, start, end).text).toHaveLength(end - start);
      },
    ),
  );
});

test('a place without length is where it stands', () => {
  const passage = passageOfLengths(Array.from({ length: 40 }, () => 3));
  expect(spansAt(passage, 4 * 20 + 1, 4 * 20 + 1)).toEqual([{ block: 20, start: 21, end: 21 }]);
});
