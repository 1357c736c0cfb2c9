import { expect, it } from 'vitest';
import type { Read } from '../../../src/read/read.ts';
import { readText } from '../../../src/read/text/text.ts';

function read(source: string | Uint8Array): Read {
  const result = readText(source);
  if (result.failure) throw new Error(result.failure.message.en);
  return result;
}
const linesOf = (source: string): string[] =>
  read(source).document.blocks.map(({ text, continues }) => (continues ? `+${text}` : text));

it('keeps lines as they are, with the white space of two columns, and never reads Markdown', () => {
  expect(linesOf('  XÃ AN BÌNH        CỘNG HÒA  \r\n  **Số**: 1\r\n\r\n- a')).toEqual([
    '  XÃ AN BÌNH        CỘNG HÒA',
    '+  **Số**: 1',
    '- a',
  ]);
});

it('ends a paragraph at a form feed', () => {
  expect(linesOf('một\n\fhai\nba')).toEqual(['một', 'hai', '+ba']);
});

it('takes rows of characters for lines', () => {
  expect(read('ABC\n_______').document.blocks[1]?.lines).toEqual([{ kind: 'characters', side: 'in' }]);
});

it('reads UTF-16 with a byte order mark', () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('Kính gửi', 'utf16le')]);
  expect(linesOf(new TextDecoder('utf-16le').decode(bytes))).toEqual(['Kính gửi']);
  expect(read(bytes).document.blocks[0]?.text).toBe('Kính gửi');
});

it('composes letters and still finds their place in the file', () => {
  const source = `Ghi\n${'Đề nghị báo cáo'.normalize('NFD')}`;
  const { document, locate } = read(source);
  expect(document.blocks[1]?.text).toBe('Đề nghị báo cáo'.normalize('NFC'));
  const start = document.blocks[1]?.text.indexOf('báo') ?? -1;
  const place = locate({ block: 1, start, end: start + 3 });
  expect(source.slice(place.offset, place.endOffset)).toBe('báo'.normalize('NFD'));
  expect(place.line).toBe(2);
});

it.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['white space', '\n \u00a0\n', 'empty'],
  ['single-byte Vietnamese', new Uint8Array([0x43, 0xb7, 0x6e, 0xa9]), 'bad-encoding'],
])('fails on %s with a sentence', (_name, source, code) => {
  const result = readText(source);
  expect(result.failure?.code).toBe(code);
  expect(result.failure?.message.vi).toMatch(/^Tệp/u);
});
