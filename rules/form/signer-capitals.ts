import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, upper } from '../../src/vietnamese/text.ts';
import { rewrite, rewriteAll, shownText } from '../reading/lines.ts';
import { capacitiesOf, shownPassage } from '../reading/signing.ts';

export const rule = defineRule({
  id: 'form/signer-capitals',
  title: {
    vi: 'Quyền hạn, chức vụ người ký viết bằng chữ in hoa',
    en: 'The capacity and office of the signer are in capitals',
  },
  why: {
    vi: 'Chữ in hoa tách chức vụ khỏi họ tên.',
    en: 'Capitals set the office apart from the name.',
  },
  basis: ['nd30:II.7.đ', 'nd30:V.7/position'],
  severity: 'error',
  kinds: 'all',
  needs: [],
  messages: {
    small: {
      vi: 'Chức vụ người ký ghi “{actual}”, phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The office of the signer reads “{actual}”; write it in capitals: “{expected}”.',
    },
  },

  *check({ document, parts: { signingAuthority, signerPosition } }) {
    if (signingAuthority) {
      const shown = shownPassage(document, signingAuthority);
      for (const { titleStart, titleEnd } of capacitiesOf(shown)) {
        const actual = shown.text.slice(titleStart, titleEnd).trim();
        if (isUpper(actual)) continue;
        const [end, expected] = [titleStart + actual.length, upper(actual)];
        const at = spansAt(signingAuthority, titleStart, end);
        yield {
          message: 'small',
          at,
          data: { actual, expected },
          ...rewrite(signingAuthority, titleStart, end, expected),
        };
      }
    }
    if (!signerPosition) return;
    const actual = shownText(document, signerPosition);
    if (isUpper(actual)) return;
    const expected = upper(actual);
    yield {
      message: 'small',
      at: signerPosition.spans,
      data: { actual, expected },
      ...rewriteAll(signerPosition, expected),
    };
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['**PHÓ GIÁM ĐỐC**', '**Phó Giám đốc**']], reports: ['small'], fixed: [] },
      { replace: [['**KT. GIÁM ĐỐC**', '**KT. Giám đốc**']], reports: ['small'], fixed: [] },
    ],
  },
});
