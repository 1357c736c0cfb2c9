import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';

const WHAT = { vi: 'Hình thức sao', en: 'The form of copy' };

export const rule = defineRule({
  id: 'layout/copy-form',
  title: {
    vi: 'Chữ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” cỡ chữ 13 đến 14, chữ đứng, đậm',
    en: 'The words “SAO Y”, “SAO LỤC”, “TRÍCH SAO” are set in 13 to 14 pt, upright and bold',
  },
  why: {
    vi: 'Bản sao phải nhận ra ngay, không lẫn với bản gốc.',
    en: 'A copy must be seen to be one and not be taken for the original.',
  },
  basis: ['nd30:P2.II.2.b'],
  severity: 'error',
  kinds: ['sao-y', 'sao-luc', 'trich-sao'],
  needs: ['layout', 'type'],
  messages: appearanceMessages,

  *check({ document, parts }) {
    yield* appearanceFindings(document, parts.type.spans, letters.copyForm, WHAT);
  },

  examples: {
    good: [{ kind: 'sao-y', format: { part: 'type', sizePt: 13 } }],
    bad: [
      { kind: 'sao-y', format: { part: 'type', sizePt: 12 }, reports: ['size'] },
      { kind: 'sao-luc', format: { part: 'type', bold: false }, reports: ['style'] },
    ],
  },
});
