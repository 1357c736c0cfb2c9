import { isWithin, type Length, pt, toPt, twips } from '../../src/document/length.ts';
import { paragraphSpacing } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { groupBy, neighbours, type Paragraph, paragraphsOf } from '../appearance/body.ts';
import { withParagraph } from '../appearance/examples.ts';
import { gapBetween } from '../appearance/spacing.ts';

/** More than any page. */
const MOST = twips(100_000);
const SMALL_LETTER = /^\s*\p{Ll}(?!\))/u;

export const rule = defineRule({
  id: 'layout/paragraph-spacing',
  title: { vi: 'Khoảng cách giữa các đoạn văn từ 6 pt trở lên', en: 'Paragraphs stand at least 6 pt apart' },
  why: {
    vi: 'Các đoạn dính liền nhau thì khó đọc, khó tìm.',
    en: 'Paragraphs run together are hard to read and to find.',
  },
  basis: ['nd30:II.6.e/paragraph-spacing'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    narrow: {
      vi: 'Nội dung có {count} đoạn cách đoạn trước {actual} pt, phải cách từ {expected} pt trở lên.',
      en: 'Paragraphs (number: {count}) stand {actual} pt below the one before; it must be {expected} pt or more.',
    },
  },

  *check(letter) {
    const { min } = paragraphSpacing;
    const gaps = new Map<number, Length>();
    const paragraphs = paragraphsOf(letter);
    for (const [upper, lower] of neighbours(paragraphs)) {
      const gap = gapBetween(letter.document, upper.index, lower.index);
      if (gap === undefined || isWithin(gap, { min, max: MOST }) || belongTogether(upper, lower)) continue;
      gaps.set(lower.index, gap);
    }
    for (const [gap, found] of groupBy(paragraphs, ({ index }) => gaps.get(index))) {
      yield {
        message: 'narrow',
        at: found.map(({ span }) => span),
        part: 'body',
        data: { count: found.length, actual: toPt(gap), expected: toPt(min) },
        fix: {
          edits: found.map(({ index }) => ({
            block: index,
            layout: { before: min, contextualSpacing: false },
          })),
          applies: 'safe',
        },
      };
    }
  },

  examples: {
    good: [{ layout: { part: 'body', before: pt(3), after: pt(3) } }],
    bad: [
      { layout: { part: 'body', before: pt(0) }, reports: ['narrow'] },
      { document: withParagraph(1, { before: pt(2) }), reports: ['narrow'] },
    ],
  },
});

/**
 * A line that a drafter broke by hand goes on in small letters: no new paragraph to the reader. Entries of a list
 * stand close because Word's own list style closes them up.
 */
const belongTogether = (upper: Paragraph, lower: Paragraph): boolean =>
  SMALL_LETTER.test(lower.block.text) ||
  (upper.block.list !== undefined && lower.block.list !== undefined && lower.layout.contextualSpacing);
