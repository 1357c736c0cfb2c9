import { addDays, isoDay, lastDayOfMonth, weekdayOf } from '../../vietnamese/dates.ts';

/** The last occurrence before a day, and the first on or after it. */
export type Occurrences = { readonly previous: string; readonly next: string };

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** A week of an office ends on Friday. */
const END_OF_WEEK = 'FR';
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LAST_DAY = -1;

/**
 * The days around `day` on which the contract's forms of an RRULE fall, as offices understand them. Own code, because
 * RFC 5545 says something else for the same letters: without DTSTART it has no answer for `FREQ=MONTHLY;INTERVAL=3`,
 * which in a letter is the end of each quarter, and it drops the 31st in short months, where an office takes the last
 * day. Null where the letter does not say from when to count (`2 năm một lần`) or the form is none of the contract's.
 */
export function occurrencesAround(rrule: string, day: string): Occurrences | null {
  const rule = partsOf(rrule);
  if (!rule) return null;
  const { frequency, interval, months, monthDays, weekdays } = rule;
  switch (frequency) {
    case 'DAILY':
      return interval === 1 && !months && !monthDays && !weekdays
        ? { previous: addDays(day, -1), next: day }
        : null;
    case 'WEEKLY':
      return interval === 1 && !months && !monthDays ? inWeek(weekdays ?? [END_OF_WEEK], day) : null;
    case 'MONTHLY': {
      // Periods of the year that end with a month: quarters, half-years.
      if (weekdays || 12 % interval !== 0 || (interval > 1 && (months || monthDays))) return null;
      const ends = months ?? MONTHS.filter((month) => month % interval === 0);
      return inYear(ends, monthDays ?? [LAST_DAY], day);
    }
    case 'YEARLY':
      if (weekdays || interval !== 1 || (monthDays && !months)) return null;
      return inYear(months ?? [12], monthDays ?? [LAST_DAY], day);
  }
}

function inWeek(weekdays: readonly string[], day: string): Occurrences | null {
  const falls = (offset: number): boolean =>
    weekdays.includes(WEEKDAYS[weekdayOf(addDays(day, offset))] ?? '');
  const ahead = [0, 1, 2, 3, 4, 5, 6].find(falls);
  const back = [-1, -2, -3, -4, -5, -6, -7].find(falls);
  if (ahead === undefined || back === undefined) return null;
  return { previous: addDays(day, back), next: addDays(day, ahead) };
}

function inYear(months: readonly number[], monthDays: readonly number[], day: string): Occurrences | null {
  const year = Number(day.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .flatMap((of) => months.flatMap((month) => monthDays.map((wanted) => dayIn(of, month, wanted))))
    .toSorted();
  const previous = days.findLast((one) => one < day);
  const next = days.find((one) => one >= day);
  return previous && next ? { previous, next } : null;
}

function dayIn(year: number, month: number, wanted: number): string {
  const last = lastDayOfMonth(year, month);
  return isoDay(year, month, wanted < 0 ? Math.max(last + 1 + wanted, 1) : Math.min(wanted, last));
}

type Rule = {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly months: readonly number[] | null;
  readonly monthDays: readonly number[] | null;
  readonly weekdays: readonly string[] | null;
};

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const KEYS = new Set(['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY']);

function partsOf(rrule: string): Rule | null {
  const keys = new Map(rrule.split(';').map((pair) => pair.split('=') as [string, string]));
  const frequency = FREQUENCIES.find((name) => name === keys.get('FREQ'));
  if (!frequency || ![...keys.keys()].every((key) => KEYS.has(key))) return null;
  const listOf = (key: string): readonly string[] | null => keys.get(key)?.split(',') ?? null;
  const numbersOf = (key: string): readonly number[] | null => listOf(key)?.map(Number) ?? null;
  const interval = Number(keys.get('INTERVAL') ?? 1);
  const months = numbersOf('BYMONTH');
  const monthDays = numbersOf('BYMONTHDAY');
  const weekdays = listOf('BYDAY');
  const sound =
    isBetween(interval, 1, 366) &&
    (months ?? []).every((month) => isBetween(month, 1, 12)) &&
    (monthDays ?? []).every((day) => isBetween(day, 1, 31) || isBetween(day, -31, -1)) &&
    (weekdays ?? []).every((name) => WEEKDAYS.includes(name));
  return sound ? { frequency, interval, months, monthDays, weekdays } : null;
}

const isBetween = (number: number, low: number, high: number): boolean =>
  Number.isInteger(number) && number >= low && number <= high;
