import { slicePassage } from '../../src/document/passage.ts';
import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'citation/number-word',
  title: {
    vi: 'Trước số, ký hiệu văn bản viện dẫn có chữ “số”, không có dấu hai chấm',
    en: 'The number of a cited document follows “số”, without a colon',
  },
  why: {
    vi: 'Cách viết thống nhất giúp tìm kiếm và đối chiếu văn bản; dấu hai chấm chỉ dùng ở dòng số, ký hiệu.',
    en: 'One way of writing makes documents findable; the colon belongs to the header line only.',
  },
  basis: ['practice:citation-form'],
  severity: 'info',
  kinds: 'all',
  needs: [],
  messages: {
    missing: {
      vi: '“{actual}” thiếu chữ “số”, nên viết “{expected}”.',
      en: '“{actual}” lacks “số”; write “{expected}”.',
    },
    colon: {
      vi: '“{actual}” thừa dấu hai chấm sau chữ “số”, nên viết “{expected}”.',
      en: '“{actual}” has a colon after “số”; write “{expected}”.',
    },
  },

  *check(letter) {
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
      { replace: [['Kế hoạch số 15', 'Kế hoạch số: 15']], reports: ['colon'], fixed: [] },
    ],
  },
});

type Mention = ReturnType<typeof citationsOf>[number]['mentions'][number];

/** The next mention begins in the line and at most a few signs after the first one ends. */
function follows(first: Mention, next: Mention): boolean {
  const [end, start] = [first.at.spans.at(-1), next.at.spans[0]];
  if (!end || !start) return false;
  return start.block === end.block
    ? start.start >= end.end && start.start - end.end < 12
    : start.block === end.block + 1;
}
