import { leadWidth } from '../../src/document/format.ts';
import { mm } from '../../src/document/length.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { paragraphsOf } from '../appearance/body.ts';
import { withTypedIndent } from '../appearance/examples.ts';

/** A stray space or two is no indent. */
const INDENT = mm(4);

export const rule = defineRule({
  id: 'layout/typed-indent',
  title: {
    vi: 'Lùi đầu dòng bằng định dạng đoạn văn, không gõ dấu cách hay Tab',
    en: 'First lines are indented by paragraph format, not by typed spaces or tabs',
  },
  why: {
    vi: 'Gõ dấu cách thì các đoạn lùi không đều và xô lệch khi sửa.',
    en: 'Typed spaces indent unevenly and move when the text is changed.',
  },
  basis: ['practice:real-indent', 'nd30:II.6.e/indent'],
  severity: 'info',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    typed: {
      vi: 'Có {count} đoạn lùi đầu dòng bằng dấu cách hoặc Tab; nên đặt lùi đầu dòng 10 mm hoặc 12,7 mm.',
      en: 'First lines are indented by spaces or tabs (paragraphs: {count}); set a first-line indent instead.',
    },
  },

  *check(letter) {
    const typed = paragraphsOf(letter).filter(({ index }) => leadWidth(letter.document, index) >= INDENT);
    if (typed.length === 0) return;
    yield {
      message: 'typed',
      at: typed.map(({ span }) => span),
      part: 'body',
      data: { count: typed.length },
    };
  },

  examples: { good: [{}], bad: [{ document: withTypedIndent, reports: ['typed'] }] },
});
