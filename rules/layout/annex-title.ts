import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { spansOf } from '../appearance/body.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';
import { annexExamples } from '../appearance/examples.ts';

const WHAT = { vi: 'Tên phụ lục', en: 'The title of the annex' };

export const rule = defineRule({
  id: 'layout/annex-title',
  title: {
    vi: 'Tên phụ lục cỡ chữ 13 đến 14, chữ đứng, đậm, canh giữa',
    en: 'The title of an annex is set in 13 to 14 pt, upright and bold, centred',
  },
  why: {
    vi: 'Tên phụ lục là tên gọi khi viện dẫn, cần nổi bật khỏi nội dung.',
    en: 'The title is what the annex is cited by and must stand out from its text.',
  },
  basis: ['nd30:III.1.b/title', 'nd30:V.9/title'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'annex'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, annexes }) {
    const spans = annexes.flatMap(({ title }) => spansOf(title));
    yield* appearanceFindings(document, spans, letters.annexTitle, WHAT);
    yield* centredFindings(document, spans, WHAT);
  },

  examples: annexExamples('title'),
});
