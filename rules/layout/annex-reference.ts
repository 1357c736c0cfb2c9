import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { spansOf } from '../appearance/body.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';
import { annexExamples } from '../appearance/examples.ts';

const WHAT = { vi: 'Dòng “Kèm theo”', en: 'The line “Kèm theo”' };

export const rule = defineRule({
  id: 'layout/annex-reference',
  title: {
    vi: 'Dòng chỉ dẫn kèm theo văn bản cỡ chữ 13 đến 14, chữ nghiêng, canh giữa',
    en: 'The line that ties an annex to its letter is set in 13 to 14 pt italics, centred',
  },
  why: {
    vi: 'Chữ nghiêng cho biết đây là chỉ dẫn, không phải nội dung phụ lục.',
    en: 'Italics show that the line is a reference and no part of the annex’s text.',
  },
  basis: ['nd30:III.1.c/letters', 'nd30:III.1.c'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'annex'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, annexes }) {
    const spans = annexes.flatMap(({ reference }) => spansOf(reference));
    yield* appearanceFindings(document, spans, letters.annexReference, WHAT);
    yield* centredFindings(document, spans, WHAT);
  },

  examples: annexExamples('reference'),
});
