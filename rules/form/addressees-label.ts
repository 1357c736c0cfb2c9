import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace } from '../../src/vietnamese/text.ts';
import { endOf, rewriteAll, shownText, tailOf } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/addressees-label',
  title: {
    vi: 'Từ “Kính gửi” viết thường, sau có dấu hai chấm',
    en: 'The words “Kính gửi” are in small letters with a colon behind them',
  },
  why: {
    vi: 'Dấu hai chấm báo rằng tiếp theo là nơi nhận để giải quyết.',
    en: 'The colon says that the bodies who must act follow.',
  },
  basis: ['nd30:II.9.d/addressees'],
  severity: 'error',
  kinds: 'all',
  needs: ['addresseesLabel'],
  messages: {
    colon: {
      vi: 'Sau “Kính gửi” không có dấu hai chấm, phải viết “Kính gửi:”.',
      en: 'No colon stands behind “Kính gửi”; write “Kính gửi:”.',
    },
    wording: {
      vi: 'Từ mở đầu nơi nhận là “{actual}”, phải là “Kính gửi:”.',
      en: 'The addressees are introduced by “{actual}”; it must be “Kính gửi:”.',
    },
  },

  *check({ document, parts: { addresseesLabel } }) {
    const actual = oneSpace(shownText(document, addresseesLabel));
    if (actual === 'Kính gửi:') return;
    // A telegram has `… điện:`.
    if (!/^k/iu.test(actual)) return;
    const [, words = actual, mark = ''] = /^(.*?)\s*([:;.,-]?)$/u.exec(actual) ?? [];
    const colon = mark === ':' || /^\s*:/u.test(tailOf(document, addresseesLabel).text);
    if (words !== 'Kính gửi') {
      yield {
        message: 'wording',
        at: addresseesLabel.spans,
        data: { actual },
        ...rewriteAll(addresseesLabel, `Kính gửi${mark}`),
      };
    } else if (!colon) {
      const at = endOf(addresseesLabel);
      const fix = mark || !at ? {} : { fix: { edits: [{ at, replaceWith: ':' }], applies: 'safe' as const } };
      yield { message: 'colon', at: addresseesLabel.spans, data: {}, ...fix };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['Kính gửi:\n', 'Kính gửi\n']], reports: ['colon'], fixed: [] },
      { replace: [['Kính gửi:\n', 'KÍNH GỬI:\n']], reports: ['wording'], fixed: [] },
      { replace: [['Kính gửi:\n', 'Kính Gửi:\n']], reports: ['wording'], fixed: [] },
    ],
  },
});
