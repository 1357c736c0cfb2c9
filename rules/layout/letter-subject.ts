import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { inCells } from '../appearance/cells.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';

export const rule = defineRule({
  id: 'layout/letter-subject',
  title: {
    vi: 'Trích yếu công văn cỡ chữ 12 đến 13, chữ đứng, không đậm, canh giữa dưới số, ký hiệu',
    en: 'The subject of an official letter is set in 12 to 13 pt, upright and not bold, centred',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.5.b/letter', 'nd30:V.5b', 'nd30:II.5.b/letter-position'],
  severity: 'error',
  kinds: ['cong-van'],
  needs: ['layout', 'subject'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, parts }) {
    const spans = [...(parts.subjectPrefix?.spans ?? []), ...parts.subject.spans];
    yield* appearanceFindings(document, spans, letters.letterSubject, terms.subject);
    yield* centredFindings(document, inCells(document, spans), terms.subject);
  },

  examples: {
    good: [{ format: { part: 'subject', sizePt: 12 } }],
    bad: [
      { format: { part: 'subject', sizePt: 14 }, reports: ['size'] },
      { format: { part: 'subject', italic: true }, reports: ['style'] },
      { layout: { part: 'subject', align: 'left' }, reports: ['centred'] },
    ],
  },
});
