import { type Length, twips } from '../../document/length.ts';
import { textWidth } from '../../document/metrics.ts';
import type { TextFormat } from '../../document/tree.ts';
import { typeface } from '../../law/values.ts';
import { writable } from '../../read/docx/writing.ts';
import type { RichText } from '../sheet.ts';
import { formatOf, type HeadSize, RULE_STYLE, type StyleId } from './styles.ts';
import { element, escaped, type Xml } from './xml.ts';

export const plain = (text: string): RichText => [{ text, bold: false, italic: false, position: null }];

/** In what a paragraph differs from its style. */
type Extra = {
  readonly keepNext?: boolean;
  readonly borders?: { readonly [Side in 'top' | 'left' | 'bottom' | 'right']?: Border };
  readonly spacing?: { readonly before?: Length; readonly after?: Length };
  readonly indent?: { readonly left: number; readonly right?: number; readonly hanging?: number };
  readonly align?: 'center';
};

type Border = { readonly color: string; readonly size: number; readonly space: number };

/** A paragraph in a style; runs say only in what they differ from it. */
export const paragraph = (style: StyleId, text: RichText | string, extra: Extra = {}): Xml =>
  paragraphWith(style, runsOf(style, typeof text === 'string' ? plain(text) : text), extra);

/** A paragraph without any text. */
export const gap = (style: StyleId, extra: Extra = {}): Xml => paragraphWith(style, [], extra);

/** ECMA-376 part 1, 17.3.1.26: what may stand in `w:pPr`, in this order. */
function paragraphWith(style: StyleId | typeof RULE_STYLE, runs: readonly Xml[], extra: Extra): Xml {
  const { keepNext, borders, spacing, indent, align } = extra;
  const properties = [
    element('w:pStyle', { 'w:val': style }),
    ...(keepNext === undefined ? [] : [element('w:keepNext', keepNext ? {} : { 'w:val': 'false' })]),
    ...(borders ? [element('w:pBdr', {}, ...bordersOf(borders))] : []),
    ...(spacing ? [element('w:spacing', { 'w:after': spacing.after, 'w:before': spacing.before })] : []),
    ...(indent
      ? [element('w:ind', { 'w:left': indent.left, 'w:right': indent.right, 'w:hanging': indent.hanging })]
      : []),
    ...(align ? [element('w:jc', { 'w:val': align })] : []),
  ];
  return element('w:p', {}, element('w:pPr', {}, ...properties), ...runs);
}

const bordersOf = (borders: NonNullable<Extra['borders']>): readonly Xml[] =>
  Object.entries(borders).map(([side, { color, size, space }]) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:color': color, 'w:sz': size, 'w:space': space }),
  );

const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const TAB = '<w:tab/>';

function runsOf(style: StyleId, text: RichText): readonly Xml[] {
  const { bold: styleBold, italic: styleItalic } = formatOf(style);
  return text.map(({ text: shown, bold, italic, position }) =>
    run(shown, [
      ...(bold && !styleBold ? [BOLD] : []),
      ...(italic && !styleItalic ? [ITALIC] : []),
      ...(position === null ? [] : [element('w:vertAlign', { 'w:val': position })]),
    ]),
  );
}

function run(text: string, properties: readonly Xml[]): Xml {
  const pieces = writable(text)
    .split('\t')
    .map((piece) => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`);
  const format = properties.length > 0 ? element('w:rPr', {}, ...properties) : '';
  return element('w:r', {}, format, pieces.join(TAB));
}

/** The lines that words make in a column: greedy, as Word breaks them. */
export function linesIn(text: string, format: TextFormat, column: Length): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, format) > column) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/**
 * A centred paragraph whose lines are about as long as each other: no lone last word under a full line. Its indents
 * make the column as narrow as the same number of lines allows.
 */
export function balanced(style: StyleId, text: string, column: Length, head: HeadSize = 'large'): Xml {
  const width = balancedWidth(text, formatOf(style, head), column);
  // Word's own widths may differ a little from ours.
  const indent = twips(Math.max(0, Math.floor((column - width) / 2) - STEP));
  return paragraph(style, text, indent > 0 ? { indent: { left: indent, right: indent } } : {});
}

const STEP = 40;

function balancedWidth(text: string, format: TextFormat, column: Length): Length {
  const count = linesIn(text, format, column).length;
  const fits = (width: number): boolean => {
    const lines = linesIn(text, format, twips(width));
    return lines.length === count && lines.every((line) => textWidth(line, format) <= width);
  };
  let width: number = column;
  while (count > 1 && fits(width - STEP)) width -= STEP;
  return twips(width);
}

/** Thickness in eighths of a point, distance from the text in points. */
export const RULE = { size: 6, space: 1 } as const;
export const BOX = { size: 8, space: 2 } as const;

/** A rule in the middle of a column, as long as a share of the longest line above it. */
export function ruleUnder(
  texts: readonly string[],
  style: StyleId,
  share: number,
  column: Length,
  head: HeadSize = 'large',
): Xml {
  const format = formatOf(style, head);
  const widths = texts
    .flatMap((text) => linesIn(text, format, balancedWidth(text, format, column)))
    .map((line) => textWidth(line, format));
  const length = Math.min(column, Math.round(Math.max(0, ...widths) * share));
  const indent = twips(Math.max(0, Math.round((column - length) / 2)));
  return paragraphWith(RULE_STYLE, [], {
    indent: { left: indent, right: indent },
    borders: { top: { ...RULE, color: typeface.color } },
  });
}

/** A box as wide as its words: the frame of a stamp. */
export function boxed(text: string, column: Length, color: string): Xml {
  const width = textWidth(text, formatOf('Mark')) + BOX_PADDING;
  const indent = twips(Math.max(0, Math.round((column - width) / 2)));
  const side = { ...BOX, color };
  return paragraphWith('Mark', [run(text, [element('w:color', { 'w:val': color })])], {
    indent: { left: indent, right: indent },
    borders: { top: side, left: side, bottom: side, right: side },
  });
}

const BOX_PADDING = twips(280);
