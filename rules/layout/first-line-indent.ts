import { leadWidth } from '../../src/document/format.ts';
import { isWithin, type Length, toMm, twips } from '../../src/document/length.ts';
import { firstLines } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { groupBy, type Paragraph, paragraphsOf } from '../appearance/body.ts';
import { withParagraph } from '../appearance/examples.ts';

/** Word's own steps come near 12.7 mm without meeting it: 1.25 cm is what many rulers stop at. */
const ROUNDING = 9;

export const rule = defineRule({
  id: 'layout/first-line-indent',
  title: {
    vi: 'Đầu đoạn văn lùi vào 1 cm hoặc 1,27 cm',
    en: 'The first line of a paragraph is indented by 1 cm or 1.27 cm',
  },
  why: {
    vi: 'Lùi đầu dòng đều nhau thì thấy rõ chỗ bắt đầu mỗi đoạn.',
    en: 'Even indents show where each paragraph begins.',
  },
  basis: ['nd30:II.6.e/indent', 'nd30:II.6.đ/article'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    indent: {
      vi: 'Nội dung có {count} đoạn lùi đầu dòng {actual} mm, phải lùi 10 mm hoặc 12,7 mm.',
      en: 'First lines (paragraphs: {count}) are indented by {actual} mm; it must be 10 mm or 12.7 mm.',
    },
  },

  *check(letter) {
    const wrong = groupBy(paragraphsOf(letter), (paragraph) =>
      isIndented(paragraph, leadWidth(letter.document, paragraph.index))
        ? undefined
        : twips(paragraph.layout.left + paragraph.layout.firstLine),
    );
    for (const [indent, paragraphs] of wrong) {
      const usual = firstLines.allowed.reduce((a, b) => (nearness(a, indent) <= nearness(b, indent) ? a : b));
      yield {
        message: 'indent',
        at: paragraphs.map(({ span }) => span),
        part: 'body',
        data: { count: paragraphs.length, actual: toMm(indent) },
        fix: {
          edits: paragraphs.map(({ index }) => ({
            block: index,
            layout: { left: twips(0), firstLine: usual },
          })),
          applies: 'safe',
        },
      };
    }
  },

  examples: {
    good: [
      { layout: { part: 'body', firstLine: twips(720) } },
      { layout: { part: 'body', firstLine: twips(709) } },
    ],
    bad: [
      { layout: { part: 'body', firstLine: twips(0) }, reports: ['indent'] },
      { document: withParagraph(1, { firstLine: twips(1134) }), reports: ['indent'] },
    ],
  },
});

/**
 * By its format, by what was typed before the text, or by Word's numbering, which hangs the label where the style
 * of the list wants it.
 */
function isIndented({ layout, block }: Paragraph, lead: Length): boolean {
  const { left, firstLine } = layout;
  if (
    firstLine < 0 ||
    (block.list && firstLine === 0) ||
    layout.align === 'center' ||
    layout.align === 'right'
  )
    return true;
  return (
    isAllowed(firstLine) ||
    isAllowed(twips(left + firstLine)) ||
    (lead > 0 && isTyped(twips(left + firstLine + lead)))
  );
}

const isAllowed = (length: Length): boolean =>
  firstLines.allowed.some((allowed) =>
    isWithin(length, { min: twips(allowed - ROUNDING), max: twips(allowed + ROUNDING) }),
  );

/** Typed spaces never meet a measure; the rule on typed indents speaks of them. */
const isTyped = (length: Length): boolean => {
  const [least, most] = [Math.min(...firstLines.allowed), Math.max(...firstLines.allowed)];
  return length >= least * 0.7 && length <= most * 1.3;
};

const nearness = (a: Length, b: Length): number => Math.abs(a - b);
