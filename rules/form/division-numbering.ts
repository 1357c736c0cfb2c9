import type { DocumentKind } from '../../src/document/kinds.ts';
import type { Division, DivisionLevel, Letter } from '../../src/document/letter.ts';
import type { Bilingual } from '../../src/document/terms.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { whenAsked } from '../../src/vietnamese/text.ts';
import { everyDivision, labelSpans, ofLevel, siblingLists } from '../reading/body.ts';
import { labelSlips, romanArticles } from '../reading/label-slip.ts';
import { valueOfRoman } from '../reading/numerals.ts';

const LEVELS = new Map<string, DivisionLevel>([
  ['phần', 'part'],
  ['chương', 'chapter'],
  ['mục', 'section'],
  ['tiểu mục', 'subsection'],
]);

const ISSUED_IN_ARTICLES: ReadonlySet<DocumentKind> = new Set([
  'quyet-dinh',
  'nghi-quyet',
  'quy-che',
  'quy-dinh',
  'hop-dong',
  'ban-thoa-thuan',
]);

const NUMBERED = ['part', 'chapter', 'section', 'subsection', 'clause'] as const;
const NAMES: { readonly [Level in DivisionLevel]?: Bilingual } = {
  part: { vi: 'Phần', en: 'part' },
  chapter: { vi: 'Chương', en: 'chapter' },
  section: { vi: 'Mục', en: 'section' },
  subsection: { vi: 'Tiểu mục', en: 'subsection' },
  article: { vi: 'Điều', en: 'article' },
  clause: { vi: 'Khoản', en: 'clause' },
};

export const rule = defineRule({
  id: 'form/division-numbering',
  title: {
    vi: 'Phần, chương, mục, điều, khoản đánh số liên tục, không nhảy, không lặp',
    en: 'Parts, chapters, sections, articles and clauses are numbered without gaps or repeats',
  },
  why: {
    vi: 'Số nhảy hoặc lặp làm viện dẫn nhầm, và làm ngờ văn bản thiếu nội dung.',
    en: 'A gap or repeat misleads whoever cites the text and suggests that something is missing.',
  },
  basis: ['nd30:II.6.c', 'practice:numbering'],
  severity: 'warning',
  kinds: 'all',
  needs: ['body'],
  messages: {
    gap: {
      vi: '{level} {actual} đứng ngay sau {level} {before}, thiếu {level} {expected}.',
      en: 'The {level} {actual} follows {before}; {expected} is missing.',
    },
    repeat: {
      vi: '{level} {actual} đứng sau {level} {before}, phải là {level} {expected}.',
      en: 'The {level} {actual} follows {before}; it must be {expected}.',
    },
    start: {
      vi: '{level} đầu tiên mang số {actual}, phải bắt đầu từ {expected}.',
      en: 'The first {level} has the number {actual}; it must begin with {expected}.',
    },
  },

  *check(letter) {
    const { body } = letter;
    const slips = whenAsked(() => slipsOf(letter));
    // Elsewhere an article is one that the letter quotes.
    if (letter.kind && ISSUED_IN_ARTICLES.has(letter.kind)) {
      yield* judge(ofLevel(everyDivision(body), 'article'), true, slips);
    }
    for (const siblings of siblingLists(body)) {
      for (const level of NUMBERED) {
        const numbered = ofLevel(siblings, level);
        if (numbered.length > 0) yield* judge(numbered, false, slips);
      }
    }
  },

  examples: {
    good: [{}],
    bad: [
      { kind: 'quyet-dinh', replace: [['**Điều 3.** Quyết', '**Điều 4.** Quyết']], reports: ['gap'] },
      { replace: [['3. Sở Tài chính', '2. Sở Tài chính']], reports: ['repeat'] },
      {
        kind: 'quyet-dinh',
        replace: [
          ['**Điều 1.** Thành lập', '**Điều 2.** Thành lập'],
          ['**Điều 2.** Tổ công tác', '**Điều 3.** Tổ công tác'],
          ['**Điều 3.** Quyết', '**Điều 4.** Quyết'],
        ],
        reports: ['start'],
      },
    ],
  },
});

function slipsOf(letter: Letter): ReadonlySet<string> {
  // A number with a wrong mark behind it is no gap: form/division-label speaks of it.
  const slips = new Set(labelSlips(letter).map(({ level, step }) => `${level} ${step}`));
  for (const { value } of romanArticles(letter)) slips.add(`article ${value}`);
  // A first part or chapter that was read into the heading of the letter is there all the same.
  for (const { text } of letter.document.blocks) {
    const [, word = ''] = /^\s*(Phần|Chương|Mục|Tiểu mục)\s+[I1][.:]?\s*$/iu.exec(text) ?? [];
    const level = LEVELS.get(word.toLocaleLowerCase('vi'));
    if (level) slips.add(`${level} 1`);
  }
  return slips;
}

/** In a letter without articles a list may begin again under a line that is no heading; articles never do. */
function* judge(divisions: readonly Division[], once: boolean, slips: () => ReadonlySet<string>) {
  let before: number | undefined;
  for (const [index, division] of divisions.entries()) {
    const { level } = division;
    const value = ordinalOf(division.step);
    const name = NAMES[level];
    if (value === null || !name) return;
    const expected = (before ?? 0) + 1;
    if (value !== expected) {
      const finding = { at: labelSpans(division), part: 'body' as const };
      const data = { level: name, actual: value, expected };
      const slipped = slips().has(`${level} ${value}`) || slips().has(`${level} ${expected}`);
      if (before === undefined) {
        if (!slipped) yield { message: 'start' as const, ...finding, data };
      } else if (value > expected) {
        if (!slipped) yield { message: 'gap' as const, ...finding, data: { ...data, before } };
      } else if (once || value !== 1 || before === 1) {
        yield { message: 'repeat' as const, ...finding, data: { ...data, before } };
      }
    }
    // Where the next number goes on as if this one were right, this one alone was a slip.
    const next = divisions[index + 1];
    before = next && ordinalOf(next.step) === expected + 1 ? expected : value;
  }
}

/** `1`, `Điều 2`, `IV`, `Chương III`; null for `1.2` and what carries a letter. */
function ordinalOf(step: string): number | null {
  if (/^\d{1,3}$/u.test(step)) return Number(step);
  const number = step.split(/\s+/u).at(-1) ?? '';
  if (/^\d{1,3}$/u.test(number)) return Number(number);
  return valueOfRoman(number);
}
