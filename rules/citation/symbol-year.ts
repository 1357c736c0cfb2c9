import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'citation/symbol-year',
  title: {
    vi: 'Năm trong số, ký hiệu phải trùng với năm ban hành văn bản viện dẫn',
    en: 'The year in the number of a cited document is the year of its date',
  },
  why: {
    vi: 'Hai năm khác nhau thì chắc chắn một năm sai, và văn bản không tìm được.',
    en: 'If the two years differ one of them is wrong, and the document cannot be found.',
  },
  basis: ['nd30:II.6.b', 'practice:citation-agrees'],
  severity: 'error',
  kinds: 'all',
  needs: [],
  messages: {
    differs: {
      vi: '“{actual}” ghi năm {symbolYear} trong ký hiệu nhưng ban hành năm {dateYear}, hai năm phải trùng nhau.',
      en: '“{actual}” has the year {symbolYear} in its number but {dateYear} in its date; they must agree.',
    },
  },

  *check(letter) {
    for (const { mentions } of citationsOf(letter)) {
      for (const { at, symbol, written } of mentions) {
        if (symbol.year === null || !written?.year || written.year === symbol.year) continue;
        const data = { actual: at.text, symbolYear: String(symbol.year), dateYear: String(written.year) };
        yield { message: 'differs', at: at.spans, data };
      }
    }
  },

  examples: {
    good: [{ kind: 'quyet-dinh', replace: [['ngày 05 tháng 3 năm 2020', 'ngày 05/3/2020']] }],
    bad: [
      {
        kind: 'quyet-dinh',
        replace: [['số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020', 'số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021']],
        reports: ['differs'],
      },
    ],
  },
});
