import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';
import { titledKinds } from '../appearance/kinds.ts';

export const rule = defineRule({
  id: 'layout/type',
  title: {
    vi: 'Tên loại văn bản cỡ chữ 13 đến 14, chữ đứng, đậm, canh giữa',
    en: 'The document type is set in 13 to 14 pt, upright and bold, centred',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.5.b/type', 'nd30:V.5a/type', 'nd30:II.5.b'],
  severity: 'error',
  kinds: titledKinds,
  needs: ['layout', 'type'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, parts }) {
    yield* appearanceFindings(document, parts.type.spans, letters.type, terms.type);
    yield* centredFindings(document, parts.type.spans, terms.type);
  },

  examples: {
    good: [{ kind: 'quyet-dinh', format: { part: 'type', sizePt: 13 } }],
    bad: [
      { kind: 'quyet-dinh', format: { part: 'type', sizePt: 16 }, reports: ['size'] },
      { kind: 'quyet-dinh', format: { part: 'type', bold: false }, reports: ['style'] },
      { kind: 'quyet-dinh', layout: { part: 'type', align: 'left' }, reports: ['centred'] },
    ],
  },
});
