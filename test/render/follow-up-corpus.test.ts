import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import type { Letter } from '../../src/document/letter.ts';
import { extract } from '../../src/extract/extract.ts';
import { lint } from '../../src/lint/lint.ts';
import { readDocx } from '../../src/read/docx/docx.ts';
import { readFile } from '../../src/read/file.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { renderLetter } from '../../src/render/fill.ts';
import {
  DEFAULTS,
  dataOf,
  type FollowUpLetter,
  followUps,
  readTasks,
  sendersOf,
} from '../../src/render/follow-up.ts';
import { writeMarkdown } from '../../src/render/markdown.ts';
import { readTemplate } from '../../src/render/template.ts';
import { addDays } from '../../src/vietnamese/dates.ts';
import { readMarkdown } from '../support/markdown.ts';
import { letterIn } from '../support/saying.ts';

/** What the letter itself does not say cannot be put in: its signer's office, the unit that drafted it. */
const NOT_KNOWN: ReadonlySet<string> = new Set(['required/signer-position', 'form/letter-symbol']);

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
const FOLDERS = ['dev', 'seeds', 'docx'];
const there = existsSync(CORPUS);
const files = there
  ? FOLDERS.flatMap((folder) => readdirSync(join(CORPUS, folder)).map((name) => join(CORPUS, folder, name)))
      .filter((file) => /\.(?:md|txt|docx)$/u.test(file))
      .sort()
  : [];

const OFFICE = {
  issuer: 'Ủy ban nhân dân tỉnh Bình Sơn',
  symbol: 'UBND-TH',
  place: 'Bình Sơn',
  archive: 'VT, TH',
  signer: {
    authority: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'],
    position: 'Phó Chủ tịch',
    name: 'Nguyễn Văn An',
  },
};

const read = await readTemplate('cong-van-don-doc', [
  fileURLToPath(new URL('../../templates', import.meta.url)),
]);
if ('mistakes' in read) throw new Error(read.mistakes.map(({ vi }) => vi).join('\n'));
const { template } = read;

/** What `extract --format json` prints of a file, but for the places. */
async function extractedFrom(file: string) {
  const source = await readFile(file, readFileSync(file));
  if (source.failure) throw new Error(source.failure.message.en);
  return { file, ...extract(recognise(source.document)), error: null };
}

type Extracted = Awaited<ReturnType<typeof extractedFrom>>;

function followUpLetters(extracted: readonly Extracted[], asOf: string): readonly FollowUpLetter[] {
  const tasks = readTasks(JSON.stringify(extracted), 'corpus.json');
  if (tasks.mistakes) throw new Error(tasks.mistakes.map(({ vi }) => vi).join('\n'));
  const office = { names: [OFFICE.issuer], parent: null };
  return followUps(tasks.letters, { asOf, ...DEFAULTS, body: null, office }).letters;
}

async function rendered(
  letter: FollowUpLetter,
  number: string | null,
  office: object = OFFICE,
): Promise<Letter> {
  const data = { ...office, ...dataOf(letter), ...(number ? { number } : {}) };
  const made = await renderLetter(template, data, { blank: number === null });
  if ('mistakes' in made) throw new Error(made.mistakes.map(({ vi }) => vi).join('\n'));
  return made.letter;
}

const seriousIn = (letter: Letter, stage: 'draft' | 'issued') =>
  lint(letter, rules, { stage })
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ rule, message, data, at }) => ({ rule, message, data, at: at[0]?.block }));

async function faultsOf(letter: FollowUpLetter): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const [number, stage] of [
    [null, 'draft'],
    ['145', 'issued'],
  ] as const) {
    const made = await rendered(letter, number);
    const forms = [readMarkdown(writeMarkdown(made)), readDocx(await writeDocx(made))];
    faults.push(...forms.flatMap((form) => seriousIn(letterIn(form), stage)));
  }
  return faults;
}

/** Weeks after the letter; where its day is blank, after the year or month it has. */
const weeksAfter = (date: string | null): string =>
  addDays((date ?? '2026').concat('-12-28'.slice(date?.length === 7 ? 3 : date?.length === 10 ? 6 : 0)), 45);

describe.skipIf(!there)('follow-up letters from the letters of the corpus', async () => {
  const all = await Promise.all(files.map(extractedFrom));
  const sources = all.filter(({ assignments }) => assignments.some(({ deadline }) => deadline !== null));

  test.each(sources.map((source) => [source.file.slice(CORPUS.length + 1), source] as const))(
    '%s: nothing at warning or error, weeks later and years later',
    async (_, source) => {
      for (const asOf of [weeksAfter(source.parts?.date ?? null), '2026-10-30']) {
        for (const letter of followUpLetters([source], asOf)) {
          expect({ asOf, body: letter.body, faults: await faultsOf(letter) }).toEqual({
            asOf,
            body: letter.body,
            faults: [],
          });
        }
      }
    },
  );

  test('without a profile each office writes as in its letter, and only what that lacks is found', async () => {
    let count = 0;
    for (const source of sources) {
      const asOf = weeksAfter(source.parts?.date ?? null);
      const tasks = readTasks(JSON.stringify([source]), 'corpus.json').letters ?? [];
      for (const { office, letters, missing } of sendersOf(tasks, {}, asOf)) {
        const { names = [], parent = null, signers: [signer] = [], symbol, place, archive } = office;
        const made = followUps(letters, { asOf, ...DEFAULTS, body: null, office: { names, parent } });
        if (missing.length > 0) continue;
        for (const letter of made.letters) {
          count++;
          const data = {
            issuer: names[0],
            ...(parent ? { parentBody: parent } : {}),
            symbol,
            place,
            archive,
            signer,
          };
          const found = seriousIn(await rendered(letter, null, data), 'draft').map(({ rule }) => rule);
          expect({ file: source.file, found: found.filter((rule) => !NOT_KNOWN.has(rule)) }).toEqual({
            file: source.file,
            found: [],
          });
        }
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  test('all together: nothing at warning or error, and extract finds each task with its lead', async () => {
    const letters = followUpLetters(all, '2026-01-15');
    expect(letters.length).toBeGreaterThan(10);
    for (const letter of letters) {
      expect({ body: letter.body, faults: await faultsOf(letter) }).toEqual({
        body: letter.body,
        faults: [],
      });
      const back = extract(letterIn(readMarkdown(writeMarkdown(await rendered(letter, '145'))))).assignments;
      for (const { text } of letter.tasks) {
        const found = back.find((one) =>
          one.text.replace(/[‘’“”"]/gu, '').includes(text.replace(/[‘’“”"]|[.;,/\s]+$/gu, '')),
        );
        expect({ text, lead: found?.lead }).toEqual({ text, lead: [letter.body] });
      }
    }
  });
});
