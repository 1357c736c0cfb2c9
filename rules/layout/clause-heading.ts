import { shareOf, wrongStretches } from '../../src/document/format.ts';
import type { Division } from '../../src/document/letter.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { headingSpans, labelSpans } from '../appearance/divisions.ts';
import { withTextFormat } from '../appearance/examples.ts';

/** Where most clauses of one section have bold headings, the others are headings too. */
const MOSTLY = 0.5;

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
    const at = [...siblingsOf(body)].flatMap((siblings) => {
      const headed = siblings.filter(isHeaded);
      if (shareOf(document, headingSpans(headed), (format) => format.bold === bold) < MOSTLY) return [];
      const spans = headed.flatMap((clause) => [...labelSpans([clause]), ...headingSpans([clause])]);
      return wrongStretches(document, spans, (format) => format.bold === !bold || format.italic === !italic);
    });
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

/** A heading on a line of its own, with text or points below. */
const isHeaded = ({ level, heading, children, passage }: Division): boolean =>
  level === 'clause' && heading !== null && (children.length > 0 || passage.text === '');

function* siblingsOf(divisions: readonly Division[]): Iterable<readonly Division[]> {
  yield divisions;
  for (const { children } of divisions) yield* siblingsOf(children);
}
