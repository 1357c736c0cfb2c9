import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../../rules/index.generated.ts';
import { type Mended, mend } from '../../../src/fix/mend.ts';
import { lint } from '../../../src/lint/lint.ts';
import { compareWithOracle, type Oracle, share, startComparing } from '../../read/docx/compare.ts';
import { packFixture } from '../../read/docx/pack.ts';
import { BY_US, reread, texts } from './apply.ts';

const CORPUS = '../shared/corpus/docx';
const ORACLE = '../shared/tools/lo_oracle.py';
const isThere = existsSync(CORPUS) && existsSync(ORACLE) && existsSync('/usr/bin/soffice');

type Redlined = Oracle & {
  readonly pageCount: number;

  readonly file: string;
  readonly error?: string;
  readonly redlines: readonly unknown[];
};

const FIXTURES = ['fields', 'frames', 'tcvn3', 'text-box-vml', 'theme-fonts', 'tracked-changes', 'utf-16'];

/** What LibreOffice says of files, by name. */
function opened(files: readonly string[]): ReadonlyMap<string, Redlined> {
  const output = execFileSync('/usr/bin/python3', [ORACLE, ...files], {
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  const found = new Map<string, Redlined>();
  for (const line of output.split('\n')) {
    if (!line.startsWith('{')) continue;
    const said: Redlined = JSON.parse(line);
    found.set(basename(said.file), said);
  }
  return found;
}

/** Opening all of them takes minutes; some are opened each time. */
const isAll = process.env['VANTHU_OFFICE'] === 'all';

const sources = (): readonly { readonly name: string; readonly bytes: Buffer }[] => [
  ...readdirSync(CORPUS)
    .filter((name) => name.endsWith('.docx') && (isAll || /^d(?:0[1-3]|2-mau_c)/u.test(name)))
    .map((name) => ({ name, bytes: readFileSync(join(CORPUS, name)) })),
  ...FIXTURES.map((name) => ({ name: `${name}.docx`, bytes: packFixture(name) })),
];

async function mended(bytes: Uint8Array, name: string, isTracked: boolean): Promise<Mended | null> {
  const result = await mend(bytes, {
    name,
    unsafe: true,
    tracking: isTracked ? BY_US : null,
    judge: (letter) => lint(letter, rules, { stage: 'issued' }).diagnostics,
  });
  return result.refusal === undefined ? result : null;
}

type Changed = {
  readonly name: string;
  readonly plain: Uint8Array;
  readonly tracked: Uint8Array;
  readonly before: Uint8Array;
};

/** Where two texts go apart. */
function apart(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one === other
    ? ''
    : `${one.slice(Math.max(0, at - 20), at + 20)} | ${other.slice(Math.max(0, at - 20), at + 20)}`;
}

describe.skipIf(!isThere)('LibreOffice opens what was mended', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const changed: Changed[] = [];
  let said: ReadonlyMap<string, Redlined> = new Map();

  beforeAll(async () => {
    for (const { name, bytes } of sources()) {
      const plain = await mended(bytes, name, false);
      const tracked = await mended(bytes, name, true);
      if (plain === null || tracked === null || plain.fixed.length === 0) continue;
      changed.push({ name, plain: plain.bytes, tracked: tracked.bytes, before: bytes });
      writeFileSync(join(folder, name), plain.bytes);
      writeFileSync(join(folder, `tracked-${name}`), tracked.bytes);
    }
    said = opened(changed.flatMap(({ name }) => [join(folder, name), join(folder, `tracked-${name}`)]));
  }, 300_000);

  test('with text and appearance as we read them', () => {
    const comparison = startComparing();
    for (const { name, plain } of changed) {
      const oracle = said.get(name);
      expect(oracle?.error, name).toBeUndefined();
      if (oracle === undefined) continue;
      compareWithOracle(reread(plain), oracle, comparison);
      const before = join(CORPUS, name.replace(/\.docx$/u, '.oracle.json'));
      if (!existsSync(before)) continue;
      const { pageCount }: Redlined = JSON.parse(readFileSync(before, 'utf8'));
      expect(Math.abs(oracle.pageCount - pageCount), name).toBeLessThanOrEqual(1);
    }
    for (const figure of [
      'text',
      'font',
      'sizePt',
      'bold',
      'italic',
      'align',
      'firstLineIndentMm',
      'lineSpacing',
      'section',
    ]) {
      expect(share(comparison, figure), comparison.differences.join('\n')).toBeGreaterThanOrEqual(0.98);
    }
  });

  test('tracked changes are its own: what is deleted is the old text, what is inserted the new', () => {
    expect(changed.length).toBeGreaterThan(0);
    for (const { name, tracked, before } of changed) {
      const oracle = said.get(`tracked-${name}`);
      expect(oracle?.error, name).toBeUndefined();
      if (oracle === undefined) continue;
      // LibreOffice has no tracked change of a page.
      const marks = /<w:(?:ins|del|rPrChange|pPrChange) [^>]*w:author="vanthu"/u;
      if (!marks.test(reread(tracked).source.main.source)) continue;
      expect(oracle.redlines.length, name).toBeGreaterThan(0);
      const letters = (skipped: string): string =>
        oracle.paragraphs
          .filter(({ path }) => path.startsWith('body/'))
          .flatMap(({ portions }) =>
            portions.filter(({ change }) => change !== skipped).map(({ text }) => text),
          )
          .join('')
          .normalize('NFC')
          .replace(/\s/gu, '');
      const ours = (bytes: Uint8Array): string => {
        const read = reread(bytes);
        return texts(read)
          .filter((_, index) => read.document.blocks[index]?.place.in !== 'frame')
          .join('')
          .replace(/\s/gu, '');
      };
      expect(apart(letters('Delete'), ours(tracked)), name).toBe('');
      expect(apart(letters('Insert'), ours(before)), name).toBe('');
    }
  });
});
