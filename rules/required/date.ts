import { defineRule } from '../../src/lint/rule.ts';
import { isAttached, kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/date',
  title: {
    vi: 'Văn bản có ngày, tháng, năm ban hành',
    en: 'The letter has a date of issue',
  },
  why: {
    vi: 'Thời điểm ban hành quyết định hiệu lực và thời hạn tính từ văn bản.',
    en: 'Effect and deadlines count from it.',
  },
  basis: ['nd30:D8.2.d', 'nd30:II.4.b/full', 'nd30:P2.II.1.d'],
  severity: 'error',
  severities: { blank: { draft: 'info', signing: 'info' } },
  kinds: kindsNeeding('date'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu thời gian ban hành.',
      en: 'The date of issue is missing.',
    },
    blank: {
      vi: 'Ngày, tháng ban hành còn để trống.',
      en: 'Day or month of the date of issue is still blank.',
    },
  },

  *check(letter) {
    const { parts, values } = letter;
    if (values.date?.length === 10 || isAttached(letter)) return;
    const row = parts.date ?? parts.placeAndDate;
    if (row) yield { message: 'blank', at: row.spans, part: 'date', data: {} };
    else yield { message: 'missing', at: null, part: 'date', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'bien-ban' }],
    bad: [
      {
        replace: [['*Bình Sơn, ngày 05 tháng 3 năm 2026*\n', '']],
        reports: ['missing'],
        alsoReports: ['required/place'],
      },
      { replace: [['ngày 05 tháng 3 năm 2026*', 'ngày      tháng 3 năm 2026*']], reports: ['blank'] },
      {
        stage: 'issued',
        replace: [['ngày 05 tháng 3 năm 2026*', 'ngày      tháng      năm 2026*']],
        reports: ['blank'],
      },
    ],
  },
});
