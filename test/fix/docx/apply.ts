import { fixDocx, type Tracking } from '../../../src/fix/docx.ts';
import type { Edit } from '../../../src/lint/rule.ts';
import { type DocxRead, readDocx } from '../../../src/read/docx/docx.ts';
import { unpack } from '../../../src/read/docx/zip.ts';

export const BY_US: Tracking = { author: 'vanthu', date: '2026-01-05T00:00:00Z' };

export function reread(bytes: Uint8Array): DocxRead {
  const read = readDocx(bytes);
  if (read.failure !== undefined) throw new Error(read.failure.message.en);
  return read;
}

export const fixed = (read: DocxRead, edits: readonly Edit[], tracking: Tracking | null = null): DocxRead =>
  reread(fixDocx(read, edits, { tracking }));

/** Where a text stands that is found once. */
export function spanOf(
  { document }: DocxRead,
  text: string,
): { readonly block: number; readonly start: number; readonly end: number } {
  const block = document.blocks.findIndex((candidate) => candidate.text.includes(text));
  const start = document.blocks[block]?.text.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`no ${text}`);
  return { block, start, end: start + text.length };
}

export const replace = (read: DocxRead, what: string, by: string): Edit => ({
  at: spanOf(read, what),
  replaceWith: by,
});

/** The body of the main part as it is written. */
export function written(read: DocxRead): string {
  const { source } = read.source.main;
  const start = source.indexOf('<w:body>') + '<w:body>'.length;
  return source.slice(start, source.indexOf('</w:body>'));
}

export const texts = ({ document }: DocxRead): readonly string[] => document.blocks.map(({ text }) => text);

export function partOf({ source: { zip } }: DocxRead, name: string): string {
  const entry = zip.entries.get(name);
  if (entry === undefined) throw new Error(name);
  const unpacked = unpack(zip, entry);
  if (unpacked.failure !== undefined) throw new Error(unpacked.failure.message.en);
  return unpacked.content.toString('utf8');
}
