import { slicePassage, spansAt } from '../../src/document/passage.ts';
import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { casedProse } from '../reading/cased.ts';

export const rule = defineRule({
  id: 'citation/number-word',
  title: {
    vi: 'Văn bản viện dẫn có số, ký hiệu; trước đó là chữ “số”, không có dấu hai chấm',
    en: 'A cited document has its number, which follows “số”, without a colon',
  },
  why: {
    vi: 'Cách viết thống nhất giúp tìm kiếm và đối chiếu văn bản; dấu hai chấm chỉ dùng ở dòng số, ký hiệu.',
    en: 'One way of writing makes documents findable; the colon belongs to the header line only.',
  },
  basis: ['practice:citation-form', 'nd30:II.6.b'],
  severity: 'info',
  severities: { number: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    missing: {
      vi: '“{actual}” thiếu chữ “số”, nên viết “{expected}”.',
      en: '“{actual}” lacks “số”; write “{expected}”.',
    },
    number: {
      vi: '“{actual}” thiếu số, ký hiệu của văn bản viện dẫn.',
      en: '“{actual}” cites a document without its number.',
    },
    colon: {
      vi: '“{actual}” thừa dấu hai chấm sau chữ “số”, nên viết “{expected}”.',
      en: '“{actual}” has a colon after “số”; write “{expected}”.',
    },
  },

  *check(letter) {
    for (const { passage, index, written } of wordingsIn(casedProse(letter), [UNNUMBERED])) {
      if (passage.in !== 'grounds' && passage.in !== 'body') continue;
      const at = spansAt(passage, index, index + written.length);
      yield { message: 'number', at, data: { actual: written } };
    }
    const all = citationsOf(letter).flatMap(({ mentions }) => mentions);
    const firsts = new Set(citationsOf(letter).map(({ mentions }) => mentions[0]));
    for (const mention of all) {
      const { at, typeAt, symbol, numberWord, quoted } = mention;
      if (!typeAt || quoted) continue;
      const type = typeAt.text.trim();
      const actual = at.text.slice(0, at.text.indexOf(symbol.text) + symbol.text.length);
      if (numberWord === null && firsts.has(mention) && at.text.startsWith(`${type} ${symbol.text}`)) {
        yield { message: 'missing', at: at.spans, data: { actual, expected: `${type} số ${symbol.text}` } };
      }
      // `các văn bản số: 12/UBND-NC, 13/UBND-NC` introduces a list.
      if (numberWord === 'số:' && !all.some((next) => next.listed && follows(mention, next))) {
        const colon = at.text.indexOf(':');
        const spans = slicePassage(at, colon, colon + 1).spans;
        const [span] = spans;
        yield {
          message: 'colon',
          at: at.spans,
          data: { actual, expected: actual.replace(/\s?:/u, '') },
          ...(span ? { fix: { edits: [{ at: span, replaceWith: '' }], applies: 'safe' as const } } : {}),
        };
      }
    }
  },

  examples: {
    good: [
      { replace: [['Kế hoạch số 15/KH-UBND ngày', 'các Kế hoạch số: 14/KH-UBND, 15/KH-UBND ngày']] },
      { replace: [['Trong quá trình thực hiện,', 'Trong quá trình thực hiện Kế hoạch 15/KH-UBND,']] },
    ],
    bad: [
      { replace: [['Kế hoạch số 15', 'Kế hoạch 15']], reports: ['missing'] },
      { replace: [['Kế hoạch số 15/KH-UBND ngày', 'Kế hoạch ngày']], reports: ['number'] },
      { replace: [['Kế hoạch số 15', 'Kế hoạch số: 15']], reports: ['colon'], fixed: [] },
    ],
  },
});

/** `Công văn ngày 05 tháng 3 năm 2026 của Sở Y tế`. Minutes and statements of a person have no number to name. */
const UNNUMBERED = wording(
  'Nghị định|Thông tư|Quyết định|Công văn|Công điện|Kế hoạch|Chỉ thị|Nghị quyết|Tờ trình|Hướng dẫn',
  ' ngày (?:\\d{1,2} tháng \\d{1,2} năm \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}) của (?=\\p{Lu})',
);

type Mention = ReturnType<typeof citationsOf>[number]['mentions'][number];

/** The next mention begins in the line and at most a few signs after the first one ends. */
function follows(first: Mention, next: Mention): boolean {
  const [end, start] = [first.at.spans.at(-1), next.at.spans[0]];
  if (!end || !start) return false;
  return start.block === end.block
    ? start.start >= end.end && start.start - end.end < 12
    : start.block === end.block + 1;
}
