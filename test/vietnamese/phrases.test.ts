import { describe, expect, test } from 'vitest';
import { cueOf, cuesOf, matchesAt, mayBe, NUMBER, soughtBy } from '../../src/vietnamese/cues.ts';
import { holdsWord, phrases } from '../../src/vietnamese/phrases.ts';
import {
  endsWithColon,
  inSmall,
  isCapital,
  isLetter,
  isSpace,
  lettersEnd,
} from '../../src/vietnamese/signs.ts';

describe('phrases', () => {
  const found = phrases('tổ|tổ chức(?!\\s(?:cá nhân|đảng))|(?<!đầu tư\\s)xây dựng|chủ trì|cấp (?:giấy|mã)');

  test.each([
    ['chủ trì, phối hợp', 0, 7],
    ['chủ trìu', 0, -1],
    ['chủ', 0, -1],
    ['Chủ trì', 0, -1],
    ['tổ chức hội nghị', 0, 2],
    ['cấp mã số', 0, 6],
    ['cấp số', 0, -1],
    ['xây dựng', 0, 8],
    ['đầu tư xây dựng', 7, -1],
    ['được xây dựng', 5, 13],
    ['tổ2', 0, -1],
    ['', 0, -1],
  ])('“%s” from %i ends at %i', (text, at, end) => {
    expect(found.endAt(text, at)).toBe(end);
  });

  test('one that begins no word is a mistake of ours', () => {
    expect(() => phrases('\\d+ ngày').endAt('5 ngày', 0)).toThrow('No word begins');
  });
});

describe('words', () => {
  const ABBREVIATED = holdsWord(['ubnd', 'tp']);

  test('a word is a whole word, in any case', () => {
    expect(ABBREVIATED('Chủ tịch UBND tỉnh')).toBe(true);
    expect(ABBREVIATED('tp. Bình Sơn')).toBe(true);
    expect(ABBREVIATED('UBNDX, atp')).toBe(false);
    expect(ABBREVIATED('')).toBe(false);
  });
});

describe('cues', () => {
  const GIVEN = soughtBy('giao|yêu');

  test('the places of sought words and numbers, in their order', () => {
    const { places, kinds, all } = cuesOf('Giao 2 sở; YÊU cầu a3, giaox 15');
    expect(places).toEqual([0, 5, 11, 29]);
    expect(kinds.map((kind) => kind & (GIVEN | NUMBER))).toEqual([GIVEN, NUMBER, GIVEN, NUMBER]);
    expect(all & GIVEN).toBe(GIVEN);
    expect(cuesOf('Sở Y tế').all & (GIVEN | NUMBER)).toBe(0);
  });

  test('a match hides those that begin inside it', () => {
    const found = [...matchesAt(GIVEN, /(?:giao|yêu)(?:\sgiao)?/uy, 'giao giao giao, yêu')];
    expect(found.map(({ index, 0: words }) => [index, words])).toEqual([
      [0, 'giao giao'],
      [10, 'giao'],
      [16, 'yêu'],
    ]);
  });

  test('no word of a list is overlooked', () => {
    const words = ['trước', 'chậm', 'đến', 'hết', 'ký', 'quý'];
    const list = cueOf(words);
    for (const word of words) {
      expect(mayBe(list, `: ${word}.`, 2, 2 + word.length)).toBe(true);
      expect(mayBe(list, word.toUpperCase(), 0, word.length)).toBe(true);
    }
  });
});

describe('signs', () => {
  test('are what the patterns take them for', () => {
    for (let code = 1; code < 0x2600; code++) {
      const sign = String.fromCharCode(code);
      expect([code, isLetter(code), isCapital(code), isSpace(code)]).toEqual([
        code,
        /[\p{L}\p{M}]/u.test(sign),
        /\p{Lu}/u.test(sign),
        /\s/u.test(sign),
      ]);
    }
    expect(isLetter(Number.NaN)).toBe(false);
  });

  test('letters end at the first other sign, or with the text', () => {
    expect(lettersEnd('Ủy ban', 0)).toBe(2);
    expect(lettersEnd('ban', 1)).toBe(3);
    expect(lettersEnd('2 ban', 0)).toBe(0);
  });

  test('small letters of a stretch', () => {
    expect(inSmall('Ủy BAN', 3, 6)).toBe('ban');
    expect(inSmall('ủy ban', 0, 2)).toBe('ủy');
  });

  test('a colon at the end, spaces or none behind it', () => {
    expect([
      endsWithColon('như sau: '),
      endsWithColon('như sau:'),
      endsWithColon(': a'),
      endsWithColon(' '),
    ]).toEqual([true, true, false, false]);
  });
});
