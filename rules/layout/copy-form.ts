import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';

export const rule = defineRule({
  id: 'layout/copy-form',
  title: {
    vi: 'Chữ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” cỡ chữ 13 đến 14, chữ đứng, đậm',
    en: 'The words “SAO Y”, “SAO LỤC”, “TRÍCH SAO” are set in 13 to 14 pt, upright and bold',
  },
  why: {
    vi: 'Hình thức sao phải nhìn thấy ngay, để không nhầm bản sao với bản chính.',
    en: 'The form of copy must be seen at once, so that a copy is not taken for the original.',
  },
  basis: ['nd30:P2.II.2.b', 'nd30:P2.II.1.a'],
  severity: 'error',
  kinds: ['sao-y', 'sao-luc', 'trich-sao'],
  needs: ['layout', 'type'],
  messages: appearanceMessages,

  *check({ document, parts }) {
    yield* appearanceFindings(document, parts.type.spans, letters.copyForm, terms.type);
  },

  examples: {
    good: [{ kind: 'sao-y', format: { part: 'type', sizePt: 13 } }],
    bad: [
      { kind: 'sao-luc', format: { part: 'type', sizePt: 12 }, reports: ['size'] },
      { kind: 'trich-sao', format: { part: 'type', bold: false }, reports: ['style'] },
    ],
  },
});
