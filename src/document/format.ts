import { type Length, twips } from './length.ts';
import { textWidth } from './metrics.ts';
import { remember } from './remember.ts';
import type { Block, Document, ParagraphLayout, Run, Span, TextFormat } from './tree.ts';

/** A stretch of one block in one format. */
export type Piece = { readonly span: Span; readonly text: string; readonly format: TextFormat };

/** Letters and figures: what a reader of the page sees the format of. A space has no visible font or slant. */
const VISIBLE = /[\p{L}\p{N}]/u;
/** Fewer visible characters than this in a format of their own are a slip of the pen that nobody sees. */
const SLIP = 2;

export function visibleCount(text: string): number {
  let count = 0;
  for (const character of text) if (isVisible(character)) count += 1;
  return count;
}

function isAnyVisible(text: string): boolean {
  for (const character of text) if (isVisible(character)) return true;
  return false;
}

/** Nearly all that stands in a letter is told by its code; the pattern knows the rest. */
function isVisible(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (code >= 0x1e00 && code <= 0x1eff) || VISIBLE.test(character);
}

/** The pieces that spans are made of, run by run. */
export function piecesOf(document: Document, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { block, start, end } of spans) {
    const paragraph = document.blocks[block];
    if (!paragraph) continue;
    for (const run of paragraph.runs) {
      const from = Math.max(start, run.start);
      const to = Math.min(end, run.end);
      if (to <= from) continue;
      const text = paragraph.text.slice(from, to);
      pieces.push({ span: { block, start: from, end: to }, text, format: run.format });
    }
  }
  return pieces;
}

/** Most text is of one format, and then no letter of it need be looked at. */
function someFormat(
  document: Document,
  spans: readonly Span[],
  isSo: (format: TextFormat) => boolean,
): boolean {
  for (const span of spans) {
    const runs = document.blocks[span.block]?.runs;
    if (!runs) continue;
    for (const run of runs) if (touches(run, span) && isSo(run.format)) return true;
  }
  return false;
}

function firstFormat(document: Document, spans: readonly Span[]): TextFormat | undefined {
  for (const span of spans) {
    const run = document.blocks[span.block]?.runs.find((each) => touches(each, span));
    if (run) return run.format;
  }
  return undefined;
}

const touches = (run: Run, span: Span): boolean =>
  Math.min(span.end, run.end) > Math.max(span.start, run.start);

export const wholeBlock = (document: Document, block: number): Span => ({
  block,
  start: 0,
  end: document.blocks[block]?.text.length ?? 0,
});

/** The block numbers that spans touch, each once, in order. */
export const blocksOf = (spans: readonly Span[]): readonly number[] => [
  ...new Set(spans.map(({ block }) => block)),
];

export const layoutOf = (document: Document, block: number): ParagraphLayout | undefined =>
  document.blocks[block]?.layout;

/**
 * The stretches of visible text whose format is wrong. Neighbours run together over spaces and punctuation, which
 * have no say; a single stray character is left alone, unless it is all there is.
 */
export function wrongStretches(
  document: Document,
  spans: readonly Span[],
  isWrong: (format: TextFormat) => boolean,
): readonly Span[] {
  if (!someFormat(document, spans, isWrong)) return [];
  const found: Span[] = [];
  let open = false;
  let total = 0;
  for (const { span, text, format } of piecesOf(document, spans)) {
    const seen = visibleCount(text);
    total += seen;
    if (seen === 0) continue;
    const last = found.at(-1);
    if (!isWrong(format)) open = false;
    else if (open && last?.block === span.block) found[found.length - 1] = { ...last, end: span.end };
    else {
      found.push(span);
      open = true;
    }
  }
  const least = Math.min(SLIP, total);
  return found
    .filter((span) => visibleCount(textOf(document, span)) >= least)
    .map((span) => trimmed(document, span));
}

/** The value that most of the visible text has; undefined where the source does not know it. */
export function dominant<Key extends keyof TextFormat>(
  document: Document,
  spans: readonly Span[],
  key: Key,
): TextFormat[Key] | undefined {
  const first = firstFormat(document, spans)?.[key];
  if (!someFormat(document, spans, (format) => format[key] !== first)) {
    for (const { text } of piecesOf(document, spans)) if (isAnyVisible(text)) return first;
    return undefined;
  }
  const counts = new Map<TextFormat[Key], number>();
  for (const { text, format } of piecesOf(document, spans)) {
    const seen = visibleCount(text);
    if (seen > 0) counts.set(format[key], (counts.get(format[key]) ?? 0) + seen);
  }
  let best: { value: TextFormat[Key]; count: number } | undefined;
  for (const [value, count] of counts) if (!best || count > best.count) best = { value, count };
  return best?.value;
}

/** How much of the visible text is so, from 0 to 1. */
export function shareOf(
  document: Document,
  spans: readonly Span[],
  isSo: (format: TextFormat) => boolean,
): number {
  if (!someFormat(document, spans, isSo)) return 0;
  let so = 0;
  let total = 0;
  for (const { text, format } of piecesOf(document, spans)) {
    const seen = visibleCount(text);
    total += seen;
    if (isSo(format)) so += seen;
  }
  return total === 0 ? 0 : so / total;
}

/** The width of spans set on one line, without the spaces at their ends. */
export function widthOf(document: Document, spans: readonly Span[]): Length {
  let width = 0;
  for (const span of spans) {
    for (const { text, format } of piecesOf(document, [trimmed(document, span)]))
      width += textWidth(text, format);
  }
  return twips(width);
}

const textOf = (document: Document, { block, start, end }: Span): string =>
  document.blocks[block]?.text.slice(start, end) ?? '';

function trimmed(document: Document, span: Span): Span {
  const text = textOf(document, span);
  const start = span.start + text.length - text.trimStart().length;
  return { ...span, start, end: Math.max(start, span.end - (text.length - text.trimEnd().length)) };
}

/** Word's own cell margins, 0.19 cm a side (ECMA-376 part 1, 17.4.42); a table rarely changes them. */
const CELL_MARGINS = twips(216);
/** One centimetre: a column said to be narrower was never measured by the program that wrote the file. */
const NARROWEST = 567;

/** How wide the lines of a block may be, indents not taken off; undefined where the source does not say. */
export function columnWidth(document: Document, { place, layout }: Block): Length | undefined {
  if (place.in === 'frame' || !layout) return undefined;
  if (place.in === 'cell') {
    const table = document.tables[place.table];
    const width = table?.columnWidths[place.column] ?? 0;
    const isKnown = table?.columnWidths.length === table?.columns && width >= NARROWEST;
    return isKnown ? twips(width - CELL_MARGINS) : undefined;
  }
  const section = document.sections[layout.section];
  return section && twips(section.width - section.left - section.right);
}

/** Of each block, once it was counted. */
const lineCounts = remember((document: Document) => new Uint32Array(document.blocks.length));

/** How many lines a block takes, as nearly as widths without kerning and hyphenation tell. */
export function lineCount(document: Document, index: number): number {
  const known = lineCounts(document);
  const counted = known[index] || linesIn(document, index);
  if (index < known.length) known[index] = counted;
  return counted;
}

function linesIn(document: Document, index: number): number {
  const block = document.blocks[index];
  const column = block && columnWidth(document, block);
  if (!block?.layout || column === undefined) return 1;
  const { left, right, firstLine } = block.layout;
  const available = Math.max(1, column - left - right);
  let lines = 0;
  let start = 0;
  for (const part of block.text.split('\n')) {
    const width = widthOf(document, [{ block: index, start, end: start + part.length }]);
    lines += Math.max(1, Math.ceil((width + (start === 0 ? firstLine : 0)) / available));
    start += part.length + 1;
  }
  return lines;
}

/** Where text lies between the edges of its column. */
export type Extent = {
  readonly left: Length;
  readonly right: Length;
  readonly column: Length;
  readonly lines: number;
};

/** The extent of a block's text; undefined where a tab or an unknown column hides it. */
export function extentOf(document: Document, index: number): Extent | undefined {
  const block = document.blocks[index];
  const column = block && columnWidth(document, block);
  if (!block?.layout || column === undefined || block.text.trim().includes('\t')) return undefined;
  const { align, left, right, firstLine } = block.layout;
  const lead = leadWidth(document, index);
  const width = widthOf(document, [wholeBlock(document, index)]);
  const start = left + firstLine + lead;
  const free = column - right - start - width;
  if (free < 0 || block.text.includes('\n')) {
    return { left: twips(Math.min(start, left)), right: twips(column - right), column, lines: 2 };
  }
  const shift = align === 'center' ? free / 2 : align === 'right' ? free : 0;
  return {
    left: twips(Math.round(start + shift)),
    right: twips(Math.round(start + shift + width)),
    column,
    lines: 1,
  };
}

/** Word's default tab stops stand half an inch apart. */
const TAB_STOP = twips(720);

/** How far spaces and tabs typed before the text push it in. */
export function leadWidth(document: Document, index: number): Length {
  const block = document.blocks[index];
  let width = 0;
  for (const { text, format } of piecesOf(document, [wholeBlock(document, index)])) {
    const lead = text.slice(0, text.length - text.trimStart().length);
    for (const character of lead) {
      const start = (block?.layout?.left ?? 0) + (block?.layout?.firstLine ?? 0);
      width =
        character === '\t'
          ? (Math.floor((start + width) / TAB_STOP) + 1) * TAB_STOP - start
          : width + textWidth(character, format);
    }
    if (lead.length < text.length) break;
  }
  return twips(Math.round(width));
}
