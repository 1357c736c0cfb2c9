import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.generated.ts';
import { type DocumentKind, kinds } from '../src/document/kinds.ts';
import { type Length, toMm, toPt } from '../src/document/length.ts';
import { annex1 } from '../src/law/decree-30/annex-1.ts';
import { annex1Copies } from '../src/law/decree-30/annex-1-copies.ts';
import { annex1Table } from '../src/law/decree-30/annex-1-table.ts';
import { decree30 } from '../src/law/decree-30.ts';
import { abbreviations } from '../src/law/kinds.ts';
import { citationOf, isLaw, legalOf } from '../src/law/law.ts';
import { provisionIds, quoteOf, saysOf } from '../src/law/quotations.ts';
import { unchecked } from '../src/law/unchecked.ts';
import * as values from '../src/law/values.ts';
import { textKey } from '../src/vietnamese/text.ts';

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

const cited: ReadonlySet<string> = new Set(rules.flatMap(({ basis }) => basis));

test('every provision of Annex I is cited by a rule or listed as unchecked with the reason', () => {
  const provisions = Object.keys({ ...annex1, ...annex1Table, ...annex1Copies });
  expect(provisions.filter((id) => !cited.has(id) && !(id in unchecked))).toEqual([]);
});

test('nothing that a rule checks is called unchecked', () => {
  expect(Object.keys(unchecked).filter((id) => cited.has(id))).toEqual([]);
});

test('practice is cited only where a rule rests on it', () => {
  expect(provisionIds.filter((id) => id.startsWith('practice:') && !cited.has(id))).toEqual([]);
});

test.each(provisionIds)('%s can be shown in both languages', (id) => {
  for (const language of ['vi', 'en'] as const) {
    expect(citationOf(id, language)).not.toMatch(/undefined| {2}/);
    expect(saysOf(id)[language].length).toBeGreaterThan(2);
  }
  expect(legalOf(id) === null).toBe(!isLaw(id));
  expect(quoteOf(id) === null).toBe(!id.startsWith('nd30:'));
});

test.each([
  ['nd30:II.3.c/leading-zero', 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c'],
  ['nd30:V.5a/type', 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V.5a'],
  ['nd30:P2.II.2.a', 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II.2.a'],
  ['nd30:PL2.III.1.a', 'NĐ 30/2020/NĐ-CP, Phụ lục II, Mục III.1.a'],
  ['nd30:PL3.1.5', 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5'],
  ['nd30:D13.3', 'NĐ 30/2020/NĐ-CP, Điều 13 khoản 3'],
  ['practice:spelling', null],
] as const)('%s is printed as %s', (id, legal) => {
  expect(legalOf(id)).toBe(legal);
});

test('a provision is named in full from the small to the large', () => {
  expect(citationOf('nd30:II.3.c/leading-zero', 'vi')).toBe(
    'điểm c khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  );
});

/** The sizes a sentence speaks of: `cỡ chữ từ 13 đến 14`, `cỡ chữ 13`, `| 13 - 14 |`. */
const speaksOf = (quote: string, min: number, max: number): boolean =>
  min === max
    ? new RegExp(`(?:cỡ chữ|\\|) ${min}(?![0-9])`, 'u').test(quote)
    : quote.includes(`${min} đến ${max}`) || quote.includes(`${min} - ${max}`);

test.each(Object.entries(values.letters))(
  'the size and style of %s stand in the sentence cited',
  (_, form) => {
    const quotes = form.by.map((id) => decree30[id as keyof typeof decree30]);
    const { min, max } = form.size;
    expect(quotes.filter((quote) => speaksOf(oneLine(quote), min, max))).not.toEqual([]);
    const said = quotes.join(' ').toLocaleLowerCase('vi');
    expect(said.includes('đậm')).toBe(form.bold);
    expect(said.includes('nghiêng')).toBe(form.italic);
  },
);

const quoteAt = (id: string): string => decree30[id as keyof typeof decree30];
const whole = (length: Length): string => String(Math.round(toMm(length) * 10) / 10).replace('.', ',');

test('margins, paper, indents and spacing stand in the sentences cited', () => {
  const { by, ...sides } = values.margins;
  for (const { min, max } of Object.values(sides)) {
    expect(quoteAt(by)).toContain(`${whole(min)} - ${whole(max)} mm`);
  }
  expect(quoteAt(values.paper.by)).toContain(
    `${whole(values.paper.width)} mm x ${whole(values.paper.height)} mm`,
  );
  const [less, more] = values.firstLines.allowed;
  expect(quoteAt(values.firstLines.by)).toContain(`${toMm(less) / 10} cm hoặc 1,27 cm`);
  expect(toMm(more)).toBe(12.7);
  expect(quoteAt(values.paragraphSpacing.by)).toContain(`${toPt(values.paragraphSpacing.min)}pt`);
  expect(quoteAt(values.letterSubjectSpacing.by)).toContain(`${toPt(values.letterSubjectSpacing.before)}pt`);
  expect(quoteAt(values.lineSpacing.by)).toContain('tối thiểu là dòng đơn, tối đa là 1,5 lines');
  expect([values.lineSpacing.min, values.lineSpacing.max]).toEqual([1, 1.5]);
  expect(quoteAt(values.typeface.by)).toContain(values.typeface.font);
});

test('sizes that go together and lengths of rules stand in the sentences cited', () => {
  for (const { nationalName, motto, placeAndDate } of values.sizePairs.allowed) {
    expect(quoteAt(values.sizePairs.by)).toContain(
      `Quốc hiệu cỡ chữ ${nationalName}, Tiêu ngữ cỡ chữ ${motto}, địa danh và ngày, tháng, năm văn bản cỡ chữ ${placeAndDate}`,
    );
  }
  const { motto, issuer, subject } = values.ruleLengths;
  expect(quoteAt(motto.by)).toContain('bằng độ dài của dòng chữ');
  for (const { min, max, by } of [issuer, subject]) {
    expect(quoteAt(by)).toContain('từ 1/3 đến 1/2');
    expect([min, max]).toEqual([1 / 3, 1 / 2]);
  }
});

test('every abbreviation of a kind stands in the table of Annex III', () => {
  const rows = readFileSync(new URL('../fixtures/law/phu-luc-3.txt', import.meta.url), 'utf8')
    .split('[/TABLE]', 1)[0]
    ?.split('\n')
    .map((line) => line.split('|').slice(2).map(textKey));
  if (!rows) throw new Error('the table of Annex III is not where it was');
  for (const [kind, abbreviation] of Object.entries(abbreviations)) {
    const name = textKey(kinds[kind as DocumentKind].vi);
    const row = rows.find(([cell = '']) => [name, `${name} (cá biệt)`, `bản ${name}`].includes(cell));
    expect([kind, row?.[1]]).toEqual([kind, textKey(abbreviation)]);
  }
  expect(rows.filter(([, abbreviation]) => abbreviation && abbreviation !== 'chữ viết tắt')).toHaveLength(
    Object.keys(abbreviations).length,
  );
});
