import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateAt, datesIn } from '../../src/vietnamese/dates.ts';
import { numberOf, romanNumber } from '../../src/vietnamese/numbers.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom } from '../../src/vietnamese/working-days.ts';

describe('dates in a text', () => {
  const found = (text: string): (string | null)[] => [...datesIn(text)].map(({ iso }) => iso);
  it.each([
    ['ngày 05 tháng 3 năm 2020', ['2020-03-05']],
    ['28/5/2024 và 03-4-2018, 28.5.2024', ['2024-05-28', '2018-04-03', '2024-05-28']],
    ['ngày 14/ 11/2016', ['2016-11-14']],
    ['19 tháng I0 năm 2009', ['2009-10-19']],
    ['ngày 31 tháng 02 năm 2024', [null]],
    ['ngày 15/6', [null]],
    ['tỷ lệ 3/4; mục 1.2; số 12/2024/QĐ-UBND', []],
  ])('“%s”', (text, isos) => {
    expect(found(text)).toEqual(isos);
  });

  it('say day and month where the year is left out', () => {
    expect(dateAt('trước ngày 15/6', 6)).toMatchObject({ day: 15, month: 6, year: null, start: 6, end: 15 });
  });
});

it('counts days and months as the Civil Code does', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-11-15', 3)).toBe('2025-02-15');
});

describe('working days', () => {
  it.each([
    ['2026-02-17', 'the first day of the lunar year'],
    ['2026-04-27', 'the day after the Kings Hùng on a Sunday'],
    ['2026-09-02', 'National Day'],
    ['2026-11-24', 'Culture Day'],
    ['2024-05-04', 'a Saturday'],
  ])('%s is none: %s', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });
  it('are all others', () => {
    expect(isWorkingDay('2024-05-06')).toBe(true);
    expect(isWorkingDay('2025-11-24')).toBe(true);
  });
  it('leave out the day a period begins with', () => {
    expect(addWorkingDays('2024-05-03', 1)).toBe('2024-05-06');
    expect(workingDayFrom('2024-05-04')).toBe('2024-05-06');
    expect(workingDayFrom('2024-05-06')).toBe('2024-05-06');
  });
});

it('reads numbers in letters', () => {
  expect(['IV', 'XII', 'I', 'IIA'].map(romanNumber)).toEqual([4, 12, 1, null]);
  expect(['05', 'năm', 'mười', 'vài'].map(numberOf)).toEqual([5, 5, 10, null]);
});
