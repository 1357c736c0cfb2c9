import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';

export const rule = defineRule({
  id: 'layout/enactment',
  title: {
    vi: 'Dòng thẩm quyền ban hành và dòng “QUYẾT ĐỊNH:” chữ đứng, đậm, canh giữa',
    en: 'The line of authority and the line “QUYẾT ĐỊNH:” are upright and bold, centred',
  },
  why: {
    vi: 'Hai dòng này cho biết ai quyết định và từ đâu là nội dung quyết định.',
    en: 'The two lines say who decides and where the decision begins.',
  },
  basis: ['nd30:PL3.1.2/enactment', 'nd30:PL3.1.2/authority', 'nd30:PL3.1.1/enactment'],
  severity: 'warning',
  kinds: ['quyet-dinh', 'nghi-quyet'],
  needs: ['layout', 'enactment'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, parts }) {
    for (const part of ['authority', 'enactment'] as const) {
      const spans = parts[part]?.spans ?? [];
      yield* appearanceFindings(document, spans, letters.type, terms[part]);
      yield* centredFindings(document, spans, terms[part]);
    }
  },

  examples: {
    good: [{ kind: 'quyet-dinh', format: { part: 'enactment', sizePt: 13 } }],
    bad: [
      { kind: 'quyet-dinh', format: { part: 'enactment', sizePt: 12 }, reports: ['size'] },
      { kind: 'quyet-dinh', format: { part: 'authority', bold: false }, reports: ['style'] },
      { kind: 'quyet-dinh', layout: { part: 'enactment', align: 'left' }, reports: ['centred'] },
    ],
  },
});
