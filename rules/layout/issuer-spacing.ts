import { blocksOf } from '../../src/document/format.ts';
import { pt } from '../../src/document/length.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { wideSpacing } from '../appearance/spacing.ts';

export const rule = defineRule({
  id: 'layout/issuer-spacing',
  title: {
    vi: 'Tên cơ quan chủ quản và tên cơ quan ban hành cách nhau dòng đơn',
    en: 'The names of the superior and the issuing body are single-spaced',
  },
  why: {
    vi: 'Hai tên đi liền nhau thành một khối, ngang với Quốc hiệu và Tiêu ngữ.',
    en: 'The two names make one block, level with national name and motto.',
  },
  basis: ['nd30:II.2.b/spacing', 'nd30:II.2.b/lines'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'issuer'],
  messages: {
    wide: {
      vi: 'Các dòng tên cơ quan cách nhau {actual} dòng, phải là dòng đơn.',
      en: 'The lines of the bodies’ names are {actual} lines apart; they must be single-spaced.',
    },
  },

  *check({ document, parts }) {
    const blocks = blocksOf([...(parts.parentBody?.spans ?? []), ...parts.issuer.spans]);
    for (const [at, lower] of blocks.entries()) {
      const upper = blocks[at - 1];
      const actual = upper === undefined ? undefined : wideSpacing(document, upper, lower);
      if (upper === undefined || actual === undefined) continue;
      yield {
        message: 'wide',
        at: parts.issuer.spans,
        data: { actual },
        fix: {
          edits: [
            { block: upper, layout: { after: pt(0) } },
            { block: lower, layout: { before: pt(0), lineSpacing: { rule: 'multiple', lines: 1 } } },
          ],
          applies: 'safe',
        },
      };
      return;
    }
  },

  examples: {
    good: [{}],
    bad: [{ layout: { part: 'issuer', before: pt(12) }, reports: ['wide'] }],
  },
});
