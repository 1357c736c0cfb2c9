import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text/text.ts';
import { readingLines } from '../../src/recognise/columns.ts';
import { sift } from '../../src/recognise/noise.ts';
import { rowsOf } from '../../src/recognise/rows.ts';

function siftText(lines: readonly string[]) {
  const read = readText(lines.join('\n'));
  if (read.failure) throw new Error(read.failure.message.en);
  return sift(readingLines(rowsOf(read.document)));
}

const HEADING = ['ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/UBND-VP'];
const textsAround = (line: string) =>
  siftText([...HEADING, line, 'Ủy ban nhân dân xã báo cáo như sau:']).lines.map(({ text }) => text);

describe('what machines put on the page', () => {
  it.each([
    'Ký bởi: Ủy ban nhân dân xã An Bình',
    'Người ký: Nguyễn Văn A',
    'Thời gian ký: 05/03/2026',
    'Ngày ký: 05/03/2026',
    'Signature Not Verified',
    'Digitally signed by Nguyễn Văn A',
    'Date:2026.03.05',
    'Signing time: 05/03/2026',
    '05.03.2026 10:20:30 +07:00',
    '“05-03-2026 10:20',
    '+07:00',
    'anbinh@binhson.gov.vn',
    'https://anbinh.binhson.gov.vn',
    'CÔNG BÁO/Số 12/Ngày 05-3-2026',
    'CÔNG BÁO TỈNH/Số 12',
    'Văn phòng Chính phủ xuất bản',
    'Trang 2/5',
    '- 3 -',
    '12',
  ])('is no line of the letter: %s', (line) => {
    expect(textsAround(line)).not.toContain(line);
  });

  it.each([
    'Kỳ họp thứ 5 của Hội đồng nhân dân xã',
    'Ký số bằng chữ ký của Văn phòng',
    'Datex là tên của phần mềm',
    'Năm 2026',
    '1. Ngày 05/3/2026 10:20 họp tại trụ sở',
    'Đơn vị: Văn phòng Ủy ban nhân dân xã',
    'Công báo của tỉnh đăng nghị quyết này',
    'Trang 2/5 của báo cáo',
    '1234',
    '3.15',
  ])('is not: %s', (line) => {
    expect(textsAround(line)).toContain(line);
  });

  it('goes with the line under it that says who sealed the file', () => {
    const { lines } = siftText([
      ...HEADING,
      'Ký bởi: Văn phòng',
      'Email: anbinh@binhson.gov.vn',
      'Cơ quan: Xã',
    ]);
    expect(lines.map(({ text }) => text)).toEqual(HEADING);
  });
});

describe('a mark on the page', () => {
  it.each(['HỎA TỐC', 'MẬT', 'DỰ THẢO', 'Dự thảo lần 2', '(Dự thảo ngày 05 3 2026)'])(
    'is told: %s',
    (line) => {
      expect(siftText([line, ...HEADING]).marks.map(({ text }) => text)).toEqual([line]);
    },
  );

  it.each(['Hỏa tốc', 'dự thảo', 'DỰ THẢO NGHỊ QUYẾT'])('is not: %s', (line) => {
    expect(siftText([line, ...HEADING]).marks).toEqual([]);
  });
});
