import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';

export const rule = defineRule({
  id: 'form/letter-without-type',
  title: {
    vi: 'Công văn không ghi tên loại',
    en: 'An official letter carries no type line',
  },
  why: {
    vi: 'Công văn là văn bản không có tên loại; trích yếu của nó đứng dưới số, ký hiệu.',
    en: 'An official letter is the kind without a type name; its subject stands below the number.',
  },
  basis: ['nd30:II.5.b/letter', 'nd30:PL3.1.5'],
  severity: 'error',
  kinds: ['cong-van'],
  needs: [],
  messages: {
    title: {
      vi: 'Văn bản ghi tên loại “{actual}”, công văn không có dòng này.',
      en: 'The document has the type line “{actual}”; an official letter has none.',
    },
  },

  *check({ document, parts }) {
    const end = parts.addressees?.spans[0]?.block ?? parts.body?.spans[0]?.block ?? 0;
    for (const [block, { text }] of document.blocks.slice(0, end).entries()) {
      if (textKey(text) !== 'công văn') continue;
      const start = text.length - text.trimStart().length;
      yield {
        message: 'title',
        at: { block, start, end: start + text.trim().length },
        part: 'type',
        data: { actual: text.trim() },
      };
    }
  },

  examples: {
    good: [{}],
    bad: [{ replace: [['Kính gửi:\n', '**CÔNG VĂN**\n\nKính gửi:\n']], reports: ['title'] }],
  },
});
