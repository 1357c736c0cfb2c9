import { expect } from 'vitest';
import { type DocxRead, readDocx } from '../../../src/read/docx/docx.ts';
import { unpack } from '../../../src/read/docx/zip.ts';
import { packFixture, packParts } from './pack.ts';

export function readFixture(name: string): DocxRead {
  const read = readDocx(packFixture(name));
  if (read.failure !== undefined) throw new Error(`${name}: ${read.failure.message.en}`);
  return read;
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A letter of nothing but a body. */
export function readBody(body: string): DocxRead {
  const read = readDocx(packParts([{ name: 'word/document.xml', content: wordDocument(body) }]));
  if (read.failure !== undefined) throw new Error(read.failure.message.en);
  return read;
}

export const wordDocument = (body: string): string =>
  `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`;

export const texts = ({ document }: DocxRead): readonly string[] => document.blocks.map(({ text }) => text);

export function blockWith(read: DocxRead, text: string): DocxRead['document']['blocks'][number] {
  const block = read.document.blocks.find((candidate) => candidate.text.includes(text));
  expect(block, text).toBeDefined();
  if (block === undefined) throw new Error(text);
  return block;
}

/** The main part as the package holds it. */
export function mainBytes({ source: { zip, main } }: DocxRead): Buffer {
  const entry = zip.entries.get(main.name);
  const unpacked = entry && unpack(zip, entry);
  if (unpacked === undefined || unpacked.failure !== undefined) throw new Error(`${main.name} is not there`);
  return unpacked.content;
}
