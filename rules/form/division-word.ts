import { defineRule } from '../../src/lint/rule.ts';
import { upper } from '../../src/vietnamese/text.ts';
import { everyDivision } from '../reading/body.ts';
import { rewrite, shownText } from '../reading/lines.ts';

const WORD = /^(?:Phần|Chương|Mục|Tiểu mục|Điều)(?=\s)/iu;

export const rule = defineRule({
  id: 'form/division-word',
  title: {
    vi: 'Từ “Phần”, “Chương”, “Mục”, “Tiểu mục”, “Điều” viết bằng chữ in thường',
    en: 'The words “Phần”, “Chương”, “Mục”, “Tiểu mục”, “Điều” are in small letters',
  },
  why: {
    vi: 'Chỉ tiêu đề của phần, chương, mục viết in hoa.',
    en: 'Only the heading of a part, chapter or section is in capitals.',
  },
  basis: ['nd30:II.6.đ/chapter', 'nd30:II.6.đ/section', 'nd30:II.6.đ/article'],
  severity: 'error',
  kinds: 'all',
  needs: ['body'],
  messages: {
    capitals: {
      vi: '“{actual}” viết không đúng kiểu chữ, phải viết “{expected}”.',
      en: '“{actual}” is in the wrong letters; write “{expected}”.',
    },
  },

  *check({ document, body }) {
    for (const { level, labelAt } of everyDivision(body)) {
      if (!labelAt || !['part', 'chapter', 'section', 'subsection', 'article'].includes(level)) continue;
      const [actual] = WORD.exec(shownText(document, labelAt)) ?? [];
      if (!actual) continue;
      const expected = upper(actual.slice(0, 1)) + actual.slice(1).toLocaleLowerCase('vi');
      if (actual === expected) continue;
      const fix = rewrite(labelAt, 0, actual.length, expected);
      yield { message: 'capitals', at: labelAt.spans, part: 'body', data: { actual, expected }, ...fix };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { kind: 'quyet-dinh', replace: [['**Điều 1.**', '**ĐIỀU 1.**']], reports: ['capitals'], fixed: [] },
    ],
  },
});
