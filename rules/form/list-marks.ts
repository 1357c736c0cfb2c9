import { defineRule } from '../../src/lint/rule.ts';
import { paragraphStarts } from '../reading/body.ts';

export const rule = defineRule({
  id: 'form/list-marks',
  title: {
    vi: 'Liệt kê trong nội dung dùng gạch đầu dòng (-)',
    en: 'Lists in the text use a dash (-)',
  },
  why: {
    vi: 'Dấu tròn, dấu sao, mũi tên không có trong mẫu của Nghị định.',
    en: 'Bullets, stars and arrows do not occur in the samples of the decree.',
  },
  basis: ['practice:list-marks'],
  severity: 'info',
  kinds: 'all',
  needs: ['body'],
  messages: {
    other: {
      vi: 'Nội dung liệt kê bằng dấu “{actual}”, nên dùng gạch đầu dòng (-).',
      en: 'The text lists with “{actual}”; use a dash (-).',
    },
  },

  *check(letter) {
    const lines = paragraphStarts(letter).filter(({ text }) => /^[•●○◦▪■□*➢✓→]\s/u.test(text));
    const [first] = lines;
    if (!first) return;
    const at = lines.map(({ span }) => ({ ...span, end: span.start + 1 }));
    yield { message: 'other', at, part: 'body', data: { actual: first.text.slice(0, 1) } };
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [
          ['a) Niêm yết', '• Niêm yết'],
          ['b) Phân công', '• Phân công'],
        ],
        reports: ['other'],
      },
    ],
  },
});
