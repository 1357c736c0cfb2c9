import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';
import { headingSpans, labelSpans, worded } from '../appearance/divisions.ts';
import { bodyLineExamples } from '../appearance/examples.ts';

const LABEL = { vi: 'Dòng “Phần”, “Chương”', en: 'The line “Phần”, “Chương”' };
const HEADING = { vi: 'Tiêu đề của phần, chương', en: 'The heading of a part or chapter' };

export const rule = defineRule({
  id: 'layout/chapter',
  title: {
    vi: 'Phần, chương và tiêu đề cỡ chữ 13 đến 14, chữ đứng, đậm, canh giữa',
    en: 'Parts, chapters and their headings are set in 13 to 14 pt, upright and bold, centred',
  },
  why: {
    vi: 'Tên phần, chương canh giữa, đậm thì lướt mắt thấy ngay bố cục văn bản.',
    en: 'Centred and bold, parts and chapters show at a glance how a document is built.',
  },
  basis: [
    'nd30:II.6.đ/chapter',
    'nd30:II.6.đ/chapter-heading',
    'nd30:V.6a/chapter',
    'nd30:V.6a/chapter-heading',
    'nd30:V.6b/part',
    'nd30:V.6b/part-heading',
  ],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check(letter) {
    const divisions = worded(letter, /^(?:phần|chương)\s/iu);
    const [labels, headings] = [labelSpans(divisions), headingSpans(divisions)];
    yield* appearanceFindings(letter.document, labels, letters.chapter, LABEL);
    yield* appearanceFindings(letter.document, headings, letters.chapterHeading, HEADING);
    yield* centredFindings(letter.document, [...labels, ...headings], LABEL);
  },

  examples: bodyLineExamples({ kind: 'quy-che' }, 'Chương I'),
});
