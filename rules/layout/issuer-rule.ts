import { ruleLengths } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { withLines } from '../appearance/examples.ts';
import { ruledLineFindings, ruledLineMessages } from '../appearance/ruled-line.ts';

export const rule = defineRule({
  id: 'layout/issuer-rule',
  title: {
    vi: 'Dưới tên cơ quan ban hành có đường kẻ ngang dài 1/3 đến 1/2 dòng chữ',
    en: 'Under the issuing body runs a rule of 1/3 to 1/2 of the line of text',
  },
  why: {
    vi: 'Đường kẻ tách tên cơ quan với số, ký hiệu; thiếu hoặc quá dài là sai thể thức.',
    en: 'The rule parts the body’s name from the number; missing or too long it is out of form.',
  },
  basis: ['nd30:II.2.b/rule', 'practice:ruled-line'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'issuer'],
  messages: ruledLineMessages,

  *check(letter) {
    const expected = { vi: 'từ 1/3 đến 1/2', en: 'from 1/3 to 1/2 of' };
    yield* ruledLineFindings(
      letter,
      'issuer',
      ruleLengths.issuer,
      { vi: 'tên cơ quan ban hành', en: 'issuing body' },
      expected,
    );
  },

  examples: {
    good: [{}],
    bad: [
      { document: withLines('issuer', []), reports: ['missing'] },
      { document: withLines('issuer', [{ kind: 'drawn', side: 'below' }], 1), reports: ['length'] },
      { document: withLines('issuer', [], undefined, { underline: true }), reports: ['underlined'] },
    ],
  },
});
