import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import type { Block } from '../../src/document/tree.ts';
import { annotateDocx, type Note } from '../../src/fix/annotate.ts';
import { notePlace } from '../../src/fix/note-places.ts';
import { type Diagnostic, lint } from '../../src/lint/lint.ts';
import type { DocxRead } from '../../src/read/docx/docx.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { packFixture } from '../read/docx/pack.ts';
import { BY_US, expectWhole, others, ours, SUMMARY } from './annotate-apply.ts';
import { reread } from './docx/apply.ts';

const CORPUS = '../shared/corpus/docx';
const ORACLE = '../shared/tools/lo_oracle.py';
const SOFFICE = '/usr/bin/soffice';
/** Opening all of them takes minutes; some are opened each time. */
const isAll = process.env['VANTHU_OFFICE'] === 'all';
const FIXTURES = ['content-controls', 'frames', 'tcvn3', 'text-box-vml', 'tracked-changes', 'utf-16'];

const corpus = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.docx')) : [];

const diagnosticsOf = ({ document }: DocxRead): readonly Diagnostic[] =>
  lint(recognise(document), rules, { stage: 'issued' }).diagnostics;

/** What was found, as notes; each block has one too where the letter is no official one. */
function notesOf(read: DocxRead): readonly Note[] {
  const letter = recognise(read.document);
  const found = diagnosticsOf(read).map((diagnostic, index) => ({
    at: notePlace(diagnostic, letter),
    text: `${index} ${diagnostic.rule} ${diagnostic.message}`,
  }));
  if (found.length > 0) return found;
  return read.document.blocks.flatMap(({ text }, block) =>
    text.trim() === '' ? [] : [{ at: [{ block, start: 0, end: text.length }], text: `Đoạn ${block + 1}` }],
  );
}

describe.skipIf(corpus.length === 0)('real drafts with the findings in them', () => {
  test.each(corpus)('%s is found to be what it was', (name) => {
    const read = reread(readFileSync(join(CORPUS, name)));
    const after = reread(annotateDocx(read, notesOf(read), SUMMARY, BY_US));
    expect(diagnosticsOf(after)).toEqual(diagnosticsOf(read));
    expect(ours(after)).toHaveLength(notesOf(read).length + 1);
    expect(others(after)).toEqual(others(read));
    expectWhole(after);
  });
});

type Seen = {
  readonly file: string;
  readonly error?: string;
  readonly pageCount: number;
  readonly paragraphs: readonly { readonly path: string; readonly text: string }[];
  readonly comments: readonly {
    readonly author: string;
    readonly text: string;
    readonly anchorText: string | null;
  }[];
  readonly redlines: readonly unknown[];
};

/** What LibreOffice says of files, by name. */
function opened(files: readonly string[]): ReadonlyMap<string, Seen> {
  const output = execFileSync('/usr/bin/python3', [ORACLE, ...files], {
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  const seen = lines.map((line): Seen => JSON.parse(line));
  return new Map(seen.map((said) => [basename(said.file), said]));
}

const startsWithTable = ({ paragraphs }: Seen): boolean =>
  paragraphs[0]?.path.startsWith('body/table') === true;

/**
 * LibreOffice 7.4 puts a blank paragraph in front of a table that a letter begins with as soon as there is any
 * comment in it, wherever it stands and whoever wrote it.
 */
const textsOf = (seen: Seen, isPadded: boolean): readonly string[] =>
  seen.paragraphs.map(({ text }) => text).slice(isPadded ? 1 : 0);

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\ufffc\u00ad\u200b]+/gu, '');

/** Text in shapes has its comment at the shape; and some text LibreOffice reads in its own way. */
const isComparable = ({ place, text }: Block, { paragraphs }: Seen): boolean =>
  place.in !== 'frame' && paragraphs.some((paragraph) => bare(paragraph.text) === bare(text));

/** It works out an IF field of this one now and then. */
const UNSTEADY = 'fields';

const isOfficeThere = corpus.length > 0 && existsSync(ORACLE) && existsSync(SOFFICE);

describe.skipIf(!isOfficeThere)('LibreOffice opens letters with comments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const letters = [
    ...corpus
      .filter((name) => isAll || /^d(?:0[2-5]|2-mau_b)/u.test(name))
      .map((name) => ({ name, bytes: readFileSync(join(CORPUS, name)) })),
    ...(isAll ? readdirSync('fixtures/docx').filter((name) => name !== UNSTEADY) : FIXTURES).map((name) => ({
      name: `${name}.docx`,
      bytes: packFixture(name),
    })),
  ];
  let seen: ReadonlyMap<string, Seen> = new Map();

  beforeAll(() => {
    for (const { name, bytes } of letters) {
      const read = reread(bytes);
      writeFileSync(join(folder, name), bytes);
      writeFileSync(join(folder, `noted-${name}`), annotateDocx(read, notesOf(read), SUMMARY, BY_US));
    }
    seen = opened(letters.flatMap(({ name }) => [join(folder, name), join(folder, `noted-${name}`)]));
  }, 600_000);

  test.each(letters)('$name: text and pages as before, every comment at its text', ({ name, bytes }) => {
    const [before, after] = [seen.get(name), seen.get(`noted-${name}`)];
    if (before === undefined || after === undefined) throw new Error(`${name} was not opened`);
    expect(before.error).toBeUndefined();
    expect(after.error).toBeUndefined();
    const isPadded = startsWithTable(before) && !startsWithTable(after);
    expect(textsOf(after, isPadded)).toEqual(textsOf(before, false));
    if (isPadded) expect(after.pageCount - before.pageCount).toBeLessThanOrEqual(1);
    else expect(after.pageCount).toBe(before.pageCount);
    expect(after.redlines).toHaveLength(before.redlines.length);
    const read = reread(bytes);
    const noted = notesOf(read);
    const shown = new Map(after.comments.map(({ text, anchorText }) => [text, bare(anchorText ?? '')]));
    expect(after.comments.filter(({ author }) => author === 'vanthu')).toHaveLength(noted.length + 1);
    for (const { at, text } of noted) {
      const [first] = at;
      const block = first && read.document.blocks[first.block];
      if (block === undefined || !isComparable(block, before)) continue;
      expect(shown.get(text), text).toContain(bare(block.text.slice(first?.start, first?.end)));
    }
  });
});
