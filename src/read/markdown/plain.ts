import type { TextFormat } from '../../document/tree.ts';
import type { Chunk } from './chunks.ts';
import { endLine, type Page, PLAIN, shownSign } from './page.ts';

/**
 * Most paragraphs of a letter are lines of text with some emphasis, which takes no parser of the whole of Markdown.
 * `isPlain` says of which this is certain; `writePlain` writes those as `nodes.ts` would write what the parser makes
 * of them, which a test of random paragraphs holds.
 */

/** Escapes, code, tags and addresses, entities, links; what the parser replaces or leaves out by itself. */
const MARKUP = /[\\`\0]|<\S|&[#A-Za-z\d]|\]\(/u;
/** A quotation, a heading, or the row under the head of a table. */
const STRUCTURE = /(?:^|[\r\n])[ \t]*(?:[>#]|[ \t-]*[|:][ \t|:-]*(?:[\r\n]|$))/u;

/** Whether a paragraph holds nothing but text, emphasis and rows of `-`, `*` or `_`. */
export const isPlain = (text: string): boolean => !MARKUP.test(text) && !STRUCTURE.test(text);

/** CommonMark 4.1: three or more `-`, `*` or `_`, which end the paragraph before them. */
const RULE = /^[ \t]*([*_-])(?:[ \t]*\1){2,}[ \t]*$/u;

export function writePlain(page: Page, chunk: Chunk): void {
  const { text, offset } = chunk;
  let paragraph = 0;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    start = afterLineEnd(text, end);
    if (!RULE.test(line)) continue;
    if (end - line.length > paragraph) writeParagraph(page, chunk, paragraph, end - line.length);
    page.glyphs.push({
      text: line,
      source: offset + end - line.length,
      sourceLength: line.length,
      format: PLAIN,
    });
    endLine(page, false);
    paragraph = start;
  }
  if (paragraph < text.length) writeParagraph(page, chunk, paragraph, text.length);
}

function writeParagraph(page: Page, chunk: Chunk, from: number, to: number): void {
  const outer: TextFormat[] = [];
  let format = PLAIN;
  let at = from;
  for (const mark of emphasisIn(chunk.text, from, to)) {
    writeLines(page, chunk, at, mark.at, format);
    if (mark.opens) {
      outer.push(format);
      format = { ...format, [mark.length === 2 ? 'bold' : 'italic']: true };
    } else {
      format = outer.pop() ?? PLAIN;
    }
    at = mark.at + mark.length;
  }
  writeLines(page, chunk, at, to, format);
  endLine(page, false);
}

function writeLines(page: Page, chunk: Chunk, from: number, to: number, format: TextFormat): void {
  for (let at = from; at < to; ) {
    const end = Math.min(lineEnd(chunk.text, at), to);
    writeSigns(page, chunk, at, end, format);
    if (end < to) endLine(page, true);
    at = end < to ? afterLineEnd(chunk.text, end) : to;
  }
}

const SIGN = /[*|\uFDD0-\uFDD7]/gu;

/** Text within a line, stars and bars that mean nothing among it. */
function writeSigns(page: Page, { text, offset }: Chunk, from: number, to: number, format: TextFormat): void {
  for (let at = from; at < to; ) {
    SIGN.lastIndex = at;
    const sign = Math.min(SIGN.exec(text)?.index ?? to, to);
    if (sign > at) {
      page.glyphs.push({ text: text.slice(at, sign), source: offset + at, sourceLength: sign - at, format });
    }
    const shown = sign < to ? shownSign(text, sign, page.place) : '';
    if (shown !== '') page.glyphs.push({ text: shown, source: offset + sign, sourceLength: 1, format });
    at = sign + 1;
  }
}

const LINE_END = /\r\n?|\n/gu;

function lineEnd(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

const afterLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);

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

const DELIMITERS = /\*+|_+/gu;

function delimitersIn(text: string, from: number, to: number): Delimiters[] {
  const runs: Delimiters[] = [];
  DELIMITERS.lastIndex = from;
  for (let found = DELIMITERS.exec(text); found && found.index < to; found = DELIMITERS.exec(text)) {
    const { index: start, 0: run } = found;
    const marker = run.charAt(0);
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
