import { describe, expect, test } from 'vitest';
import { toPt } from '../../../src/document/length.ts';
import type { Block, TextFormat } from '../../../src/document/tree.ts';
import { blockWith, readFixture } from './letter.ts';

const formatAt = (block: Block, text: string): TextFormat => {
  const at = block.text.indexOf(text);
  const run = block.runs.find(({ start, end }) => start <= at && at < end);
  if (at < 0 || run === undefined) throw new Error(text);
  return run.format;
};

describe('styles', () => {
  const read = readFixture('style-chain');

  test('a style takes what it does not say from the style it is based on', () => {
    const block = blockWith(read, 'kiểu Con');
    expect(formatAt(block, 'Đoạn')).toMatchObject({ font: 'Arial', sizePt: 12, italic: true, bold: false });
    expect(block.layout).toMatchObject({
      align: 'justify',
      firstLine: 567,
      left: 284,
      before: 60,
      after: 120,
      styleName: 'Con',
    });
  });

  test('a character style stands above the paragraph style, direct formatting above both', () => {
    const block = blockWith(read, 'chữ đậm đỏ');
    expect(formatAt(block, 'chữ đậm')).toMatchObject({
      bold: true,
      color: 'C00000',
      sizePt: 16,
      font: 'Arial',
    });
    expect(formatAt(block, 'cỡ riêng')).toMatchObject({ bold: false, color: 'C00000', sizePt: 11 });
  });

  test('a style that is not in the file counts as the default one', () => {
    expect(blockWith(read, 'không có trong tệp').layout?.styleName).toBe('Normal');
  });

  test('styles based on each other in a circle do not hang the reader', () => {
    expect(readFixture('style-chain').problems).toEqual([]);
  });
});

test('a toggle set in an odd number of styles is on, in an even number off', () => {
  const block = blockWith(readFixture('toggles'), 'kiểu đoạn đậm');
  expect(formatAt(block, 'kiểu đoạn')).toMatchObject({ bold: true, caps: 'all' });
  expect(formatAt(block, 'với kiểu chữ mạnh ')).toMatchObject({ bold: false });
  expect(formatAt(block, 'đậm trực tiếp')).toMatchObject({ bold: true });
  expect(formatAt(block, 'không đậm')).toMatchObject({ bold: false });
});

test('fonts of the theme are named by their real names', () => {
  const read = readFixture('theme-fonts');
  expect(formatAt(blockWith(read, 'Phông mặc định'), 'Phông').font).toBe('Calibri');
  expect(formatAt(blockWith(read, 'Tiêu đề'), 'Tiêu').font).toBe('Calibri Light');
  expect(formatAt(blockWith(read, 'Phông rõ ràng'), 'Phông').font).toBe('Times New Roman');
  expect(formatAt(blockWith(read, 'Chủ đề đè'), 'Chủ đề').font).toBe('Calibri Light');
  expect(formatAt(blockWith(read, 'Màu'), 'Màu').color).toBe('ED7D31');
});

test('each letter has the font of its class', () => {
  const block = blockWith(readFixture('east-asian-fonts'), '漢字');
  expect(formatAt(block, 'Ch').font).toBe('Arial');
  expect(formatAt(block, 'ữ').font).toBe('Times New Roman');
  expect(formatAt(block, '漢').font).toBe('SimSun');
});

describe('table styles', () => {
  test('say more the nearer to the corner', () => {
    const read = readFixture('table-style');
    expect(formatAt(blockWith(read, 'Hàng 1 cột 1'), 'Hàng')).toMatchObject({
      sizePt: 20,
      bold: true,
      underline: true,
    });
    expect(formatAt(blockWith(read, 'Hàng 1 cột 2'), 'Hàng')).toMatchObject({ sizePt: 15, bold: true });
    expect(formatAt(blockWith(read, 'Hàng 2 cột 2'), 'Hàng')).toMatchObject({ sizePt: 10, bold: false });
    expect(formatAt(blockWith(read, 'Hàng 4 cột 3'), 'Hàng')).toMatchObject({ italic: true, strike: true });
    expect(blockWith(read, 'Hàng 2 cột 2').layout).toMatchObject({ align: 'center', before: 40, after: 40 });
  });

  test('win over a default style of 12 points in old Word only', () => {
    const sizeIn = (fixture: string) =>
      formatAt(blockWith(readFixture(fixture), 'Hàng 2 cột 2'), 'Hàng').sizePt;
    expect(sizeIn('table-style-old-word-12')).toBe(10);
    expect(sizeIn('table-style-old-word-13')).toBe(13);
    expect(sizeIn('table-style-normal-12-new-word')).toBe(12);
  });
});

test('in old Word a table with a style puts the size and side of the default style aside, and ends of cells have no blanks', () => {
  const read = readFixture('old-word-cells');
  const plain = blockWith(read, 'Bảng không kiểu');
  const styled = blockWith(read, 'Bảng có kiểu');
  expect([plain.text, formatAt(plain, 'Bảng').sizePt]).toEqual(['Bảng không kiểu', 12]);
  expect([styled.text, formatAt(styled, 'Bảng').sizePt]).toEqual(['Bảng có kiểu', 13]);
  expect(formatAt(blockWith(read, 'Cỡ riêng'), 'Cỡ').sizePt).toBe(12);
  expect(blockWith(read, 'Ngoài bảng').text).toBe('Ngoài bảng ');
  expect(blockWith(read, 'Hai đoạn').runs.map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [4, 8],
  ]);
});

describe('numbering', () => {
  const labels = (fixture: string) =>
    readFixture(fixture).document.blocks.map(({ list, text }) => `${list?.label ?? ''} ${text}`.trim());

  test('counts as Word does', () => {
    expect(labels('numbering')).toEqual([
      'I. Mục một',
      '1. Khoản một',
      '2. Khoản hai',
      '2.1. Tiểu khoản',
      'a) Điểm',
      'b) Điểm nữa',
      '- Gạch',
      'II. Mục hai',
      '1. Khoản mới',
      '• Chấm tròn',
      'o Chấm o',
      '▪ Chấm vuông',
      '+ Dấu cộng',
      'Điều 1. Phạm vi',
      '1. Khoản theo kiểu',
      '2. Khoản con theo kiểu',
      'Điều 2. Đối tượng',
      '1. Khoản một lại',
      'Chương I Quy định chung',
      '1.1 Theo luật',
      '01 Số không',
      'Không số',
      '(1) Năm',
      'Chương II Quy định riêng',
      '(2) Năm nữa',
      '(i) Liên kết kiểu một',
      'A/ Liên kết kiểu hai',
      'IV. Bắt đầu từ bốn',
      'V. Năm tiếp',
      'Bước 6: Bước',
      'Bước 7: Bước sau',
    ]);
  });

  test('indents above the style and below the paragraph', () => {
    const read = readFixture('numbering-indents');
    const indents = (text: string) => {
      const { left, firstLine } = blockWith(read, text).layout ?? {};
      return [left, firstLine];
    };
    expect(indents('Số trực tiếp đè kiểu')).toEqual([720, -360]);
    expect(indents('Số và thụt trực tiếp')).toEqual([1000, 50]);
    expect(indents('Số và chỉ dòng đầu')).toEqual([1440, 0]);
    expect(indents('Số trong kiểu đè thụt kế thừa')).toEqual([720, -360]);
    expect(indents('Kiểu khoản có thụt riêng')).toEqual([100, 200]);
    expect(indents('Kiểu khoản, bỏ số')).toEqual([0, 0]);
  });
});

test('hanging wins over first line, and lengths may carry a unit', () => {
  const read = readFixture('indents');
  expect(blockWith(read, 'Cả hai').layout?.firstLine).toBe(-200);
  expect(blockWith(read, 'Chữ rỗng đơn vị').layout?.left).toBe(567);
  expect(blockWith(read, 'Âm').layout).toMatchObject({ left: -284, right: -142 });
});

test('line spacing knows its three rules', () => {
  const read = readFixture('spacing');
  const spacing = (text: string) => blockWith(read, text).layout?.lineSpacing;
  expect(spacing('Một dòng rưỡi')).toEqual({ rule: 'multiple', lines: 1.5 });
  expect(spacing('Đúng bằng')).toEqual({ rule: 'exact', height: 340 });
  expect(spacing('Ít nhất')).toEqual({ rule: 'atLeast', height: 300 });
});

test('automatic space is 14 points, and none between items of one list or at the edge of a cell', () => {
  const read = readFixture('spacing-web-lists');
  const space = (text: string) => {
    const layout = blockWith(read, text).layout;
    return layout === undefined ? [] : [toPt(layout.before), toPt(layout.after)];
  };
  expect(space('Một')).toEqual([14, 0]);
  expect(space('Hai')).toEqual([0, 0]);
  expect(space('Ba')).toEqual([0, 14]);
  expect(space('Đầu ô')).toEqual([0, 14]);
  expect(space('Cuối ô')).toEqual([14, 0]);
});
