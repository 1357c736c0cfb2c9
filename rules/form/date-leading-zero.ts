import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';
import { pieceOf } from '../reading/piece.ts';
import { usualRow } from '../reading/place-of-issue.ts';

const DAY = /ngày\s*(?<digits>[1-9])(?=\s*tháng)/du;
const MONTH = /tháng\s*(?<digits>[12])(?=\s*năm)/du;

export const rule = defineRule({
  id: 'form/date-leading-zero',
  title: {
    vi: 'Ngày nhỏ hơn 10 và tháng 1, 2 có số 0 phía trước',
    en: 'Days below 10 and months 1 and 2 carry a leading zero',
  },
  why: {
    vi: 'Thiếu số 0 thì có thể điền thêm chữ số vào trước để đổi ngày.',
    en: 'Without the zero a digit can be put in front and the date changed.',
  },
  basis: ['nd30:II.4.b/leading-zero', 'party:D-13'],
  severity: 'error',
  regimes: ['state', 'party'],
  kinds: 'all',
  needs: ['placeAndDate'],
  messages: {
    day: {
      vi: 'Ngày ban hành ghi “{actual}”, phải ghi “{expected}”.',
      en: 'The day of issue reads “{actual}”; write “{expected}”.',
    },
    month: {
      vi: 'Tháng ban hành ghi “{actual}”, phải ghi “{expected}”.',
      en: 'The month of issue reads “{actual}”; write “{expected}”.',
    },
  },

  *check({ parts: { placeAndDate } }) {
    const usual = usualRow(placeAndDate);
    if (usual && usual.month !== '1' && usual.month !== '2') return;
    for (const [message, pattern] of [
      ['day', DAY],
      ['month', MONTH],
    ] as const) {
      const digits = pieceOf(pattern.exec(placeAndDate.text), 'digits');
      if (!digits) continue;
      const { text: actual, start, end } = digits;
      const expected = `0${actual}`;
      const at = spansAt(placeAndDate, start, end);
      yield { message, at, data: { actual, expected }, ...rewrite(placeAndDate, start, end, expected) };
    }
  },

  examples: {
    good: [{ kind: 'bao-cao', replace: [['ngày 18 tháng 6 năm 2026*', 'ngày 10 tháng 12 năm 2026*']] }],
    bad: [
      { replace: [['ngày 05 tháng 3 năm 2026*', 'ngày 5 tháng 3 năm 2026*']], reports: ['day'], fixed: [] },
      {
        replace: [['ngày 05 tháng 3 năm 2026*', 'ngày 15 tháng 2 năm 2026*']],
        reports: ['month'],
        fixed: [['ngày 05 tháng 3 năm 2026*', 'ngày 15 tháng 02 năm 2026*']],
      },
    ],
  },
});
