import { describe, expect, test } from 'vitest';
import { blockWith, readBody, readFixture, texts } from './letter.ts';

describe('sections', () => {
  const { document } = readFixture('sections');

  test('have the page they were given, gutter in the left margin, negative margins by their size', () => {
    expect(
      document.sections.map(({ width, landscape, top, bottom, left, right }) => [
        width,
        landscape,
        top,
        bottom,
        left,
        right,
      ]),
    ).toEqual([
      [11907, false, 1134, 1134, 1701, 851],
      [16840, true, 1701, 851, 1134, 1134],
      [11907, false, 1134, 1134, 1702, 1134],
      [11907, false, 1134, 1134, 1418, 1134],
      [11907, false, 1300, 1200, 1600, 1000],
    ]);
    expect(document.sections.at(-1)).toMatchObject({ pageNumberStart: 5, pageNumberFormat: 'lowerRoman' });
  });

  test('know their first block, and blocks their section', () => {
    expect(document.sections.map(({ firstBlock }) => firstBlock)).toEqual([0, 2, 4, 6, 8]);
    expect(document.blocks.map(({ layout }) => layout?.section)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4]);
  });
});

test('a margin that cannot be read is a problem, not a crash', () => {
  const { document, problems } = readBody(
    '<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="hai" w:left="3cm"/></w:sectPr>',
  );
  expect(document.sections[0]).toMatchObject({ top: 1440, left: 1701 });
  expect(problems.map(({ code, where }) => [code, where])).toEqual([['unreadable-length', 'w:sectPr w:top']]);
});

test('headers go on from section to section, and page numbers are marked however they are written', () => {
  const { headers, footers, sections } = readFixture('headers').document;
  const seen = [...headers, ...footers].map(({ section, pages, blocks }) => [
    section,
    pages,
    blocks.map(({ text, runs }) => [text, runs[0]?.format.field]),
  ]);
  expect(seen).toEqual([
    [0, 'first', [['Trang đầu', undefined]]],
    [0, 'default', [['2', 'PAGE']]],
    [0, 'even', [['4', 'PAGE']]],
    [1, 'default', [['Riêng phần hai', undefined]]],
    [1, 'even', [['4', 'PAGE']]],
    [0, 'default', [['1', 'PAGE']]],
    [1, 'default', [['1', 'PAGE']]],
  ]);
  expect(sections.map(({ titlePage }) => titlePage)).toEqual([true, false]);
});

describe('text boxes', () => {
  test('of DrawingML are read once and follow their paragraph', () => {
    const read = readFixture('text-box-drawingml');
    expect(texts(read)).toEqual(['Trước sau hộp', 'DỰ THẢO', 'Dòng hai trong hộp', 'Đoạn kế']);
    expect(blockWith(read, 'DỰ THẢO').place).toEqual({ in: 'frame', frame: 0, anchor: 0 });
  });

  test('of VML are read, in a cell too', () => {
    const read = readFixture('text-box-vml');
    expect(texts(read)).toEqual(['Neo hộp', 'Hộp VML', 'Đoạn kế', 'Chữ trong ô', 'Hộp trong ô', 'Ô hai']);
    expect(blockWith(read, 'Chữ trong ô').place).toEqual({ in: 'cell', table: 0, row: 0, column: 0 });
    expect(blockWith(read, 'Hộp trong ô').place).toEqual({ in: 'frame', frame: 1, anchor: 3 });
  });

  test('in a group of shapes are read', () => {
    const read = readFixture('group-of-shapes');
    expect(texts(read)).toEqual(['Nhóm hình', 'Hộp trong nhóm', 'Sau nhóm']);
    expect(blockWith(read, 'Nhóm hình').lines).toEqual([{ kind: 'drawn', side: 'above', length: 2362 }]);
  });
});

test('horizontal lines are seen in every way they are made, standing ones are not', () => {
  const read = readFixture('drawn-lines');
  expect(
    read.document.blocks.map(({ text, lines }) => [
      text,
      ...lines.map(({ kind, side, length }) => [kind, side, length]),
    ]),
  ).toEqual([
    ['Độc lập - Tự do - Hạnh phúc', ['drawn', 'below', 3150]],
    ['Đường ở trên chữ', ['drawn', 'above', 1575]],
    ['', ['drawn', 'below', 1417]],
    ['Hình chữ nhật mỏng', ['drawn', 'below', 1417]],
    ['Đường đứng'],
    ['Đường VML', ['drawn', 'below', 2400]],
    ['Đường VML đứng'],
    ['Có hai bản', ['drawn', 'below', 1134]],
    ['Nối VML', ['drawn', 'below', 2000]],
    ['Viền dưới', ['border', 'below', undefined]],
    ['_______________', ['characters', 'in', undefined]],
    ['Gạch chân cả dòng', ['underline', 'below', undefined]],
    ['Tên cơ quan\n-------', ['characters', 'below', undefined]],
    ['Ô có viền dưới', ['cell-border', 'below', 3000]],
    ['Ô không viền'],
  ]);
});

test('lines in groups are as long as the group makes them', () => {
  const line = (attributes: string) => `<v:line ${attributes}/>`;
  const group = (style: string, inside: string) =>
    `<v:group style="${style}" coordsize="1000,500">${inside}</v:group>`;
  const read = readBody(
    `<w:p xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:pict>${group('width:100pt;height:50pt', line('from="0,10" to="500,10"'))}</w:pict></w:r></w:p>` +
      `<w:p xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:pict>${group('width:100pt', group('width:500', line('from="0,0" to="500,0"')))}</w:pict></w:r></w:p>`,
  );
  expect(read.document.blocks.map(({ lines }) => lines.map(({ length }) => length))).toEqual([[1000], [500]]);
});

test('a row of characters may stand in one column of a line that tabs divide', () => {
  const columns = (left: string, right: string) =>
    `<w:p><w:r><w:tab/><w:t>${left}</w:t><w:tab/><w:t>${right}</w:t></w:r></w:p>`;
  const read = readBody(
    columns('______', '____________') + columns('VÀ ĐÀO TẠO', '____________') + columns('SỞ Y TẾ', 'Số: 05'),
  );
  expect(read.document.blocks.map(({ lines }) => lines.map(({ kind, side }) => [kind, side]))).toEqual([
    [['characters', 'in']],
    [['characters', 'below']],
    [],
  ]);
});

test('blanks that are underlined are a row of characters', () => {
  const typed = (text: string, underline: boolean) =>
    `<w:p><w:r><w:rPr><w:u w:val="${underline ? 'single' : 'none'}"/></w:rPr>${text}</w:r></w:p>`;
  const blanks = '<w:t xml:space="preserve">      </w:t>';
  const read = readBody(typed(blanks, true) + typed('<w:tab/>', true) + typed(blanks, false));
  expect(read.document.blocks.map(({ lines }) => lines.map(({ kind }) => kind))).toEqual([
    ['characters'],
    ['characters'],
    [],
  ]);
});

describe('tables', () => {
  const { document } = readFixture('nested-tables');

  test('are walked in place, row by row, and nest', () => {
    expect(document.blocks.map(({ text }) => text)).toEqual([
      'Ngoài 1',
      'Trong 1',
      'Trong 2',
      'Sau bảng trong',
      'Ngoài 2',
      'Gộp ngang',
      'Giữa',
      'Gộp dọc',
      'b1',
      'b2',
      'c1',
      'c2',
      'Cuối',
    ]);
    expect(
      document.tables.map(({ rows, columns, parent, firstBlock, endBlock }) => [
        rows,
        columns,
        parent,
        firstBlock,
        endBlock,
      ]),
    ).toEqual([
      [2, 2, undefined, 0, 6],
      [1, 2, 0, 1, 3],
      [3, 2, undefined, 7, 12],
    ]);
  });

  test('give each block the innermost cell it stands in', () => {
    const places = document.blocks.map(({ place }) =>
      place.in === 'cell' ? [place.table, place.row, place.column] : place.in,
    );
    expect(places.slice(0, 6)).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ]);
    expect(places.slice(6)).toEqual(['body', [2, 0, 0], [2, 0, 1], [2, 1, 1], [2, 2, 0], [2, 2, 1], 'body']);
  });
});

test('notes and comments stand apart, comments with the words they speak of', () => {
  const { blocks, notes, comments } = readFixture('notes-and-comments').document;
  expect(blocks.map(({ text }) => text)).toEqual([
    'Có chú thích và cuối',
    'Trước được bình luận sau',
    'Bình luận điểm',
  ]);
  expect(notes.map(({ text }) => text)).toEqual([' Chú thích một', 'Chú thích cuối']);
  expect(comments).toEqual([
    {
      text: 'vanthu-ignore form/number lý do\ndòng hai',
      author: 'Trần Thị B',
      at: { block: 1, start: 6, end: 20 },
    },
    { text: 'Điểm', author: 'Lê Văn C', at: { block: 2, start: 14, end: 14 } },
  ]);
});
