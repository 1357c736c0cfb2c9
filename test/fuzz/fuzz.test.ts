import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, complaints, tryCase } from './case.ts';
import { nastyTexts } from './nasty-text.ts';
import { nastyWords } from './nasty-word.ts';
import { targets } from './targets.ts';

/** `npm run fuzz -- --minutes N` goes on from here with other seeds. */
const SEED = 6;
const RUNS = 3;

async function tried(one: Case): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-fuzz-'));
  try {
    return await tryCase(folder, one);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('hostile input neither throws nor crashes', () => {
  test.each(targets)('$name', async ({ cases }) => {
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        expect(await tried(one)).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
  });

  test('a crash would be seen', () => {
    const crash = '[{"file":"a.md","error":{"code":"crashed","message":"a"}}]';
    expect(complaints(['lint', 'a.md'], 2, crash)).toHaveLength(1);
    expect(complaints(['lint', 'a.md'], null, '')).toEqual(['lint a.md: status null']);
    expect(complaints(['lint', 'a.md'], 1, '[]')).toEqual([]);
  });
});

describe('texts and Word files that bring parsers to a stand', () => {
  const texts = Object.entries(nastyTexts(1200)).filter(([name]) => name.endsWith('in a letter'));
  test('are linted as Markdown or extracted as text', async () => {
    for (const [index, [name, text]] of texts.entries()) {
      const lints = index % 2 === 0;
      const one: Case = {
        files: { 'a.md': text, 'a.txt': text },
        commands: [
          lints ? ['lint', 'a.md', '--format', 'json'] : ['extract', 'a.txt', '--format', 'json', '--any'],
        ],
      };
      expect([name, await tried(one)]).toEqual([name, []]);
    }
  }, 60_000);

  test('are linted and mended, or refused with a sentence', async () => {
    for (const [name, bytes] of Object.entries(nastyWords(240))) {
      const one: Case = {
        files: { 'a.docx': bytes },
        commands: [
          ['lint', 'a.docx', '--format', 'json'],
          ['fix', 'a.docx', '--unsafe', '-o', 'b.docx'],
        ],
      };
      expect([name, await tried(one)]).toEqual([name, []]);
    }
  }, 60_000);
});
