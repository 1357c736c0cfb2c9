import { defineRule } from '../../src/lint/rule.ts';
import { headHolds, headLines } from '../reading/head.ts';

const DRAFT = /^(?:bản )?dự thảo(?: lần (?:thứ )?\d{1,2})?$/u;

export const rule = defineRule({
  id: 'form/draft-mark',
  title: {
    vi: 'Bỏ dòng “DỰ THẢO” trước khi ban hành',
    en: 'The mark “DỰ THẢO” goes before issue',
  },
  why: {
    vi: 'Văn bản đã có số mà còn ghi “DỰ THẢO” thì không biết có hiệu lực hay chưa.',
    en: 'A numbered document that still says “DỰ THẢO” leaves open whether it is in force.',
  },
  basis: ['practice:draft-mark'],
  severity: 'info',
  kinds: 'all',
  needs: [],
  messages: {
    left: {
      vi: 'Văn bản có dòng “{actual}”, bỏ trước khi ban hành.',
      en: 'The document has the line “{actual}”; take it out before issue.',
    },
  },

  *check(letter) {
    if (!headHolds(letter, 'dự thảo')) return;
    for (const { text, key, span } of headLines(letter)) {
      if (!DRAFT.test(key)) continue;
      yield { message: 'left', at: span, part: 'mark', data: { actual: text } };
    }
  },

  examples: {
    good: [{}],
    bad: [{ replace: [['UBND TỈNH BÌNH SƠN\n', '**DỰ THẢO**\n\nUBND TỈNH BÌNH SƠN\n']], reports: ['left'] }],
  },
});
