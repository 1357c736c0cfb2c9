import { addDays, weekdayOf } from './dates.ts';

/**
 * Public holidays of Labour Code 2019, Article 112. The days of the lunar calendar are a table, because calculating
 * them takes astronomy; days swapped by yearly notices are not in it.
 */
type LunarDays = { readonly newYear: string; readonly kingsHung: string };

const LUNAR: Readonly<Record<string, LunarDays>> = {
  '2015': { newYear: '2015-02-19', kingsHung: '2015-04-28' },
  '2016': { newYear: '2016-02-08', kingsHung: '2016-04-16' },
  '2017': { newYear: '2017-01-28', kingsHung: '2017-04-06' },
  '2018': { newYear: '2018-02-16', kingsHung: '2018-04-25' },
  '2019': { newYear: '2019-02-05', kingsHung: '2019-04-14' },
  '2020': { newYear: '2020-01-25', kingsHung: '2020-04-02' },
  '2021': { newYear: '2021-02-12', kingsHung: '2021-04-21' },
  '2022': { newYear: '2022-02-01', kingsHung: '2022-04-10' },
  '2023': { newYear: '2023-01-22', kingsHung: '2023-04-29' },
  '2024': { newYear: '2024-02-10', kingsHung: '2024-04-18' },
  '2025': { newYear: '2025-01-29', kingsHung: '2025-04-07' },
  '2026': { newYear: '2026-02-17', kingsHung: '2026-04-26' },
  '2027': { newYear: '2027-02-06', kingsHung: '2027-04-16' },
  '2028': { newYear: '2028-01-26', kingsHung: '2028-04-04' },
  '2029': { newYear: '2029-02-13', kingsHung: '2029-04-23' },
  '2030': { newYear: '2030-02-02', kingsHung: '2030-04-12' },
};

const holidaysByYear = new Map<string, ReadonlySet<string>>();

function holidaysOf(year: string): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const lunar = LUNAR[year];
  const legal = [
    `${year}-01-01`,
    `${year}-04-30`,
    `${year}-05-01`,
    // Two days, the second one before or after; the notices of most years chose the day before.
    ...(year >= '2021' ? [`${year}-09-01`] : []),
    `${year}-09-02`,
    // Vietnamese Culture Day, Resolution 28/2026/QH16.
    ...(year >= '2026' ? [`${year}-11-24`] : []),
    ...(lunar ? [-1, 0, 1, 2, 3].map((days) => addDays(lunar.newYear, days)) : []),
    ...(lunar ? [lunar.kingsHung] : []),
  ].toSorted();
  const days = new Set(legal);
  // A holiday on a weekly day of rest is made up for on the next working day (Article 111.3).
  for (const holiday of legal.filter(isWeekend)) {
    let day = addDays(holiday, 1);
    while (isWeekend(day) || days.has(day)) day = addDays(day, 1);
    days.add(day);
  }
  holidaysByYear.set(year, days);
  return days;
}

const isWeekend = (iso: string): boolean => weekdayOf(iso) === 0 || weekdayOf(iso) === 6;

export const isWorkingDay = (iso: string): boolean =>
  !isWeekend(iso) && !holidaysOf(iso.slice(0, 4)).has(iso);

/** The first day is not counted (Civil Code 2015, Article 147.2). */
export function addWorkingDays(iso: string, days: number): string {
  let day = iso;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** A period that ends on a day off ends on the next working day (Civil Code 2015, Article 148.5). */
export const workingDayFrom = (iso: string): string => (isWorkingDay(iso) ? iso : addWorkingDays(iso, 1));
