import { ruleLengths } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { withLines } from '../appearance/examples.ts';
import { titledKinds } from '../appearance/kinds.ts';
import { ruledLineFindings, ruledLineMessages } from '../appearance/ruled-line.ts';

export const rule = defineRule({
  id: 'layout/subject-rule',
  title: {
    vi: 'Dưới trích yếu có đường kẻ ngang dài 1/3 đến 1/2 dòng chữ',
    en: 'Under the subject runs a rule of 1/3 to 1/2 of the line of text',
  },
  why: {
    vi: 'Đường kẻ tách tên văn bản với nội dung; thiếu hoặc quá dài là sai thể thức.',
    en: 'The rule parts the title from the text; missing or too long it is out of form.',
  },
  basis: ['nd30:II.5.b/rule', 'practice:ruled-line'],
  severity: 'warning',
  kinds: titledKinds,
  needs: ['layout', 'subject'],
  messages: ruledLineMessages,

  *check(letter) {
    const expected = { vi: 'từ 1/3 đến 1/2', en: 'from 1/3 to 1/2 of' };
    yield* ruledLineFindings(
      letter,
      'subject',
      ruleLengths.subject,
      { vi: 'trích yếu', en: 'subject' },
      expected,
    );
  },

  examples: {
    good: [{ kind: 'quyet-dinh' }],
    bad: [
      { kind: 'quyet-dinh', document: withLines('subject', []), reports: ['missing'] },
      {
        kind: 'quyet-dinh',
        document: withLines('subject', [{ kind: 'drawn', side: 'below' }], 1),
        reports: ['length'],
      },
      {
        kind: 'quyet-dinh',
        document: withLines('subject', [], undefined, { underline: true }),
        reports: ['underlined'],
      },
    ],
  },
});
