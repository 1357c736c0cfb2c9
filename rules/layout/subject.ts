import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { apartFrom } from '../appearance/cells.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';
import { titledKinds } from '../appearance/kinds.ts';

export const rule = defineRule({
  id: 'layout/subject',
  title: {
    vi: 'Trích yếu nội dung cỡ chữ 13 đến 14, chữ đứng, đậm, canh giữa dưới tên loại',
    en: 'The subject is set in 13 to 14 pt, upright and bold, centred under the type',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.5.b/subject', 'nd30:V.5a/subject', 'nd30:II.5.b'],
  severity: 'error',
  kinds: titledKinds,
  needs: ['layout', 'subject'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, parts }) {
    const spans = [...(parts.subjectPrefix?.spans ?? []), ...parts.subject.spans];
    yield* appearanceFindings(document, spans, letters.subject, terms.subject);
    yield* centredFindings(document, apartFrom(spans, parts.type), terms.subject);
  },

  examples: {
    good: [{ kind: 'quyet-dinh', format: { part: 'subject', sizePt: 13 } }],
    bad: [
      { kind: 'quyet-dinh', format: { part: 'subject', sizePt: 12 }, reports: ['size'] },
      { kind: 'quyet-dinh', format: { part: 'subject', bold: false }, reports: ['style'] },
      { kind: 'quyet-dinh', layout: { part: 'subject', align: 'left' }, reports: ['centred'] },
    ],
  },
});
