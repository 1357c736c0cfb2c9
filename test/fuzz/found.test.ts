import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planFixes } from '../../src/lint/fixes.ts';
import type { Diagnostic } from '../../src/lint/lint.ts';
import { MOST_FINDINGS } from '../../src/lint/lint.ts';
import { MOST_MARGIN_BLOCKS } from '../../src/read/docx/apart.ts';
import { readDocx } from '../../src/read/docx/docx.ts';
import { MOST_BLOCKS, MOST_CHARACTERS } from '../../src/read/source.ts';
import { readText } from '../../src/read/text/text.ts';
import { inFolder, typed } from '../cli/typing.ts';
import { nastyWords } from './nasty-word.ts';

/** What fuzzing brought to light, each in its smallest form. */
const LETTER = readFileSync('fixtures/compliant/cong-van.md', 'utf8');

describe('a configuration', () => {
  const bomb = Array.from(
    { length: 12 },
    (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1},`.repeat(9)}]\n`,
  ).join('');
  test.each([
    ['of aliases without end', bomb],
    ['of brackets without end', '['.repeat(20_000)],
    // V8 ends the process where a pattern is compiled at the end of the stack: it must not come to that.
    ['of lines ever deeper', Array.from({ length: 1500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['of entries in entries on one line', `${'- '.repeat(1500)}a`],
  ])('%s is told, not thrown', async (_, source) => {
    await inFolder({ 'vanthu.config.yaml': source, 'a.md': LETTER }, async (cwd) => {
      const { exit, err } = await typed(cwd, ['lint', 'a.md']);
      expect([exit, err]).toEqual([2, expect.stringMatching(/^vanthu: [\s\S]{0,80}vanthu\.config\.yaml/u)]);
    });
  });

  test('that names no file the system knows is told, not thrown', async () => {
    await inFolder({ 'vanthu.config.yaml': 'extends: "a\\0b"\n', 'a.md': LETTER }, async (cwd) => {
      expect((await typed(cwd, ['lint', 'a.md'])).exit).toBe(2);
    });
  });

  test('with a value that cannot be made text is told, not thrown', async () => {
    const source =
      '{ "rules": { "text/single-spaces": { "severity": { "toString": null }, "reason": "a" } } }';
    await inFolder({ 'vanthu.config.yaml': source, 'a.md': LETTER }, async (cwd) => {
      const { exit, err } = await typed(cwd, ['lint', 'a.md']);
      expect([exit, err]).toEqual([2, expect.stringContaining('{"toString":null}')]);
    });
  });

  test('that may not be read is told, not thrown', async () => {
    if (process.getuid?.() === 0) return;
    await inFolder({ 'a.md': LETTER, 'vanthu.config.yaml': '' }, async (cwd) => {
      chmodSync(join(cwd, 'vanthu.config.yaml'), 0);
      mkdirSync(join(cwd, 'trong'));
      expect((await typed(cwd, ['lint', 'a.md'])).err).toContain('Không có quyền đọc');
    });
  });
});

test.each(['{ "issuer": { "toString": null } }', '{ "issuer": [{ "toString": 1 }] }'])(
  'data with a value that cannot be made text are told, not thrown: %s',
  async (source) => {
    await inFolder({ 'd.json': source }, async (cwd) => {
      const { exit, err } = await typed(cwd, ['render', 'cong-van', '--data', 'd.json', '-o', 'a.md']);
      expect([exit, err]).toEqual([2, expect.stringContaining('issuer')]);
    });
  },
);

test('many sections that show one long header do not multiply it without end', () => {
  const word = nastyWords(4000)['sections with headers'];
  const read = readDocx(word ?? new Uint8Array());
  if (read.failure) throw new Error(read.failure.message.en);
  const shown = read.document.headers.reduce((sum, { blocks }) => sum + blocks.length, 0);
  expect(shown).toBeLessThanOrEqual(MOST_MARGIN_BLOCKS);
  expect(read.problems).toContainEqual(expect.objectContaining({ code: 'too-large' }));
});

test('fixes of a long letter are planned in linear time', () => {
  const diagnostics = Array.from(
    { length: 20_000 },
    (_, block): Diagnostic => ({
      rule: 'text/single-spaces',
      severity: 'info',
      message: 'a',
      data: {},
      part: null,
      at: [],
      fix: { applies: 'safe', edits: [{ at: { block, start: 1, end: 2 }, replaceWith: ' ' }] },
    }),
  );
  const { cpu } = { cpu: process.cpuUsage() };
  expect(planFixes(diagnostics, { unsafe: false }).taken).toHaveLength(20_000);
  // Quadratic, this took minutes.
  expect(process.cpuUsage(cpu).user).toBeLessThan(3_000_000);
});

test('a letter with faults beyond count tells so many of each rule, and that there are more', async () => {
  const faulty = LETTER.replace(
    '1. Các sở',
    () => `${'Rà  soát ,\n\n'.repeat(MOST_FINDINGS + 200)}1. Các sở`,
  );
  await inFolder({ 'a.md': faulty }, async (cwd) => {
    const { out } = await typed(cwd, [
      'lint',
      'a.md',
      '--format',
      'json',
      '--rule',
      'text/punctuation-spacing',
    ]);
    const [{ messages }] = JSON.parse(out);
    const told: readonly string[] = messages.map(({ rule }: { readonly rule: string }) => rule);
    expect(told.filter((rule) => rule === 'text/punctuation-spacing')).toHaveLength(MOST_FINDINGS);
    expect(told.filter((rule) => rule === 'text/unlisted-findings')).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      severity: 'info',
      message: expect.stringContaining('text/punctuation-spacing'),
    });
  });
});

describe('a text that is no letter for its size is refused with a sentence', () => {
  test.each([
    ['characters', `Kính gửi\n${'a b\n'.repeat(MOST_CHARACTERS / 4)}`, 'triệu ký tự'],
    ['lines', 'a\n'.repeat(MOST_BLOCKS + 2), 'dòng và ô bảng'],
    ['one line', 'a '.repeat(60_000), 'Dòng 1'],
  ])('%s', (_, source, words) => {
    expect(readText(source)).toMatchObject({
      failure: { code: 'too-large', message: { vi: expect.stringContaining(words) } },
    });
  });
});
