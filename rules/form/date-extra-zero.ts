import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';
import { pieceOf } from '../reading/piece.ts';
import { usualRow } from '../reading/place-of-issue.ts';

const EXTRA = /tháng\s*(?<digits>0[3-9])(?=\s*năm)/du;

export const rule = defineRule({
  id: 'form/date-extra-zero',
  title: {
    vi: 'Tháng 3 đến tháng 9 không thêm số 0 phía trước',
    en: 'Months 3 to 9 carry no leading zero',
  },
  why: {
    vi: 'Nghị định chỉ thêm số 0 cho tháng 1 và tháng 2, là hai tháng có thể bị sửa thành 11, 12.',
    en: 'The decree adds a zero to months 1 and 2 only, which could be changed to 11 and 12.',
  },
  basis: ['nd30:II.4.b/leading-zero'],
  severity: 'warning',
  kinds: 'all',
  needs: ['placeAndDate'],
  messages: {
    month: {
      vi: 'Tháng ban hành ghi “{actual}”, thừa số 0, ghi “{expected}”.',
      en: 'The month of issue reads “{actual}” with a zero too many; write “{expected}”.',
    },
  },

  *check({ parts: { placeAndDate } }) {
    if (usualRow(placeAndDate)?.month.startsWith('0') === false) return;
    const digits = pieceOf(EXTRA.exec(placeAndDate.text), 'digits');
    if (!digits) return;
    const { text: actual, start, end } = digits;
    const expected = actual.slice(1);
    const at = spansAt(placeAndDate, start, end);
    yield {
      message: 'month',
      at,
      data: { actual, expected },
      ...rewrite(placeAndDate, start, end, expected),
    };
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [['ngày 05 tháng 3 năm 2026*', 'ngày 05 tháng 03 năm 2026*']],
        reports: ['month'],
        fixed: [],
      },
    ],
  },
});
