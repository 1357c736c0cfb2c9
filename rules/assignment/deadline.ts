import { assignmentsOf } from '../../src/extract/assignments.ts';
import { defineRule } from '../../src/lint/rule.ts';

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
      vi: '{lead} phải gửi kết quả cho {recipient} nhưng văn bản chưa nêu thời hạn.',
      en: '{lead} is to send the result to {recipient}, but no deadline is given.',
    },
  },

  *check(letter) {
    for (const { at, lead, reportTo, deadline } of assignmentsOf(letter)) {
      if (deadline || reportTo.length === 0) continue;
      yield {
        message: 'missing',
        at: at.spans,
        data: { lead: lead.join(', '), recipient: reportTo.join(', ') },
      };
    }
  },

  examples: {
    good: [
      {
        kind: 'chi-thi',
        replace: [['trước ngày 30 tháng 4 năm 2026', 'chậm nhất ngày 30 tháng 4 năm 2026']],
      },
    ],
    bad: [{ kind: 'chi-thi', replace: [[' trước ngày 30 tháng 4 năm 2026', '']], reports: ['missing'] }],
  },
});
