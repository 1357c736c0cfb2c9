import type { Fix } from '../../src/lint/rule.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { labelSlips } from '../reading/label-slip.ts';

export const rule = defineRule({
  id: 'form/division-label',
  title: {
    vi: 'Sau số của điều, khoản là dấu chấm; sau chữ của điểm là dấu đóng ngoặc đơn',
    en: 'Article and clause numbers end in a full stop, letters of points in a closing bracket',
  },
  why: {
    vi: 'Cách đánh số thống nhất thì viện dẫn “điểm a khoản 1 Điều 2” mới rõ.',
    en: 'With one way of numbering, “point a of clause 1 of Article 2” is clear.',
  },
  basis: ['nd30:II.6.đ/article-number', 'nd30:II.6.đ/clause', 'nd30:II.6.đ/point'],
  severity: 'error',
  severities: { clause: 'warning' },
  kinds: 'all',
  needs: ['body'],
  messages: {
    article: {
      vi: 'Số của điều ghi “{actual}”, sau số phải là dấu chấm (.).',
      en: 'The article is numbered “{actual}”; a full stop stands behind the number.',
    },
    clause: {
      vi: 'Số của khoản ghi “{actual}”, sau số phải là dấu chấm (.).',
      en: 'The clause is numbered “{actual}”; a full stop stands behind the number.',
    },
    point: {
      vi: 'Điểm ghi “{actual}”, sau chữ phải là dấu đóng ngoặc đơn: “a)”.',
      en: 'The point is lettered “{actual}”; a closing bracket stands behind the letter: “a)”.',
    },
  },

  *check(letter) {
    const slips = labelSlips(letter);
    for (const level of ['article', 'clause', 'point'] as const) {
      const own = slips.filter((slip) => slip.level === level);
      const [first] = own;
      if (!first) continue;
      const fix: Fix = { edits: own.map(({ edit }) => edit), applies: 'safe' };
      yield {
        message: level,
        at: own.map(({ at }) => at),
        part: 'body',
        data: { actual: first.written },
        fix,
      };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { kind: 'quyet-dinh', replace: [['**Điều 1.**', '**Điều 1:**']], reports: ['article'], fixed: [] },
      { replace: [['3. Sở Tài chính', '3) Sở Tài chính']], reports: ['clause'], fixed: [] },
      { replace: [['a) Niêm yết', 'a. Niêm yết']], reports: ['point'], fixed: [] },
    ],
  },
});
