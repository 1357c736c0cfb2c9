import { defineRule } from '../../src/lint/rule.ts';
import { kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/addressees',
  title: {
    vi: 'Công văn, tờ trình có “Kính gửi”',
    en: 'Official letters and submissions have addressees',
  },
  why: {
    vi: 'Không có “Kính gửi” thì không rõ ai phải giải quyết công việc.',
    en: 'Without them it is not clear who must act.',
  },
  basis: ['nd30:II.9.b/addressees', 'nd30:II.9.b'],
  severity: 'error',
  kinds: kindsNeeding('addressees'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu phần “Kính gửi”.',
      en: 'The addressees are missing.',
    },
    blank: {
      vi: 'Sau “Kính gửi:” chưa có tên nơi nhận.',
      en: 'Nobody is named after “Kính gửi:”.',
    },
  },

  *check({ parts, addressees }) {
    if (addressees.length > 0) return;
    const label = parts.addresseesLabel;
    if (label) yield { message: 'blank', at: label.spans, part: 'addressees', data: {} };
    else yield { message: 'missing', at: null, part: 'addressees', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'to-trinh' }, { kind: 'quyet-dinh' }],
    bad: [
      {
        replace: [['Kính gửi:\n\n- Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân các xã, phường.\n\n', '']],
        reports: ['missing'],
      },
      {
        kind: 'to-trinh',
        replace: [['Kính gửi: Ủy ban nhân dân xã An Bình', 'Kính gửi: ....................']],
        reports: ['blank'],
      },
    ],
  },
});
