import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { inCells } from '../appearance/cells.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';

export const rule = defineRule({
  id: 'layout/parent-body',
  title: {
    vi: 'Tên cơ quan chủ quản cỡ chữ 12 đến 13, chữ đứng, không đậm',
    en: 'The superior body is set in 12 to 13 pt, upright and not bold',
  },
  why: {
    vi: 'Cả hai tên cùng đậm thì không biết cơ quan nào ban hành văn bản.',
    en: 'With both names in bold a reader cannot tell which body issues the letter.',
  },
  basis: ['nd30:II.2.b/parent', 'nd30:V.2/parent'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'parentBody'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, parts }) {
    yield* appearanceFindings(document, parts.parentBody.spans, letters.parentBody, terms.parentBody);
    yield* centredFindings(document, inCells(document, parts.parentBody.spans), terms.parentBody);
  },

  examples: {
    good: [{ format: { part: 'parentBody', sizePt: 12 } }],
    bad: [
      { format: { part: 'parentBody', sizePt: 14 }, reports: ['size'] },
      { format: { part: 'parentBody', bold: true }, reports: ['style'] },
      { layout: { part: 'parentBody', align: 'left' }, reports: ['centred'] },
    ],
  },
});
