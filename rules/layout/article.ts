import { shareOf, wrongStretches } from '../../src/document/format.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { headingSpans, labelSpans, worded } from '../appearance/divisions.ts';
import { withTextFormat } from '../appearance/examples.ts';

/** Where half of the headings are bold, the others were forgotten; where none is, they may be running text. */
const MOSTLY = 0.5;

export const rule = defineRule({
  id: 'layout/article',
  title: {
    vi: 'Từ “Điều”, số thứ tự và tiêu đề của điều chữ đứng, đậm',
    en: 'The word “Điều”, its number and its heading are upright and bold',
  },
  why: {
    vi: 'Điều là chỗ người ta viện dẫn; phải nhận ra ngay trên trang giấy.',
    en: 'Articles are what others cite; they must be seen at once on the page.',
  },
  basis: ['nd30:II.6.đ/article-number', 'nd30:II.6.đ/article', 'nd30:V.6a/article'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    style: {
      vi: 'Từ “Điều”, số thứ tự hoặc tiêu đề ({count} chỗ) không phải chữ đứng, đậm; phải là chữ đứng, đậm.',
      en: 'The word “Điều”, number or heading (places: {count}) is not upright and bold; it must be.',
    },
  },

  *check(letter) {
    const { document } = letter;
    const { bold, italic } = letters.article;
    const articles = worded(letter, /^điều\s/iu);
    const headings = headingSpans(articles);
    const boldHeadings = shareOf(document, headings, (format) => format.bold === bold) >= MOSTLY;
    const spans = articles.flatMap((article) => [
      ...labelSpans([article]),
      ...(boldHeadings ? headingSpans([article]) : []),
    ]);
    const at = wrongStretches(
      document,
      spans,
      (format) => format.bold === !bold || format.italic === !italic,
    );
    if (at.length === 0) return;
    yield {
      message: 'style',
      at,
      data: { count: new Set(at.map(({ block }) => block)).size },
      fix: { edits: at.map((span) => ({ at: span, format: { bold, italic } })), applies: 'safe' },
    };
  },

  examples: {
    good: [{ kind: 'quyet-dinh' }, { kind: 'quy-che' }],
    bad: [
      { kind: 'quyet-dinh', document: withTextFormat('Điều 2.', { bold: false }), reports: ['style'] },
      {
        kind: 'quy-che',
        document: withTextFormat('Điều 2. Nguyên tắc', { bold: false }),
        reports: ['style'],
      },
    ],
  },
});
