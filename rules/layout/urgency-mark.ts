import { wrongStretches } from '../../src/document/format.ts';
import type { Letter } from '../../src/document/letter.ts';
import { textAt } from '../../src/document/passage.ts';
import type { Span } from '../../src/document/tree.ts';
import { letters, urgencies } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { withMark } from '../appearance/examples.ts';

const WHAT = { vi: 'Dấu chỉ mức độ khẩn', en: 'The mark of urgency' };

export const rule = defineRule({
  id: 'layout/urgency-mark',
  title: {
    vi: 'Dấu chỉ mức độ khẩn cỡ chữ 13 đến 14, chữ đứng, đậm, màu đỏ tươi',
    en: 'A mark of urgency is set in 13 to 14 pt, upright and bold, in bright red',
  },
  why: {
    vi: 'Dấu khẩn phải đập vào mắt người nhận trước khi đọc văn bản.',
    en: 'The mark must catch the eye before the letter is read.',
  },
  basis: ['nd30:III.2.b/stamp', 'nd30:III.2.b', 'nd30:V.10'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'mark'],
  messages: {
    ...appearanceMessages,
    colour: {
      vi: 'Dấu chỉ mức độ khẩn không phải màu đỏ, phải là màu đỏ tươi.',
      en: 'The mark of urgency is not red; it must be bright red.',
    },
  },

  *check(letter) {
    const { document } = letter;
    const spans = marksOf(letter, Object.keys(urgencies));
    yield* appearanceFindings(document, spans, letters.mark, WHAT);
    const at = wrongStretches(document, spans, ({ color }) => color !== undefined && !isRed(color));
    if (at.length > 0) yield { message: 'colour', at, data: {} };
  },

  examples: {
    good: [{ document: withMark('KHẨN', { sizePt: 13, bold: true, italic: false, color: 'FF0000' }) }],
    bad: [
      {
        document: withMark('KHẨN', { sizePt: 12, bold: true, italic: false, color: 'FF0000' }),
        reports: ['size'],
      },
      {
        document: withMark('KHẨN', { sizePt: 13, bold: false, italic: false, color: 'FF0000' }),
        reports: ['style'],
      },
      {
        document: withMark('KHẨN', { sizePt: 13, bold: true, italic: false, color: '000000' }),
        reports: ['colour'],
      },
    ],
  },
});

const marksOf = ({ document, parts }: Letter, words: readonly string[]): readonly Span[] => {
  const keys = new Set(words.map(textKey));
  return (parts.mark?.spans ?? []).filter((span) => keys.has(textKey(textAt(document, span))));
};

/** Red well above green and blue. */
function isRed(color: string): boolean {
  if (color === 'auto') return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return red >= 0xc0 && green <= 0x60 && blue <= 0x60;
}
