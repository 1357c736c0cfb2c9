import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { referenceRow } from '../reading/reference-row.ts';

export const rule = defineRule({
  id: 'form/number-suffix',
  title: {
    vi: 'Số văn bản không có chữ cái đi kèm',
    en: 'A document number has no letter behind it',
  },
  why: {
    vi: 'Số như “77a” là số chèn thêm, cho thấy văn bản không được lấy số theo thứ tự.',
    en: 'A number like “77a” was squeezed in and shows that numbers were not taken in order.',
  },
  basis: ['nd30:D15.1', 'practice:number-suffix'],
  severity: 'info',
  kinds: 'all',
  needs: ['reference'],
  messages: {
    letter: {
      vi: 'Số văn bản là “{actual}”, có chữ cái đi kèm.',
      en: 'The document number “{actual}” has a letter behind it.',
    },
  },

  *check({ parts: { reference } }) {
    const number = referenceRow(reference)?.number;
    if (!number || !/\d\p{L}$/u.test(number.text)) return;
    yield {
      message: 'letter',
      at: spansAt(reference, number.start, number.end),
      data: { actual: number.text },
    };
  },

  examples: {
    good: [{}],
    bad: [{ replace: [['145/SNV', '145a/SNV']], reports: ['letter'] }],
  },
});
