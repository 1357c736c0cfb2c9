import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, upper } from '../../src/vietnamese/text.ts';
import { headHolds, headLines } from '../reading/head.ts';

const LEVELS: ReadonlySet<string> = new Set(['tuyệt mật', 'tối mật', 'mật']);
const SECRET = /^(?:độ )?(?:rất |bí |tối |tuyệt |tuyệt đối bí |tuyệt đối )?mật(?: cấp \d)?$/u;

export const rule = defineRule({
  id: 'form/secrecy-mark',
  title: {
    vi: 'Độ mật chỉ có “TUYỆT MẬT”, “TỐI MẬT”, “MẬT”, viết bằng chữ in hoa',
    en: 'Secrecy is “TUYỆT MẬT”, “TỐI MẬT” or “MẬT”, in capitals',
  },
  why: {
    vi: 'Độ mật không có trong luật thì không có chế độ bảo vệ nào áp dụng được.',
    en: 'No protection can be applied to a level that the law does not know.',
  },
  basis: ['nd30:III.2.a'],
  severity: 'warning',
  kinds: 'all',
  needs: [],
  messages: {
    level: {
      vi: 'Độ mật là “{actual}”, chỉ có ba mức: TUYỆT MẬT, TỐI MẬT, MẬT.',
      en: 'The secrecy reads “{actual}”; there are three levels: TUYỆT MẬT, TỐI MẬT, MẬT.',
    },
    small: {
      vi: 'Độ mật ghi “{actual}”, phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The secrecy reads “{actual}”; write it in capitals: “{expected}”.',
    },
  },

  *check(letter) {
    if (!headHolds(letter, 'mật')) return;
    for (const { text: actual, key, span } of headLines(letter)) {
      if (!SECRET.test(key)) continue;
      const finding = { at: span, part: 'mark' as const };
      if (!LEVELS.has(key)) yield { message: 'level', ...finding, data: { actual } };
      else if (!isUpper(actual)) {
        const expected = upper(actual);
        const fix = { edits: [{ at: span, replaceWith: expected }], applies: 'safe' as const };
        yield { message: 'small', ...finding, data: { actual, expected }, fix };
      }
    }
  },

  examples: {
    good: [{ replace: [['Kính gửi:\n', '**MẬT**\n\nKính gửi:\n']] }],
    bad: [
      { replace: [['Kính gửi:\n', '**BÍ MẬT**\n\nKính gửi:\n']], reports: ['level'] },
      { replace: [['Kính gửi:\n', '**Mật**\n\nKính gửi:\n']], reports: ['small'] },
    ],
  },
});
