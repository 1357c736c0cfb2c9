import { defineRule } from '../../src/lint/rule.ts';
import { isAttached, kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/number',
  title: {
    vi: 'Văn bản có số',
    en: 'The letter has a number',
  },
  why: {
    vi: 'Chưa có số thì không đăng ký, viện dẫn hay tra tìm được văn bản.',
    en: 'Without a number the letter can be neither registered nor cited nor found.',
  },
  basis: ['nd30:D8.2.c', 'nd30:II.3.a', 'nd30:P2.II.1.c'],
  severity: 'error',
  severities: { blank: { draft: 'info', signing: 'info' } },
  kinds: kindsNeeding('number'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu dòng số, ký hiệu.',
      en: 'The line with number and symbol is missing.',
    },
    blank: {
      vi: 'Số văn bản còn để trống.',
      en: 'The number of the letter is still blank.',
    },
  },

  *check(letter) {
    const { parts, values } = letter;
    if (values.number !== null || isAttached(letter)) return;
    const row = parts.reference ?? parts.symbol;
    if (row) yield { message: 'blank', at: row.spans, part: 'number', data: {} };
    else yield { message: 'missing', at: null, part: 'number', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'thu-cong' }],
    bad: [
      { replace: [['Số: 145/SNV-CCHC\n', '']], reports: ['missing'], alsoReports: ['required/symbol'] },
      { replace: [['Số: 145/', 'Số:       /']], reports: ['blank'] },
      { stage: 'issued', replace: [['Số: 145/', 'Số:       /']], reports: ['blank'] },
    ],
  },
});
