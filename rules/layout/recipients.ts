import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';

export const rule = defineRule({
  id: 'layout/recipients',
  title: {
    vi: 'Nơi nhận cỡ chữ 11, chữ đứng, không đậm',
    en: 'The list of recipients is set in 11 pt, upright and not bold',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.9.d/recipients-letters', 'nd30:V.8b/list'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'recipients'],
  messages: appearanceMessages,

  *check({ document, parts }) {
    const spans = [...parts.recipients.spans, ...(parts.archive?.spans ?? [])];
    yield* appearanceFindings(document, spans, letters.recipients, terms.recipients);
  },

  examples: {
    good: [{}],
    bad: [
      { format: { part: 'recipients', sizePt: 12 }, reports: ['size'] },
      { format: { part: 'recipients', italic: true }, reports: ['style'] },
    ],
  },
});
