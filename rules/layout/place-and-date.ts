import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { headSize } from '../appearance/head-sizes.ts';

export const rule = defineRule({
  id: 'layout/place-and-date',
  title: {
    vi: 'Địa danh và thời gian ban hành cỡ chữ 13 đến 14, chữ nghiêng',
    en: 'Place and date are set in 13 to 14 pt italics',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.4.c', 'nd30:V.4'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'placeAndDate'],
  messages: appearanceMessages,

  *check(letter) {
    const { document, parts } = letter;
    const own = letters.placeAndDate;
    const appearance = { ...own, size: headSize(letter, 'placeAndDate', own.size) };
    yield* appearanceFindings(document, parts.placeAndDate.spans, appearance, terms.placeAndDate);
  },

  examples: {
    good: [{ format: { part: 'placeAndDate', sizePt: 14 } }],
    bad: [
      { format: { part: 'placeAndDate', sizePt: 12 }, reports: ['size'] },
      { format: { part: 'placeAndDate', italic: false }, reports: ['style'] },
    ],
  },
});
