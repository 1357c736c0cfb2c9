import { defineRule } from '../../src/lint/rule.ts';
import { everyDivision, labelSpans } from '../reading/body.ts';

export const rule = defineRule({
  id: 'form/sub-numbering',
  title: {
    vi: 'Nội dung chia theo khoản “1.” và điểm “a)”, không theo “1.1.”',
    en: 'The text is divided into clauses “1.” and points “a)”, not “1.1.”',
  },
  why: {
    vi: 'Nghị định không có cấp “1.1.”; viện dẫn cấp này không có tên gọi.',
    en: 'The decree knows no level “1.1.”; there is no name to cite it by.',
  },
  basis: ['nd30:II.6.đ/point', 'practice:sub-numbering'],
  severity: 'info',
  kinds: 'all',
  needs: ['body'],
  messages: {
    levels: {
      vi: 'Nội dung đánh số “{actual}”, cách đánh số này không có trong Nghị định.',
      en: 'The text is numbered “{actual}”, a way that the decree does not know.',
    },
  },

  *check({ body }) {
    const found = everyDivision(body).filter(
      ({ label }) => label.length > 2 && /^\d{1,2}\.\d{1,2}/u.test(label),
    );
    const [first] = found;
    if (!first) return;
    yield { message: 'levels', at: found.flatMap(labelSpans), part: 'body', data: { actual: first.label } };
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [
          ['a) Niêm yết', '2.1. Niêm yết'],
          ['b) Phân công', '2.2. Phân công'],
        ],
        reports: ['levels'],
      },
    ],
  },
});
