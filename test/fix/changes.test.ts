import { expect, test } from 'vitest';
import { changesBetween } from '../../src/fix/changes.ts';
import { fc } from '../support/properties.ts';

const apply = (text: string, changes: ReturnType<typeof changesBetween>): string =>
  [...changes]
    .reverse()
    .reduce((whole, { start, end, by }) => whole.slice(0, start) + by + whole.slice(end), text);

test('only what differs is changed', () => {
  expect(changesBetween('Số: 5/QĐ-UBND', 'Số: 05/QĐ-UBND')).toEqual([{ start: 4, end: 4, by: '0' }]);
  expect(changesBetween('Độc lập – Tự do – Hạnh phúc', 'Độc lập - Tự do - Hạnh phúc')).toEqual([
    { start: 8, end: 9, by: '-' },
    { start: 16, end: 17, by: '-' },
  ]);
  expect(changesBetween('Nơi nhận', 'Nơi nhận')).toEqual([]);
});

test('the halves of a surrogate pair are never parted', () => {
  for (const { start, end } of changesBetween('a😀b', 'a😁b')) {
    expect([start, end]).toEqual([1, 3]);
  }
});

test('the changes make the one text of the other, in order and without touching', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ố', '-', '😀'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changesBetween(before, after);
      expect(apply(before, changes)).toBe(after);
      for (const [index, { start }] of changes.entries()) {
        expect(start).toBeGreaterThan(changes[index - 1]?.end ?? -1);
      }
    }),
  );
});
