import { describe, expect, test } from 'vitest';
import { occurrencesAround } from '../../src/render/follow-up/recurrence.ts';

/** The contract's forms; the day is 2026-04-15, a Wednesday. */
const cases = [
  ['FREQ=MONTHLY;BYMONTHDAY=20', '2026-03-20', '2026-04-20'],
  ['FREQ=MONTHLY;BYMONTHDAY=15', '2026-03-15', '2026-04-15'],
  ['FREQ=MONTHLY;BYMONTHDAY=5,20', '2026-04-05', '2026-04-20'],
  ['FREQ=MONTHLY', '2026-03-31', '2026-04-30'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-03-31', '2026-04-30'],
  ['FREQ=MONTHLY;INTERVAL=3', '2026-03-31', '2026-06-30'],
  ['FREQ=MONTHLY;INTERVAL=6', '2025-12-31', '2026-06-30'],
  ['FREQ=YEARLY', '2025-12-31', '2026-12-31'],
  ['FREQ=YEARLY;BYMONTH=12', '2025-12-31', '2026-12-31'],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2025-12-15', '2026-12-15'],
  ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15', '2025-12-15', '2026-06-15'],
  ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15', '2026-03-15', '2026-06-15'],
  ['FREQ=WEEKLY;BYDAY=FR', '2026-04-10', '2026-04-17'],
  ['FREQ=WEEKLY;BYDAY=MO,WE', '2026-04-13', '2026-04-15'],
  ['FREQ=WEEKLY', '2026-04-10', '2026-04-17'],
  ['FREQ=DAILY', '2026-04-14', '2026-04-15'],
] as const;

describe('what comes again', () => {
  test.each(cases)('%s falls on the days an office means', (rrule, previous, next) => {
    expect(occurrencesAround(rrule, '2026-04-15')).toEqual({ previous, next });
  });

  test('the 31st is the last day of a shorter month, where RFC 5545 would skip the month', () => {
    expect(occurrencesAround('FREQ=MONTHLY;BYMONTHDAY=31', '2027-02-10')).toEqual({
      previous: '2027-01-31',
      next: '2027-02-28',
    });
  });

  test('the end of February follows the year', () => {
    expect(occurrencesAround('FREQ=YEARLY;BYMONTH=2', '2028-01-01')?.next).toBe('2028-02-29');
  });

  test.each([
    'FREQ=YEARLY;INTERVAL=2',
    'FREQ=WEEKLY;INTERVAL=2',
    'FREQ=MONTHLY;INTERVAL=5',
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15',
    'FREQ=HOURLY',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=MONTHLY;BYMONTHDAY=40',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;INTERVAL=0',
    'nonsense',
    '',
  ])('%s has no day that the letter would say', (rrule) => {
    expect(occurrencesAround(rrule, '2026-04-15')).toBeNull();
  });
});
