import { expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import type { Letter } from '../../src/document/letter.ts';
import { lint } from '../../src/lint/lint.ts';
import { readFile } from '../../src/read/file.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { longLetter } from '../support/long-letter.ts';

async function letterOf(pages: number): Promise<Letter> {
  const read = await readFile('letter.docx', longLetter(pages).docx);
  if (read.failure) throw new Error(read.failure.message.en);
  return recognise(read.document);
}

/** How often the rules look at a block of the document: work that can be counted, where time cannot. */
async function looksAt(pages: number): Promise<number> {
  const letter = await letterOf(pages);
  let looks = 0;
  const blocks = new Proxy(letter.document.blocks, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d/u.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  lint({ ...letter, document: { ...letter.document, blocks } }, rules);
  return looks;
}

test('a letter twice as long takes about twice the work', async () => {
  const [short, long] = [await looksAt(10), await looksAt(20)];
  expect(short).toBeGreaterThan(1000);
  expect(long / short).toBeLessThan(2.4);
});
