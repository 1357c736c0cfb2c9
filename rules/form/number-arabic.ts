import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';
import { valueOfRoman } from '../reading/numerals.ts';
import { referenceRow } from '../reading/reference-row.ts';

export const rule = defineRule({
  id: 'form/number-arabic',
  title: {
    vi: 'Số văn bản ghi bằng chữ số Ả Rập',
    en: 'The document number is in Arabic digits',
  },
  why: {
    vi: 'Số La Mã không sắp xếp và tra cứu được trong sổ đăng ký.',
    en: 'A Roman number can neither be sorted nor found in the register.',
  },
  basis: ['nd30:II.3.a/digits'],
  severity: 'error',
  kinds: 'all',
  needs: ['reference'],
  messages: {
    roman: {
      vi: 'Số văn bản là “{actual}”, phải ghi bằng chữ số Ả Rập: “{expected}”.',
      en: 'The document number reads “{actual}”; write it in Arabic digits: “{expected}”.',
    },
  },

  *check({ parts: { reference } }) {
    const row = referenceRow(reference);
    if (!row || row.number.text || row.slash.text) return;
    const [, written] = /^([IVXLC]+)\s*\//u.exec(row.symbol.text) ?? [];
    const value = written ? valueOfRoman(written) : null;
    if (!written || value === null) return;
    const { start } = row.symbol;
    const expected = String(value).padStart(2, '0');
    yield {
      message: 'roman',
      at: spansAt(reference, start, start + written.length),
      data: { actual: written, expected },
      ...rewrite(reference, start, start + written.length, expected),
    };
  },

  examples: {
    good: [{}],
    bad: [{ replace: [['Số: 145/', 'Số: IV/']], reports: ['roman'], fixed: [['Số: 145/', 'Số: 04/']] }],
  },
});
