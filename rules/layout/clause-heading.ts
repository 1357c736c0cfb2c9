import { shareOf, wrongStretches } from '../../src/document/format.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { divisionsOf } from '../appearance/body.ts';
import { headingSpans, labelSpans } from '../appearance/divisions.ts';
import { withTextFormat } from '../appearance/examples.ts';

/** One clause with a bold heading says that the others have headings too. */
const SOME = 0.25;

export const rule = defineRule({
  id: 'layout/clause-heading',
  title: {
    vi: 'Số thứ tự và tiêu đề của khoản chữ đứng, đậm',
    en: 'Number and heading of a clause are upright and bold',
  },
  why: {
    vi: 'Các khoản cùng cấp trình bày khác nhau thì không rõ đâu là tiêu đề.',
    en: 'Where clauses of one level look different, nobody knows which lines are headings.',
  },
  basis: ['nd30:II.6.đ/clause-heading', 'nd30:V.6b/clause-with-heading'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    style: {
      vi: 'Tiêu đề của khoản ({count} chỗ) không đậm như các khoản khác, phải là chữ đứng, đậm.',
      en: 'The heading of a clause (places: {count}) is not bold as the others are; it must be upright and bold.',
    },
  },

  *check({ document, body }) {
    const { bold, italic } = letters.clauseHeading;
    const headed = [...divisionsOf(body)].filter(
      ({ level, heading, children, passage }) =>
        level === 'clause' && heading !== null && (children.length > 0 || passage.text === ''),
    );
    const headings = headingSpans(headed);
    if (shareOf(document, headings, (format) => format.bold === bold) < SOME) return;
    const spans = headed.flatMap((clause) => [...labelSpans([clause]), ...headingSpans([clause])]);
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
    good: [{ kind: 'huong-dan' }],
    bad: [
      { kind: 'huong-dan', document: withTextFormat('1. Mở hồ sơ', { bold: false }), reports: ['style'] },
    ],
  },
});
