import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, upper } from '../../src/vietnamese/text.ts';
import { headLines } from '../reading/head.ts';
import { rewriteAll, shownText } from '../reading/lines.ts';
import { namesCollective, namesOffice } from '../reading/signing.ts';

export const rule = defineRule({
  id: 'form/authority-line',
  title: {
    vi: 'Trên phần căn cứ là dòng thẩm quyền ban hành, bằng chữ in hoa',
    en: 'Above the grounds stands who decides, in capitals',
  },
  why: {
    vi: 'Dòng thẩm quyền cho biết ai quyết định: người đứng đầu hay tập thể.',
    en: 'The line says who decides: the head or the collective.',
  },
  basis: ['nd30:PL3.1.2/authority', 'nd30:PL3.1.2'],
  severity: 'error',
  severities: { missing: 'warning' },
  kinds: ['quyet-dinh', 'nghi-quyet'],
  needs: ['grounds', 'type'],
  messages: {
    missing: {
      vi: 'Trên phần căn cứ không có dòng thẩm quyền ban hành (chức vụ người đứng đầu hoặc tên tập thể, cơ quan).',
      en: 'No line above the grounds says who decides (the office of the head, or the name of the collective).',
    },
    small: {
      vi: 'Dòng thẩm quyền ban hành là “{actual}”, phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The line of authority reads “{actual}”; write it in capitals: “{expected}”.',
    },
  },

  *check(letter) {
    const { document, parts } = letter;
    const { authority, enactment } = parts;
    if (!authority) {
      const above = headLines(letter)
        .filter(({ text }) => text !== '')
        .at(-1);
      if (above && (namesOffice(above.text) || namesCollective(above.text)) && !isUpper(above.text)) {
        const expected = upper(above.text);
        const fix = { edits: [{ at: above.span, replaceWith: expected }], applies: 'safe' as const };
        yield {
          message: 'small',
          at: above.span,
          part: 'grounds',
          data: { actual: above.text, expected },
          fix,
        };
      } else if (enactment) yield { message: 'missing', at: null, part: 'grounds', data: {} };
      return;
    }
    const actual = shownText(document, authority);
    if (isUpper(actual)) return;
    const expected = upper(actual);
    yield {
      message: 'small',
      at: authority.spans,
      data: { actual, expected },
      ...rewriteAll(authority, expected),
    };
  },

  examples: {
    good: [{}],
    bad: [
      {
        kind: 'quyet-dinh',
        replace: [['**CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH**\n\n', '']],
        reports: ['missing'],
      },
      {
        kind: 'quyet-dinh',
        replace: [['**CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH**', '**Chủ tịch Ủy ban nhân dân xã An Bình**']],
        reports: ['small'],
        fixed: [],
      },
    ],
  },
});
