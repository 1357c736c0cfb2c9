import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, upper } from '../../src/vietnamese/text.ts';
import { rewriteAll, shownText } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/header-capitals',
  title: {
    vi: 'Tên cơ quan ở đầu văn bản viết bằng chữ in hoa',
    en: 'The bodies named at the head are in capitals',
  },
  why: {
    vi: 'Chữ in hoa tách tên cơ quan khỏi các dòng khác của phần đầu.',
    en: 'Capitals set the bodies apart from the other lines of the head.',
  },
  basis: ['nd30:II.2.b', 'nd30:II.2.b/parent'],
  severity: 'error',
  kinds: 'all',
  needs: [],
  messages: {
    superior: {
      vi: 'Tên cơ quan chủ quản là “{actual}”, phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The superior body reads “{actual}”; write it in capitals: “{expected}”.',
    },
    issuer: {
      vi: 'Tên cơ quan ban hành là “{actual}”, phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The issuing body reads “{actual}”; write it in capitals: “{expected}”.',
    },
  },

  *check({ document, parts }) {
    for (const [message, passage] of [
      ['superior', parts.parentBody],
      ['issuer', parts.issuer],
    ] as const) {
      if (!passage) continue;
      const actual = shownText(document, passage);
      // Names of firms may keep small letters of their own inside, as in “CÔNG TY CỔ PHẦN VinaMilk”.
      const words = actual.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
      if (words.filter((word) => !isUpper(word)).length * 2 <= words.length && isUpper(words[0] ?? 'A'))
        continue;
      const expected = upper(actual);
      yield { message, at: passage.spans, data: { actual, expected }, ...rewriteAll(passage, expected) };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['UBND TỈNH BÌNH SƠN', 'Ủy ban nhân dân tỉnh Bình Sơn']], reports: ['superior'] },
      { replace: [['**SỞ NỘI VỤ**', '**Sở Nội vụ**']], reports: ['issuer'], fixed: [] },
    ],
  },
});
