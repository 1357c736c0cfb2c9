import { defineRule } from '../../src/lint/rule.ts';
import { isAttached, kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/signer-position',
  title: {
    vi: 'Văn bản ghi chức vụ người ký',
    en: 'The letter gives the position of the signer',
  },
  why: {
    vi: 'Chức vụ cho biết người ký có thẩm quyền hay không.',
    en: 'The position shows whether the signer may sign.',
  },
  basis: ['nd30:D8.2.g', 'nd30:II.7.c', 'nd30:P2.II.1.đ'],
  severity: 'error',
  kinds: kindsNeeding('signer-position'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu chức vụ người ký.',
      en: 'The position of the signer is missing.',
    },
  },

  *check(letter) {
    const { parts } = letter;
    if (parts.signerPosition || isAttached(letter)) return;
    yield { message: 'missing', at: null, part: 'signerPosition', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'bien-ban' }, { kind: 'thu-cong' }],
    bad: [
      {
        kind: 'quyet-dinh',
        replace: [['**CHỦ TỊCH**\n\n**Hoàng Thị Mai**', '**Hoàng Thị Mai**']],
        reports: ['missing'],
      },
    ],
  },
});
