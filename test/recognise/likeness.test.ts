import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bare, distance, findLike, skeleton } from '../../src/recognise/likeness.ts';
import { isCapitals, titleOf } from '../../src/recognise/wording.ts';

/** Every letter of Vietnamese in both cases, and what stands around words. */
const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'].flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].flatMap((mark) => {
    const marked = `${letter}${mark}`.normalize('NFC');
    return marked.length === 1 ? [marked, marked.toUpperCase()] : [];
  }),
);
const SIGNS = [...LETTERS, ...' \u00a0.,;:/-–…“”()0123456789', '\u0301', 'Σ', 'я', '☐', '😀', '한'];
const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map((signs) => signs.join(''));

test('every letter of Vietnamese has its bare letter', () => {
  for (const letter of LETTERS) {
    const base = letter.normalize('NFD').charAt(0).toLowerCase();
    expect(bare(letter)).toBe(base === 'đ' ? 'd' : base);
  }
});

test('a bare text is as long as the text, and bare itself', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(bare(written)).toHaveLength(written.length);
      expect(bare(bare(written))).toBe(bare(written));
    }),
  );
});

test('a sign of another script or a mark by itself leaves the other letters bare', () => {
  expect(bare('☐ Đồng Ý 😀')).toBe('☐ dong y 😀');
  expect(bare('Hoa\u0301 ĐƠN')).toBe('hoa\u0301 don');
});

test('a long text is made bare as a short one is', () => {
  const sentence = 'Ủy ban nhân dân xã An Bình, ngày 05/3 – “HỎA TỐC”; ';
  expect(bare(sentence.repeat(100))).toBe(bare(sentence).repeat(100));
});

test('a skeleton has letters and digits, one space apart', () => {
  fc.assert(
    fc.property(text, (written) => {
      const words = bare(written).match(/[a-z0-9]+/gu) ?? [];
      expect(skeleton(written)).toBe(words.join(' '));
    }),
  );
});

const LETTER = fc.constantFrom('a', 'b', 'c');
const word = fc.array(LETTER, { maxLength: 12 }).map((letters) => letters.join(''));

/** As it is taught, in full. */
function mistakes(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  if (a.charAt(0) === b.charAt(0)) return mistakes(x, y);
  return 1 + Math.min(mistakes(x, y), mistakes(a, y), mistakes(x, b));
}

test('mistakes are counted up to the limit', () => {
  const short = fc.array(LETTER, { maxLength: 6 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(short, short, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
      expect(distance(a, b, limit)).toBe(Math.min(mistakes(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

test('what is found in a line is as like the wording as allowed', () => {
  fc.assert(
    fc.property(word, word, (before, behind) => {
      const place = findLike(`${before}xa hoi chu nghia${behind}`, 'xa hoi chu nghia', 2);
      expect(place).toEqual({ start: before.length, end: before.length + 16 });
    }),
  );
  expect(findLike('xa ho1 chv nghia', 'xa hoi chu nghia', 1)).toBeNull();
  expect(findLike('va xa ho1 chv nghia', 'xa hoi chu nghia', 2)).toEqual({ start: 3, end: 19 });
});

test('capitals are told with a few letters wrong, running text is not', () => {
  expect(isCapitals('ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN')).toBe(true);
  expect(isCapitals('CHÍNH PHỦ VIỆT NAm')).toBe(true);
  expect(isCapitals('“1. ĐIỀU')).toBe(true);
  expect(isCapitals('Ủy ban nhân dân XÃ AN BÌNH')).toBe(false);
  expect(isCapitals('12/3')).toBe(false);
});

test('a title is named by the longest kind, and with one letter wrong', () => {
  expect(titleOf('ke hoach hanh dong')).toEqual({ kind: 'ke-hoach', words: 4, whole: true });
  expect(titleOf('thong bao ket qua')).toEqual({ kind: 'thong-bao', words: 2, whole: false });
  expect(titleOf('qvyet dinh')).toEqual({ kind: 'quyet-dinh', words: 2, whole: true });
  expect(titleOf('bao')).toBeNull();
});
