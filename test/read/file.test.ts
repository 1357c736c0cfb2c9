import { expect, it } from 'vitest';
import { readFile } from '../../src/read/file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['thu.md', '**Số:** 1', 'markdown', 'Số: 1'],
  ['THU.MD', '**Số:** 1', 'markdown', 'Số: 1'],
  ['thu.txt', '**Số:** 1', 'text', '**Số:** 1'],
])('reads %s by its name', async (name, source, format, text) => {
  const read = await readFile(name, bytes(source));
  expect(read.failure ? read.failure : [read.document.format, read.document.blocks[0]?.text]).toEqual([
    format,
    text,
  ]);
});

it.each([
  ['rong.md', new Uint8Array(), 'empty'],
  ['rong.docx', new Uint8Array(), 'empty'],
  ['thu.docx', bytes('Đây là văn bản thường'), 'not-a-zip'],
  ['thu.pdf', bytes('%PDF-1.7'), 'unsupported-format'],
  ['thu.md', bytes('%PDF-1.7'), 'unsupported-format'],
  ['bang.xlsx', bytes('x'), 'unsupported-format'],
  ['thu.txt', new Uint8Array([0x43, 0xb7, 0x6e]), 'bad-encoding'],
])('fails on %s with a sentence', async (name, content, code) => {
  const read = await readFile(name, content);
  expect(read.failure?.code).toBe(code);
  expect(read.failure?.message.vi.length).toBeGreaterThan(10);
});

it('goes by the content where the name lies: a Word file called .txt', async () => {
  const read = await readFile('thu.txt', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]));
  expect(read.failure?.code).not.toBe('bad-encoding');
  expect(read.failure).toBeDefined();
});
