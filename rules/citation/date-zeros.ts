import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'citation/date-zeros',
  title: {
    vi: 'Ngày nhỏ hơn 10 của văn bản viện dẫn viết một cách trong cả văn bản',
    en: 'Days below 10 of cited documents are written one way throughout',
  },
  why: {
    vi: 'Chỗ viết 05/3, chỗ viết 5/3 làm văn bản thiếu thống nhất.',
    en: '05/3 in one place and 5/3 in another looks careless.',
  },
  basis: ['practice:one-date-form'],
  severity: 'info',
  kinds: 'all',
  needs: [],
  messages: {
    mixed: {
      vi: '“{actual}” không ghi số 0 trước ngày, trong khi chỗ khác có ghi.',
      en: '“{actual}” has no zero before the day, while other dates have.',
    },
  },

  *check(letter) {
    const small = citationsOf(letter)
      .flatMap(({ mentions }) => mentions)
      .filter(({ written, dateAt, quoted }) => written !== null && written.day < 10 && dateAt && !quoted);
    const bare = small.filter(({ dateAt }) => !/^\D*0\d/u.test(dateAt?.text ?? ''));
    const [first] = bare;
    if (bare.length === small.length || !first?.dateAt) return;
    yield { message: 'mixed', at: first.dateAt.spans, data: { actual: first.dateAt.text } };
  },

  examples: {
    good: [{ replace: [['ngày 12 tháng 01 năm 2026 của', 'ngày 5 tháng 01 năm 2026 của']] }],
    bad: [
      {
        replace: [
          ['ngày 12 tháng 01 năm 2026 của', 'ngày 05 tháng 01 năm 2026 của'],
          ['nếu có vướng mắc,', 'nếu có vướng mắc về Công văn số 20/UBND-NC ngày 6/01/2026 của UBND tỉnh,'],
        ],
        reports: ['mixed'],
      },
    ],
  },
});
