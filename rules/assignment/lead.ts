import { ordersToNobody } from '../../src/extract/assignments.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'assignment/lead',
  title: {
    vi: 'Mỗi nhiệm vụ phải nêu rõ cơ quan, người thực hiện',
    en: 'Every task says who is to do it',
  },
  why: {
    vi: 'Việc không giao cho ai thì không ai làm và không ai chịu trách nhiệm.',
    en: 'What is given to nobody is done by nobody, and nobody answers for it.',
  },
  basis: ['practice:clear-assignment'],
  severity: 'warning',
  kinds: ['chi-thi', 'cong-dien', 'cong-van'],
  needs: [],
  messages: {
    nobody: {
      vi: 'Nhiệm vụ “{actual}” chưa nêu cơ quan, người thực hiện.',
      en: 'The task “{actual}” does not say who is to do it.',
    },
  },

  *check(letter) {
    for (const { at } of ordersToNobody(letter)) {
      yield { message: 'nobody', at: at.spans, data: { actual: shortened(at.text) } };
    }
  },

  examples: {
    good: [
      {
        kind: 'chi-thi',
        replace: [['Sở Nông nghiệp và Môi trường:\n', 'Giao Sở Nông nghiệp và Môi trường:\n']],
      },
    ],
    bad: [
      {
        kind: 'chi-thi',
        replace: [['2. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh chuẩn bị lực lượng', '2. Chuẩn bị lực lượng']],
        reports: ['nobody'],
      },
    ],
  },
});

const shortened = (text: string): string =>
  text.length > 80 ? `${text.slice(0, 80).replace(/\s\S*$/u, '')}…` : text;
