import { requires } from '../../src/law/kinds.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/subject',
  title: {
    vi: 'Văn bản có trích yếu nội dung',
    en: 'The letter has a subject',
  },
  why: {
    vi: 'Trích yếu để đăng ký, phân loại và tìm lại văn bản.',
    en: 'Letters are registered, sorted and found by their subject.',
  },
  basis: ['nd30:D8.2.đ', 'nd30:II.5.a/subject'],
  severity: 'error',
  kinds: kindsNeeding('subject'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu trích yếu nội dung.',
      en: 'The subject is missing.',
    },
    blank: {
      vi: 'Trích yếu nội dung còn để trống.',
      en: 'The subject is still blank.',
    },
  },

  *check({ kind, parts, values }) {
    if (parts.subject) {
      if (values.subject === null) yield { message: 'blank', at: parts.subject.spans, data: {} };
      return;
    }
    // Without its type above it no subject can be told from the text; required/type speaks.
    if (kind && requires(kind, 'type') && !parts.type) return;
    yield { message: 'missing', at: null, part: 'subject', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'giay-gioi-thieu' }],
    bad: [
      { replace: [['V/v rà soát thủ tục hành chính năm 2026\n', '']], reports: ['missing'] },
      {
        kind: 'thong-bao',
        replace: [['**Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 6 năm 2026**\n\n', '']],
        reports: ['missing'],
      },
      {
        kind: 'ke-hoach',
        replace: [['**Tổ chức Tết trồng cây năm 2026**', '**………………**']],
        reports: ['blank'],
      },
    ],
  },
});
