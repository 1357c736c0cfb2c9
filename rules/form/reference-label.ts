import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';
import { referenceRow } from '../reading/reference-row.ts';

export const rule = defineRule({
  id: 'form/reference-label',
  title: {
    vi: 'Từ “Số” viết thường, sau có dấu hai chấm',
    en: 'The word “Số” is in small letters with a colon behind it',
  },
  why: {
    vi: '“Số” không có dấu hai chấm là cách ghi của văn bản Đảng.',
    en: '“Số” without a colon is how the Party writes it.',
  },
  basis: ['nd30:II.3.c/number-word'],
  severity: 'error',
  kinds: 'all',
  needs: ['reference'],
  messages: {
    colon: {
      vi: 'Sau từ “Số” không có dấu hai chấm, phải viết “Số:”.',
      en: 'No colon stands behind “Số”; write “Số:”.',
    },
    label: {
      vi: 'Dòng số, ký hiệu bắt đầu bằng “{actual}”, phải là “Số:”.',
      en: 'The number line begins with “{actual}”; it must begin with “Số:”.',
    },
  },

  *check({ parts: { reference } }) {
    const row = referenceRow(reference);
    // `Số 15-QĐ/TU` is the Party's way as a whole: form/reference-separators says so, once.
    if (!row || (row.mark.text.trim() === '' && /^[-–—]$/u.test(row.slash.text))) return;
    const { label, mark } = row;
    if (label.text !== 'Số') {
      // Anything else is what a scan made of it.
      if (!/^so$/iu.test(label.text.normalize('NFD').replace(/\p{M}/gu, ''))) return;
      const at = spansAt(reference, label.start, label.end);
      yield {
        message: 'label',
        at,
        data: { actual: label.text },
        ...rewrite(reference, label.start, label.end, 'Số'),
      };
    } else if (mark.text.trim() !== ':') {
      const end = mark.text.trim() === '' ? mark.start : mark.end;
      const at = spansAt(reference, label.start, Math.max(end, label.end));
      yield { message: 'colon', at, data: {}, ...rewrite(reference, mark.start, end, ':') };
    }
  },

  examples: {
    good: [{}, { replace: [['Số: 145/', 'Số:      /']] }],
    bad: [
      { replace: [['Số: 145/', 'Số 145/']], reports: ['colon'], fixed: [] },
      { replace: [['Số: 145/', 'SỐ: 145/']], reports: ['label'], fixed: [] },
    ],
  },
});
