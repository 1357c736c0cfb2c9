import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text/text.ts';
import { readingLines } from '../../src/recognise/columns.ts';
import { rowsOf } from '../../src/recognise/rows.ts';

function columnsOf(line: string): readonly string[] {
  const read = readText(line);
  if (read.failure) throw new Error(read.failure.message.en);
  return readingLines(rowsOf(read.document)).map(({ text }) => text);
}

describe('columns of a heading that ran together', () => {
  it.each([
    ['SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ NỘI VỤ', 'CÔNG HOA XÃ HÔI CHÚ NGHlA VIÊT NAM'],
    ['SỞ NỘI VỤ', 'Độc lập - Tự do - Hạnh phúc'],
    ['SỞ NỘI VỤ', 'Độc lặp – Tư do – Hanh phức ***'],
    ['ĐẢNG BỘ XÃ AN BÌNH', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['Số: 12/UBND-VP', 'An Bình, ngày 05 tháng 3 năm 2026'],
    ['Số: 12/UBND-VP', 'V/v rà soát thủ tục hành chính'],
    ['V/v rà soát thủ tục', 'An Bình, ngày 05 tháng 3 năm 2026'],
  ])('are taken apart: %s | %s', (left, right) => {
    expect(columnsOf(`${left} ${right}`)).toEqual([left, right.replace(' ***', '')]);
  });

  it.each([
    'Nhân dân cả nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'HỘI ĐỒNG CHỌN LOGO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM NĂM 2026',
    'Độc lập - Tự do - Hạnh phúc',
    'Báo cáo của tháng 3 năm 2026',
  ])('are none: %s', (line) => {
    expect(columnsOf(line)).toEqual([line]);
  });

  it('are taken apart where the left one has no more than a star', () => {
    const date = 'An Bình, ngày 05 tháng 3 năm 2026';
    expect(columnsOf(`      *                   ${date}`)).toContain(date);
    expect(columnsOf('*         Phòng Kinh tế theo dõi')).toEqual(['*         Phòng Kinh tế theo dõi']);
  });

  it('are taken apart whichever three letters of the motto a scan got wrong', () => {
    const motto = 'Độc lập - Tự do - Hạnh phúc';
    const letters = Array.from(motto.matchAll(/\p{L}/gu), ({ index }) => index);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...letters), { maxLength: 3 }), (wrong) => {
        const scanned = Array.from(motto, (letter, at) => (wrong.includes(at) ? 'x' : letter)).join('');
        expect(columnsOf(`SỞ NỘI VỤ ${scanned}`)).toEqual(['SỞ NỘI VỤ', scanned]);
      }),
    );
  });
});
