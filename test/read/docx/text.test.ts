import { describe, expect, test } from 'vitest';
import { composed } from '../../../src/read/docx/runs.ts';
import { blockWith, readBody, readFixture, texts } from './letter.ts';

test('tabs, breaks, hyphens, symbols and entities are read as they show', () => {
  expect(texts(readFixture('signs'))).toEqual([
    'A\tB\nC\nD',
    'gạch-nốimềm',
    '✓ đã xong •',
    'khoảng trắng không giữ',
    '  khoảng trắng giữ  ',
    'trái\tphải',
    'Tiền & thưởng <5%> Ế <b>',
    'dòng mới trong t',
  ]);
});

describe('tracked changes', () => {
  const read = readFixture('tracked-changes');

  test('insertions are in, deletions and what was moved away are out', () => {
    expect(texts(read)).toEqual([
      'Giữ chèn cuối',
      'Đoạn mất dấu nối với đoạn này',
      'Đoạn sau đoạn bị bỏ',
      'Đoạn chèn',
      'Ở lại',
      'Dời đến',
      'Đổi kiểu',
      'Hàng còn',
      'Ô còn',
      'x',
    ]);
  });

  test('inserted text is marked, and a joined paragraph looks like the last of those it joins', () => {
    const inserted = blockWith(read, 'Giữ').runs.filter(({ format }) => format.inserted === true);
    expect(inserted.map(({ start, end }) => [start, end])).toEqual([[4, 9]]);
    expect(blockWith(read, 'nối với').layout?.align).toBe('center');
    expect(blockWith(read, 'Đổi kiểu').layout?.align).toBe('right');
  });
});

test('of a field only the result shows, whatever stands inside it', () => {
  const read = readFixture('fields');
  expect(texts(read)).toEqual([
    'Trang 2 hết',
    'liên kết sau',
    'có lồng nhau',
    'Nguyễn Văn A',
    'Nội bộ tiếp',
    'Mục lục dòng một',
    'Mục lục dòng hai',
    'Sau mục lục',
    'Ô nhập: nội dung',
  ]);
  expect(blockWith(read, 'Trang').runs.map(({ format }) => format.field)).toEqual([
    undefined,
    'PAGE',
    undefined,
  ]);
});

test('a form field shows its mark or the entry chosen', () => {
  const form = (data: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const entries = '<w:listEntry w:val="Thường"/><w:listEntry w:val="Mật"/>';
  expect(
    texts(
      readBody(
        form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>') +
          form('<w:checkBox><w:default w:val="0"/></w:checkBox>') +
          form(`<w:ddList><w:result w:val="1"/>${entries}</w:ddList>`) +
          form(`<w:ddList>${entries}</w:ddList>`) +
          form('<w:textInput/>'),
      ),
    ),
  ).toEqual(['☒', '☐', 'Mật', 'Thường', '']);
});

test('a field that is never closed is told of', () => {
  const open = readBody(
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p><w:r><w:t>mất</w:t></w:r></w:p>',
  );
  expect(open.problems.map(({ code }) => code)).toEqual(['open-field']);
});

test('content controls, smart tags and custom XML do not hide what they hold', () => {
  expect(texts(readFixture('content-controls'))).toEqual([
    'Đoạn trong khung',
    'Trước trong khung sau',
    'Bình Sơn, ngày 05',
    'Trong customXml',
    'Khung trong ô',
    'Thường',
    'Hàng trong khung',
    'ô hai',
    'Ô trong khung',
    'Ô thường',
  ]);
});

test('pictures of both kinds are kept with their size and their paragraph', () => {
  const spaces =
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
  const { document } = readBody(
    `<w:p/><w:p ${spaces}><w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>` +
      `<w:p ${spaces}><w:r><w:pict><v:shape style="width:50pt;height:20pt"><v:imagedata/></v:shape></w:pict></w:r></w:p>`,
  );
  expect(document.pictures).toEqual([
    { block: 1, width: 2000, height: 1000 },
    { block: 2, width: 1000, height: 400 },
  ]);
});

test('hidden text is not shown', () => {
  expect(texts(readFixture('hidden'))).toEqual(['Hiện hiện lại']);
});

test('a page break at the edge of a paragraph is no line of text, and is remembered', () => {
  const { document } = readFixture('page-breaks');
  expect(document.blocks.map(({ text, layout }) => [text, layout?.pageBreakBefore])).toEqual([
    ['Trước', false],
    ['', true],
    ['Sau đoạn chỉ có ngắt', false],
    ['Ngắt ở đầu', true],
    ['Ngắt ở cuối', false],
    ['Sau ngắt cuối', true],
    ['Ngắt \ngiữa', false],
    ['Thuộc tính ngắt', true],
    ['Cột\nmới', false],
  ]);
});

describe('text stored before Unicode', () => {
  test('in TCVN3 fonts is decoded, in capitals where the font has only those', () => {
    const read = readFixture('tcvn3');
    expect(texts(read)).toEqual([
      'Uỷ ban nhân dân xã An Bình',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc, tưlưu',
      'Đã là Unicode trong phông cũ: người',
    ]);
    expect(read.document.blocks.map(({ runs }) => runs[0]?.format.legacyEncoding)).toEqual([
      'tcvn3',
      'tcvn3',
      'tcvn3',
      undefined,
    ]);
  });

  test('in VNI fonts is decoded', () => {
    const read = readFixture('vni');
    expect(texts(read)).toEqual(['ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'Độc lập - Tự do - Hạnh phúc, người nhận']);
    expect(read.document.blocks[0]?.runs[0]?.format.legacyEncoding).toBe('vni');
  });
});

test('letters stored apart from their marks are composed, over the edge of a run too', () => {
  const read = readFixture('decomposed');
  expect(texts(read)).toEqual(['Ủy ban nhân dân xã An Bình', 'Hòa bình và tiếp']);
  const bold = blockWith(read, 'Hòa').runs.filter(({ format }) => format.bold === true);
  expect(bold.map(({ start, end }) => [start, end])).toEqual([[6, 8]]);
});

test.each([
  ['other-prefixes', 'Tiền tố khác'],
  ['default-namespace', 'Không gian tên mặc định'],
  ['strict', 'Bản nghiêm ngặt'],
  ['utf-16', 'Chữ UTF-16: ở đây'],
  ['no-styles', 'Không có tệp kiểu'],
])('a package written another way is read the same: %s', (fixture, text) => {
  expect(texts(readFixture(fixture))[0]).toBe(text);
});

test('Word 2007 calls markup compatibility by another prefix, and a prefix counts only where it was declared', () => {
  const alternate = (prefix: string) =>
    `<w:r><${prefix}:AlternateContent><${prefix}:Choice Requires="x"><w:t>mới</w:t></${prefix}:Choice><${prefix}:Fallback><w:t>cũ</w:t></${prefix}:Fallback></${prefix}:AlternateContent></w:r>`;
  const declared = 'xmlns:ve="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const other = 'xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  expect(
    texts(
      readBody(
        `<w:p ${declared}>${alternate('ve')}</w:p><w:p>${alternate('mc').replaceAll('mc:', 'w15:')}</w:p>` +
          `<w:p ${other}><q:r><q:rPr><q:b q:val="0"/></q:rPr><q:t>hai</q:t></q:r></w:p>`,
      ),
    ),
  ).toEqual(['cũ', '', 'hai']);
});

test('strict lengths carry units', () => {
  expect(readFixture('strict').document.blocks[0]).toMatchObject({
    layout: { left: 567, align: 'right' },
    runs: [{ format: { sizePt: 14 } }],
  });
});

test('runs cover the text without gaps', () => {
  for (const fixture of [
    'signs',
    'tracked-changes',
    'decomposed',
    'tcvn3',
    'fields',
    'east-asian-fonts',
    'page-breaks',
  ]) {
    for (const { text, runs } of readFixture(fixture).document.blocks) {
      let at = 0;
      for (const { start, end } of runs) {
        expect([fixture, start]).toEqual([fixture, at]);
        at = end;
      }
      expect([fixture, text, at]).toEqual([fixture, text, text.length]);
    }
  }
});

test('a paragraph inside a paragraph element, and other nonsense, is passed over', () => {
  expect(
    texts(readBody('<w:p><w:p/></w:p><w:r><w:t>lạc</w:t></w:r><w:p><w:r><w:t>ở lại</w:t></w:r></w:p>')),
  ).toEqual(['', 'ở lại']);
});

test('only letters that cannot be apart are taken as they are, without a look at their composition', () => {
  for (let code = 0; code < 0xd800; code++) {
    const pair = `e${String.fromCharCode(code)}`;
    expect(composed(pair) === pair.normalize('NFC'), code.toString(16)).toBe(true);
  }
});
