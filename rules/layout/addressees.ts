import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';

export const rule = defineRule({
  id: 'layout/addressees',
  title: {
    vi: 'Kính gửi và nơi được gửi cỡ chữ 13 đến 14, chữ đứng, không đậm',
    en: 'Addressees are set in 13 to 14 pt, upright and not bold',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.9.d/addressees', 'nd30:V.8a'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'addressees'],
  messages: appearanceMessages,

  *check({ document, parts }) {
    const spans = [...(parts.addresseesLabel?.spans ?? []), ...parts.addressees.spans];
    yield* appearanceFindings(document, spans, letters.addressees, terms.addressees);
  },

  examples: {
    good: [{ format: { part: 'addressees', sizePt: 13 } }],
    bad: [
      { format: { part: 'addressees', sizePt: 12 }, reports: ['size'] },
      { format: { part: 'addressees', bold: true }, reports: ['style'] },
    ],
  },
});
