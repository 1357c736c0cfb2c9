import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, lower, upper } from '../../src/vietnamese/text.ts';
import { rewriteAll, shownText } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/signer-name-letters',
  title: {
    vi: 'Họ và tên người ký viết bằng chữ in thường, chữ cái đầu viết hoa',
    en: 'The name of the signer is in small letters with capital initials',
  },
  why: {
    vi: 'Chỉ chức vụ viết in hoa; họ tên in hoa lẫn với chức vụ.',
    en: 'Only the office is in capitals; a name in capitals runs into it.',
  },
  basis: ['nd30:II.7.đ/name', 'nd30:V.7/name'],
  severity: 'error',
  kinds: 'all',
  needs: ['signerName'],
  messages: {
    capitals: {
      vi: 'Họ tên người ký là “{actual}”, phải viết “{expected}”.',
      en: 'The name of the signer reads “{actual}”; write “{expected}”.',
    },
  },

  *check({ document, parts: { signerName } }) {
    const actual = shownText(document, signerName).trim();
    if (!isUpper(actual) || !actual.includes(' ') || !/^[\p{L}\s'’.-]{4,50}$/u.test(actual)) return;
    const expected = actual.replace(/\p{L}+/gu, (word) => upper(word.slice(0, 1)) + lower(word.slice(1)));
    yield {
      message: 'capitals',
      at: signerName.spans,
      data: { actual, expected },
      ...rewriteAll(signerName, expected),
    };
  },

  examples: {
    good: [{}],
    bad: [{ replace: [['**Nguyễn Văn An**', '**NGUYỄN VĂN AN**']], reports: ['capitals'], fixed: [] }],
  },
});
