import type { Theme } from './theme.ts';
import { integerOf, isOn, twipsOf } from './values.ts';
import { childOf, type Element, valOf } from './xml.ts';

/** What one `w:rPr` says; a missing field says nothing. ECMA-376 part 1, 17.3.2. */
export type RunProperties = {
  readonly style?: string;
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly eastAsia?: string;
  readonly complex?: string;
  readonly halfPoints?: number;
  readonly complexHalfPoints?: number;
  readonly complexScript?: boolean;
  readonly complexBold?: boolean;
  readonly complexItalic?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly smallCaps?: boolean;
  readonly strike?: boolean;
  readonly doubleStrike?: boolean;
  readonly hidden?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly position?: 'baseline' | 'superscript' | 'subscript';
};

/** 17.7.3: set in an odd number of the styles of table, paragraph and character, they are on. */
export const TOGGLES = [
  'bold',
  'italic',
  'complexBold',
  'complexItalic',
  'caps',
  'smallCaps',
  'strike',
  'hidden',
] as const;

/** What one `w:pPr` says. Lengths are twips. 17.3.1. */
export type ParagraphProperties = {
  readonly style?: string;
  readonly align?: string;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly leftChars?: number;
  readonly rightChars?: number;
  readonly firstLineChars?: number;
  readonly before?: number;
  readonly after?: number;
  readonly beforeLines?: number;
  readonly afterLines?: number;
  readonly beforeAuto?: boolean;
  readonly afterAuto?: boolean;
  readonly line?: number;
  readonly lineRule?: string;
  readonly contextualSpacing?: boolean;
  readonly keepWithNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly bidi?: boolean;
  readonly numbering?: string;
  readonly level?: number;
  readonly borderTop?: boolean;
  readonly borderBottom?: boolean;
  /** A text frame as wide as its text, centred on the page: how Word's gallery sets page numbers. 17.3.1.11. */
  readonly centredFrame?: boolean;
};

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function readRunProperties(element: Element | undefined, theme: Theme): RunProperties {
  const found: Mutable<RunProperties> = {};
  if (element === undefined) return found;
  for (const child of element.children) {
    switch (child.name) {
      case 'w:rStyle':
        found.style = valOf(child) ?? '';
        break;
      case 'w:rFonts':
        readFonts(child, theme, found);
        break;
      case 'w:sz': {
        const size = halfPointsOf(valOf(child));
        if (size !== undefined) found.halfPoints = size;
        break;
      }
      case 'w:szCs': {
        const size = halfPointsOf(valOf(child));
        if (size !== undefined) found.complexHalfPoints = size;
        break;
      }
      case 'w:b':
        found.bold = isOn(valOf(child));
        break;
      case 'w:i':
        found.italic = isOn(valOf(child));
        break;
      case 'w:bCs':
        found.complexBold = isOn(valOf(child));
        break;
      case 'w:iCs':
        found.complexItalic = isOn(valOf(child));
        break;
      case 'w:cs':
      case 'w:rtl':
        found.complexScript = isOn(valOf(child));
        break;
      case 'w:caps':
        found.caps = isOn(valOf(child));
        break;
      case 'w:smallCaps':
        found.smallCaps = isOn(valOf(child));
        break;
      case 'w:strike':
        found.strike = isOn(valOf(child));
        break;
      case 'w:dstrike':
        found.doubleStrike = isOn(valOf(child));
        break;
      case 'w:vanish':
        found.hidden = isOn(valOf(child));
        break;
      case 'w:u': {
        const value = valOf(child);
        if (value !== undefined) found.underline = value !== 'none';
        break;
      }
      case 'w:color': {
        const color = colorOf(child, theme);
        if (color !== undefined) found.color = color;
        break;
      }
      case 'w:vertAlign': {
        const value = valOf(child);
        found.position = value === 'superscript' || value === 'subscript' ? value : 'baseline';
        break;
      }
    }
  }
  return found;
}

/** In one `w:rFonts` the theme wins over the name beside it. 17.3.2.26. */
function readFonts(element: Element, theme: Theme, found: Mutable<RunProperties>): void {
  const { attributes } = element;
  const font = (name: string, themed: string): string | undefined => {
    const fromTheme = attributes[themed];
    return (fromTheme === undefined ? undefined : theme.fonts.get(fromTheme)) ?? attributes[name];
  };
  const ascii = font('w:ascii', 'w:asciiTheme');
  const hAnsi = font('w:hAnsi', 'w:hAnsiTheme');
  const eastAsia = font('w:eastAsia', 'w:eastAsiaTheme');
  const complex = font('w:cs', 'w:cstheme');
  if (ascii) found.ascii = ascii;
  if (hAnsi) found.hAnsi = hAnsi;
  if (eastAsia) found.eastAsia = eastAsia;
  if (complex) found.complex = complex;
}

/** ST_HpsMeasure: half points; ISO strict may write `13pt`. */
function halfPointsOf(value: string | undefined): number | undefined {
  const plain = integerOf(value);
  if (plain !== undefined) return plain > 0 ? plain : undefined;
  const twips = twipsOf(value);
  return twips === undefined || twips <= 0 ? undefined : twips / 10;
}

function colorOf(element: Element, theme: Theme): string | undefined {
  const value = valOf(element);
  if (value !== undefined && /^[0-9A-Fa-f]{6}$/u.test(value)) return value.toUpperCase();
  const themed = element.attributes['w:themeColor'];
  return (
    (themed === undefined ? undefined : theme.colors.get(themed)) ?? (value === 'auto' ? 'auto' : undefined)
  );
}

export function readParagraphProperties(element: Element | undefined): ParagraphProperties {
  const found: Mutable<ParagraphProperties> = {};
  if (element === undefined) return found;
  for (const child of element.children) {
    switch (child.name) {
      case 'w:pStyle':
        found.style = valOf(child) ?? '';
        break;
      case 'w:jc': {
        const value = valOf(child);
        if (value !== undefined) found.align = value;
        break;
      }
      case 'w:ind':
        readIndents(child.attributes, found);
        break;
      case 'w:spacing':
        readSpacing(child.attributes, found);
        break;
      case 'w:contextualSpacing':
        found.contextualSpacing = isOn(valOf(child));
        break;
      case 'w:keepNext':
        found.keepWithNext = isOn(valOf(child));
        break;
      case 'w:pageBreakBefore':
        found.pageBreakBefore = isOn(valOf(child));
        break;
      case 'w:bidi':
        found.bidi = isOn(valOf(child));
        break;
      case 'w:numPr': {
        const numbering = valOf(childOf(child, 'w:numId'));
        const level = integerOf(valOf(childOf(child, 'w:ilvl')));
        // A tracked "numbering was added" leaves an empty numPr behind.
        if (numbering !== undefined) found.numbering = numbering.trim();
        if (level !== undefined) found.level = Math.min(Math.max(level, 0), 8);
        break;
      }
      case 'w:framePr':
        found.centredFrame =
          child.attributes['w:xAlign'] === 'center' && child.attributes['w:w'] === undefined;
        break;
      case 'w:pBdr': {
        const top = isBorder(childOf(child, 'w:top'));
        const bottom = isBorder(childOf(child, 'w:bottom'));
        if (top !== undefined) found.borderTop = top;
        if (bottom !== undefined) found.borderBottom = bottom;
        break;
      }
    }
  }
  return found;
}

function readIndents(
  attributes: Readonly<Record<string, string>>,
  found: Mutable<ParagraphProperties>,
): void {
  const left = twipsOf(attributes['w:start'] ?? attributes['w:left']);
  const right = twipsOf(attributes['w:end'] ?? attributes['w:right']);
  const hanging = twipsOf(attributes['w:hanging']);
  const firstLine = twipsOf(attributes['w:firstLine']);
  if (left !== undefined) found.left = left;
  if (right !== undefined) found.right = right;
  // 17.3.1.12: where both stand, hanging wins.
  if (hanging !== undefined) found.firstLine = -hanging;
  else if (firstLine !== undefined) found.firstLine = firstLine;
  const leftChars = integerOf(attributes['w:startChars'] ?? attributes['w:leftChars']);
  const rightChars = integerOf(attributes['w:endChars'] ?? attributes['w:rightChars']);
  const hangingChars = integerOf(attributes['w:hangingChars']);
  const firstLineChars = integerOf(attributes['w:firstLineChars']);
  if (leftChars !== undefined && left === undefined) found.leftChars = leftChars;
  if (rightChars !== undefined && right === undefined) found.rightChars = rightChars;
  if (hanging === undefined && firstLine === undefined) {
    if (hangingChars !== undefined) found.firstLineChars = -hangingChars;
    else if (firstLineChars !== undefined) found.firstLineChars = firstLineChars;
  }
}

function readSpacing(
  attributes: Readonly<Record<string, string>>,
  found: Mutable<ParagraphProperties>,
): void {
  const before = twipsOf(attributes['w:before']);
  const after = twipsOf(attributes['w:after']);
  const beforeLines = integerOf(attributes['w:beforeLines']);
  const afterLines = integerOf(attributes['w:afterLines']);
  if (before !== undefined) found.before = before;
  else if (beforeLines) found.before = Math.round(beforeLines * 2.4);
  if (after !== undefined) found.after = after;
  else if (afterLines) found.after = Math.round(afterLines * 2.4);
  const { 'w:beforeAutospacing': beforeAuto, 'w:afterAutospacing': afterAuto } = attributes;
  if (beforeAuto !== undefined) found.beforeAuto = isOn(beforeAuto);
  if (afterAuto !== undefined) found.afterAuto = isOn(afterAuto);
  const line = twipsOf(attributes['w:line']);
  const rule = attributes['w:lineRule'];
  if (line !== undefined) {
    found.line = line;
    // 17.3.1.33: without a rule, auto.
    found.lineRule = rule ?? 'auto';
  } else if (rule !== undefined) found.lineRule = rule;
}

/** Undefined where nothing is said. */
export function isBorder(element: Element | undefined): boolean | undefined {
  const value = valOf(element);
  if (value === undefined) return undefined;
  return value !== 'nil' && value !== 'none';
}
