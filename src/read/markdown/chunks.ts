import { isWholeLetter } from '../../vietnamese/signs.ts';
import { HIDDEN, masked } from './mask.ts';

/**
 * A paragraph of the source, to be parsed by itself: nothing in the Markdown of a letter reaches beyond a blank
 * line, and parsing a whole file of 500 pages takes more than linear time.
 */
export type Chunk = {
  readonly text: string;
  readonly offset: number;
  /** The paragraph was cut because of its length: this is its next piece. */
  readonly continues: boolean;
};

export const LONGEST_CHUNK = 16_000;
/** A table that is cut is one no more: its other pieces have no head. Its cells are parsed each by itself. */
export const LONGEST_TABLE = 2_000_000;
const TABLE_ROW = /^[^\S\r\n]{0,30}\|/u;
const TABLE_RULE = /^[^\S\r\n]{0,30}\|[ \t:|-]{1,2000}[\r\n]{0,2}$/u;

/** The first sign of a line that is seen. */
const SEEN = new RegExp(`[^\\s${HIDDEN}]`, 'u');
/** Nothing but what web pages leave of a table cell or of emphasis around nothing: `|`, `* *`, `** **`. */
const EMPTY_LINE = new RegExp(`^(?:\\|?[\\s${HIDDEN}]*|\\*{1,2}[^\\S\\r\\n]+\\*{1,2}\\s*|\\*{4}\\s*)$`, 'u');
/** A dash may stand alone where a web page broke the line after it. */
const BULLET = /^[^\S\r\n]{0,30}(?:[-+*•][^\S\r\n]+\S|[-+]\s*$)/u;
const NUMBER = /^[^\S\r\n]{0,30}(\d{1,3})[.)][^\S\r\n]/u;
const FENCE = /^[^\S\r\n]{0,30}(?:`{3,}|~{3,})[^`\r\n]*$/u;

export function* chunksOf(text: string, lineStarts: readonly number[]): Generator<Chunk> {
  let start = -1;
  let number = 0;
  let continues = false;
  let isTable = false;
  const chunk = function* (end: number): Generator<Chunk> {
    if (isTable) yield { text: maskedRows(text.slice(start, end)), offset: start, continues };
    else yield* cutChunks(text.slice(start, end), start, continues);
  };
  for (let index = firstLineOf(text, lineStarts); index < lineStarts.length; index++) {
    const lineStart = lineStarts[index] ?? text.length;
    if (start >= 0 && lineStart - start <= LONGEST_CHUNK && isWholeLetter(text.charCodeAt(lineStart))) {
      // Most lines: a paragraph goes on.
      if (lineStarts[index - 1] === start) isTable = false;
      continue;
    }
    const line = text.slice(lineStart, lineStarts[index + 1] ?? text.length);
    const seen = line.search(SEEN);
    const sign = line.charAt(seen);
    if (isEmpty(line, seen) || ('`~'.includes(sign) && FENCE.test(line.trimEnd()))) {
      if (start >= 0) yield* chunk(lineStart);
      start = -1;
      continues = false;
      continue;
    }
    const item = '0' <= sign && sign <= '9' ? Number(NUMBER.exec(line)?.[1] ?? -1) : -1;
    const isItem =
      item === 1 || (item > 0 && item === number + 1) || ('-+*•'.includes(sign) && BULLET.test(line));
    if (item > 0 && (isItem || start < 0)) number = item;
    if (start >= 0 && lineStarts[index - 1] === start) {
      isTable = TABLE_RULE.test(line) && TABLE_ROW.test(text.slice(start, start + 32));
    }
    const longest = isTable && TABLE_ROW.test(line) ? LONGEST_TABLE : LONGEST_CHUNK;
    if (start >= 0 && (isItem || lineStart - start > longest)) {
      yield* chunk(lineStart);
      continues = !isItem;
      start = lineStart;
    } else if (start < 0) {
      start = lineStart;
    }
  }
  if (start >= 0) yield* chunk(text.length);
}

const isEmpty = (line: string, seen: number): boolean =>
  seen < 0 || ('|*'.includes(line.charAt(seen)) && EMPTY_LINE.test(line.slice(seen)));

/** One line may be as long as many paragraphs; it is cut at a space, where its pieces are joined again. */
function* cutChunks(text: string, offset: number, continues: boolean): Generator<Chunk> {
  let from = 0;
  while (text.length - from > 2 * LONGEST_CHUNK) {
    const end = from + LONGEST_CHUNK;
    const space = text.lastIndexOf(' ', end);
    const to = space > from ? space : text.codePointAt(end - 1) === text.charCodeAt(end - 1) ? end : end - 1;
    yield { text: masked(text.slice(from, to)), offset: offset + from, continues: continues || from > 0 };
    from = to;
  }
  yield {
    text: masked(from === 0 ? text : text.slice(from)),
    offset: offset + from,
    continues: continues || from > 0,
  };
}

const maskedRows = (text: string): string =>
  text
    .split(/(?<=\n)/u)
    .map(masked)
    .join('');

const YAML_KEY = /^[\p{L}\p{N}_ -]{1,60}:(?:\s|$)/u;

/** Index of the first line after the front matter: keys and values between two lines `---` at the very top. */
function firstLineOf(text: string, lineStarts: readonly number[]): number {
  const lineAt = (index: number): string =>
    text.slice(lineStarts[index] ?? text.length, lineStarts[index + 1] ?? text.length).trimEnd();
  if (lineAt(0) !== '---' || !(YAML_KEY.test(lineAt(1)) || lineAt(1).startsWith('#') || lineAt(1) === '---'))
    return 0;
  for (let index = 1; index < Math.min(lineStarts.length, 200); index++) {
    if (lineAt(index) === '---') return index + 1;
  }
  return 0;
}
