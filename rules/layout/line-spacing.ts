import { dominant } from '../../src/document/format.ts';
import { pt, toPt } from '../../src/document/length.ts';
import { SINGLE_LINE } from '../../src/document/metrics.ts';
import type { Bilingual } from '../../src/document/terms.ts';
import type { LineSpacing } from '../../src/document/tree.ts';
import { lineSpacing } from '../../src/law/values.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { groupBy, paragraphsOf } from '../appearance/body.ts';

/** Word stores lines in 240ths. */
const ROUNDING = 0.01;
/** Exact heights are whole points, and single spacing of 14 pt is 16.1: 16 pt is meant to be single. */
const EXACT_ROUNDING = 0.06;

export const rule = defineRule({
  id: 'layout/line-spacing',
  title: {
    vi: 'Khoảng cách dòng từ dòng đơn đến 1,5 dòng',
    en: 'Lines are set from single to 1.5 spacing',
  },
  why: {
    vi: 'Dòng sít thì khó đọc, dòng thưa thì tốn giấy.',
    en: 'Lines too close are hard to read, too wide they waste paper.',
  },
  basis: ['nd30:II.6.e/line-spacing'],
  severity: 'error',
  severities: { height: 'warning' },
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    lines: {
      vi: 'Nội dung có {count} đoạn giãn dòng {actual}, phải từ dòng đơn đến 1,5 dòng.',
      en: 'Line spacing is {actual} (paragraphs: {count}); it must be from single to 1.5 lines.',
    },
    height: {
      vi: 'Nội dung có {count} đoạn giãn dòng {actual} pt với chữ cỡ {size}, phải từ {min} đến {max} pt.',
      en: 'Line spacing is {actual} pt for {size} pt text (paragraphs: {count}); it must be {min} to {max} pt.',
    },
  },

  *check(letter) {
    const { document } = letter;
    const { min, max } = lineSpacing;
    const groups = groupBy(paragraphsOf(letter), ({ layout, span }) => {
      const size = dominant(document, [span], 'sizePt');
      return isRight(layout.lineSpacing, size) ? undefined : keyOf(layout.lineSpacing, size);
    });
    for (const paragraphs of groups.values()) {
      const [first] = paragraphs;
      if (!first) continue;
      const spacing = first.layout.lineSpacing;
      const at = paragraphs.map(({ span }) => span);
      const count = paragraphs.length;
      const spaced = (lines: number): Fix => ({
        edits: paragraphs.map(({ index }) => ({
          block: index,
          layout: { lineSpacing: { rule: 'multiple', lines } },
        })),
        applies: 'safe',
      });
      if (spacing.rule === 'multiple') {
        yield {
          message: 'lines',
          at,
          part: 'body',
          data: { count, actual: linesName(spacing.lines) },
          fix: spaced(spacing.lines < min ? min : max),
        };
      } else {
        const size = dominant(document, [first.span], 'sizePt') ?? 0;
        const single = size * SINGLE_LINE;
        yield {
          message: 'height',
          at,
          part: 'body',
          data: {
            count,
            actual: toPt(spacing.height),
            size,
            min: Math.round(single * min),
            max: Math.round(single * max),
          },
          fix: spaced(toPt(spacing.height) < single * min ? min : max),
        };
      }
    }
  },

  examples: {
    good: [
      { layout: { part: 'body', lineSpacing: { rule: 'multiple', lines: 1.5 } } },
      { layout: { part: 'body', lineSpacing: { rule: 'exact', height: pt(17) } } },
    ],
    bad: [
      { layout: { part: 'body', lineSpacing: { rule: 'multiple', lines: 2 } }, reports: ['lines'] },
      { layout: { part: 'body', lineSpacing: { rule: 'multiple', lines: 0.9 } }, reports: ['lines'] },
      { layout: { part: 'body', lineSpacing: { rule: 'exact', height: pt(12) } }, reports: ['height'] },
    ],
  },
});

function isRight(spacing: LineSpacing, sizePt: number | undefined): boolean {
  const { min, max } = lineSpacing;
  if (spacing.rule === 'multiple') return spacing.lines >= min - ROUNDING && spacing.lines <= max + ROUNDING;
  if (sizePt === undefined) return true;
  const lines = toPt(spacing.height) / (sizePt * SINGLE_LINE);
  // Lines set “at least” so high grow with their text: they are never too close.
  const isTooClose = spacing.rule === 'exact' && lines < min - EXACT_ROUNDING;
  return !isTooClose && lines <= max + EXACT_ROUNDING;
}

const keyOf = (spacing: LineSpacing, sizePt: number | undefined): string =>
  spacing.rule === 'multiple' ? `${spacing.lines}` : `${spacing.rule} ${spacing.height} ${sizePt}`;

const linesName = (lines: number): Bilingual => {
  const rounded = Math.round(lines * 100) / 100;
  return { vi: `${String(rounded).replace('.', ',')} dòng`, en: `${rounded} lines` };
};
