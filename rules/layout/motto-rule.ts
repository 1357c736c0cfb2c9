import { ruleLengths } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { withLines } from '../appearance/examples.ts';
import { ruledLineFindings, ruledLineMessages } from '../appearance/ruled-line.ts';

export const rule = defineRule({
  id: 'layout/motto-rule',
  title: {
    vi: 'Dưới Tiêu ngữ có đường kẻ ngang dài bằng dòng chữ',
    en: 'Under the motto runs a rule as long as the line of text',
  },
  why: {
    vi: 'Đường kẻ là một phần của Quốc hiệu, Tiêu ngữ; thiếu hoặc ngắn là sai thể thức ngay dòng đầu.',
    en: 'The rule is part of the national heading; missing or short, the letter is out of form from its first line.',
  },
  basis: ['nd30:II.1.b/rule', 'practice:ruled-line'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'motto'],
  messages: ruledLineMessages,

  *check(letter) {
    const expected = { vi: 'bằng', en: 'as long as' };
    yield* ruledLineFindings(letter, 'motto', ruleLengths.motto, { vi: 'Tiêu ngữ', en: 'motto' }, expected);
  },

  examples: {
    good: [{}],
    bad: [
      { document: withLines('motto', []), reports: ['missing'] },
      { document: withLines('motto', [{ kind: 'drawn', side: 'below' }], 0.4), reports: ['length'] },
      { document: withLines('motto', [], undefined, { underline: true }), reports: ['underlined'] },
    ],
  },
});
