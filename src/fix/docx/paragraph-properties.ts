import type { LineSpacing, ParagraphLayout } from '../../document/tree.ts';
import { isOn } from '../../read/docx/values.ts';
import {
  type AttributeChanges,
  type Markup,
  orderOf,
  type Property,
  propertyNamed,
  propertyWith,
  withProperty,
} from './markup.ts';

/** The order of CT_PPr. ECMA-376 part 1, 17.3.1.26. */
const ORDER = orderOf(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  'pPrChange',
);

export const withParagraphProperty = (
  properties: readonly Property[],
  name: string,
  property: Property | null,
): readonly Property[] => withProperty(properties, ORDER, name, property);

/** What a paragraph gets from elsewhere and has to be answered, or it would win over the value set. */
export type Inherited = {
  readonly isBidi: boolean;
  /** Measures in characters or lines, and automatic spacing, of the styles, the list or the table. */
  readonly hasBeforeAuto: boolean;
  readonly hasAfterAuto: boolean;
  readonly hasChars: boolean;
};

export const NOTHING_INHERITED: Inherited = {
  isBidi: false,
  hasBeforeAuto: false,
  hasAfterAuto: false,
  hasChars: false,
};

/** The properties of a paragraph with a layout put on it; what the layout does not speak of stays as it is. */
export function laidOut(
  properties: readonly Property[],
  layout: Partial<ParagraphLayout>,
  markup: Markup,
  inherited: Inherited,
): readonly Property[] {
  let result = properties;
  const set = (name: string, changes: AttributeChanges): void => {
    if (Object.keys(changes).length === 0) return;
    const old = propertyNamed(result, name);
    result = withParagraphProperty(result, name, propertyWith(markup, name, changes, old));
  };
  const toggle = (name: string, on: boolean | undefined): void => {
    if (on === undefined) return;
    const old = propertyNamed(result, name);
    if (old !== undefined && isOn(old.attributes['w:val']) === on) return;
    result = withParagraphProperty(result, name, propertyWith(markup, name, on ? {} : { val: 0 }));
  };
  toggle('w:keepNext', layout.keepWithNext);
  toggle('w:pageBreakBefore', layout.pageBreakBefore);
  set('w:spacing', spacingOf(layout, inherited));
  set('w:ind', indentsOf(layout, markup, inherited));
  toggle('w:contextualSpacing', layout.contextualSpacing);
  if (layout.align !== undefined) set('w:jc', { val: alignmentOf(layout.align, markup, inherited) });
  return result;
}

/** 17.3.1.33: automatic spacing and spacing in lines win over the measure beside them. */
function spacingOf(
  { before, after, lineSpacing }: Partial<ParagraphLayout>,
  { hasBeforeAuto, hasAfterAuto }: Inherited,
): AttributeChanges {
  return {
    ...(before === undefined
      ? {}
      : { before, beforeLines: null, beforeAutospacing: hasBeforeAuto ? 0 : null }),
    ...(after === undefined ? {} : { after, afterLines: null, afterAutospacing: hasAfterAuto ? 0 : null }),
    ...(lineSpacing === undefined ? {} : lineOf(lineSpacing)),
  };
}

const lineOf = (spacing: LineSpacing): AttributeChanges =>
  spacing.rule === 'multiple'
    ? { line: Math.round(spacing.lines * 240), lineRule: 'auto' }
    : { line: spacing.height, lineRule: spacing.rule };

/** 17.3.1.12: measures in characters win over the others, and a hanging indent over a first line. */
function indentsOf(
  { left, right, firstLine }: Partial<ParagraphLayout>,
  { isStrict }: Markup,
  { hasChars }: Inherited,
): AttributeChanges {
  const chars = hasChars ? 0 : null;
  const side = (name: 'left' | 'right', strict: 'start' | 'end', value: number): AttributeChanges =>
    isStrict
      ? { [strict]: value, [`${strict}Chars`]: chars, [name]: null, [`${name}Chars`]: null }
      : { [name]: value, [`${name}Chars`]: chars, [strict]: null, [`${strict}Chars`]: null };
  return {
    ...(left === undefined ? {} : side('left', 'start', left)),
    ...(right === undefined ? {} : side('right', 'end', right)),
    ...(firstLine === undefined
      ? {}
      : firstLine < 0
        ? { hanging: -firstLine, firstLine: null, hangingChars: chars, firstLineChars: null }
        : { firstLine, hanging: null, firstLineChars: chars, hangingChars: null }),
  };
}

/** 17.18.44: in text from right to left, the sides change over. */
function alignmentOf(align: ParagraphLayout['align'], { isStrict }: Markup, { isBidi }: Inherited): string {
  if (align === 'justify') return 'both';
  if (align === 'center') return 'center';
  const isStart = (align === 'left') !== isBidi;
  return isStrict ? (isStart ? 'start' : 'end') : isStart ? 'left' : 'right';
}
