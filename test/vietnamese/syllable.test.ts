import { describe, expect, test } from 'vitest';
import { hasVietnameseLetter, isSyllable, readSyllable } from '../../src/vietnamese/syllable.ts';

const each = (words: string): readonly string[] => words.trim().split(/\s+/u);

describe('the grammar of the syllable', () => {
  test.each(
    each(
      'nghiêng quyền giết gìn gì quốc khuya khuỷu thuở hoằng xoong uỷ ủy hoà hòa yêu yến oan ươm quýt giặc ngoẻo',
    ),
  )('%s is a syllable', (word) => expect(isSyllable(word)).toBe(true));
  test.each(each('nghành ngiêng kủa cế gế đinhj trìnhh quyềnn ấưu thượch xyz quôn'))('%s is none', (word) =>
    expect(readSyllable(word).is).toBe('none'),
  );
  test.each(each('các cach cat tậc cảc phap lơc'))(
    'a syllable that ends in c, ch, p or t has a rising or a dropping tone: %s',
    (word) => expect(isSyllable(word)).toBe(/[̣́]/u.test(word.normalize('NFD'))),
  );
  test.each([
    ['hòan', 'hoàn'],
    ['tóan', 'toán'],
    ['qúy', 'quý'],
    ['gía', 'giá'],
    ['thúôc', 'thuốc'],
    ['họat', 'hoạt'],
  ])('%s has its tone mark on the wrong letter', (word, right) => {
    const reading = readSyllable(word);
    expect(reading.is === 'misplaced' ? reading.right : null).toBe(right);
  });
  test('a word in capitals is read as one in small letters', () => {
    expect(isSyllable('NGHIỆP')).toBe(true);
  });
  test('letters that only Vietnamese has tell a Vietnamese word from a foreign one', () => {
    expect(each('đang ơ việt email café').map(hasVietnameseLetter)).toEqual([true, true, true, false, false]);
  });
});
