import { expect, test } from 'vitest';
import { fixDocx } from '../../../src/fix/docx.ts';
import type { Edit } from '../../../src/lint/rule.ts';
import { splicePackage } from '../../../src/read/docx/splice.ts';
import { writeDocx } from '../../../src/render/docx.ts';
import { mainBytes, readFixture } from '../../read/docx/letter.ts';
import { compliant } from '../../support/compliant.ts';
import { fc } from '../../support/properties.ts';
import { newMistakes } from '../../support/word-mistakes.ts';
import { BY_US, reread } from './apply.ts';
import { anyEdits, type RandomEdits } from './random.ts';

const NUMBER: Edit = { section: 0, pageNumber: { font: 'Times New Roman', sizePt: 14 } };
const FIXTURES = [
  'tracked-changes',
  'fields',
  'content-controls',
  'nested-tables',
  'indents',
  'text-box-vml',
];

/** The text of a fixture in the package of a letter that we wrote: a fixture alone has no content types. */
async function inOurPackage(name: string): Promise<Uint8Array> {
  const { zip, main } = reread(await writeDocx(compliant())).source;
  return splicePackage(zip, new Map([[main.name, mainBytes(readFixture(name))]]));
}

const letters: readonly (readonly [name: string, open: () => Promise<Uint8Array>])[] = [
  ['a letter that we wrote', () => writeDocx(compliant())],
  ...FIXTURES.map((name): readonly [string, () => Promise<Uint8Array>] => [name, () => inOurPackage(name)]),
];

test.each(letters)(
  'random edits put no mistake of the schema into %s',
  async (_, open) => {
    const bytes = await open();
    const read = reread(bytes);
    await fc.assert(
      fc.asyncProperty(anyEdits, anyEdits, async (edits: RandomEdits, more: RandomEdits) => {
        const asked = [NUMBER, ...edits(read)];
        expect(await newMistakes(bytes, fixDocx(read, asked, { tracking: null }))).toEqual([]);
        const tracked = fixDocx(read, asked, { tracking: BY_US });
        expect(await newMistakes(bytes, tracked)).toEqual([]);
        const once = reread(tracked);
        expect(await newMistakes(bytes, fixDocx(once, more(once), { tracking: BY_US }))).toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  },
  120_000,
);
