import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../rules/index.generated.ts';
import type { Tracking } from '../../../src/fix/docx.ts';
import { type Mended, mend } from '../../../src/fix/mend.ts';
import { lint } from '../../../src/lint/lint.ts';
import type { DocxRead } from '../../../src/read/docx/docx.ts';
import { splicePackage } from '../../../src/read/docx/splice.ts';
import { packFixture } from '../../read/docx/pack.ts';
import { acceptAll, rejectAll } from '../../support/revisions.ts';
import { BY_US, reread } from './apply.ts';
import { seen } from './seen.ts';

const CORPUS = '../shared/corpus/docx';
const letters: readonly (readonly [name: string, bytes: Buffer])[] = [
  ...(existsSync(CORPUS) ? readdirSync(CORPUS) : [])
    .filter((name) => name.endsWith('.docx'))
    .map((name): readonly [string, Buffer] => [name, readFileSync(join(CORPUS, name))]),
  ...[
    'fields',
    'frames',
    'tcvn3',
    'decomposed',
    'text-box-vml',
    'theme-fonts',
    'tracked-changes',
    'style-chain',
  ].map((name): readonly [string, Buffer] => [name, packFixture(name)]),
];

async function mended(bytes: Uint8Array, tracking: Tracking | null): Promise<Mended> {
  const result = await mend(bytes, {
    name: 'a.docx',
    unsafe: true,
    tracking,
    judge: (letter) => lint(letter, rules, { stage: 'issued' }).diagnostics,
  });
  if (result.refusal) throw new Error(result.refusal.en);
  return result;
}

function withMain({ source: { zip, main } }: DocxRead, change: (source: string) => string): DocxRead {
  return reread(splicePackage(zip, new Map([[main.name, Buffer.from(change(main.source), 'utf8')]])));
}

describe.each(letters)('%s', (_, bytes) => {
  test('mended twice is mended once; rejected it is as before, accepted as mended', async () => {
    const plain = await mended(bytes, null);
    const again = await mended(plain.bytes, null);
    expect(Buffer.compare(again.bytes, plain.bytes)).toBe(0);
    const tracked = await mended(bytes, BY_US);
    const { main } = reread(bytes).source;
    if (main.encoding !== 'utf-8') return;
    expect(seen(withMain(reread(tracked.bytes), rejectAll))).toEqual(
      seen(withMain(reread(bytes), rejectAll)),
    );
    expect(seen(withMain(reread(tracked.bytes), acceptAll))).toEqual(
      seen(withMain(reread(plain.bytes), acceptAll)),
    );
  }, 60_000);
});
