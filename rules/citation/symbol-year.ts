import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';

/** Decrees and circulars are normative: their number has the year in it. */
const YEARLY = /^(?:NĐ-CP|TT-B\p{L}{1,8}|TT-(?:VPCP|TTCP|NHNN|TANDTC|VKSNDTC))$/u;

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
  severities: { none: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    none: {
      vi: '“{actual}” thiếu năm ban hành trong số, ký hiệu, phải ghi “{expected}”.',
      en: '“{actual}” lacks the year in its number; write “{expected}”.',
    },
    differs: {
      vi: '“{actual}” ghi năm {symbolYear} trong ký hiệu nhưng ban hành năm {dateYear}, hai năm phải trùng nhau.',
      en: '“{actual}” has the year {symbolYear} in its number but {dateYear} in its date; they must agree.',
    },
  },

  *check(letter) {
    for (const { mentions } of citationsOf(letter)) {
      for (const { at, symbol, written, quoted } of mentions) {
        if (
          symbol.year === null &&
          YEARLY.test(symbol.groups.join('-')) &&
          (written?.year ?? 0) >= 2005 &&
          !quoted
        ) {
          const expected = `${symbol.number}/${written?.year}/${symbol.groups.join('-')}`;
          yield { message: 'none', at: at.spans, data: { actual: at.text, expected } };
        }
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
      { kind: 'quyet-dinh', replace: [['30/2020/NĐ-CP', '30/NĐ-CP']], reports: ['none'] },
    ],
  },
});
