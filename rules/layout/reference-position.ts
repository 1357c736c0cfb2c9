import { terms } from '../../src/document/terms.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { inCells } from '../appearance/cells.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';

export const rule = defineRule({
  id: 'layout/reference-position',
  title: {
    vi: 'Số, ký hiệu canh giữa dưới tên cơ quan ban hành',
    en: 'Number and symbol are centred under the issuing body',
  },
  why: {
    vi: 'Văn thư tìm số ở một chỗ cố định khi đăng ký và tra cứu.',
    en: 'Clerks look for the number in one place when they register and search.',
  },
  basis: ['nd30:II.3.c'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'reference'],
  messages: centredMessages,

  *check({ document, parts }) {
    yield* centredFindings(document, inCells(document, parts.reference.spans), terms.reference);
  },

  examples: {
    good: [{}],
    bad: [{ layout: { part: 'reference', align: 'left' }, reports: ['centred'] }],
  },
});
