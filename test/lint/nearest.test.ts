import { expect, test } from 'vitest';
import { nearest } from '../../src/lint/nearest.ts';

const known = ['layout/page-margins', 'layout/page-size', 'form/number-leading-zero'];

test.each([
  ['layout/page-margin', 'layout/page-margins'],
  ['layuot/page-size', 'layout/page-size'],
  ['number-leading-zero', 'form/number-leading-zero'],
])('%s most likely means %s', (typed, meant) => {
  expect(nearest(typed, known)).toBe(meant);
});

test('what is far from everything is left without a guess', () => {
  expect(nearest('signature', known)).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
