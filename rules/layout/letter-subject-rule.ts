import { defineRule } from '../../src/lint/rule.ts';
import { withLines } from '../appearance/examples.ts';
import { linesUnder } from '../appearance/ruled-line.ts';

export const rule = defineRule({
  id: 'layout/letter-subject-rule',
  title: {
    vi: 'Dưới trích yếu công văn không có đường kẻ',
    en: 'No rule runs under the subject of an official letter',
  },
  why: {
    vi: 'Nghị định chỉ đặt đường kẻ dưới trích yếu của văn bản có tên loại.',
    en: 'The decree puts a rule only under the subject of documents with a type line.',
  },
  basis: ['nd30:II.5.b/letter', 'nd30:II.5.b/rule'],
  severity: 'info',
  kinds: ['cong-van'],
  needs: ['layout', 'subject'],
  messages: {
    ruled: {
      vi: 'Dưới trích yếu có đường kẻ; công văn không cần đường kẻ này.',
      en: 'A rule runs under the subject; an official letter needs none.',
    },
  },

  *check(letter) {
    const { subject } = letter.parts;
    if (linesUnder(letter, 'subject').length === 0) return;
    yield { message: 'ruled', at: subject.spans, data: {} };
  },

  examples: {
    good: [{}],
    bad: [{ document: withLines('subject', [{ kind: 'drawn', side: 'below' }], 0.4), reports: ['ruled'] }],
  },
});
