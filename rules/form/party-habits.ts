import { defineRule } from '../../src/lint/rule.ts';
import { headHolds, headLines } from '../reading/head.ts';

const PARTY = 'đảng cộng sản việt nam';

export const rule = defineRule({
  id: 'form/party-habits',
  title: {
    vi: 'Văn bản của cơ quan nhà nước không dùng tiêu đề, dấu sao của văn bản Đảng',
    en: 'A state letter has neither the heading nor the asterisk of Party documents',
  },
  why: {
    vi: 'Lẫn hai thể thức thì không rõ văn bản của Đảng hay của Nhà nước.',
    en: 'With both forms mixed nobody can tell whether Party or State speaks.',
  },
  basis: ['nd30:II.1.a', 'nd30:II.2.b/rule', 'party:profile'],
  severity: 'error',
  severities: { asterisk: 'warning' },
  regimes: ['state', 'party'],
  kinds: 'all',
  needs: ['nationalName'],
  messages: {
    heading: {
      vi: 'Văn bản có cả Quốc hiệu và “{actual}”, chỉ dùng một.',
      en: 'The document has both the national name and “{actual}”; only one applies.',
    },
    asterisk: {
      vi: 'Dưới tên cơ quan là dấu “{actual}”, văn bản của cơ quan nhà nước dùng đường kẻ ngang.',
      en: 'Below the issuing body stands “{actual}”; a state letter has a horizontal rule.',
    },
  },

  *check(letter) {
    if (!headHolds(letter, PARTY) && !headHolds(letter, '*')) return;
    for (const { text, key, span } of headLines(letter).slice(0, 14)) {
      if (key === PARTY) yield { message: 'heading', at: span, part: 'motto', data: { actual: text } };
      else if (/^\*(?:\s?\*){0,4}$/u.test(text))
        yield { message: 'asterisk', at: span, part: 'issuer', data: { actual: text } };
    }
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [
          [
            '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
            '**ĐẢNG CỘNG SẢN VIỆT NAM**\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
          ],
        ],
        reports: ['heading'],
      },
      { replace: [['**SỞ NỘI VỤ**\n', '**SỞ NỘI VỤ**\n\n\\*\n']], reports: ['asterisk'] },
    ],
  },
});
