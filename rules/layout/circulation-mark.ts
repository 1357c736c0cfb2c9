import { textAt } from '../../src/document/passage.ts';
import { circulations, letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { withMark } from '../appearance/examples.ts';

const WHAT = { vi: 'Chỉ dẫn về phạm vi lưu hành', en: 'The note on circulation' };

export const rule = defineRule({
  id: 'layout/circulation-mark',
  title: {
    vi: 'Chỉ dẫn về phạm vi lưu hành cỡ chữ 13 đến 14, chữ đứng, đậm',
    en: 'A note on circulation is set in 13 to 14 pt, upright and bold',
  },
  why: {
    vi: 'Chỉ dẫn không nổi bật thì văn bản bị chuyển đi ngoài phạm vi cho phép.',
    en: 'A note that does not stand out lets the letter travel further than it may.',
  },
  basis: ['nd30:III.2.c/letters', 'nd30:III.2.c', 'nd30:V.13'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'mark'],
  messages: appearanceMessages,

  *check({ document, parts }) {
    const keys = new Set(circulations.map(textKey));
    const spans = parts.mark.spans.filter((span) => keys.has(textKey(textAt(document, span))));
    yield* appearanceFindings(document, spans, letters.circulation, WHAT);
  },

  examples: {
    good: [{ document: withMark('LƯU HÀNH NỘI BỘ', { sizePt: 13, bold: true, italic: false }) }],
    bad: [
      { document: withMark('LƯU HÀNH NỘI BỘ', { sizePt: 11, bold: true, italic: false }), reports: ['size'] },
      {
        document: withMark('LƯU HÀNH NỘI BỘ', { sizePt: 13, bold: false, italic: false }),
        reports: ['style'],
      },
    ],
  },
});
