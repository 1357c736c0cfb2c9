import type { TextFormat } from '../../document/tree.ts';
import type { Chunk } from './chunks.ts';
import { BOLD, endLine, type Page, PLAIN, shownSign, writeTable } from './page.ts';

/**
 * Most paragraphs of a letter are lines of text with some emphasis, which takes no parser of the whole of Markdown.
 * `isPlain` says of which this is certain; `writePlain` writes those as `nodes.ts` would write what the parser makes
 * of them. test/read/markdown/plain.test.ts holds one against the other.
 */

/** The names of HTML that are all in capitals: any other, as in `Bộ NN&MT;`, is an abbreviation. */
const ENTITY = String.raw`&(?:#|(?![A-Z\d]{1,31};)[A-Za-z\d]{1,31};|(?:AMP|COPY|DD|ENG|ETH|GT|LT|QUOT|REG|THORN|TRADE);)`;
/** Entities, code, links, tags and addresses but `<br>`; escapes of what would begin one of these. */
const MARKUP = new RegExp(String.raw`${ENTITY}|[\x60\0]|\]\(|<(?!\s|$|[Bb][Rr][ \t]*\/?>)|\\[\\&<]`, 'u');
/** A quotation, or the row under the head of a table. */
const STRUCTURE = /(?:^|[\r\n])[ \t]*(?:>|[ \t-]*[|:][ \t|:-]*(?:[\r\n]|$))/u;

/** Whether a paragraph holds nothing but text, emphasis, headings, rows of `-`, `*` or `_`; or is a simple table. */
export const isPlain = (text: string): boolean =>
  !MARKUP.test(text) && (!STRUCTURE.test(text) || rowsOf(text) !== null);

/** CommonMark 4.1: three or more `-`, `*` or `_`. */
const RULE = /^[ \t]*([*_-])(?:[ \t]*\1){2,}[ \t]*$/u;
/** CommonMark 4.2. */
const HEADING = /^[ \t]*#{1,6}(?:[ \t]+|$)/u;
const HEADING_END = /(?:(?<=^|[ \t])#+)?[ \t]*$/u;

export function writePlain(page: Page, chunk: Chunk): void {
  const { text, offset } = chunk;
  const rows = text.trimStart().startsWith('|') ? rowsOf(text) : null;
  if (rows) {
    writeTable(page, rows, ({ from, to }) => writeInline(page, chunk, from, to, PLAIN));
    return;
  }
  let paragraph = 0;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const heading = HEADING.exec(line)?.[0];
    if (heading !== undefined || RULE.test(line)) {
      writeParagraph(page, chunk, paragraph, start, PLAIN);
      if (heading === undefined) {
        page.glyphs.push({ text: line, source: offset + start, sourceLength: line.length, format: PLAIN });
        endLine(page, false);
      } else {
        const from = start + heading.length;
        const content = text.slice(from, end);
        const to = from + content.search(HEADING_END);
        writeParagraph(page, chunk, from, to, BOLD);
      }
      paragraph = afterLineEnd(text, end);
    }
    start = afterLineEnd(text, end);
  }
  writeParagraph(page, chunk, paragraph, text.length, PLAIN);
}

function writeParagraph(page: Page, chunk: Chunk, from: number, to: number, format: TextFormat): void {
  let end = to;
  while (end > from && isSpace(chunk.text.charAt(end - 1))) end--;
  if (end === from) return;
  writeInline(page, chunk, from, end, format);
  endLine(page, false);
}

const isSpace = (char: string): boolean => char === ' ' || char === '\t' || char === '\n' || char === '\r';

function writeInline(page: Page, chunk: Chunk, from: number, to: number, around: TextFormat): void {
  const outer: TextFormat[] = [];
  let format = around;
  let at = from;
  for (const mark of emphasisIn(chunk.text, from, to)) {
    writeLines(page, chunk, at, mark.at, format);
    if (mark.opens) {
      outer.push(format);
      format = { ...format, [mark.length === 2 ? 'bold' : 'italic']: true };
    } else {
      format = outer.pop() ?? around;
    }
    at = mark.at + mark.length;
  }
  writeLines(page, chunk, at, to, format);
}

/** All that is not shown as it is. */
const SIGN = /[*|<\\\r\n\uFDD0-\uFDD7]/gu;
const BREAK = /<br[ \t]*\/?>|\\?(?:\r\n?|\n)/iuy;
const ESCAPED = /\\[!-/:-@[-`{-~]/uy;

function writeLines(page: Page, { text, offset }: Chunk, from: number, to: number, format: TextFormat): void {
  for (let at = from; at < to; ) {
    SIGN.lastIndex = at;
    const sign = Math.min(SIGN.exec(text)?.index ?? to, to);
    if (sign > at) {
      page.glyphs.push({ text: text.slice(at, sign), source: offset + at, sourceLength: sign - at, format });
    }
    if (sign === to) return;
    BREAK.lastIndex = sign;
    ESCAPED.lastIndex = sign;
    const lineBreak = BREAK.exec(text)?.[0] ?? '';
    const breaks = lineBreak !== '' && sign + lineBreak.length <= to;
    if (breaks) {
      endLine(page, true);
    } else if (!ESCAPED.test(text)) {
      const shown = shownSign(text, sign, page.place);
      if (shown !== '') page.glyphs.push({ text: shown, source: offset + sign, sourceLength: 1, format });
    }
    at = sign + (breaks ? lineBreak.length : 1);
  }
}

const LINE_END = /\r\n?|\n/gu;

function lineEnd(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

const afterLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);

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

/** A run of stars or underscores; `start` and `end` close in on it as its marks are used up. */
type Delimiters = {
  readonly marker: string;
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
};

/** Marks around emphasised text: one for italics, two for bold. */
type Mark = { readonly at: number; readonly length: 1 | 2; readonly opens: boolean };

/** CommonMark 6.2, as micromark has it: a closer is matched with the nearest opener before it. */
function emphasisIn(text: string, from: number, to: number): Mark[] {
  const runs = delimitersIn(text, from, to);
  const marks: Mark[] = [];
  for (const [index, closer] of runs.entries()) {
    while (closer.closes && closer.end > closer.start) {
      const open = runs.slice(0, index).findLastIndex((run) => canOpen(run, closer));
      const opener = runs[open];
      if (!opener) break;
      const length = sizeOf(opener) > 1 && sizeOf(closer) > 1 ? 2 : 1;
      opener.end -= length;
      marks.push({ at: opener.end, length, opens: true }, { at: closer.start, length, opens: false });
      closer.start += length;
      for (const between of runs.slice(open + 1, index)) between.end = between.start;
    }
  }
  return marks.sort((a, b) => a.at - b.at);
}

const sizeOf = ({ start, end }: Delimiters): number => end - start;

/** Rules 9 and 10: of two runs one of which could do either, the sum is no multiple of three, unless both are. */
function canOpen(opener: Delimiters, closer: Delimiters): boolean {
  if (sizeOf(opener) === 0 || !opener.opens || opener.marker !== closer.marker) return false;
  const either = opener.closes || closer.opens;
  return !(either && sizeOf(closer) % 3 > 0 && (sizeOf(opener) + sizeOf(closer)) % 3 === 0);
}

const DELIMITERS = /\\[!-/:-@[-`{-~]|\*+|_+/gu;

function delimitersIn(text: string, from: number, to: number): Delimiters[] {
  const runs: Delimiters[] = [];
  DELIMITERS.lastIndex = from;
  for (let found = DELIMITERS.exec(text); found && found.index < to; found = DELIMITERS.exec(text)) {
    const { index: start, 0: run } = found;
    const marker = run.charAt(0);
    if (marker === '\\') continue;
    const end = start + run.length;
    const before = start > from ? text.charAt(start - 1) : ' ';
    const after = end < to ? text.charAt(end) : ' ';
    const opens = flanks(before, after);
    const closes = flanks(after, before);
    const isStar = marker === '*';
    runs.push({
      marker,
      start,
      end,
      opens: opens && (isStar || !closes || isPunctuation(before)),
      closes: closes && (isStar || !opens || isPunctuation(after)),
    });
  }
  return runs;
}

/** Left-flanking, for a run between `outside` and `inside`; right-flanking the other way round. */
const flanks = (outside: string, inside: string): boolean =>
  !/\s/u.test(inside) && (!isPunctuation(inside) || /\s/u.test(outside) || isPunctuation(outside));

/** Of one UTF-16 unit, as micromark asks: half of a character beyond U+FFFF is none. */
const isPunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char);
