import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.generated.ts';
import type { Letter } from '../src/document/letter.ts';
import { extract } from '../src/extract/extract.ts';
import { lint } from '../src/lint/lint.ts';
import { recognise } from '../src/recognise/recognise.ts';
import { forgetWords, wordsOf } from '../src/vietnamese/words.ts';
import { readMarkdown } from './support/markdown.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/compliant');
/** Slips of spelling and capitals, so that there is something to find. */
const SLIPS = [
  ['Ủy ban nhân dân', 'ủy Ban nhân dân'],
  ['Bộ trưởng', 'Bộ Trưởng'],
  ['thực hiện', 'thực hiên'],
  ['xây dựng', 'sây dựng'],
  ['tỉnh Bình', 'Tỉnh Bình'],
] as const;

const sources = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return SLIPS.reduce((before, [right, wrong]) => before.replaceAll(right, wrong), text);
});

function letterOf(source: string): Letter {
  const read = readMarkdown(source);
  if (read.failure) throw new Error(read.failure.code);
  return recognise(read.document);
}

const toldOf = (letter: Letter): string => JSON.stringify([lint(letter, rules).diagnostics, extract(letter)]);
const read = (source: string): string => toldOf(letterOf(source));

/** More words than are remembered from one letter to the next; then others have their numbers. */
function numberWordsAnew(): void {
  const syllable = (at: number) =>
    [...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  wordsOf(Array.from({ length: 20_001 }, (_, at) => syllable(at)).join(' '));
  forgetWords();
  wordsOf('nhân dân tỉnh ủy ban bộ trưởng');
}

describe('what is told of a letter', () => {
  const inOrder = sources.map(read);

  test('is something', () => {
    expect(inOrder.filter((told) => told.includes('"rule"')).length).toBeGreaterThan(10);
  });

  test('does not depend on the letters before it', () => {
    expect(sources.toReversed().map(read).toReversed()).toEqual(inOrder);
  });

  test('does not depend on the words before it', () => {
    const letters = sources.map(letterOf);
    const once = letters.map(toldOf);
    numberWordsAnew();
    expect([once, letters.map(toldOf)]).toEqual([inOrder, inOrder]);
  });
});
