import { BorderStyle, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx';
import { type Length, twips } from '../../document/length.ts';
import { textWidth } from '../../document/metrics.ts';
import type { TextFormat } from '../../document/tree.ts';
import { typeface } from '../../law/values.ts';
import type { RichText } from '../sheet.ts';
import { formatOf, type HeadSize, RULE_STYLE, type StyleId } from './styles.ts';

/** What XML cannot hold: control characters, halves of characters, noncharacters. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

export const writable = (text: string): string => text.replace(UNWRITABLE, '');

export const plain = (text: string): RichText => [{ text, bold: false, italic: false, position: null }];

type Extra = Omit<IParagraphOptions, 'style' | 'children' | 'text'>;

/** A paragraph in a style; runs say only in what they differ from it. */
export const paragraph = (style: StyleId, text: RichText | string, extra: Extra = {}): Paragraph =>
  new Paragraph({ ...extra, style, children: runsOf(style, typeof text === 'string' ? plain(text) : text) });

function runsOf(style: StyleId, text: RichText): TextRun[] {
  const { bold: styleBold, italic: styleItalic } = formatOf(style);
  return text.map(({ text: shown, bold, italic, position }) => {
    const pieces = writable(shown).split('\t');
    return new TextRun({
      children: pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece])),
      ...(bold && !styleBold ? { bold } : {}),
      ...(italic && !styleItalic ? { italics: true } : {}),
      ...(position === 'superscript' ? { superScript: true } : {}),
      ...(position === 'subscript' ? { subScript: true } : {}),
    });
  });
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
export function balanced(style: StyleId, text: string, column: Length, head: HeadSize = 'large'): Paragraph {
  const format = formatOf(style, head);
  const count = linesIn(text, format, column).length;
  let width: number = column;
  while (count > 1 && width > column / 2 && linesIn(text, format, twips(width - STEP)).length === count) {
    width -= STEP;
  }
  // Word's own widths may differ a little from ours.
  const indent = twips(Math.max(0, Math.floor((column - width) / 2) - STEP));
  return paragraph(style, text, indent > 0 ? { indent: { left: indent, right: indent } } : {});
}

const STEP = 40;

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
): Paragraph {
  const format = formatOf(style, head);
  const widths = texts
    .flatMap((text) => linesIn(text, format, column))
    .map((line) => textWidth(line, format));
  const length = Math.min(column, Math.round(Math.max(0, ...widths) * share));
  const indent = twips(Math.max(0, Math.round((column - length) / 2)));
  return new Paragraph({
    style: RULE_STYLE,
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, ...RULE, color: typeface.color } },
  });
}

/** A box as wide as its words: the frame of a stamp. */
export function boxed(text: string, column: Length, color: string): Paragraph {
  const width = textWidth(text, formatOf('Mark')) + BOX_PADDING;
  const indent = twips(Math.max(0, Math.round((column - width) / 2)));
  const side = { style: BorderStyle.SINGLE, ...BOX, color };
  return new Paragraph({
    style: 'Mark',
    indent: { left: indent, right: indent },
    border: { top: side, bottom: side, left: side, right: side },
    children: [new TextRun({ text: writable(text), color })],
  });
}

const BOX_PADDING = twips(280);
