import { expect, test } from 'vitest';
import { namedBodiesOf } from '../../src/extract/named-bodies.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { readMarkdown } from '../support/markdown.ts';

const letterOf = (tasks: string, date = 'ngày 06 tháng 5 năm 2026') => {
  const read = readMarkdown(`**ỦY BAN NHÂN DÂN**
**TỈNH BÌNH SƠN**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

Số: 12/UBND-NC

V/v thực hiện nhiệm vụ

Bình Sơn, ${date}

Kính gửi: Các sở, ban, ngành tỉnh

Chủ tịch Ủy ban nhân dân tỉnh yêu cầu thực hiện các nội dung sau:

${tasks}

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

**CHỦ TỊCH**

**Nguyễn Văn An**
`);
  if (read.failure) throw new Error(read.failure.message.en);
  return recognise(read.document);
};

test('a body written three ways is one body, and known as the issuer', () => {
  const bodies = namedBodiesOf(
    letterOf(`1. Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 20/6/2026.

2. Giao Sở Nội vụ tỉnh Bình Sơn hướng dẫn, báo cáo Ủy ban nhân dân tỉnh Bình Sơn trước ngày 30/6/2026.`),
  );
  expect(bodies.map(({ name, issuer }) => [name, issuer])).toEqual([
    ['Sở Nội vụ tỉnh Bình Sơn', false],
    ['Ủy ban nhân dân tỉnh Bình Sơn', true],
  ]);
  expect(bodies[0]?.written).toEqual(['Sở Nội vụ', 'Sở Nội vụ tỉnh Bình Sơn']);
});

test('a class of bodies stays a class', () => {
  const [body] = namedBodiesOf(letterOf('1. Giao các sở, ban, ngành rà soát thủ tục hành chính.'));
  expect(body).toMatchObject({ is: 'class', written: ['các sở, ban, ngành'], abolished: null });
});

test('a body that no longer stood on the date of the letter carries what took its place', () => {
  const task = '1. Giao Sở Kế hoạch và Đầu tư tổng hợp danh mục dự án.';
  expect(namedBodiesOf(letterOf(task))[0]?.abolished?.successors).toEqual(['Sở Tài chính']);
  expect(namedBodiesOf(letterOf(task, 'ngày 06 tháng 5 năm 2024'))[0]?.abolished).toBeNull();
});
