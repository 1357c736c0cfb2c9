import { defineRule } from '../../src/lint/rule.ts';
import { isAttached, kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/place',
  title: {
    vi: 'Văn bản có địa danh',
    en: 'The letter names its place of issue',
  },
  why: {
    vi: 'Địa danh cho biết văn bản được ban hành ở đâu.',
    en: 'It tells where the letter was issued.',
  },
  basis: ['nd30:D8.2.d', 'nd30:II.4.a', 'nd30:P2.II.1.d'],
  severity: 'error',
  kinds: kindsNeeding('place'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu địa danh trước ngày, tháng, năm.',
      en: 'The place in front of the date is missing.',
    },
  },

  *check(letter) {
    const { parts, values } = letter;
    if (values.place !== null || isAttached(letter)) return;
    const row = parts.placeAndDate ?? parts.date;
    yield { message: 'missing', at: row ? row.spans : null, part: 'place', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'bien-ban' }],
    bad: [
      {
        replace: [['*Bình Sơn, ngày 05 tháng 3 năm 2026*\n', '']],
        reports: ['missing'],
        alsoReports: ['required/date'],
      },
      { replace: [['*Bình Sơn, ngày', '*ngày']], reports: ['missing'] },
    ],
  },
});
