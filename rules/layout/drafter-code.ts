import { wholeBlock } from '../../src/document/format.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { withDrafterCode } from '../appearance/examples.ts';

/** `PL.(300)`: initials of the drafter and the number of copies. */
const CODE = /^\p{Lu}[\p{Lu}.&]{0,9}\s?\(\d{1,4}\)\.?$/u;

export const rule = defineRule({
  id: 'layout/drafter-code',
  title: {
    vi: 'Ký hiệu người soạn thảo và số lượng bản cỡ chữ 11, chữ đứng',
    en: 'The drafter’s code and the number of copies are set in 11 pt, upright',
  },
  why: {
    vi: 'Ký hiệu này chỉ để theo dõi nội bộ nên cùng cỡ chữ với Nơi nhận.',
    en: 'The code serves the office only and is as small as the list of recipients.',
  },
  basis: ['nd30:III.3', 'nd30:V.11'],
  severity: 'info',
  kinds: 'all',
  needs: ['layout', 'archive'],
  messages: appearanceMessages,

  *check({ document, parts }) {
    const next = (parts.archive.spans.at(-1)?.block ?? -1) + 1;
    if (!CODE.test(document.blocks[next]?.text.trim() ?? '')) return;
    yield* appearanceFindings(document, [wholeBlock(document, next)], letters.drafter, {
      vi: 'Ký hiệu người soạn thảo',
      en: 'The drafter’s code',
    });
  },

  examples: {
    good: [{}],
    bad: [
      { document: withDrafterCode({ sizePt: 14, bold: false }), reports: ['size'] },
      { document: withDrafterCode({ sizePt: 11, bold: true }), reports: ['style'] },
    ],
  },
});
