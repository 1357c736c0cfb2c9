import { defineRule } from '../../src/lint/rule.ts';
import { isAttached, kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/symbol',
  title: {
    vi: 'Văn bản có ký hiệu',
    en: 'The letter has a symbol',
  },
  why: {
    vi: 'Ký hiệu cho biết loại văn bản và cơ quan ban hành; thiếu thì số văn bản không phân biệt được.',
    en: 'The symbol tells kind and issuer; without it the number is ambiguous.',
  },
  basis: ['nd30:D8.2.c', 'nd30:II.3.b', 'nd30:P2.II.1.c'],
  severity: 'error',
  severities: { blank: { draft: 'warning' } },
  kinds: kindsNeeding('symbol'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu ký hiệu.',
      en: 'The symbol of the letter is missing.',
    },
    blank: {
      vi: 'Ký hiệu văn bản còn để trống sau số.',
      en: 'The symbol after the number is still blank.',
    },
  },

  *check(letter) {
    const { parts, values } = letter;
    if (values.symbol !== null || isAttached(letter)) return;
    const row = parts.reference ?? parts.number;
    if (row) yield { message: 'blank', at: row.spans, part: 'symbol', data: {} };
    else yield { message: 'missing', at: null, part: 'symbol', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'sao-luc' }],
    bad: [
      { replace: [['Số: 145/SNV-CCHC\n', '']], reports: ['missing'], alsoReports: ['required/number'] },
      { replace: [['145/SNV-CCHC', '145/']], reports: ['blank'] },
    ],
  },
});
