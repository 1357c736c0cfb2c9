import { expect, test } from 'vitest';
import { formsOf, recapitalised, startsSentence } from '../../src/vietnamese/capitals.ts';

const forms = formsOf(['Sở Nội vụ', 'Bộ Lao động - Thương binh và Xã hội', 'tết Nguyên đán']);
const found = (text: string): readonly string[] => [...recapitalised(text, forms)].map(({ right }) => right);

test('a name with other capitals is found and written right', () => {
  expect(found('gửi Sở nội vụ và Bộ lao động - thương binh và xã hội')).toEqual([
    'Sở Nội vụ',
    'Bộ Lao động - Thương binh và Xã hội',
  ]);
});

test('full capitals, and a capital at the start of a sentence, are right', () => {
  expect(found('SỞ NỘI VỤ. Tết Nguyên đán năm nay')).toEqual([]);
});

test('words that a mark parts are no name', () => {
  expect(found('tại sở, nội vụ')).toEqual([]);
  expect(found('trên cơ sở nội vụ')).toEqual([]);
});

test('a sentence begins at the start, behind a full stop, and behind the mark of an item', () => {
  const text = '1. Các sở. Thực hiện';
  expect([3, 11].map((at) => startsSentence(text, at))).toEqual([true, true]);
  expect(startsSentence(text, 7)).toBe(false);
});
