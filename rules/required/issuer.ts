import { defineRule } from '../../src/lint/rule.ts';
import { kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/issuer',
  title: {
    vi: 'Văn bản có tên cơ quan, tổ chức ban hành',
    en: 'The letter names the issuing body',
  },
  why: {
    vi: 'Không có tên cơ quan ban hành thì người nhận không biết văn bản của ai.',
    en: 'Without it nobody knows whose letter it is.',
  },
  basis: ['nd30:D8.2.b', 'nd30:II.2.a', 'nd30:P2.II.1.b'],
  severity: 'error',
  kinds: kindsNeeding('issuer'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu tên cơ quan, tổ chức ban hành.',
      en: 'The issuing body is missing.',
    },
  },

  *check({ parts }) {
    if (parts.issuer) return;
    yield { message: 'missing', at: null, part: 'issuer', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'quyet-dinh' }],
    bad: [{ replace: [['UBND TỈNH BÌNH SƠN\n**SỞ NỘI VỤ**\n\n', '']], reports: ['missing'] }],
  },
});
