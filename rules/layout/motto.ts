import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { inCells } from '../appearance/cells.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';
import { headSize } from '../appearance/head-sizes.ts';

export const rule = defineRule({
  id: 'layout/motto',
  title: {
    vi: 'Tiêu ngữ cỡ chữ 13 đến 14, chữ đứng, đậm, canh giữa dưới Quốc hiệu',
    en: 'The motto is set in 13 to 14 pt, upright and bold, centred under the national name',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.1.b', 'nd30:V.1/motto'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'motto'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check(letter) {
    const { document, parts } = letter;
    const own = letters.motto;
    const appearance = { ...own, size: headSize(letter, 'motto', own.size) };
    yield* appearanceFindings(document, parts.motto.spans, appearance, terms.motto);
    yield* centredFindings(document, inCells(document, parts.motto.spans), terms.motto);
  },

  examples: {
    good: [{ format: { part: 'motto', sizePt: 14 } }],
    bad: [
      { format: { part: 'motto', sizePt: 12 }, reports: ['size'] },
      { format: { part: 'motto', italic: true }, reports: ['style'] },
      { layout: { part: 'motto', align: 'left' }, reports: ['centred'] },
    ],
  },
});
