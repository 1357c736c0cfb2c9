import type { Task } from '../../src/extract/assignment.ts';
import { ledTasksOf } from '../../src/extract/assignments.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { anyCase, WORD_END, WORD_START } from '../../src/vietnamese/text.ts';

/** Reports of difficulties come when there are some. */
const CONDITIONAL = new RegExp(
  anyCase(`${WORD_START}(?:nếu|trường hợp|khi có|mọi vướng mắc)${WORD_END}`),
  'u',
);

export const rule = defineRule({
  id: 'assignment/deadline',
  title: {
    vi: 'Nhiệm vụ phải báo cáo, gửi kết quả nên có thời hạn',
    en: 'A task whose result is to be sent has a deadline',
  },
  why: {
    vi: 'Không có thời hạn thì không theo dõi, đôn đốc được.',
    en: 'Without a deadline nobody can follow it up.',
  },
  basis: ['practice:clear-assignment'],
  severity: 'info',
  kinds: 'all',
  needs: [],
  messages: {
    missing: {
      vi: 'Chưa nêu thời hạn để {lead} gửi kết quả cho {recipient}.',
      en: 'No deadline is given for {lead} to send the result to {recipient}.',
    },
    others: {
      vi: 'Số nhiệm vụ chưa nêu thời hạn: {count}.',
      en: 'Tasks without a deadline: {count}.',
    },
  },

  *check(letter) {
    // Many tasks last or follow a plan: all of them in one line.
    const others: Task[] = [];
    for (const task of ledTasksOf(letter)) {
      if (task.deadline || CONDITIONAL.test(task.text)) continue;
      const recipients = task.reportTo();
      if (recipients.length === 0) {
        others.push(task);
        continue;
      }
      const data = { lead: task.lead.join(', '), recipient: recipients.join(', ') };
      yield { message: 'missing', at: task.at.spans, data };
    }
    if (others.length === 0) return;
    yield { message: 'others', at: others.flatMap(({ at }) => at.spans), data: { count: others.length } };
  },

  examples: {
    good: [{ replace: [['trước ngày 27 tháng 3 năm 2026', 'chậm nhất ngày 27 tháng 3 năm 2026']] }],
    bad: [
      { replace: [[' trước ngày 27 tháng 3 năm 2026', '']], reports: ['missing'] },
      { replace: [['; hoàn thành trước ngày 25 tháng 3 năm 2026', '']], reports: ['others'] },
    ],
  },
});
