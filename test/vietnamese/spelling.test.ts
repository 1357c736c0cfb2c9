import { describe, expect, test } from 'vitest';
import {
  firstSyllables,
  freeSyllables,
  headsOf,
  isCompound,
  isForeign,
  tailsOf,
} from '../../src/vietnamese/lexicon.ts';
import { misspeltIn, variantsIn } from '../../src/vietnamese/misspellings.ts';
import { slipsIn } from '../../src/vietnamese/spelling.ts';
import { readSyllable } from '../../src/vietnamese/syllable.ts';
import { textKey } from '../../src/vietnamese/text.ts';

const slips = (text: string): readonly string[] =>
  [...slipsIn(text)].map(({ written, right }) => `${written} > ${right}`);

describe('slips of the keyboard', () => {
  test.each([
    ['Các cơ quan thực hiên nhiệm vụ', 'hiên > hiện'],
    ['theo quy địnhh của pháp luật', 'địnhh > định'],
    ['đề nghị các đơn vị tông hợp, báo cáo', 'tông > tổng'],
    ['Phối hợp với các cơ quan trìen khai', 'trìen > triển'],
    ['kế hoạch phát triển kinh tê của tỉnh', 'tê > tế'],
    ['báo cáo về Sở trong thơì gian tới', 'thơì > thời'],
    ['Sở Tài chính và Công an tĩnh phối hợp', 'tĩnh > tỉnh'],
    ['trước ngày 31 thang 7 năm 2026', 'thang > tháng'],
    ['công tác thuwcj hiện', 'thuwcj > thực'],
  ])('“%s”: %s', (text, slip) => expect(slips(text)).toEqual([slip]));

  test.each([
    'Có quan hệ tốt, có quan điểm rõ ràng, có quan tâm đến người dân.',
    'Thông báo các cơ quan, đơn vị; thông báo cáo trạng.',
    'Ông Trần Văn Hiên, xã Đinh Xá, huyện Krông Năng.',
    'Xem tại https://binhson.gov.vn/vanban hoặc gửi về hopthu@binhson.gov.vn.',
    'Vắc-xin, ki-lô-mét, Mát-xcơ-va, ôtô, axít, email, online.',
    'Điểm a khoản 1; đ/c Bình; 15 đ; TTĐT; QĐ-UBND.',
    'Thửa đất số 12, diện tích 300 m², giá 5 triệu đồng.',
  ])('nothing is said of “%s”', (text) => expect(slips(text)).toEqual([]));
});

describe('known misspellings', () => {
  test.each([
    ['xử dụng', 'sử dụng'],
    ['Bổ xung', 'Bổ sung'],
    ['NGHÀNH', 'NGÀNH'],
    ['chân trọng', 'trân trọng'],
  ])('%s is %s', (wrong, right) => {
    expect(misspeltIn(`Các ${wrong} này`).map((found) => found.right)).toEqual([right]);
  });
  test.each([
    'Quy định chung thực hiện từ năm nay.',
    'Công viên chúc mừng năm mới.',
    'Kỳ thi hàng năm của trường.',
    'Ông Nguyễn Chung Thực.',
  ])('two good words that meet are no misspelling: %s', (text) => expect(misspeltIn(text)).toEqual([]));
  test('a second spelling is no misspelling', () => {
    expect(misspeltIn('sát nhập')).toEqual([]);
    expect(variantsIn('sát nhập').map(({ right }) => right)).toEqual(['sáp nhập']);
  });
});

describe('the word list', () => {
  test('has thousands of words, each of two syllables that can be written', () => {
    const words = [...firstSyllables()].flatMap((first) =>
      [...tailsOf(first)].map((tail) => [first, tail] as const),
    );
    expect(words.length).toBeGreaterThan(7000);
    const unreadable = words.flat().filter((word) => readSyllable(word).is === 'none');
    expect(unreadable.filter((word) => !isForeign(word))).toEqual([]);
  });
  test('has no word that is not written as it should be, but for borrowed ones and the tones of òa, òe, ùy', () => {
    const firsts = [...firstSyllables()];
    const words = [...firsts, ...firsts.flatMap((first) => [...tailsOf(first)]), ...freeSyllables()];
    const wrong = words.filter(
      (word) => readSyllable(word).is !== 'syllable' && !/[òóỏõọ][ae]|[ùúủũụ]y/u.test(word),
    );
    expect(wrong.filter((word) => !isForeign(word))).toEqual([]);
    expect(words.filter((word) => isForeign(word) && readSyllable(word).is === 'syllable')).toEqual([]);
  });
  test('finds what stands in front of a syllable as it finds what stands behind', () => {
    const heads = new Map<string, string[]>();
    for (const first of firstSyllables()) {
      for (const tail of tailsOf(first)) heads.set(tail, [...(heads.get(tail) ?? []), first]);
    }
    const differing = [...heads].filter(([tail, firsts]) => [...headsOf(tail)].join() !== firsts.join());
    expect(differing).toEqual([]);
    expect(['ị', ':', '', 'hoạchh'].filter((none) => headsOf(none).size > 0)).toEqual([]);
  });
  test('keeps no word that the list of misspellings calls wrong', () => {
    const wrong = [...firstSyllables()].flatMap((first) =>
      [...tailsOf(first)]
        .filter((tail) => misspeltIn(`${first} ${tail}`).length > 0)
        .map((tail) => `${first} ${tail}`),
    );
    expect(wrong).toEqual([]);
  });
  test('places tones as keys do', () => {
    const words = [...firstSyllables()].flatMap((first) => [first, ...tailsOf(first)]);
    expect(words.filter((word) => textKey(word) !== word)).toEqual([]);
    expect(isCompound('hòa', 'bình')).toBe(true);
  });
});
