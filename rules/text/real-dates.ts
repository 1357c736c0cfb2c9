import type { Letter } from '../../src/document/letter.ts';
import { spansAt } from '../../src/document/passage.ts';
import { remember } from '../../src/document/remember.ts';
import type { Span } from '../../src/document/tree.ts';
import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { datesIn, isDay, weekdayOf } from '../../src/vietnamese/dates.ts';
import { lower, matchesIn } from '../../src/vietnamese/text.ts';
import { proseOf } from '../reading/prose.ts';

/** `14.15.2026` may be a version or a sum; a date in figures has slashes or the word `ngày`. */
const SURELY_DATE = /ngày|tháng|\d\/\d/iu;
const LEAP_YEAR = 2024;

const DAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const DAY_KEYS = ['', 'hai 2', 'ba 3', 'tư 4', 'năm 5', 'sáu 6', 'bảy 7'];
/** `thứ Sáu, ngày`; not `kỳ họp thứ ba, ngày`, which counts. */
const DAY_BEFORE =
  /(?<!(?:họp|lần|phiên|kỳ|khóa|khoá|hội|đợt|quý|tuần|buổi|vòng|ngày) )(?:thứ (?<name>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<sunday>chủ nhật)),? ?(?:ngày )?$/iu;
const CLOCK =
  /(?<![\p{L}\p{N}/.,])(?<hour>\d{1,2})(?:h| ?giờ ?)(?<minute>\d{2})(?: ?phút)?(?![\p{L}\p{N}])(?<day>,? ?(?:ngày|thứ|sáng|chiều)(?!\p{L}))?/giu;

export const rule = defineRule({
  id: 'text/real-dates',
  title: {
    vi: 'Ngày, thứ, giờ nêu trong nội dung có trong lịch và khớp nhau',
    en: 'The dates, weekdays and hours in the text exist and agree',
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
    weekday: {
      vi: '“{actual}” là {expected}, không phải {day}.',
      en: '“{actual}” is a {expected}, not {day}.',
    },
    clock: {
      vi: '“{actual}” là giờ không có thật.',
      en: '“{actual}” is no time of the day.',
    },
  },

  *check(letter) {
    for (const passage of proseOf(letter)) {
      for (const { start, end, day, month, year, iso } of datesIn(passage.text)) {
        if (iso !== null) {
          const wrong = wrongWeekday(passage.text, start, iso);
          if (!wrong) continue;
          const actual = passage.text.slice(start, end);
          yield {
            message: 'weekday',
            at: spansAt(passage, wrong.start, end),
            data: { actual, ...wrong.data },
          };
          continue;
        }
        if (isDay(year ?? LEAP_YEAR, month, day)) continue;
        const actual = passage.text.slice(start, end);
        if (!SURELY_DATE.test(actual)) continue;
        const at = spansAt(passage, start, end);
        if (at.some((span) => otherDates(letter).some((other) => overlap(span, other)))) continue;
        yield { message: 'impossible', at, data: { actual } };
      }
      if (!/\d(?:[hH]\d| ?[gG]iờ)/u.test(passage.text)) continue;
      for (const { index, 0: written, groups = {} } of matchesIn(passage.text, CLOCK)) {
        const [hour, minute] = [Number(groups['hour']), Number(groups['minute'])];
        // `48 giờ 30 phút` may be how long something takes; before a day it is a time.
        const possible = minute < 60 && (hour < 24 || (hour === 24 && minute === 0) || !groups['day']);
        if (possible) continue;
        const actual = written.slice(0, written.length - (groups['day'] ?? '').length);
        yield { message: 'clock', at: spansAt(passage, index, index + actual.length), data: { actual } };
      }
    }
  },

  examples: {
    good: [
      {
        replace: [
          ['trước ngày 20 tháng 3 năm 2026', 'trước 17 giờ 00 phút, thứ Sáu, ngày 20 tháng 3 năm 2026'],
        ],
      },
      {
        replace: [
          ['phản ánh về', 'phản ánh tại kỳ họp thứ ba, ngày 20 tháng 3 năm 2026, trong 48 giờ 30 phút, về'],
        ],
      },
      { replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 29 tháng 02 năm 2028']] },
      { replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 31/3']] },
    ],
    bad: [
      {
        replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 31 tháng 4 năm 2026']],
        reports: ['impossible'],
      },
      { replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 30/02/2026']], reports: ['impossible'] },
      {
        replace: [['trước ngày 20 tháng 3 năm 2026', 'trước thứ Ba, ngày 20 tháng 3 năm 2026']],
        reports: ['weekday'],
      },
      {
        replace: [['trước ngày 20 tháng 3', 'trước 16 giờ 75 phút ngày 20 tháng 3']],
        reports: ['clock'],
      },
      { replace: [['trước ngày 20 tháng 3', 'trước 25h00 ngày 20 tháng 3']], reports: ['clock'] },
    ],
  },
});

/** A weekday in front of a date that falls on another one. */
function wrongWeekday(text: string, at: number, iso: string) {
  const before = text.slice(Math.max(0, at - 24), at);
  const match = before.includes('hứ ') || before.includes('hật') ? DAY_BEFORE.exec(before) : null;
  if (!match) return undefined;
  const { name = '', sunday } = match.groups ?? {};
  const day = sunday ? 0 : DAY_KEYS.findIndex((keys) => keys.split(' ').includes(lower(name)));
  const expected = DAYS[weekdayOf(iso)] ?? '';
  if (DAYS[day] === expected) return undefined;
  const start = Math.max(0, at - 24) + match.index;
  return { start, data: { expected, day: DAYS[day] ?? '' } };
}

/** form/date-real speaks of the letter's own date, citation/real-date of the cited documents. */
const otherDates = remember((letter: Letter): readonly Span[] => [
  ...(letter.parts.placeAndDate?.spans ?? []),
  ...citationsOf(letter).flatMap(({ mentions }) => mentions.flatMap(({ dateAt }) => dateAt?.spans ?? [])),
]);

const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
