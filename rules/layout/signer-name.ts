import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { apartFrom, inCells } from '../appearance/cells.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';

export const rule = defineRule({
  id: 'layout/signer-name',
  title: {
    vi: 'Họ và tên người ký cỡ chữ 13 đến 14, chữ đứng, đậm, canh giữa',
    en: 'The name of the signer is set in 13 to 14 pt, upright and bold, centred',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.7.đ/name', 'nd30:V.7/name'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'signerName'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, parts }) {
    yield* appearanceFindings(document, parts.signerName.spans, letters.signerName, terms.signerName);
    const own = apartFrom(parts.signerName.spans, parts.signerPosition);
    yield* centredFindings(document, inCells(document, own), terms.signerName);
  },

  examples: {
    good: [{ format: { part: 'signerName', sizePt: 13 } }],
    bad: [
      { format: { part: 'signerName', sizePt: 12 }, reports: ['size'] },
      { format: { part: 'signerName', bold: false }, reports: ['style'] },
      { layout: { part: 'signerName', align: 'left' }, reports: ['centred'] },
    ],
  },
});
