import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';
import { referenceRow } from '../reading/reference-row.ts';

export const rule = defineRule({
  id: 'form/number-leading-zero',
  title: {
    vi: 'Số văn bản nhỏ hơn 10 có số 0 phía trước',
    en: 'A document number below 10 carries a leading zero',
  },
  why: {
    vi: 'Số ghi thiếu số 0 không khớp với sổ đăng ký và sắp xếp sai trong hồ sơ.',
    en: 'A number without the zero differs from the one in the register and sorts wrongly in the file.',
  },
  basis: ['nd30:II.3.c/leading-zero'],
  severity: 'error',
  severities: { extra: 'warning' },
  kinds: 'all',
  needs: ['reference'],
  messages: {
    extra: {
      vi: 'Số văn bản là “{actual}”, thừa số 0, phải ghi “{expected}”.',
      en: 'The document number reads “{actual}” with a zero too many; write “{expected}”.',
    },
    missing: {
      vi: 'Số văn bản là “{actual}”, phải ghi “{expected}”.',
      en: 'The document number reads “{actual}”; write “{expected}”.',
    },
  },

  *check({ parts: { reference } }) {
    const { number, slash } = referenceRow(reference) ?? {};
    if (!number || !slash?.text) return;
    const { text: actual, start, end } = number;
    const expected = /^0*[1-9]$/u.test(actual)
      ? actual.slice(-1).padStart(2, '0')
      : actual.replace(/^0+(?=\d)/u, '');
    if (actual === expected || !/^\d+$/u.test(actual)) return;
    const message = actual.length < expected.length ? 'missing' : 'extra';
    const at = spansAt(reference, start, end);
    yield { message, at, data: { actual, expected }, ...rewrite(reference, start, end, expected) };
  },

  examples: {
    good: [{ replace: [['Số: 145/', 'Số: 05/']] }, { replace: [['Số: 145/', 'Số:      /']] }],
    bad: [
      {
        replace: [['Số: 145/', 'Số: 5/']],
        reports: ['missing'],
        fixed: [['Số: 145/', 'Số: 05/']],
      },
      { replace: [['Số: 145/', 'Số: 0145/']], reports: ['extra'], fixed: [] },
    ],
  },
});
