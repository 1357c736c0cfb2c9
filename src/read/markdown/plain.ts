import type { TextFormat } from '../../document/tree.ts';
import { afterLineEnd, lineEnd } from '../source.ts';
import type { Chunk } from './chunks.ts';
import { emphasisIn } from './emphasis.ts';
import { BOLD, endLine, type Page, PLAIN, shownSign, writeTable } from './page.ts';

/**
 * Most paragraphs of a letter are lines of text with some emphasis, which takes no parser of the whole of Markdown.
 * `isPlain` says of which this is certain; `writePlain` writes those as `nodes.ts` would write what the parser makes
 * of them. test/read/markdown/plain.test.ts holds one against the other.
 */

/** References to characters as our own writers make them. */
const REFERENCE = String.raw`&(?:(amp|lt|gt|quot|nbsp)|#(3[3-9]|[4-9]\d|1[01]\d|12[0-5]));`;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };
/** Any other, and none: of the names in capitals HTML has but these, so that `Bộ NN&MT;` is an abbreviation. */
const CAPITALS = 'AMP|COPY|DD|ENG|ETH|GT|LT|QUOT|REG|THORN|TRADE';
const OTHER_REFERENCE = String.raw`(?!${REFERENCE})&(?:#|(?![A-Z\d]{1,31};)[A-Za-z\d]{1,31};|(?:${CAPITALS});)|&#38;#`;
/** Such references, code, links, tags and addresses but `<br>`; escapes of what would begin one of these. */
const MARKUP = new RegExp(
  String.raw`${OTHER_REFERENCE}|[\x60\0]|\]\(|<(?!\s|$|[Bb][Rr][ \t]*\/?>)|\\[\\&<]`,
  'u',
);
/** A quotation, or the row under the head of a table. */
const STRUCTURE = /(?:^|[\r\n])(?:[ \t]*>|[ \t-]*[|:][ \t|:-]*(?:[\r\n]|$))/u;

/** Whether a paragraph holds nothing but text, emphasis, headings, rows of `-`, `*` or `_`; or is a simple table. */
export const isPlain = (text: string): boolean =>
  !MARKUP.test(text) && (!STRUCTURE.test(text) || rowsOf(text) !== null);

/** CommonMark 4.1: three or more `-`, `*` or `_`. */
const RULE = /^[ \t]*([*_-])(?:[ \t]*\1){2,}[ \t]*$/u;
/** CommonMark 4.2. */
const HEADING = /^[ \t]*#{1,6}(?:[ \t]+|$)/u;

/** A line that may be one of these. */
const OPENS_OTHER = /(?:^|[\r\n])[^\S\r\n]*[#*_-]/u;

export function writePlain(page: Page, chunk: Chunk): void {
  const { text, offset } = chunk;
  const rows = text.trimStart().startsWith('|') ? rowsOf(text) : null;
  if (rows) {
    writeTable(page, rows, ({ from, to }) => writeInline(page, chunk, from, to, PLAIN));
    return;
  }
  let paragraph = 0;
  for (let start = OPENS_OTHER.test(text) ? 0 : text.length; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const sign = line.trimStart().charAt(0);
    const heading = sign === '#' ? HEADING.exec(line)?.[0] : undefined;
    if (heading !== undefined || ('*_-'.includes(sign) && RULE.test(line))) {
      writeParagraph(page, chunk, paragraph, start, PLAIN);
      if (heading === undefined) {
        page.glyphs.push({ text: line, source: offset + start, sourceLength: line.length, format: PLAIN });
        endLine(page, false);
      } else {
        const from = start + heading.length;
        writeParagraph(page, chunk, from, headingEnd(text, from, end), BOLD);
      }
      paragraph = afterLineEnd(text, end);
    }
    start = afterLineEnd(text, end);
  }
  writeParagraph(page, chunk, paragraph, text.length, PLAIN);
}

function writeParagraph(page: Page, chunk: Chunk, from: number, to: number, format: TextFormat): void {
  const end = trimmedEnd(chunk.text, from, to);
  if (end === from) return;
  writeInline(page, chunk, from, end, format);
  endLine(page, false);
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charAt(end - 1))) end--;
  return end;
}

const isSpace = (char: string): boolean => char === ' ' || char === '\t' || char === '\n' || char === '\r';

/** Without the signs that close a heading: `# Phụ lục #`. */
function headingEnd(text: string, from: number, to: number): number {
  const end = trimmedEnd(text, from, to);
  let signs = end;
  while (signs > from && text.charAt(signs - 1) === '#') signs--;
  return signs === from || isSpace(text.charAt(signs - 1)) ? signs : end;
}

function writeInline(page: Page, chunk: Chunk, from: number, to: number, around: TextFormat): void {
  const outer: TextFormat[] = [];
  let format = around;
  let at = from;
  for (const mark of emphasisIn(chunk.text.slice(from, to))) {
    writeLines(page, chunk, at, from + mark.at, format);
    if (mark.opens) {
      outer.push(format);
      format = { ...format, [mark.length === 2 ? 'bold' : 'italic']: true };
    } else {
      format = outer.pop() ?? around;
    }
    at = from + mark.at + mark.length;
  }
  writeLines(page, chunk, at, to, format);
}

/** All that may not be shown as it is. */
const SIGN = /[*|<&\\\r\n\uFDD0-\uFDD7]/gu;
const BREAK = /<br[ \t]*\/?>|\\?(?:\r\n?|\n)/iuy;
const ESCAPED = /\\[!-/:-@[-`{-~]/uy;
const REFERRED = new RegExp(REFERENCE, 'uy');

const NEWLINE = 0x0a;

function writeLines(page: Page, { text, offset }: Chunk, from: number, to: number, format: TextFormat): void {
  const write = (shown: string, at: number, sourceLength: number): void => {
    if (shown !== '') page.glyphs.push({ text: shown, source: offset + at, sourceLength, format });
  };
  for (let at = from; at < to; ) {
    SIGN.lastIndex = at;
    const sign = Math.min(SIGN.exec(text)?.index ?? to, to);
    write(text.slice(at, sign), at, sign - at);
    if (sign === to) return;
    if (text.charCodeAt(sign) === NEWLINE) {
      endLine(page, true);
      at = sign + 1;
      continue;
    }
    const breaks = lineBreakAt(text, sign);
    const reference = text.startsWith('&', sign) ? matchAt(REFERRED, text, sign) : null;
    if (breaks > 0 && sign + breaks <= to) {
      endLine(page, true);
      at = sign + breaks;
    } else if (reference) {
      const [all, name = '', code] = reference;
      write(NAMED[name] ?? String.fromCharCode(Number(code)), sign, all.length);
      at = sign + all.length;
    } else {
      const isHidden = text.startsWith('\\', sign) && matchAt(ESCAPED, text, sign);
      if (!isHidden) write(shownSign(text, sign, page.place), sign, 1);
      at = sign + 1;
    }
  }
}

/** How many characters break the line here, none if 0. */
function lineBreakAt(text: string, at: number): number {
  const sign = text.charAt(at);
  return '\r\\<'.includes(sign) ? (matchAt(BREAK, text, at)?.[0].length ?? 0) : 0;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

type Range = { readonly from: number; readonly to: number };

const ROW = /^[ \t]*\|.*\|[ \t]*$/u;
const ROW_UNDER_HEAD = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/u;

/** The cells of a table in its simplest form: a bar at both ends of every row, none of them escaped. */
function rowsOf(text: string): Range[][] | null {
  const rows: Range[][] = [];
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (!ROW.test(line) || line.includes('\\')) return null;
    if (rows.length === 1 && !ROW_UNDER_HEAD.test(line)) return null;
    rows.push(cellsIn(text, start, end));
    start = afterLineEnd(text, end);
  }
  const [head, under, ...body] = rows;
  return head && under && head.length === under.length ? [head, ...body] : null;
}

function cellsIn(text: string, start: number, end: number): Range[] {
  const cells: Range[] = [];
  const last = text.lastIndexOf('|', end - 1);
  for (let bar = text.indexOf('|', start); bar < last; ) {
    const next = text.indexOf('|', bar + 1);
    const cell = text.slice(bar + 1, next);
    const from = bar + 1 + (cell.length - cell.trimStart().length);
    cells.push({ from, to: Math.max(from, bar + 1 + cell.trimEnd().length) });
    bar = next;
  }
  return cells;
}
