import type { Division, DivisionLevel } from '../../src/document/letter.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { everyDivision, labelSpans } from '../reading/body.ts';
import { romanArticles } from '../reading/label-slip.ts';
import { rewrite } from '../reading/lines.ts';
import { romanOf, valueOfRoman } from '../reading/numerals.ts';

const ROMAN: ReadonlySet<DivisionLevel> = new Set(['part', 'chapter']);
const ARABIC: ReadonlySet<DivisionLevel> = new Set(['section', 'subsection', 'article']);

/** The word and the number behind it. `I.` and `1.` without a word belong to letters without articles. */
const LABEL = /^(?<word>Phần|Chương|Mục|Tiểu mục|Điều)\s+(?<number>\d{1,3}|[IVXLC]{1,6})(?![\p{L}\d])/iu;

export const rule = defineRule({
  id: 'form/division-numerals',
  title: {
    vi: 'Phần, Chương đánh số La Mã; Mục, Tiểu mục, Điều đánh số Ả Rập',
    en: 'Parts and chapters take Roman numerals; sections, subsections and articles Arabic ones',
  },
  why: {
    vi: 'Loại chữ số cho biết cấp của phần đang đọc.',
    en: 'The kind of numeral shows the level of what one reads.',
  },
  basis: ['nd30:II.6.đ/chapter-number', 'nd30:II.6.đ/section-number', 'nd30:II.6.đ/article-number'],
  severity: 'error',
  kinds: 'all',
  needs: ['body'],
  messages: {
    roman: {
      vi: '“{actual}” đánh số Ả Rập, phải đánh số La Mã: “{expected}”.',
      en: '“{actual}” has an Arabic numeral; it takes a Roman one: “{expected}”.',
    },
    arabic: {
      vi: '“{actual}” đánh số La Mã, phải đánh số Ả Rập: “{expected}”.',
      en: '“{actual}” has a Roman numeral; it takes an Arabic one: “{expected}”.',
    },
  },

  *check(letter) {
    const { body } = letter;
    for (const { at, actual, value } of romanArticles(letter)) {
      const expected = `Điều ${value}`;
      const fix = { edits: [{ at, replaceWith: expected }], applies: 'safe' as const };
      yield { message: 'arabic', at, part: 'body', data: { actual, expected }, fix };
    }
    for (const division of everyDivision(body)) {
      if (!ROMAN.has(division.level) && !ARABIC.has(division.level)) continue;
      const [actual = '', word = '', number = ''] = LABEL.exec(division.label) ?? [];
      const finding = { at: labelSpans(division), part: 'body' as const };
      const value = valueOfRoman(number);
      if (ROMAN.has(division.level) && /^\d/u.test(number)) {
        const expected = `${word} ${romanOf(Number(number))}`;
        yield { message: 'roman', ...finding, data: { actual, expected }, ...relabelled(division, expected) };
      } else if (ARABIC.has(division.level) && value !== null) {
        const expected = `${word} ${value}`;
        yield {
          message: 'arabic',
          ...finding,
          data: { actual, expected },
          ...relabelled(division, expected),
        };
      }
    }
  },

  examples: {
    good: [{ kind: 'quy-che' }],
    bad: [
      { kind: 'quy-che', replace: [['**Chương I**', '**Chương 1**']], reports: ['roman'], fixed: [] },
      {
        kind: 'quy-che',
        replace: [
          [
            '**Chương II**\n\n**QUY ĐỊNH CỤ THỂ**\n',
            '**Chương II**\n\n**QUY ĐỊNH CỤ THỂ**\n\n**Mục I**\n\n**ĐĂNG KÝ**\n',
          ],
        ],
        reports: ['arabic'],
      },
    ],
  },
});

/** A label that stands in the text; what Word numbers by itself is mended in its list only. */
const relabelled = ({ label, labelAt }: Division, expected: string) => {
  const [actual = ''] = LABEL.exec(label) ?? [];
  return labelAt?.text.startsWith(actual) ? rewrite(labelAt, 0, actual.length, expected) : {};
};
