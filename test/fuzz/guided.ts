import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryCase } from './case.ts';
import { targets } from './targets.ts';

/** What jsfuzz calls, in a child whose code counts what it has reached (`scripts/fuzz-guided.mjs`). */
const target = targets.find(({ id }) => id === process.env['VANTHU_FUZZ']);

export const seeds = (): readonly (readonly [string, readonly (string | Uint8Array)[]])[] =>
  targets.map(({ id, seeds: first }) => [id, first]);

export async function fuzz(bytes: Uint8Array): Promise<void> {
  if (!target) throw new Error('no such target');
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-guided-'));
  try {
    const wrong = await tryCase(folder, target.caseOf(bytes));
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
