import { describe, expect, it } from 'vitest';
import {
  OPENS_ADDRESSEES,
  OPENS_ANNEX,
  OPENS_ARCHIVE,
  OPENS_CAPACITY,
  OPENS_DASH,
  OPENS_GROUND,
  OPENS_HALF_REFERENCE,
  OPENS_ITEM,
  OPENS_NUMBER,
  OPENS_PAGE_NUMBER,
  OPENS_RECIPIENTS,
  OPENS_ROMAN_OR_LETTER,
  OPENS_SIDE_SUBJECT,
  OPENS_STAMP,
  OPENS_SUBJECT,
  OPENS_TEXT,
} from '../../src/recognise/edges.ts';
import { bare } from '../../src/recognise/likeness.ts';
import { openingsOf } from '../../src/recognise/opening.ts';

const opens = (line: string, opening: number): boolean => (openingsOf(line, bare(line)) & opening) !== 0;

describe('what a line begins with is found', () => {
  it.each([
    ['a dash', OPENS_DASH, ['- Như trên;', '–Lưu: VT', '• Xã An Bình', '+ (kèm theo)']],
    [
      'a number',
      OPENS_NUMBER,
      ['1. Nội dung', '12) Giao', 'IV. Tổ chức', 'X - Khác', 'Điều 3', 'Tiểu mục 2'],
    ],
    [
      'the label of an item',
      OPENS_ITEM,
      ['a) Về', 'đ1) Về', '(2) Giao', '1.2.3. Số', 'Mục II', 'ii. Hai', '- x'],
    ],
    ['a capital or Roman number', OPENS_ROMAN_OR_LETTER, ['A. Mở đầu', 'Đ. Khác', 'VII- Hết', 'I/Mục']],
    ['a ground', OPENS_GROUND, ['Căn cứ Luật', '- Xét đề nghị', 'THEO đề nghị', 'Nhằm', 'Để triển khai kế']],
    ['text', OPENS_TEXT, ['Để bảo đảm', 'Ngày 5', 'Hiện nay', 'Trên cơ sở', 'Qua rà soát', 'Sau khi họp']],
    ['addressees', OPENS_ADDRESSEES, ['Kính gửi: Sở Nội vụ', 'Đồng kính gửi:', 'K1nh gửi', 'Klnh trình']],
    ['recipients', OPENS_RECIPIENTS, ['Nơi nhận:', '"Nơi nhận', 'N0i nhận', '- Noi nhân']],
    ['the archive', OPENS_ARCHIVE, ['Lưu: VT', '- Lưu: VT', '_Lưu VT']],
    [
      'a capacity',
      OPENS_CAPACITY,
      ['TM. ỦY BAN', 'T/M ỦY BAN', 'K.T. CHỦ TỊCH', 'TUQ. GIÁM ĐỐC', 'Quyền Giám đốc'],
    ],
    [
      'a subject beside the number',
      OPENS_SIDE_SUBJECT,
      ['V/v rà soát', 'V v rà soát', 'Vlv: rà soát', 'VW.rà soát'],
    ],
    ['a subject', OPENS_SUBJECT, ['Về việc rà soát', '"Về rà soát', 'V/v rà soát', '.Về việc']],
    ['an annex', OPENS_ANNEX, ['Phụ lục I', 'Mẫu số 02', '(Kèm theo Quyết định số 5 ngày 3']],
    ['a stamp', OPENS_STAMP, ['Ký bởi: An', 'Người ký: An', 'Signature Not', 'Date:2026']],
    ['the number of a page', OPENS_PAGE_NUMBER, ['12', '- 3 -', 'Trang 4', '5/12']],
    ['half a reference', OPENS_HALF_REFERENCE, ['/TTr-SNV', '/ QĐ-UBND']],
  ] as const)('%s', (_, opening, lines) => {
    expect(lines.filter((line) => !opens(line, opening))).toEqual([]);
  });

  it.each(['Thông qua báo cáo', 'Nội dung khác', 'Đã ghi nhận', 'Lưu Văn An', 'căn hộ', ''])(
    'and nothing of this in “%s”',
    (line) => {
      const all = OPENS_DASH | OPENS_NUMBER | OPENS_GROUND | OPENS_TEXT | OPENS_CAPACITY | OPENS_SUBJECT;
      expect(opens(line, all)).toBe(false);
    },
  );
});
