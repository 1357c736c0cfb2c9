import { textAt } from '../../src/document/passage.ts';
import type { Span } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'text/composed-letters',
  title: {
    vi: 'Chữ có dấu là chữ dựng sẵn (Unicode dựng sẵn, NFC)',
    en: 'Letters with marks are composed (Unicode NFC)',
  },
  why: {
    vi: 'Chữ tổ hợp (dấu gõ rời) nhìn giống hệt nhưng tìm kiếm và sắp xếp thì khác.',
    en: 'Letters with the marks apart look the same, and are searched and sorted as others.',
  },
  basis: ['practice:unicode-composed', 'nd30:I.4'],
  severity: 'info',
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    apart: {
      vi: 'Có {count} đoạn gõ bằng Unicode tổ hợp (dấu rời), nên chuyển sang Unicode dựng sẵn.',
      en: '{count} paragraphs have letters and marks apart (NFD); compose them (NFC).',
    },
  },

  *check({ document }) {
    if (!document.blocks.some(({ decomposed }) => decomposed)) return;
    const at = document.blocks.flatMap(({ text, decomposed }, block): readonly Span[] =>
      decomposed ? [{ block, start: 0, end: text.length }] : [],
    );
    // Put in its own place a text is stored anew, as it is shown.
    const edits = at.map((span) => ({ at: span, replaceWith: textAt(document, span) }));
    yield { message: 'apart', at, data: { count: at.length }, fix: { edits, applies: 'safe' } };
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [['Trong quá trình thực hiện', 'Trong quá trình thực hiện'.normalize('NFD')]],
        reports: ['apart'],
      },
    ],
  },
});
