import { defineRule } from '../../src/lint/rule.ts';
import { isAttached, kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/signer-name',
  title: {
    vi: 'Văn bản ghi họ và tên người ký',
    en: 'The letter gives the name of the signer',
  },
  why: {
    vi: 'Không có họ tên thì không biết ai chịu trách nhiệm về văn bản.',
    en: 'Without the name nobody answers for the letter.',
  },
  basis: ['nd30:D8.2.g', 'nd30:II.7.c/name', 'nd30:P2.II.1.đ'],
  severity: 'error',
  severities: { missing: { draft: 'warning' } },
  kinds: kindsNeeding('signer-name'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu họ và tên người ký.',
      en: 'The name of the signer is missing.',
    },
  },

  *check(letter) {
    const { parts } = letter;
    if (parts.signerName || isAttached(letter)) return;
    yield { message: 'missing', at: null, part: 'signerName', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'quyet-dinh' }],
    bad: [
      { replace: [['\n**Nguyễn Văn An**\n', '']], reports: ['missing'] },
      { kind: 'quyet-dinh', stage: 'draft', replace: [['\n**Hoàng Thị Mai**\n', '']], reports: ['missing'] },
    ],
  },
});
