import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace } from '../../src/vietnamese/text.ts';
import { endOf, rewriteAll, shownText, tailOf } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/recipients-label',
  title: {
    vi: 'Từ “Nơi nhận” ở dòng riêng, viết thường, sau có dấu hai chấm',
    en: 'The words “Nơi nhận” have a line of their own, in small letters with a colon',
  },
  why: {
    vi: 'Dấu hai chấm và dòng riêng mở đầu danh sách nơi nhận.',
    en: 'The colon and the line of its own open the list.',
  },
  basis: ['nd30:II.9.d/recipients-label'],
  severity: 'error',
  severities: { ownLine: 'warning' },
  kinds: 'all',
  needs: ['recipientsLabel'],
  messages: {
    colon: {
      vi: 'Sau “Nơi nhận” không có dấu hai chấm, phải viết “Nơi nhận:”.',
      en: 'No colon stands behind “Nơi nhận”; write “Nơi nhận:”.',
    },
    wording: {
      vi: 'Từ mở đầu danh sách là “{actual}”, phải là “Nơi nhận:”.',
      en: 'The list is introduced by “{actual}”; it must be “Nơi nhận:”.',
    },
    ownLine: {
      vi: '“{actual}” nằm cùng dòng với “Nơi nhận:”, phải xuống dòng.',
      en: '“{actual}” stands on the line of “Nơi nhận:”; begin a new line.',
    },
  },

  *check({ document, parts: { recipientsLabel: label } }) {
    const actual = oneSpace(shownText(document, label));
    const [, words = actual, mark = ''] = /^(.*?)\s*([:;.,-]?)$/u.exec(actual) ?? [];
    const tail = tailOf(document, label).text;
    if (words !== 'Nơi nhận') {
      yield {
        message: 'wording',
        at: label.spans,
        data: { actual },
        ...rewriteAll(label, `Nơi nhận${mark}`),
      };
    } else if (mark !== ':' && !/^\s*:/u.test(tail)) {
      const at = endOf(label);
      const fix = mark || !at ? {} : { fix: { edits: [{ at, replaceWith: ':' }], applies: 'safe' as const } };
      yield { message: 'colon', at: label.spans, data: {}, ...fix };
    } else {
      // A second column of the page begins behind a tab or a gap.
      if (tail.trim() === '') return;
      const [, beside] = /^:?\s{0,2}([-–+]\s?\p{L}.{0,60})/u.exec(tail) ?? [];
      if (beside) yield { message: 'ownLine', at: label.spans, data: { actual: beside } };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['***Nơi nhận:***', '***Nơi nhận***']], reports: ['colon'], fixed: [] },
      { replace: [['***Nơi nhận:***', '***NƠI NHẬN:***']], reports: ['wording'], fixed: [] },
      { replace: [['***Nơi nhận:***', '***Nơi Nhận:***']], reports: ['wording'], fixed: [] },
      { replace: [['***Nơi nhận:***\n- Như trên', '***Nơi nhận:*** - Như trên']], reports: ['ownLine'] },
    ],
  },
});
