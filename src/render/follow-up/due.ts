import { addDays } from '../../vietnamese/dates.ts';
import { shortDate } from './cite.ts';
import { occurrencesAround } from './recurrence.ts';
import type { TaskDeadline } from './tasks.ts';

/** Where a task stands on a day. Days are calendar days, counted to the last day on which the work is in time. */
export type Standing =
  | { readonly state: 'late'; readonly days: number; readonly lastDay: string }
  | { readonly state: 'due'; readonly days: number; readonly lastDay: string }
  | {
      readonly state: 'periodic';
      readonly days: number;
      readonly lastDay: string;
      /** The last time before the day; null where the letter was not there yet. */
      readonly previous: string | null;
    }
  | { readonly state: 'later'; readonly lastDay: string }
  | { readonly state: 'no-deadline' }
  | { readonly state: 'not-computable' };

/** A duty that came again so many days ago, or half its period ago, is still worth a reminder. */
const LATELY = 30;

export type Counting = {
  /** ISO day on which the letters are dated and lateness is counted. */
  readonly asOf: string;
  /** A task due in at most so many days is reminded of. */
  readonly within: number;
  /** Duties that come again are reminded of whenever they come, not only near their days. */
  readonly allPeriodic?: boolean;
};

export function standingOf(
  deadline: TaskDeadline | null,
  issuedOn: string | null,
  { asOf, within, allPeriodic = false }: Counting,
): Standing {
  if (!deadline) return { state: 'no-deadline' };
  const shift = isExcluded(deadline) ? -1 : 0;
  const day = deadline.due ?? deadline.resolved;
  if (day) {
    const lastDay = addDays(day, shift);
    const days = daysBetween(asOf, lastDay);
    if (days < 0) return { state: 'late', days: -days, lastDay };
    return days <= within ? { state: 'due', days, lastDay } : { state: 'later', lastDay };
  }
  // A duty that comes again: whether the last time was met cannot be read from the letter.
  const around = deadline.rrule ? occurrencesAround(deadline.rrule, addDays(asOf, -shift)) : null;
  if (!around) return { state: 'not-computable' };
  const lastDay = addDays(around.next, shift);
  const days = daysBetween(asOf, lastDay);
  const before = addDays(around.previous, shift);
  const previous = issuedOn && before < issuedOn ? null : before;
  const lately = Math.min(LATELY, daysBetween(before, lastDay) / 2);
  const isNear = days <= within || (previous !== null && daysBetween(previous, asOf) <= lately);
  return allPeriodic || isNear ? { state: 'periodic', days, lastDay, previous } : { state: 'later', lastDay };
}

/** `trước ngày 20/3`: the 20th is too late; `trước 17 giờ ngày 20/3`: it is not; `trước 0 giờ`: again it is. */
const isExcluded = ({ before, time, due, rrule }: TaskDeadline): boolean =>
  before && (time === null || time === '00:00') && (due !== null || /BYMONTHDAY|BYDAY/u.test(rrule ?? ''));

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The deadline as the letter writes it, with the day it means where the words do not say it. */
export function deadlineInWords(deadline: TaskDeadline, standing: Standing): string {
  const raw = deadline.raw.replace(SAYS_DEADLINE, '');
  switch (standing.state) {
    case 'late':
    case 'due':
    case 'later':
      return /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|năm\s\d{4}/u.test(raw) && /ngày|\d\//u.test(raw)
        ? raw
        : `${raw} (đến hết ngày ${shortDate(standing.lastDay)})`;
    case 'periodic':
      return standing.previous
        ? `${raw} (kỳ gần nhất: ${shortDate(standing.previous)}, kỳ tới: ${shortDate(standing.lastDay)})`
        : `${raw} (kỳ tới: ${shortDate(standing.lastDay)})`;
    default:
      return raw;
  }
}

/** Behind the word `thời hạn` these say it again. */
const SAYS_DEADLINE =
  /^(?:(?:thời gian|thời hạn)(?: hoàn thành| thực hiện| báo cáo| gửi)?|hoàn thành|xong):? (?=\p{L})/iu;
