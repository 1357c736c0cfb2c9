import { twips } from '../../document/length.ts';
import type { LineSpacing, ParagraphLayout } from '../../document/tree.ts';
import type { Formatting } from './formatting.ts';
import type { ParagraphProperties, RunProperties } from './properties.ts';

/** What the merged properties of a paragraph come to on the page. */
export function layoutOf(
  formatting: Formatting,
  properties: ParagraphProperties,
  styleId: string | undefined,
  run: RunProperties,
): Omit<ParagraphLayout, 'section'> {
  // 17.3.1.12: a hundredth of a character, taken as the size of the paragraph's style.
  const perChar = ((run.halfPoints ?? 20) * 10) / 100;
  const autoSpace = formatting.settings.htmlAutoSpacing ? AUTO_SPACE : OLD_AUTO_SPACE;
  const chars = (count: number | undefined): number => Math.round((count ?? 0) * perChar);
  return {
    align: alignOf(properties),
    firstLine: twips(properties.firstLine ?? chars(properties.firstLineChars)),
    left: twips(properties.left ?? chars(properties.leftChars)),
    right: twips(properties.right ?? chars(properties.rightChars)),
    before: twips(properties.beforeAuto === true ? autoSpace : (properties.before ?? 0)),
    after: twips(properties.afterAuto === true ? autoSpace : (properties.after ?? 0)),
    lineSpacing: lineSpacingOf(properties),
    contextualSpacing: properties.contextualSpacing === true,
    keepWithNext: properties.keepWithNext === true,
    pageBreakBefore: properties.pageBreakBefore === true,
    styleName: styleId === undefined ? null : (formatting.styles.byId.get(styleId)?.name ?? styleId),
  };
}

/** 17.3.1.33 beforeAutospacing: what HTML calls one paragraph, 14 points; 5 in documents of old Word. */
const AUTO_SPACE = 280;
const OLD_AUTO_SPACE = 100;

function alignOf({ align, bidi, centredFrame }: ParagraphProperties): ParagraphLayout['align'] {
  if (centredFrame) return 'center';
  switch (align) {
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return bidi === true ? 'left' : 'right';
    case 'both':
    case 'distribute':
    case 'mediumKashida':
    case 'highKashida':
    case 'lowKashida':
    case 'thaiDistribute':
      return 'justify';
    default:
      return bidi === true ? 'right' : 'left';
  }
}

function lineSpacingOf({ line, lineRule }: ParagraphProperties): LineSpacing {
  if (line === undefined || line === 0) return { rule: 'multiple', lines: 1 };
  if (lineRule === 'exact') return { rule: 'exact', height: twips(Math.abs(line)) };
  if (lineRule === 'atLeast') return { rule: 'atLeast', height: twips(Math.abs(line)) };
  // A negative line is exact whatever the rule. [MS-OI29500] 2.1.33.
  return line < 0 ? { rule: 'exact', height: twips(-line) } : { rule: 'multiple', lines: line / 240 };
}
