import { expect, test } from 'vitest';
import { lookalikesIn } from '../../src/vietnamese/lookalikes.ts';

const right = (text: string): readonly string[] => [...lookalikesIn(text)].map((found) => found.right);

test('letters of other scripts inside a Vietnamese word are found', () => {
  expect(right('Ðiều 1 c\u0430c \u041d\u00e0 N\u1ed9i k\u1d07')).toEqual(['Điều', 'cac', 'Hà', 'kE']);
});

test('a foreign word and a sign stay', () => {
  expect(right('α, Ω, Москва, 5 µm')).toEqual([]);
});
