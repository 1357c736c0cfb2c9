import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';
import { headingSpans, labelSpans, worded } from '../appearance/divisions.ts';
import { bodyLineExamples } from '../appearance/examples.ts';

const LABEL = { vi: 'Dòng “Mục”, “Tiểu mục”', en: 'The line “Mục”, “Tiểu mục”' };
const HEADING = { vi: 'Tiêu đề của mục, tiểu mục', en: 'The heading of a section or subsection' };

export const rule = defineRule({
  id: 'layout/section',
  title: {
    vi: 'Mục, tiểu mục và tiêu đề cỡ chữ 13 đến 14, chữ đứng, đậm, canh giữa',
    en: 'Sections, subsections and their headings are set in 13 to 14 pt, upright and bold, centred',
  },
  why: {
    vi: 'Tên mục canh giữa, đậm thì lướt mắt thấy ngay bố cục văn bản.',
    en: 'Centred and bold, sections show at a glance how a document is built.',
  },
  basis: [
    'nd30:II.6.đ/section',
    'nd30:II.6.đ/section-heading',
    'nd30:V.6a/section',
    'nd30:V.6a/section-heading',
    'nd30:V.6a/subsection',
    'nd30:V.6a/subsection-heading',
  ],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check(letter) {
    const divisions = worded(letter, /^(?:tiểu\s)?mục\s/iu);
    const [labels, headings] = [labelSpans(divisions), headingSpans(divisions)];
    yield* appearanceFindings(letter.document, labels, letters.section, LABEL);
    yield* appearanceFindings(letter.document, headings, letters.sectionHeading, HEADING);
    yield* centredFindings(letter.document, [...labels, ...headings], LABEL);
  },

  examples: bodyLineExamples(
    {
      kind: 'quy-che',
      replace: [
        ['**Chương I**', '**Mục 1**'],
        ['**Chương II**', '**Mục 2**'],
      ],
    },
    'Mục 1',
  ),
});
