import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'citation/number-suffix',
  title: {
    vi: 'Số của văn bản viện dẫn không nên có chữ cái',
    en: 'The number of a cited document carries no letter',
  },
  why: {
    vi: 'Số chen thêm chữ cái là dấu hiệu chèn số; nên kiểm tra lại số của văn bản gốc.',
    en: 'A letter behind the number means a number was slipped in; check it against the original.',
  },
  basis: ['practice:number-suffix'],
  severity: 'info',
  kinds: 'all',
  needs: [],
  messages: {
    letter: {
      vi: '“{actual}” có chữ cái trong số văn bản, nên kiểm tra lại.',
      en: '“{actual}” has a letter in its number; check it.',
    },
  },

  *check(letter) {
    for (const { symbol, mentions } of citationsOf(letter)) {
      const [first] = mentions;
      if (!first || !/\p{L}$/u.test(first.symbol.number)) continue;
      yield { message: 'letter', at: first.symbolAt.spans, data: { actual: symbol } };
    }
  },

  examples: {
    good: [{ replace: [['số 15/KH-UBND', 'số 150/KH-UBND']] }],
    bad: [{ replace: [['số 15/KH-UBND', 'số 15a/KH-UBND']], reports: ['letter'] }],
  },
});
