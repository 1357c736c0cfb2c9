import { defineRule } from '../../src/lint/rule.ts';
import { isAttached, kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/recipients',
  title: {
    vi: 'Văn bản có “Nơi nhận”',
    en: 'The letter lists its recipients',
  },
  why: {
    vi: 'Không có “Nơi nhận” thì văn thư không biết gửi và lưu văn bản ở đâu.',
    en: 'Without the list the clerk does not know where to send and keep the letter.',
  },
  basis: ['nd30:D8.2.i', 'nd30:II.9.c', 'nd30:P2.II.1.g'],
  severity: 'error',
  kinds: kindsNeeding('recipients'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu phần “Nơi nhận”.',
      en: 'The list of recipients is missing.',
    },
  },

  *check(letter) {
    if (letter.recipients.length > 0 || letter.parts.archive || isAttached(letter)) return;
    yield { message: 'missing', at: null, part: 'recipients', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'giay-gioi-thieu' }],
    bad: [
      {
        replace: [
          [
            '***Nơi nhận:***\n- Như trên;\n- Ủy ban nhân dân tỉnh (để báo cáo);\n- Giám đốc, các Phó Giám đốc Sở;\n- Lưu: VT, CCHC.\n\n',
            '',
          ],
        ],
        reports: ['missing'],
        alsoReports: ['required/archive'],
      },
    ],
  },
});
