import { expect, test } from 'vitest';
import { clauseInWords } from '../../src/render/follow-up/clause.ts';

test.each([
  ['2', 'khoản 2'],
  ['2.c', 'điểm c khoản 2'],
  ['2.đ', 'điểm đ khoản 2'],
  ['I.2', 'khoản 2 Mục I'],
  ['IV.3.-2', 'gạch đầu dòng thứ hai khoản 3 Mục IV'],
  ['Điều 3', 'Điều 3'],
  ['Điều 3.1', 'khoản 1 Điều 3'],
  ['Điều 3.1.a', 'điểm a khoản 1 Điều 3'],
  ['A.II.9.b', 'điểm b khoản 9 Mục II Phần A'],
  ['C', 'Phần C'],
  ['B.2', 'khoản 2 Phần B'],
  ['1.1', 'điểm 1.1 khoản 1'],
  ['1.1.2', 'điểm 1.1.2 khoản 1'],
  ['1.(2)', 'điểm (2) khoản 1'],
  ['(iv)', 'điểm (iv)'],
  ['-11', 'gạch đầu dòng thứ 11'],
  ['', null],
  ['2.?', null],
  ['Phần thưởng', null],
])('%j is cited as %j', (path, words) => {
  expect(clauseInWords(path)).toBe(words);
});
