import { isLetterOrNumber } from './signs.ts';
import { anyCase, THEN } from './text.ts';

/** Dates as Vietnamese letters write them. Everything else in the project is an ISO day. */

export type WrittenDate = {
  /** Offsets in the text searched, the word `ngày` included where it stands. */
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** Null where the text leaves it out: `trước ngày 15/6`. */
  readonly year: number | null;
  /** Null where no such day exists, or the year is not written. */
  readonly iso: string | null;
  readonly style: 'long' | 'short';
};

/** Scans read 0 as O and 1 as l or I: `19 tháng I0`. */
const DIGIT = '[\\dOIl]';
const LONG = `(?<longDay>${DIGIT}{1,2})\\s{1,3}tháng\\s{1,3}(?<longMonth>${DIGIT}{1,2})(?:\\s{1,3}năm\\s{1,3}(?<longYear>${DIGIT}{4})(?!\\d))?`;
const SHORT =
  '(?<day>\\d{1,2})\\s?[/.-]\\s?(?<month>\\d{1,2})(?:\\s?[/.-]\\s?(?<year>\\d{4})(?!\\d))?(?![\\d/])';
const DATE = `(?:ngày\\s{1,3})?${THEN}(?:${LONG}|${SHORT})`;

const HERE = new RegExp(anyCase(DATE), 'uy');

function digits(written = ''): number {
  let number = 0;
  for (let at = 0; at < written.length; at++) {
    const sign = written.charAt(at);
    number = 10 * number + (sign === 'O' ? 0 : sign === 'I' || sign === 'l' ? 1 : Number(sign));
  }
  return number;
}

function dateOf({ index, 0: whole, groups = {} }: RegExpExecArray | RegExpMatchArray): WrittenDate {
  const style = groups['longDay'] ? 'long' : 'short';
  const day = digits(groups['longDay'] ?? groups['day']);
  const month = digits(groups['longMonth'] ?? groups['month']);
  const writtenYear = groups['longYear'] ?? groups['year'];
  const year = writtenYear ? digits(writtenYear) : null;
  const start = index ?? 0;
  const iso = year !== null && isDay(year, month, day) ? isoDay(year, month, day) : null;
  return { start, end: start + whole.length, day, month, year, iso, style };
}

/** Every date in a text. A short date without a year is one only where `ngày` stands before it: 3/4 is also a part. */
export function datesIn(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  LIKELY.lastIndex = 0;
  for (let likely = LIKELY.exec(text); likely; likely = LIKELY.exec(text)) {
    const date = isApart(text, likely.index) ? dateAt(text, likely.index) : null;
    const behind = date?.end ?? likely.index + 1;
    const bare = date?.style === 'short' && date.year === null && !BEGINS_WITH_DAY.test(likely[0]);
    if (date && !bare) dates.push(date);
    LIKELY.lastIndex = behind;
  }
  return dates;
}

/** What every date begins with. */
const LIKELY = new RegExp(anyCase(`ngày\\s|${DIGIT}{1,2}\\s{0,3}[/.t-]`), 'gu');
const BEGINS_WITH_DAY = /^ngày/iu;

/** No letter, digit, stop or slash stands in front. */
const isApart = (text: string, at: number): boolean =>
  !isLetterOrNumber(text.charCodeAt(at - 1)) && text[at - 1] !== '/' && text[at - 1] !== '.';

/** The date that begins at an offset. */
export function dateAt(text: string, offset: number): WrittenDate | null {
  if (!mayBegin(text, offset)) return null;
  HERE.lastIndex = offset;
  const match = HERE.exec(text);
  return match ? dateOf(match) : null;
}

/** A digit, what scans read for one, or the first two letters of `ngày`. */
function mayBegin(text: string, offset: number): boolean {
  const sign = text.charAt(offset);
  if (sign === 'n' || sign === 'N') return 'gG'.includes(text.charAt(offset + 1));
  return sign !== '' && '0123456789oOiIlL'.includes(sign);
}

export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= lastDayOfMonth(year, month));

const DAY_MS = 86_400_000;

export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The corresponding day, or the last one of the month (Civil Code 2015, Article 148.3). */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const sum = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(sum / 12), (sum % 12) + 1];
  return isoDay(newYear, newMonth, Math.min(day, lastDayOfMonth(newYear, newMonth)));
}

/** 0 is Sunday. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();
