import ical, { ICalAlarmType } from 'ical-generator';
import type { Language } from '../document/terms.ts';
import { oneSpace } from '../vietnamese/text.ts';
import { numberAndSymbol, taskRows } from './columns.ts';
import type { ExtractedFile } from './extracted.ts';

/** The title in a month view; the whole task stands in the description. */
const SUMMARY_LENGTH = 120;
/** Vietnam keeps UTC+7 all year. */
const HOURS_EAST = 7;
const DAY_BEFORE = 24 * 60 * 60;

/**
 * Deadlines as a calendar (RFC 5545). A day is an all-day event; a clock time is the moment itself, in UTC. What
 * recurs starts at its first time on or after the letter's date. Tasks without a day are left out.
 */
export function icsOf(letters: readonly ExtractedFile[], language: Language): string {
  const calendar = ical({
    name: language === 'vi' ? 'Thời hạn nhiệm vụ' : 'Deadlines',
    prodId: '//vanthu//vanthu//VI',
  });
  for (const { letter, task } of taskRows(letters)) {
    const { deadline } = task;
    const issued = wholeDay(letter.parts?.date ?? null);
    const rrule = deadline?.rrule ?? null;
    const day = deadline?.due ?? deadline?.resolved ?? (rrule && issued ? firstDayOf(rrule, issued) : null);
    if (!deadline || !day) continue;
    const start = momentOf(day, deadline.time);
    const event = calendar.createEvent({
      id: `${task.id}@vanthu`,
      // The letter's own day: the same letter gives the same calendar.
      stamp: momentOf(issued ?? day, null),
      start,
      ...(deadline.time ? { end: start } : { allDay: true }),
      summary: cut(`${task.lead.join(', ')}: ${oneSpace(task.text)}`),
      description: [oneSpace(task.text), deadline.raw, sourceOf(letter, task.clause)]
        .filter(Boolean)
        .join('\n'),
      ...(rrule ? { repeating: rrule } : {}),
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: DAY_BEFORE });
  }
  return `${calendar.toString()}\r\n`;
}

const wholeDay = (date: string | null): string | null => (date?.length === 10 ? date : null);

const cut = (text: string): string =>
  text.length <= SUMMARY_LENGTH ? text : `${text.slice(0, SUMMARY_LENGTH - 1).trimEnd()}…`;

const sourceOf = (letter: ExtractedFile, clause: string): string =>
  [numberAndSymbol(letter), clause, letter.file].filter(Boolean).join(', ');

function momentOf(day: string, time: string | null): Date {
  const [hour = 0, minute = 0] = time ? time.split(':').map(Number) : [];
  const date = new Date(`${day}T00:00:00Z`);
  // An all-day event is written by its UTC date; a clock time is Vietnamese.
  if (time) date.setUTCHours(hour - HOURS_EAST, minute);
  return date;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** A yearly rule comes round within this many days. */
const A_YEAR_AND_A_DAY = 367;

/** The first day on or after `from` that an RRULE of the contract's forms names. */
export function firstDayOf(rrule: string, from: string): string | null {
  const keys = new Map(rrule.split(';').map((pair) => pair.split('=') as [string, string]));
  const among = (key: string, value: string | number): boolean =>
    !keys.has(key) || (keys.get(key)?.split(',').includes(String(value)) ?? false);
  const date = new Date(`${from}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  for (let step = 0; step < A_YEAR_AND_A_DAY; step++) {
    const matches =
      among('BYMONTH', date.getUTCMonth() + 1) &&
      among('BYMONTHDAY', date.getUTCDate()) &&
      among('BYDAY', WEEKDAYS[date.getUTCDay()] ?? '');
    if (matches) return date.toISOString().slice(0, 10);
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return null;
}
