import { blocksOf } from '../../src/document/format.ts';
import { isWithin, pt, toPt } from '../../src/document/length.ts';
import { letterSubjectSpacing } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { gapBetween } from '../appearance/spacing.ts';

/** The decree says 6 pt; what lies this near looks the same. */
const ACCEPTED = { min: pt(4), max: pt(8) };

export const rule = defineRule({
  id: 'layout/letter-subject-spacing',
  title: {
    vi: 'Trích yếu công văn cách số, ký hiệu 6 pt',
    en: 'The subject of an official letter stands 6 pt below the number',
  },
  why: {
    vi: 'Khoảng cách đúng tách trích yếu với số, ký hiệu mà vẫn thành một khối.',
    en: 'The distance parts the subject from the number and keeps both in one block.',
  },
  basis: ['nd30:II.5.b/letter-position'],
  severity: 'warning',
  kinds: ['cong-van'],
  needs: ['layout', 'reference', 'subject'],
  messages: {
    spacing: {
      vi: 'Trích yếu cách số, ký hiệu {actual} pt, phải cách {expected} pt.',
      en: 'The subject stands {actual} pt below the number; it must be {expected} pt.',
    },
  },

  *check({ document, parts }) {
    const upper = blocksOf(parts.reference.spans).at(-1);
    const [lower] = blocksOf([...(parts.subjectPrefix?.spans ?? []), ...parts.subject.spans]);
    if (upper === undefined || lower === undefined) return;
    const gap = gapBetween(document, upper, lower);
    if (gap === undefined || isWithin(gap, ACCEPTED)) return;
    const { before } = letterSubjectSpacing;
    yield {
      message: 'spacing',
      at: parts.subject.spans,
      data: { actual: toPt(gap), expected: toPt(before) },
      fix: {
        edits: [
          { block: upper, layout: { after: pt(0) } },
          { block: lower, layout: { before } },
        ],
        applies: 'safe',
      },
    };
  },

  examples: {
    good: [{ layout: { part: 'subject', before: pt(5) } }],
    bad: [
      { layout: { part: 'subject', before: pt(0) }, reports: ['spacing'] },
      { layout: { part: 'subject', before: pt(18) }, reports: ['spacing'] },
    ],
  },
});
