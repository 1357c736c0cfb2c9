import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'citation/real-date',
  title: {
    vi: 'Ngày của văn bản viện dẫn phải có thật và không sau ngày của văn bản này',
    en: 'The date of a cited document exists and is not later than the letter',
  },
  why: {
    vi: 'Ngày không có thật hoặc ở tương lai chắc chắn là ghi nhầm.',
    en: 'A date that does not exist or lies in the future is a slip for certain.',
  },
  basis: ['nd30:II.6.b', 'practice:real-date'],
  severity: 'error',
  kinds: 'all',
  needs: [],
  messages: {
    impossible: {
      vi: '“{actual}” không phải là một ngày có thật.',
      en: '“{actual}” is no real date.',
    },
    future: {
      vi: 'Văn bản viện dẫn {symbol} ghi {actual}, sau ngày {own} của văn bản này.',
      en: 'The cited document {symbol} is dated {actual}, after this letter’s own date {own}.',
    },
  },

  *check(letter) {
    const own = letter.values.date?.length === 10 ? letter.values.date : null;
    for (const { symbol, mentions } of citationsOf(letter)) {
      for (const { written, dateAt, symbol: cited } of mentions) {
        if (!written || !dateAt) continue;
        // A year that disagrees with the symbol is reported as that.
        if (cited.year !== null && written.year !== cited.year) continue;
        if (written.iso === null) {
          yield { message: 'impossible', at: dateAt.spans, data: { actual: dateAt.text } };
        } else if (own !== null && written.iso > own) {
          const [year, month, day] = own.split('-');
          const data = { symbol, actual: dateAt.text, own: `${day}/${month}/${year}` };
          yield { message: 'future', at: dateAt.spans, data };
        }
      }
    }
  },

  examples: {
    good: [{ replace: [['ngày 12 tháng 01 năm 2026 của', 'ngày 05 tháng 3 năm 2026 của']] }],
    bad: [
      {
        replace: [['ngày 12 tháng 01 năm 2026 của', 'ngày 31 tháng 02 năm 2026 của']],
        reports: ['impossible'],
      },
      { replace: [['ngày 12 tháng 01 năm 2026 của', 'ngày 12 tháng 4 năm 2026 của']], reports: ['future'] },
    ],
  },
});
