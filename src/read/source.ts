import { remember } from '../document/remember.ts';
import type { Document, HorizontalLine, Run, Span, TextFormat } from '../document/tree.ts';
import type { Failure, Locate, ReadFailure } from './read.ts';

/** What the readers of Markdown and plain text share: decoding, lines, and the way from shown text back to the file. */

/** A dense letter of 500 pages has under three million characters; what is far longer is no letter. */
export const MOST_CHARACTERS = 4_000_000;
/** Some fifty pages without the end of a paragraph. */
export const LONGEST_PARAGRAPH = 100_000;
/**
 * Lines or paragraphs, cells of tables among them: each costs time and room, however short it is. A letter of 500 pages
 * has six thousand.
 */
export const MOST_BLOCKS = 64_000;

const failed = (code: Failure['code'], vi: string, en: string): ReadFailure => ({
  failure: { code, message: { vi, en } },
});

/** The text of a file without its byte order mark, or why there is none. */
export function decode(source: string | Uint8Array): string | ReadFailure {
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/u, '') : decodeBytes(source);
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return failed('empty', 'Tệp không có nội dung.', 'The file is empty.');
  if (text.length > MOST_CHARACTERS) {
    return failed(
      'too-large',
      `Tệp dài quá ${(MOST_CHARACTERS / 1_000_000).toString().replace('.', ',')} triệu ký tự, không phải một văn bản hành chính.`,
      `The file is longer than ${MOST_CHARACTERS / 1_000_000} million characters; that is no letter.`,
    );
  }
  const line = longLine(text);
  if (line > 0) {
    return failed(
      'too-large',
      `Dòng ${line} dài quá ${LONGEST_PARAGRAPH} ký tự, không phải một văn bản hành chính.`,
      `Line ${line} is longer than ${LONGEST_PARAGRAPH} characters; that is no letter.`,
    );
  }
  if (piecesOf(text) > MOST_BLOCKS) {
    return failed(
      'too-large',
      `Tệp có quá ${MOST_BLOCKS} dòng và ô bảng, không phải một văn bản hành chính.`,
      `The file has more than ${MOST_BLOCKS} lines and cells; that is no letter.`,
    );
  }
  return text;
}

/** Lines with something in them and bars between cells: as many blocks as a text can have. */
function piecesOf(text: string): number {
  if (text.length <= MOST_BLOCKS) return 0;
  let pieces = 0;
  for (const _ of text.matchAll(/[^\s|]\s{0,1000}[\r\n|]/gu)) pieces++;
  return pieces;
}

/** The number of the first line that is too long; 0 where none is. */
function longLine(text: string): number {
  if (text.length <= LONGEST_PARAGRAPH) return 0;
  const starts = lineStartsOf(text);
  return 1 + starts.findIndex((start, at) => (starts[at + 1] ?? text.length) - start > LONGEST_PARAGRAPH);
}

function decodeBytes(bytes: Uint8Array): string | ReadFailure {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return failed(
      'bad-encoding',
      'Tệp không phải văn bản Unicode (UTF-8 hoặc UTF-16). Hãy mở bằng trình soạn thảo và lưu lại dạng UTF-8; nếu là phông TCVN3 hoặc VNI thì phải chuyển mã trước.',
      'The file is not Unicode text (UTF-8 or UTF-16). Open it in an editor and save it as UTF-8; text in TCVN3 or VNI fonts must be converted first.',
    );
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** A piece of shown text and the piece of the file it was made from. */
export type Glyphs = {
  readonly text: string;
  readonly source: number;
  readonly sourceLength: number;
  readonly format: TextFormat;
};

/** The text of one block with the pieces it is made of, in order. */
export type ShownText = {
  readonly text: string;
  readonly glyphs: readonly Glyphs[];
  readonly decomposed?: true;
};

/** Joins pieces into the text of a block: white space trimmed at the ends as asked, composed (NFC). */
export function shownText(pieces: readonly Glyphs[], trim: 'both' | 'end'): ShownText {
  const raw = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('');
  const end = raw.trimEnd().length;
  const start = trim === 'both' ? Math.min(raw.length - raw.trimStart().length, end) : 0;
  const text = raw.slice(start, end);
  const kept = start === 0 && end === raw.length ? pieces : cut(pieces, start, end);
  return isComposed(text) ? { text, glyphs: kept } : composed(text, kept);
}

/** Latin letters as Vietnamese has them, and signs: NFC leaves them as they are, next to each other too. */
const NEVER_COMPOSED = /^[\0-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/u;

const isComposed = (text: string): boolean => NEVER_COMPOSED.test(text) || text === text.normalize('NFC');

function cut(pieces: readonly Glyphs[], start: number, end: number): Glyphs[] {
  const kept: Glyphs[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, piece.text.length);
    if (from < to) {
      const whole = piece.text.length !== piece.sourceLength;
      kept.push({
        ...piece,
        text: piece.text.slice(from, to),
        source: whole ? piece.source : piece.source + from,
        sourceLength: whole ? piece.sourceLength : to - from,
      });
    }
    at += piece.text.length;
  }
  return kept;
}

/** A letter followed by the marks that stand on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** A tone mark may stand in another piece than its letter (`a**\u0301**`): clusters are cut from the whole text. */
function composed(text: string, pieces: readonly Glyphs[]): ShownText {
  const glyphs: Glyphs[] = [];
  for (const cluster of text.matchAll(CLUSTER)) {
    const parts = cut(pieces, cluster.index, cluster.index + cluster[0].length);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) continue;
    const composedText = cluster[0].normalize('NFC');
    const sourceLength = last.source + last.sourceLength - first.source;
    const before = glyphs.at(-1);
    const follows =
      before?.format === first.format &&
      before.text.length === before.sourceLength &&
      before.source + before.sourceLength === first.source;
    if (before && follows && composedText.length === sourceLength) {
      const sum = before.sourceLength + sourceLength;
      glyphs[glyphs.length - 1] = { ...before, text: before.text + composedText, sourceLength: sum };
    } else {
      glyphs.push({ text: composedText, source: first.source, sourceLength, format: first.format });
    }
  }
  return { text: glyphs.map((piece) => piece.text).join(''), glyphs, decomposed: true };
}

/** Runs that cover the text without gaps; neighbours of one format are one run. */
export function runsOf({ text, glyphs }: ShownText): Run[] {
  const only = glyphs.length === 1 ? glyphs[0] : undefined;
  if (only) return [{ start: 0, end: text.length, format: only.format }];
  const runs: Run[] = [];
  let at = 0;
  for (const { text: piece, format } of glyphs) {
    const end = at + piece.length;
    const before = runs.at(-1);
    if (before && sameFormat(before.format, format)) runs[runs.length - 1] = { ...before, end };
    else runs.push({ start: at, end, format });
    at = end;
  }
  return runs;
}

const sameFormat = (a: TextFormat, b: TextFormat): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.position === b.position;

const ROW_OF_CHARACTERS = /^[\s_*=–—─-]*$/u;

/** A row of `_`, `-`, `=` or `*` is a line drawn with characters. */
export const linesOf = (text: string): HorizontalLine[] =>
  ROW_OF_CHARACTERS.test(text) && text.replace(/\s+/gu, '').length >= 3
    ? [{ kind: 'characters', side: 'in' }]
    : [];

const LINE_END = /\r\n?|\n/gu;

/** Where the line ends that goes on at an offset. */
export function lineEnd(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

export const afterLineEnd = (text: string, end: number): number =>
  end + (text.startsWith('\r\n', end) ? 2 : 1);

/** The offsets at which the lines of a text begin. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let end = lineEnd(text, 0); end < text.length; ) {
    const start = afterLineEnd(text, end);
    starts.push(start);
    end = lineEnd(text, start);
  }
  return starts;
}

/** Index of the last entry not greater than `value` in an ascending list. */
function lastNotAfter(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Places of spans in the file, from the pieces of each block. */
export function locateIn(lineStarts: readonly number[], blocks: readonly (readonly Glyphs[])[]): Locate {
  const placeOf = (offset: number): readonly [line: number, column: number] => {
    const line = lastNotAfter(lineStarts, offset);
    return [line + 1, offset - (lineStarts[line] ?? 0) + 1];
  };
  return (span: Span) => {
    const glyphs = blocks[span.block] ?? [];
    const offset = sourceOffset(glyphs, span.start, 'start');
    const endOffset = span.end > span.start ? sourceOffset(glyphs, span.end, 'end') : offset;
    const [line, column] = placeOf(offset);
    const [endLine, endColumn] = placeOf(endOffset);
    return { line, column, endLine, endColumn, offset, endOffset };
  };
}

/** Where in the text of a block each of its pieces ends. */
const endsOf = remember((glyphs: readonly Glyphs[]): readonly number[] => {
  let at = 0;
  return glyphs.map(({ text }) => {
    at += text.length;
    return at;
  });
});

/** The first piece that ends beyond the offset, or, for the end of a span, at it. */
function pieceAt(ends: readonly number[], offset: number, edge: 'start' | 'end'): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ends[middle] ?? 0;
    if (edge === 'start' ? offset < end : offset <= end) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sourceOffset(glyphs: readonly Glyphs[], offset: number, edge: 'start' | 'end'): number {
  const ends = endsOf(glyphs);
  const index = pieceAt(ends, offset, edge);
  const piece = glyphs[index];
  if (piece === undefined) {
    const last = glyphs.at(-1);
    return last === undefined ? 0 : last.source + last.sourceLength;
  }
  const { text, source, sourceLength } = piece;
  if (text.length === sourceLength) return source + offset - (ends[index - 1] ?? 0);
  return edge === 'start' ? source : source + sourceLength;
}

/** A document without pages. */
export const plainDocument = (
  format: 'markdown' | 'text',
  blocks: Document['blocks'],
  tables: Document['tables'] = [],
  comments: Document['comments'] = [],
): Document => ({
  format,
  blocks,
  tables,
  sections: [],
  headers: [],
  footers: [],
  notes: [],
  comments,
  pictures: [],
});
