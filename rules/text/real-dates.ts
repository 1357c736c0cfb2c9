import type { Letter } from '../../src/document/letter.ts';
import { spansAt } from '../../src/document/passage.ts';
import { remember } from '../../src/document/remember.ts';
import type { Span } from '../../src/document/tree.ts';
import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { datesIn, isDay } from '../../src/vietnamese/dates.ts';
import { proseOf } from '../reading/prose.ts';

/** `14.15.2026` may be a version or a sum; a date in figures has slashes or the word `ngày`. */
const SURELY_DATE = /ngày|tháng|\d\/\d/iu;
const LEAP_YEAR = 2024;

export const rule = defineRule({
  id: 'text/real-dates',
  title: {
    vi: 'Ngày nêu trong nội dung là ngày có trong lịch',
    en: 'The dates in the text exist in the calendar',
  },
  why: {
    vi: 'Thời hạn, lịch họp ghi ngày không có thật thì không ai thực hiện đúng được.',
    en: 'Nobody can meet a deadline or come to a meeting on a day that does not exist.',
  },
  basis: ['practice:real-date'],
  severity: 'warning',
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: ['body'],
  messages: {
    impossible: {
      vi: '“{actual}” là ngày không có trong lịch.',
      en: '“{actual}” is not a day of the calendar.',
    },
  },

  *check(letter) {
    for (const passage of proseOf(letter)) {
      for (const { start, end, day, month, year, iso } of datesIn(passage.text)) {
        if (iso !== null || isDay(year ?? LEAP_YEAR, month, day)) continue;
        const actual = passage.text.slice(start, end);
        if (!SURELY_DATE.test(actual)) continue;
        const at = spansAt(passage, start, end);
        if (at.some((span) => otherDates(letter).some((other) => overlap(span, other)))) continue;
        yield { message: 'impossible', at, data: { actual } };
      }
    }
  },

  examples: {
    good: [
      { replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 29 tháng 02 năm 2028']] },
      { replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 31/3']] },
    ],
    bad: [
      {
        replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 31 tháng 4 năm 2026']],
        reports: ['impossible'],
      },
      { replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 30/02/2026']], reports: ['impossible'] },
    ],
  },
});

/** form/date-real speaks of the letter's own date, citation/real-date of the cited documents. */
const otherDates = remember((letter: Letter): readonly Span[] => [
  ...(letter.parts.placeAndDate?.spans ?? []),
  ...citationsOf(letter).flatMap(({ mentions }) => mentions.flatMap(({ dateAt }) => dateAt?.spans ?? [])),
]);

const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
