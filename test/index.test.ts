import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract, lint, readFile, recognise, rules, sentenceOf } from '../src/index.ts';

const LETTER = new URL('../fixtures/compliant/cong-van.md', import.meta.url);

test('the library reads, recognises, extracts and lints as README says', async () => {
  const text = readFileSync(LETTER, 'utf8').replace('Số: 145/', 'Số: 5/');
  const read = await readFile('letter.md', new TextEncoder().encode(text));
  if (read.failure) throw new Error(read.failure.message.en);

  const letter = recognise(read.document);
  expect(extract(letter)).toMatchObject({ official: true, type: 'cong-van', parts: { issuer: 'SỞ NỘI VỤ' } });

  const faults = lint(letter, rules, { stage: 'signing' }).diagnostics.filter(
    ({ severity }) => severity === 'error',
  );
  const lines = faults.map((diagnostic) => {
    const [place] = diagnostic.at;
    return [place && read.locate(place).line, diagnostic.rule, sentenceOf(diagnostic, rules, 'en')];
  });
  expect(lines).toEqual([[7, 'form/number-leading-zero', expect.stringContaining('“05”')]]);
});
