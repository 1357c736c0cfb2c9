import { defineRule } from '../../src/lint/rule.ts';
import { kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/type',
  title: {
    vi: 'Văn bản có tên loại, trừ công văn',
    en: 'The letter names its type, except official letters',
  },
  why: {
    vi: 'Tên loại cho biết giá trị của văn bản: quyết định khác thông báo.',
    en: 'The type tells what the document does: a decision is no notice.',
  },
  basis: ['nd30:D8.2.đ', 'nd30:II.5.a', 'nd30:P2.II.1.a'],
  severity: 'error',
  kinds: kindsNeeding('type'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu tên loại.',
      en: 'The document type is missing.',
    },
  },

  *check({ parts }) {
    if (parts.type) return;
    yield { message: 'missing', at: null, part: 'type', data: {} };
  },

  examples: {
    good: [{ kind: 'quyet-dinh' }, { kind: 'cong-van' }],
    bad: [{ kind: 'thong-bao', replace: [['**THÔNG BÁO**\n\n', '']], reports: ['missing'] }],
  },
});
