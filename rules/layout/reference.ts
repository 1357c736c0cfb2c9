import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';

export const rule = defineRule({
  id: 'layout/reference',
  title: {
    vi: 'Số, ký hiệu cỡ chữ 13, chữ đứng, không đậm',
    en: 'Number and symbol are set in 13 pt, upright and not bold',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.3.c/number-word', 'nd30:II.3.c/symbol', 'nd30:V.3'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'reference'],
  messages: appearanceMessages,

  *check({ document, parts }) {
    yield* appearanceFindings(document, parts.reference.spans, letters.reference, terms.reference);
  },

  examples: {
    good: [{}],
    bad: [
      { format: { part: 'reference', sizePt: 14 }, reports: ['size'] },
      { format: { part: 'reference', bold: true }, reports: ['style'] },
    ],
  },
});
