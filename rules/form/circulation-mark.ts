import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, upper } from '../../src/vietnamese/text.ts';
import { headHolds, headLines } from '../reading/head.ts';

const MARKS = ['xem xong trả lại', 'lưu hành nội bộ', 'không phổ biến', 'tài liệu thu hồi'];

export const rule = defineRule({
  id: 'form/circulation-mark',
  title: {
    vi: 'Chỉ dẫn phạm vi lưu hành viết bằng chữ in hoa',
    en: 'A mark of circulation is in capitals',
  },
  why: {
    vi: 'Chỉ dẫn phải thấy ngay để văn bản không bị gửi ra ngoài.',
    en: 'The mark must be seen at once, lest the document leave the office.',
  },
  basis: ['nd30:III.2.c/letters', 'nd30:III.2.c'],
  severity: 'warning',
  kinds: 'all',
  needs: [],
  messages: {
    small: {
      vi: 'Chỉ dẫn phạm vi lưu hành ghi “{actual}”, phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The mark of circulation reads “{actual}”; write it in capitals: “{expected}”.',
    },
  },

  *check(letter) {
    if (!MARKS.some((mark) => headHolds(letter, mark))) return;
    for (const { text: actual, key, span } of headLines(letter)) {
      if (!MARKS.includes(key) || isUpper(actual)) continue;
      const expected = upper(actual);
      const fix = { edits: [{ at: span, replaceWith: expected }], applies: 'safe' as const };
      yield { message: 'small', at: span, part: 'mark', data: { actual, expected }, fix };
    }
  },

  examples: {
    good: [{ replace: [['Kính gửi:\n', '**LƯU HÀNH NỘI BỘ**\n\nKính gửi:\n']] }],
    bad: [{ replace: [['Kính gửi:\n', '**Lưu hành nội bộ**\n\nKính gửi:\n']], reports: ['small'] }],
  },
});
