import { expect, test } from 'vitest';
import type { DocxRead } from '../../../src/read/docx/docx.ts';
import { mainBytes, readBody, readFixture } from './letter.ts';

/** What the part's bytes hold at the place of a stretch of a block's text. */
function written(read: DocxRead, text: string): string {
  const block = read.document.blocks.findIndex((candidate) => candidate.text.includes(text));
  const start = read.document.blocks[block]?.text.indexOf(text) ?? -1;
  const { offset, endOffset, line, column } = read.locate({ block, start, end: start + text.length });
  expect([line, column]).toEqual([block + 1, start + 1]);
  const { encoding } = read.source.main;
  const slice = mainBytes(read).subarray(offset, endOffset);
  return encoding === 'utf-16le' ? slice.toString('utf16le') : slice.toString('utf8');
}

const body = (text: string): DocxRead =>
  readBody(`<w:p><w:r><w:t>Trước:</w:t><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p>`);

test('a place in the text is the bytes it was written with', () => {
  expect(written(body('ỦY BAN nhân dân 😀 xã'), 'nhân dân')).toBe('nhân dân');
  expect(written(body('ỦY BAN nhân dân 😀 xã'), '😀 x')).toBe('😀 x');
});

test('references, sections of character data and comments are stepped over', () => {
  expect(written(body('Tiền &amp; thưởng'), '& t')).toBe('&amp; t');
  expect(written(body('số &#x31;2 ngày'), '12')).toBe('&#x31;2');
  expect(written(body('a<![CDATA[ <b> c]]>d'), '<b>')).toBe('<b>');
  expect(written(body('một<!-- ghi chú -->hai'), 'hai')).toBe('hai');
  expect(written(body('một<!-- ghi chú -->hai'), 'mộthai')).toBe('một<!-- ghi chú -->hai');
});

test('white space that does not count is left out', () => {
  expect(written(readBody('<w:p><w:r><w:t>  Kính gửi  </w:t></w:r></w:p>'), 'Kính gửi')).toBe('Kính gửi');
});

test('a stretch over several runs runs from the first to the last', () => {
  expect(
    written(readBody('<w:p><w:r><w:t>Kính</w:t></w:r><w:r><w:tab/><w:t>gửi</w:t></w:r></w:p>'), 'ính\tg'),
  ).toBe('ính</w:t></w:r><w:r><w:tab/><w:t>g');
});

test('composed letters lead back to the letter and its marks', () => {
  const read = readFixture('decomposed');
  expect(written(read, 'Ủy').normalize('NFC')).toBe('Ủy');
  expect(written(read, 'dân xã').normalize('NFC')).toBe('dân xã');
  expect(written(read, 'nh và').replace(/<[^>]*>/gu, '')).toBe('nh và');
  expect(
    written(read, 'ình')
      .replace(/<[^>]*>/gu, '')
      .normalize('NFC'),
  ).toBe('ình');
});

test('decoded letters lead back to the stored ones', () => {
  expect(written(readFixture('tcvn3'), 'nhân dân')).toBe('nh©n d©n');
  expect(written(readFixture('vni'), 'người')).toBe('ngöôøi');
  expect(written(readFixture('vni'), 'ập')).toBe('aäp');
});

test('a part in UTF-16 is measured in its own bytes', () => {
  expect(written(readFixture('utf-16'), 'ở đây')).toBe('ở đây');
});

test('every single letter of every fixture leads to bytes inside its paragraph, in order', () => {
  for (const fixture of [
    'signs',
    'tracked-changes',
    'decomposed',
    'tcvn3',
    'vni',
    'fields',
    'utf-16',
    'text-box-drawingml',
  ]) {
    const read = readFixture(fixture);
    for (const [block, { text }] of read.document.blocks.entries()) {
      let last = 0;
      for (let start = 0; start < text.length; start++) {
        const { offset = -1, endOffset = -1 } = read.locate({ block, start, end: start + 1 });
        expect([fixture, text, start, offset >= last, endOffset >= offset]).toEqual([
          fixture,
          text,
          start,
          true,
          true,
        ]);
        last = offset;
      }
    }
  }
});

test('an empty place in an empty paragraph is the paragraph', () => {
  const read = readBody('<w:p/><w:p><w:pPr/></w:p>');
  const { offset, endOffset } = read.locate({ block: 1, start: 0, end: 0 });
  expect(read.source.main.source.slice(offset, endOffset)).toBe('');
  expect(read.source.main.source.slice(offset)).toMatch(/^<w:p><w:pPr/u);
});

test('a place far into a long part is the bytes it was written with', () => {
  // Every length of the filler puts the steps of the count at other halves of the pairs.
  for (const filler of ['', 'a', 'ab']) {
    const read = body(`${filler}${'😀ề'.repeat(12_000)}nơi cần tìm ${'😀'.repeat(5000)}cuối`);
    expect(written(read, 'nơi cần tìm')).toBe('nơi cần tìm');
    expect(written(read, 'cuối')).toBe('cuối');
  }
});
