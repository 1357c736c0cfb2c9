import { SINGLE_LINE } from '../../document/metrics.ts';
import type { Block, LineSpacing, ParagraphLayout, TextFormat } from '../../document/tree.ts';
import { letters, typeface } from '../../law/values.ts';
import { BOX, RULE } from '../docx/paragraphs.ts';
import { formatNamed } from '../docx/styles.ts';
import { type Face, faceOf, fontOf } from './typeface.ts';

// Lengths are twips as everywhere, but not whole ones: a line is filled to a fraction of a letter.

export type Look = {
  readonly face: Face;
  readonly points: number;
  readonly color: string;
  /** Above the line, in points; below it where negative. */
  readonly raised: number;
};

export type Piece = { readonly text: string; readonly look: Look; readonly width: number };

export type Line = {
  readonly pieces: readonly Piece[];
  readonly left: number;
  /** What a justified line gives each of its spaces beyond its width. */
  readonly stretch: number;
  readonly height: number;
  readonly baseline: number;
  /** What its spacing adds under the line; it may hang over the end of the page. */
  readonly beneath: number;
};

/** A line above the paragraph, or a box around it. */
export type Frame = {
  readonly around: boolean;
  readonly left: number;
  readonly width: number;
  readonly thickness: number;
  /** Between the line and the text. */
  readonly space: number;
  readonly color: string;
};

export type Paragraph = {
  readonly type: 'paragraph';
  readonly lines: readonly Line[];
  readonly frame: Frame | null;
  /** What the frame takes above the first line, and below the last. */
  readonly padding: readonly [number, number];
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
};

export const heightOf = ({ lines, padding }: Paragraph): number =>
  padding[0] + lines.reduce((sum, { height }) => sum + height, 0) + padding[1];

const RAISED_SIZE = 0.65;
const RAISED_BY = 1 / 3;
const LOWERED_BY = -1 / 8;

export function lookOf(format: TextFormat): Look {
  const { position, sizePt = letters.body.size.max, color = 'auto' } = format;
  return {
    face: faceOf(format),
    points: position ? sizePt * RAISED_SIZE : sizePt,
    color: color === 'auto' ? typeface.color : color,
    raised:
      position === 'superscript' ? sizePt * RAISED_BY : position === 'subscript' ? sizePt * LOWERED_BY : 0,
  };
}

export function pieceOf(text: string, look: Look): Piece {
  const font = fontOf(look.face);
  let width = 0;
  for (const character of text) width += font.widthOf(font.glyphOf(character));
  return { text, look, width: (width * look.points * 20) / 1000 };
}

/** What a line does not part: letters up to a space that is no no-break one, or up to and with a hyphen. */
type Word = { readonly pieces: readonly Piece[]; readonly width: number; readonly space: Piece | null };

const TOKENS = /\s|[^\s-]+-*|-+/gu;
const NO_BREAK = '\u00A0';

function wordsOf({ text, runs }: Block): readonly Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  const close = (space: Piece | null) => {
    words.push({ pieces, width: widthOf(pieces), space });
    pieces = [];
  };
  for (const { start, end, format } of runs) {
    const look = lookOf(format);
    for (const [token] of text.slice(start, end).matchAll(TOKENS)) {
      if (token === NO_BREAK) pieces.push(pieceOf(' ', look));
      else if (/\s/u.test(token)) close(pieceOf(' ', look));
      else {
        pieces.push(pieceOf(token, look));
        if (/[^-]-+$/u.test(token)) close(null);
      }
    }
  }
  close(null);
  return words;
}

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0);

/** Where even no-break spaces must part: they hold more than a line. */
function* partsOf(room: number, word: Word): Generator<Word> {
  if (word.width <= room) {
    yield word;
    return;
  }
  let pieces: Piece[] = [];
  for (const piece of word.pieces) {
    if (piece.text === ' ') {
      yield { pieces, width: widthOf(pieces), space: piece };
      pieces = [];
    } else pieces.push(piece);
  }
  yield { pieces, width: widthOf(pieces), space: word.space };
}

/** An address of the web may be longer than a line. */
function* cutTo(room: number, word: Word): Generator<Word> {
  if (word.width <= room) {
    yield word;
    return;
  }
  let pieces: Piece[] = [];
  for (const { text, look } of word.pieces) {
    for (const character of text) {
      const piece = pieceOf(character, look);
      if (pieces.length > 0 && widthOf(pieces) + piece.width > room) {
        yield { pieces, width: widthOf(pieces), space: null };
        pieces = [];
      }
      pieces.push(piece);
    }
  }
  yield { pieces, width: widthOf(pieces), space: word.space };
}

/** Height of Times New Roman above the line that it stands on, in ems: hhea ascender and line gap. */
const ASCENT = (1825 + 87) / 2048;

/** Sums of many widths are never quite exact. */
const SLACK = 0.01;

/** A paragraph in lines, each as full as it can be: as Word and LibreOffice break them. */
export function paragraphOf(block: Block, column: number): Paragraph {
  const layout = block.layout;
  if (!layout) throw new Error('A block of a Word file has a layout.');
  const look = lookOf(block.runs[0]?.format ?? formatNamed(layout.styleName ?? '') ?? {});
  const room = column - layout.left - layout.right;
  const lines: Line[] = [];
  let words: Word[] = [];
  let used = 0;
  const close = (isLast: boolean) => {
    lines.push(lineOf(words, layout, room, lines.length === 0 ? layout.firstLine : 0, isLast, look));
    words = [];
    used = 0;
  };
  const least = room - Math.max(0, layout.firstLine);
  for (const whole of wordsOf(block).flatMap((word) => [...partsOf(least, word)])) {
    for (const word of cutTo(least, whole)) {
      const firstLine = lines.length === 0 ? layout.firstLine : 0;
      if (words.length > 0 && used + word.width > room - firstLine + SLACK) close(false);
      words.push(word);
      used += word.width + (word.space?.width ?? 0);
    }
  }
  close(true);
  const frame = frameOf(block, layout, room, look);
  const padding = frame ? frame.thickness + frame.space : 0;
  return {
    type: 'paragraph',
    lines,
    frame,
    padding: [padding, frame?.around ? padding : 0],
    before: layout.before,
    after: layout.after,
    keepWithNext: layout.keepWithNext,
  };
}

function lineOf(
  words: readonly Word[],
  { align, left, lineSpacing }: ParagraphLayout,
  room: number,
  firstLine: number,
  isLast: boolean,
  look: Look,
): Line {
  const pieces = words.flatMap(({ pieces, space }) => (space ? [...pieces, space] : pieces));
  // A space at the end of a line hangs over it.
  const shown = pieces.slice(0, pieces.findLastIndex(({ text }) => text !== ' ') + 1);
  const free = room - firstLine - widthOf(shown);
  const spaces = shown.filter(({ text }) => text === ' ').length;
  const shift = align === 'center' ? free / 2 : align === 'right' ? free : 0;
  const points = Math.max(
    ...(shown.length > 0 ? shown.map((piece) => piece.look) : [look]).map((one) => one.points),
  );
  const single = lineSizes(points);
  const height = spacedHeight(lineSpacing, single.height);
  return {
    pieces: shown,
    left: left + firstLine + shift,
    stretch: align === 'justify' && !isLast && spaces > 0 ? free / spaces : 0,
    height,
    baseline: single.baseline,
    beneath: Math.max(0, height - single.height),
  };
}

function spacedHeight(spacing: LineSpacing, single: number): number {
  if (spacing.rule === 'multiple') return single * spacing.lines;
  return spacing.rule === 'exact' ? spacing.height : Math.max(single, spacing.height);
}

/** A single line of Times New Roman. What a paragraph adds to its lines stands below them. */
export const lineSizes = (points: number) => ({
  height: points * 20 * SINGLE_LINE,
  baseline: points * 20 * ASCENT,
  beneath: 0,
});

function frameOf({ lines }: Block, { left }: ParagraphLayout, width: number, { color }: Look): Frame | null {
  const sides = new Set(lines.flatMap(({ kind, side }) => (kind === 'border' ? [side] : [])));
  if (!sides.has('above')) return null;
  const around = sides.has('below');
  const { size, space } = around ? BOX : RULE;
  return { around, left, width, thickness: (size * 20) / 8, space: space * 20, color };
}
