import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { spansOf } from '../appearance/body.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';
import { annexExamples } from '../appearance/examples.ts';

const WHAT = { vi: 'Dòng “Phụ lục”', en: 'The line “Phụ lục”' };

export const rule = defineRule({
  id: 'layout/annex-heading',
  title: {
    vi: 'Từ “Phụ lục” và số thứ tự cỡ chữ 14, chữ đứng, đậm, canh giữa',
    en: 'The word “Phụ lục” and its number are set in 14 pt, upright and bold, centred',
  },
  why: {
    vi: 'Người đọc tìm phụ lục theo dòng này.',
    en: 'Readers find an annex by this line.',
  },
  basis: ['nd30:III.1.b', 'nd30:V.9/annex'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'annex'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, annexes }) {
    const spans = annexes.flatMap(({ heading }) => spansOf(heading));
    yield* appearanceFindings(document, spans, letters.annexHeading, WHAT);
    yield* centredFindings(document, spans, WHAT);
  },

  examples: annexExamples('heading'),
});
