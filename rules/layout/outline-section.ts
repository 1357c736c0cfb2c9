import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { headingSpans, labelSpans, worded } from '../appearance/divisions.ts';
import { withTextFormat } from '../appearance/examples.ts';

const WHAT = { vi: 'Số thứ tự và tiêu đề của mục', en: 'Number and heading of a section' };

export const rule = defineRule({
  id: 'layout/outline-section',
  title: {
    vi: 'Mục đánh số La Mã và tiêu đề cỡ chữ 13 đến 14, chữ đứng, đậm',
    en: 'Sections with Roman numerals and their headings are set in 13 to 14 pt, upright and bold',
  },
  why: {
    vi: 'Tiêu đề đậm tách các mục lớn của kế hoạch, báo cáo.',
    en: 'Bold headings part the main sections of a plan or report.',
  },
  basis: ['nd30:V.6b/section'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: appearanceMessages,

  *check(letter) {
    // Without a heading the numeral opens a sentence, which is running text.
    const divisions = worded(letter, /^[IVX]{1,6}[.\s)]*$/u).filter(({ heading }) => heading !== null);
    const spans = [...labelSpans(divisions), ...headingSpans(divisions)];
    yield* appearanceFindings(letter.document, spans, letters.outlineSection, WHAT);
  },

  examples: {
    good: [{ kind: 'ke-hoach' }],
    bad: [
      { kind: 'ke-hoach', document: withTextFormat('MỤC ĐÍCH', { bold: false }), reports: ['style'] },
      { kind: 'ke-hoach', document: withTextFormat('MỤC ĐÍCH', { sizePt: 16 }), reports: ['size'] },
    ],
  },
});
