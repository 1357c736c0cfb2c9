import { type DocumentKind, kinds } from '../../src/document/kinds.ts';
import { defineRule } from '../../src/lint/rule.ts';

/** Kinds whose sample form has no “Kính gửi”; slips, invitations and the like have it in daily use. */
const WITHOUT: readonly DocumentKind[] = [
  'nghi-quyet',
  'quyet-dinh',
  'chi-thi',
  'quy-che',
  'quy-dinh',
  'thong-cao',
  'thong-bao',
  'huong-dan',
  'chuong-trinh',
  'ke-hoach',
  'phuong-an',
  'cong-dien',
  'bien-ban',
];

export const rule = defineRule({
  id: 'form/addressees-by-kind',
  title: {
    vi: '“Kính gửi” chỉ dùng cho công văn, tờ trình và báo cáo gửi cấp trên',
    en: '“Kính gửi” belongs to official letters, submissions and reports to a superior body',
  },
  why: {
    vi: 'Văn bản có tên loại khác chỉ có phần “Nơi nhận” ở cuối.',
    en: 'Documents of other kinds name their receivers at the end only.',
  },
  basis: ['nd30:II.9.c', 'nd30:II.9.d/addressees'],
  severity: 'warning',
  kinds: WITHOUT,
  needs: ['addresseesLabel'],
  messages: {
    none: {
      vi: 'Văn bản là {kind} mà có “{actual}”, loại văn bản này không có phần Kính gửi.',
      en: 'The document is a {kind} and has “{actual}”; this kind has no addressees at its head.',
    },
  },

  *check({ kind, parts: { addresseesLabel } }) {
    const actual = addresseesLabel.text.trim();
    if (kind && /^kính\s+(?:gửi|trình)/iu.test(actual)) {
      yield { message: 'none', at: addresseesLabel.spans, data: { kind: kinds[kind], actual } };
    }
  },

  examples: {
    good: [{}],
    bad: [
      {
        kind: 'thong-bao',
        replace: [
          [
            'Ngày 10 tháng 6 năm 2026, Giám đốc',
            'Kính gửi: Các đơn vị thuộc Sở\n\nNgày 10 tháng 6 năm 2026, Giám đốc',
          ],
        ],
        reports: ['none'],
      },
    ],
  },
});
