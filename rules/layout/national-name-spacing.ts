import { blocksOf } from '../../src/document/format.ts';
import { pt } from '../../src/document/length.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { wideSpacing } from '../appearance/spacing.ts';

export const rule = defineRule({
  id: 'layout/national-name-spacing',
  title: {
    vi: 'Quốc hiệu và Tiêu ngữ cách nhau dòng đơn',
    en: 'National name and motto are single-spaced',
  },
  why: {
    vi: 'Hai dòng đi liền nhau thành một khối; cách xa làm lệch cả phần đầu văn bản.',
    en: 'The two lines make one block; set apart they push the whole heading down.',
  },
  basis: ['nd30:II.1.c/spacing'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'nationalName', 'motto'],
  messages: {
    wide: {
      vi: 'Tiêu ngữ cách Quốc hiệu {actual} dòng, phải là dòng đơn.',
      en: 'The motto is {actual} lines below the national name; it must be single-spaced.',
    },
  },

  *check({ document, parts }) {
    const upper = blocksOf(parts.nationalName.spans).at(-1);
    const [lower] = blocksOf(parts.motto.spans);
    if (upper === undefined || lower === undefined) return;
    const actual = wideSpacing(document, upper, lower);
    if (actual === undefined) return;
    yield {
      message: 'wide',
      at: parts.motto.spans,
      data: { actual },
      fix: {
        edits: [
          { block: upper, layout: { after: pt(0) } },
          { block: lower, layout: { before: pt(0), lineSpacing: { rule: 'multiple', lines: 1 } } },
        ],
        applies: 'safe',
      },
    };
  },

  examples: {
    good: [{}],
    bad: [
      { layout: { part: 'motto', before: pt(12) }, reports: ['wide'] },
      {
        layout: { part: 'motto', lineSpacing: { rule: 'multiple', lines: 1.5 } },
        reports: ['wide'],
      },
    ],
  },
});
