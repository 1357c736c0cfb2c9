import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace } from '../../src/vietnamese/text.ts';
import { endOf, tailOf } from '../reading/lines.ts';

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
  needs: ['addresseesLabel'],
  messages: {
    colon: {
      vi: 'Sau “{actual}” không có dấu hai chấm, phải viết “… điện:”.',
      en: 'No colon stands behind “{actual}”; write “… điện:”.',
    },
  },

  *check({ document, parts: { addresseesLabel: label } }) {
    const actual = oneSpace(label.text);
    if (!/điện$/iu.test(actual) || /^\s*:/u.test(tailOf(document, label).text)) return;
    const at = endOf(label);
    const fix = at ? { fix: { edits: [{ at, replaceWith: ':' }], applies: 'safe' as const } } : {};
    yield { message: 'colon', at: label.spans, data: { actual }, ...fix };
  },

  examples: {
    good: [{}],
    bad: [{ kind: 'cong-dien', replace: [[' điện:', ' điện']], reports: ['colon'], fixed: [] }],
  },
});
