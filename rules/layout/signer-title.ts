import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { inCells } from '../appearance/cells.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';

export const rule = defineRule({
  id: 'layout/signer-title',
  title: {
    vi: 'Quyền hạn, chức vụ người ký cỡ chữ 13 đến 14, chữ đứng, đậm, canh giữa',
    en: 'Capacity and position of the signer are set in 13 to 14 pt, upright and bold, centred',
  },
  why: {
    vi: 'Người nhận tìm chức vụ người ký ở khối chữ đậm bên phải; trình bày khác thì không đúng thể thức.',
    en: 'Readers look for the signer’s position in the bold block on the right; set otherwise it is out of form.',
  },
  basis: ['nd30:II.7.đ', 'nd30:V.7/position', 'nd30:V.7/authority'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'signerPosition'],
  messages: { ...appearanceMessages, ...centredMessages },

  *check({ document, parts }) {
    const spans = [...(parts.signingAuthority?.spans ?? []), ...parts.signerPosition.spans];
    yield* appearanceFindings(document, spans, letters.signerPosition, terms.signerPosition);
    yield* centredFindings(document, inCells(document, spans), terms.signerPosition);
  },

  examples: {
    good: [{ format: { part: 'signerPosition', sizePt: 14 } }],
    bad: [
      { format: { part: 'signerPosition', sizePt: 12 }, reports: ['size'] },
      { format: { part: 'signerPosition', bold: false }, reports: ['style'] },
      { layout: { part: 'signerPosition', align: 'left' }, reports: ['centred'] },
    ],
  },
});
