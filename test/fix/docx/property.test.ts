import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { fixDocx } from '../../../src/fix/docx.ts';
import type { Edit } from '../../../src/lint/rule.ts';
import { type DocxRead, readDocx } from '../../../src/read/docx/docx.ts';
import { splicePackage } from '../../../src/read/docx/splice.ts';
import { readBody, readFixture } from '../../read/docx/letter.ts';
import { fc } from '../../support/properties.ts';
import { acceptAll, rejectAll, revisionIds } from '../../support/revisions.ts';
import { BY_US, fixed, reread, texts } from './apply.ts';
import { anyEdits, appearanceEdits, type RandomEdits, randomBody, textEdits } from './random.ts';
import { seen } from './seen.ts';

/** What the text of a block is to be; of edits that overlap the first one counts. */
function expected({ text }: Block, index: number, edits: readonly Edit[]): string {
  const own = edits
    .flatMap((edit) => ('replaceWith' in edit && edit.at.block === index ? [edit] : []))
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  let at = 0;
  let result = '';
  for (const { at: span, replaceWith } of own) {
    if (span.start < at) continue;
    result += text.slice(at, span.start) + replaceWith.replaceAll('\u0000', '');
    at = span.end;
  }
  return (result + text.slice(at)).normalize('NFC');
}

/** The source without the paragraphs of some blocks: what no edit speaks of. */
function without({ source: { main, blocks } }: DocxRead, touched: ReadonlySet<number>): string {
  let at = 0;
  let rest = '';
  const ranges = blocks.filter((_, index) => touched.has(index)).sort((a, b) => a.start - b.start);
  for (const { start, end } of ranges) {
    if (start < at) continue;
    rest += `${main.source.slice(at, start)}¶`;
    at = end;
  }
  return rest + main.source.slice(at);
}

const touchedBy = (edits: readonly Edit[]): ReadonlySet<number> =>
  new Set(edits.flatMap((edit) => ('at' in edit ? [edit.at.block] : 'block' in edit ? [edit.block] : [])));

/** Raw bytes of every entry but the text and the styles. */
const others = ({ source: { zip, main } }: DocxRead): readonly string[] =>
  [...zip.entries.values()]
    .filter(({ name }) => name !== main.name && !name.endsWith('styles.xml'))
    .map(
      ({ name, headerAt, packedSize }) =>
        `${name} ${zip.bytes.toString('hex', headerAt, headerAt + 30 + packedSize)}`,
    );

function withMain(read: DocxRead, change: (source: string) => string): DocxRead {
  const { zip, main } = read.source;
  return reread(splicePackage(zip, new Map([[main.name, Buffer.from(change(main.source), 'utf8')]])));
}

function keepsTheRest(read: DocxRead, edits: readonly Edit[]): DocxRead {
  const after = fixed(read, edits);
  expect(others(after)).toEqual(others(read));
  const pages = edits.some((edit) => 'page' in edit);
  if (!pages) expect(without(after, touchedBy(edits))).toBe(without(read, touchedBy(edits)));
  return after;
}

function tracksWell(read: DocxRead, edits: readonly Edit[]): void {
  const tracked = fixed(read, edits, BY_US);
  const ids = revisionIds(tracked.source.main.source);
  const before = revisionIds(read.source.main.source);
  if (new Set(before).size === before.length) expect(new Set(ids).size).toBe(ids.length);
  expect(seen(withMain(tracked, rejectAll))).toEqual(seen(withMain(read, rejectAll)));
  expect(seen(withMain(tracked, acceptAll))).toEqual(seen(withMain(fixed(read, edits), acceptAll)));
  expect(texts(tracked)).toEqual(texts(fixed(read, edits)));
}

describe('on letters made up at random', () => {
  test('text is as asked, all else as it was', () => {
    fc.assert(
      fc.property(randomBody, textEdits, (body, edits: RandomEdits) => {
        const read = readBody(body);
        const asked = edits(read);
        const after = keepsTheRest(read, asked);
        expect(texts(after)).toEqual(
          read.document.blocks.map((block, index) => expected(block, index, asked)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('appearance is as asked, and once asked for stays', () => {
    fc.assert(
      fc.property(randomBody, appearanceEdits, (body, edits: RandomEdits) => {
        const read = readBody(body);
        const asked = edits(read);
        const after = keepsTheRest(read, asked);
        expect(texts(after)).toEqual(texts(read));
        const again = fixDocx(after, asked, { tracking: null });
        expect(reread(again).source.main.source).toBe(after.source.main.source);
      }),
      { numRuns: 200 },
    );
  });

  test('tracked changes can be rejected and accepted', () => {
    fc.assert(
      fc.property(randomBody, anyEdits, (body, edits: RandomEdits) => {
        const read = readBody(body);
        tracksWell(read, edits(read));
      }),
      { numRuns: 200 },
    );
  });

  test('a second round of tracked changes folds into the first', () => {
    fc.assert(
      fc.property(randomBody, anyEdits, anyEdits, (body, first: RandomEdits, second: RandomEdits) => {
        const read = readBody(body);
        const once = fixed(read, first(read), BY_US);
        const twice = fixed(once, second(once), BY_US);
        const plain = fixed(read, first(read));
        expect(seen(withMain(twice, rejectAll))).toEqual(seen(withMain(read, rejectAll)));
        expect(texts(withMain(twice, acceptAll))).toEqual(
          texts(withMain(fixed(plain, second(plain)), acceptAll)),
        );
      }),
      { numRuns: 200 },
    );
  });
});

const CORPUS = '../shared/corpus/docx';
const letters = [
  ...readdirSync('fixtures/docx').map((name) => ({ name, open: () => readFixture(name) })),
  ...(existsSync(CORPUS)
    ? readdirSync(CORPUS).filter((name) => /^d(?:0[1-4]|2-mau_c).*\.docx$/u.test(name))
    : []
  ).map((name) => ({
    name,
    open: (): DocxRead => {
      const read = readDocx(readFileSync(join(CORPUS, name)));
      if (read.failure !== undefined) throw new Error(read.failure.message.en);
      return read;
    },
  })),
];

const hasOddFont = ({ document }: DocxRead): boolean =>
  document.blocks.some(({ runs }) =>
    runs.some(
      ({ format }) => format.legacyEncoding === undefined && /^(?:\.Vn|VNI)/u.test(format.font ?? ''),
    ),
  );

describe.each(letters)('on $name', ({ open }) => {
  test('random edits do what they say or nothing, and leave the rest', () => {
    const read = open();
    fc.assert(
      fc.property(anyEdits, (edits: RandomEdits) => {
        const asked = edits(read);
        const after = fixed(read, asked);
        expect(others(after)).toEqual(others(read));
        for (const [index, block] of read.document.blocks.entries()) {
          const now = after.document.blocks[index]?.text;
          // A field whose result is gone shows what it would come to.
          if (now === block.text || block.runs.some(({ format }) => format.field !== undefined)) continue;
          expect(now?.trim()).toBe(expected(block, index, asked).trim());
        }
      }),
      { numRuns: 3 },
    );
  });

  test('tracked changes can be rejected and accepted', () => {
    const read = open();
    // Unicode in an old font reads as such in one piece only, and rejecting leaves runs in pieces.
    if (read.source.main.encoding !== 'utf-8' || hasOddFont(read)) return;
    fc.assert(
      fc.property(anyEdits, (edits: RandomEdits) => tracksWell(read, edits(read))),
      { numRuns: 2 },
    );
  });
});
