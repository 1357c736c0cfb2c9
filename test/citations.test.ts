import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decree30 } from '../src/law/decree-30.ts';

const SOURCES = {
  'nd30:PL2': 'phu-luc-2.txt',
  'nd30:PL3': 'phu-luc-3.txt',
  'nd30:D': 'nghi-dinh.txt',
} as const;

const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    // A cell whose first paragraph is empty, and the dash in front of a row's name.
    .replaceAll(/\| (?:\/ )+/gu, '| ')
    .replaceAll('| - ', '| ')
    // Footnote numbers stand in the text of the sample forms.
    .trim();

function textFor(id: string): string {
  const prefix = (Object.keys(SOURCES) as (keyof typeof SOURCES)[]).find((start) => id.startsWith(start));
  const file = prefix ? SOURCES[prefix] : 'phu-luc-1.txt';
  return oneLine(readFileSync(new URL(`../fixtures/law/${file}`, import.meta.url), 'utf8'));
}

test.each(Object.entries(decree30))('%s is quoted as the decree has it', (id, quote) => {
  expect(textFor(id)).toContain(oneLine(quote));
});
