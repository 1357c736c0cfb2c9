import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';

export const rule = defineRule({
  id: 'layout/recipients-label',
  title: {
    vi: 'Chữ “Nơi nhận” cỡ chữ 12, nghiêng, đậm',
    en: '“Nơi nhận” is set in 12 pt bold italics',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.9.d/recipients-label', 'nd30:V.8b/label'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'recipientsLabel'],
  messages: appearanceMessages,

  *check({ document, parts }) {
    yield* appearanceFindings(
      document,
      parts.recipientsLabel.spans,
      letters.recipientsLabel,
      terms.recipientsLabel,
    );
  },

  examples: {
    good: [{}],
    bad: [
      { format: { part: 'recipientsLabel', sizePt: 14 }, reports: ['size'] },
      { format: { part: 'recipientsLabel', bold: false }, reports: ['style'] },
    ],
  },
});
