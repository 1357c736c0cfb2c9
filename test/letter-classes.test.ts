import { expect, test } from 'vitest';
import { letterClasses, withRanges } from '../scripts/letter-classes.ts';

test('letter classes are written out, inside and outside of brackets', () => {
  expect(withRanges('\\p{M}')).toBe('[\\u0300-\\u036f]');
  expect(withRanges('[a\\p{M}]')).toBe('[a\\u0300-\\u036f]');
  expect(withRanges('\\P{M}')).toBe('[^\\u0300-\\u036f]');
  expect(withRanges('\\\\p{M}')).toBe('\\\\p{M}');
});

test('a pattern whose brackets do not pair stays as it is', () => {
  expect(withRanges('[\\p{L}')).toBeNull();
  expect(withRanges('\\p{L}]')).toBeNull();
});

test.each(['L', 'Lu', 'Ll', 'M', 'N'])('the ranges of %s hold what Vietnamese writes', (category) => {
  const whole = new RegExp(`\\p{${category}}`, 'u');
  const ranges = new RegExp(`[${letterClasses[category]}]`, 'u');
  const letters = 'aăâeêioôơuưyđ'
    .split('')
    .flatMap((letter) => ['', '̀', '́', '̉', '̃', '̣'].map((tone) => `${letter}${tone}`.normalize('NFC')));
  const signs = [
    ...letters,
    ...letters.map((letter) => letter.toUpperCase()),
    ...'bcfjwzBCFJWZ0189½²⅓IVⅣ̣̀.,;_-–/“”&єСΑ',
  ];
  for (const sign of signs) expect([sign, ranges.test(sign)]).toEqual([sign, whole.test(sign)]);
});
