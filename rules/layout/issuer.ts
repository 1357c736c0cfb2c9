import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { inCells } from '../appearance/cells.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';

export const rule = defineRule({
  id: 'layout/issuer',
  title: {
    vi: 'Tên cơ quan ban hành cỡ chữ 12 đến 13, chữ đứng, đậm, canh giữa',
    en: 'The issuing body is set in 12 to 13 pt, upright and bold, centred',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.2.b', 'nd30:V.2/issuer'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'issuer'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, parts }) {
    yield* appearanceFindings(document, parts.issuer.spans, letters.issuer, terms.issuer);
    yield* centredFindings(document, inCells(document, parts.issuer.spans), terms.issuer);
  },

  examples: {
    good: [{ format: { part: 'issuer', sizePt: 12 } }],
    bad: [
      { format: { part: 'issuer', sizePt: 14 }, reports: ['size'] },
      { format: { part: 'issuer', bold: false }, reports: ['style'] },
      { layout: { part: 'issuer', align: 'left' }, reports: ['centred'] },
    ],
  },
});
