import { expect } from 'vitest';
import { type Annotator, annotateDocx, type Note } from '../../src/fix/annotate.ts';
import type { DocxRead } from '../../src/read/docx/docx.ts';
import { type Element, parseXml } from '../../src/read/docx/xml.ts';
import { unpack } from '../../src/read/docx/zip.ts';
import { reread } from './docx/apply.ts';

export const BY_US: Annotator = { author: 'vanthu', initials: 'vt', date: '2026-01-05T00:00:00Z' };
export const SUMMARY = 'Phát hiện: 1 lỗi.';

export const annotated = (
  read: DocxRead,
  notes: readonly Note[],
  summary: string | null = SUMMARY,
): DocxRead => reread(annotateDocx(read, notes, summary, BY_US));

/** Comments of ours as the reader sees them: text and what they stand at. */
export const ours = ({ document: { comments, blocks } }: DocxRead): readonly (readonly [string, string])[] =>
  comments.flatMap(({ author, text, at }) =>
    author === 'vanthu' ? [[text, blocks[at.block]?.text.slice(at.start, at.end) ?? ''] as const] : [],
  );

export function contentOf({ source: { zip } }: DocxRead, name: string): string | null {
  const entry = zip.entries.get(name);
  const unpacked = entry && unpack(zip, entry);
  if (unpacked === undefined) return null;
  if (unpacked.failure !== undefined) throw new Error(unpacked.failure.message.en);
  return unpacked.content.toString('latin1');
}

/** All that the letter holds but marks and runs: must be the same before and after. */
export const withoutOurs = ({ document }: DocxRead) => ({
  ...document,
  comments: document.comments.filter(({ author }) => author !== 'vanthu'),
});

const CHANGED = /^(?:\[Content_Types\]\.xml|.*\/_rels\/document\.xml\.rels|.*comments\d*\.xml)$/u;

/** Parts that no comment touches, as they are packed. */
export const others = ({ source: { zip, main } }: DocxRead): readonly (readonly [string, string])[] =>
  [...zip.entries.values()]
    .filter(({ name }) => name !== main.name && !CHANGED.test(name))
    .map(({ name, headerAt, packedSize }) => [
      name,
      zip.bytes.subarray(headerAt, headerAt + 30 + Buffer.byteLength(name) + packedSize).toString('base64'),
    ]);

/** Every comment has one range and one reference in the text, and every mark has its comment. */
export function expectWhole(read: DocxRead): void {
  const { zip, main } = read.source;
  const parsed = parseXml(main, zip.limits);
  if (parsed.failure !== undefined) throw new Error(parsed.failure.message.en);
  const marks = new Map<string, string[]>();
  const ids: string[] = [];
  const visit = ({ name, attributes, children }: Element, isInBox: boolean): void => {
    if (name.startsWith('w:comment')) {
      expect(isInBox && ids.includes(attributes['w:id'] ?? '')).toBe(false);
      marks.set(name, [...(marks.get(name) ?? []), attributes['w:id'] ?? '']);
    }
    for (const child of children) visit(child, isInBox || name === 'w:txbxContent');
  };
  visit(parsed.root, false);
  const own = [
    ...(contentOf(read, 'word/comments.xml') ?? '').matchAll(/:id="(\d+)"[^>]*author="vanthu"/gu),
  ].map(([, id = '']) => id);
  expect(new Set(own).size).toBe(own.length);
  for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
    const found = marks.get(name) ?? [];
    for (const id of own)
      expect(
        found.filter((other) => other === id),
        `${name} ${id}`,
      ).toHaveLength(1);
  }
}
