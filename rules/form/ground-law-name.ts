import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';

const LAW = /^\s*Căn cứ (?:Bộ luật|Luật|Pháp lệnh)[^;]{0,200}?số \d{1,3}\/\d{4}\/(?:QH|UBTVQH|PL)\d{0,3}/u;
const NUMBER = /số \d{1,3}\/\d{4}\/(?:QH|UBTVQH|PL)\d{0,3}/u;

export const rule = defineRule({
  id: 'form/ground-law-name',
  title: {
    vi: 'Căn cứ là Luật, Pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành',
    en: 'Laws and ordinances among the grounds carry no number and no issuer',
  },
  why: {
    vi: 'Nghị định miễn ghi số, ký hiệu cho Luật, Pháp lệnh; ghi thêm không sai nhưng thừa.',
    en: 'The decree exempts laws from number and symbol; adding them is needless.',
  },
  basis: ['nd30:II.6.a/content'],
  severity: 'info',
  kinds: 'all',
  needs: ['grounds'],
  messages: {
    number: {
      vi: 'Căn cứ là Luật, Pháp lệnh ghi thêm “{actual}”, không cần ghi.',
      en: 'A law among the grounds carries “{actual}”, which is not needed.',
    },
  },

  *check({ grounds }) {
    for (const ground of grounds) {
      const match = LAW.test(ground.text) ? NUMBER.exec(ground.text) : null;
      if (!match) continue;
      const at = spansAt(ground, match.index, match.index + match[0].length);
      yield { message: 'number', at, part: 'grounds', data: { actual: match[0] } };
    }
  },

  examples: {
    good: [{}],
    bad: [
      {
        kind: 'quyet-dinh',
        replace: [['chính quyền địa phương ngày', 'chính quyền địa phương số 72/2025/QH15 ngày']],
        reports: ['number'],
      },
    ],
  },
});
