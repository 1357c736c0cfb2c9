import { ledTasksOf } from '../../src/extract/assignments.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { addDays } from '../../src/vietnamese/dates.ts';
import { isWorkingDay } from '../../src/vietnamese/working-days.ts';

export const rule = defineRule({
  id: 'assignment/deadline-working-day',
  title: {
    vi: 'Thời hạn nên rơi vào ngày làm việc',
    en: 'A deadline falls on a working day',
  },
  why: {
    vi: 'Thời hạn vào ngày nghỉ dễ bị hiểu khác nhau: nộp trước ngày nghỉ hay sau ngày nghỉ.',
    en: 'A deadline on a day off is read in two ways: before it or after it.',
  },
  basis: ['practice:possible-deadline'],
  severity: 'info',
  kinds: 'all',
  needs: [],
  messages: {
    dayOff: {
      vi: 'Thời hạn “{actual}” rơi vào ngày nghỉ ({day}).',
      en: 'The deadline “{actual}” falls on a day off ({day}).',
    },
  },

  *check(letter) {
    for (const { deadline, evidence } of ledTasksOf(letter)) {
      // The last day of a month or quarter is meant as its end, whatever day it is.
      if (!deadline?.due || deadline.start !== null) continue;
      const last = deadline.before ? addDays(deadline.due, -1) : deadline.due;
      if (isWorkingDay(last) || isWorkingDay(deadline.due)) continue;
      const [year, month, day] = deadline.due.split('-');
      yield {
        message: 'dayOff',
        at: evidence('deadline'),
        data: { actual: deadline.raw, day: `${day}/${month}/${year}` },
      };
    }
  },

  examples: {
    good: [{ replace: [['trước ngày 20 tháng 3 năm 2026', 'chậm nhất ngày 23 tháng 3 năm 2026']] }],
    bad: [
      {
        replace: [['trước ngày 20 tháng 3 năm 2026', 'chậm nhất ngày 22 tháng 3 năm 2026']],
        reports: ['dayOff'],
      },
    ],
  },
});
