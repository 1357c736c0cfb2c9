import { defineRule } from '../../src/lint/rule.ts';
import { headLines } from '../reading/head.ts';

export const rule = defineRule({
  id: 'form/telegram-addressees',
  title: {
    vi: 'Công điện ghi “<cơ quan, chức danh> điện:” trước các nơi nhận điện',
    en: 'A telegram names its receivers after “<body or office> điện:”',
  },
  why: {
    vi: 'Mẫu công điện ghi ai điện cho ai, không dùng “Kính gửi”.',
    en: 'The sample says who wires whom; it has no “Kính gửi”.',
  },
  basis: ['nd30:PL3.1.6/addressees', 'nd30:PL3.1.6'],
  severity: 'warning',
  kinds: ['cong-dien'],
  needs: [],
  messages: {
    colon: {
      vi: 'Sau “{actual}” không có dấu hai chấm, phải viết “… điện:”.',
      en: 'No colon stands behind “{actual}”; write “… điện:”.',
    },
  },

  *check(letter) {
    for (const { text: actual, span } of headLines(letter)) {
      if (!/\sđiện$/u.test(actual) || !/^\p{Lu}{2}/u.test(actual)) continue;
      const end = { ...span, start: span.end };
      const fix = { edits: [{ at: end, replaceWith: ':' }], applies: 'safe' as const };
      yield { message: 'colon', at: span, part: 'addressees', data: { actual }, fix };
    }
  },

  examples: {
    good: [{}],
    bad: [{ kind: 'cong-dien', replace: [[' điện:', ' điện']], reports: ['colon'], fixed: [] }],
  },
});
