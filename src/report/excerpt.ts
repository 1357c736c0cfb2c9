export type Excerpt = {
  readonly text: string;
  /** Spaces under the text up to the place. */
  readonly gap: string;
  readonly marks: string;
};

const WIDTH = 90;
const BEFORE = 30;

/** The line around a place, cut at words, and the marks to set under it. */
export function excerptOf(source: string, start: number, end: number): Excerpt {
  const from = cutBefore(source, start);
  const to = cutAfter(source, from, end);
  const shownEnd = Math.min(end, to);
  const head = `${from > 0 ? '… ' : ''}${onOneLine(source.slice(from, start))}`;
  const marked = onOneLine(source.slice(start, shownEnd));
  const tail = `${onOneLine(source.slice(shownEnd, to))}${to < source.length ? ' …' : ''}`;
  const marks = columns(marked);
  return {
    text: head + marked + tail,
    gap: ' '.repeat(columns(head)),
    marks: marks > 0 ? `^${'~'.repeat(marks - 1)}` : '^',
  };
}

function cutBefore(source: string, start: number): number {
  if (start <= BEFORE || source.length <= WIDTH) return 0;
  const space = source.indexOf(' ', start - BEFORE);
  return space >= 0 && space < start ? space + 1 : start;
}

function cutAfter(source: string, from: number, end: number): number {
  if (source.length - from <= WIDTH) return source.length;
  const space = source.lastIndexOf(' ', from + WIDTH);
  return Math.max(space > from ? space : from + WIDTH, Math.min(end, from + WIDTH));
}

/** Tabs and line breaks take one column, so that the marks stand under their letters; no text steers the terminal. */
const onOneLine = (text: string): string => (STEERS.test(text) ? text.replace(EVERY_STEERING, ' ') : text);

const STEERS = /[\p{Cc}\u00a0\u00ad]/u;
const EVERY_STEERING = new RegExp(STEERS, 'gu');
const WIDE = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u;
const NO_WIDTH = /^[\p{M}\u200b-\u200d\ufeff]/u;

/** Columns of a terminal: a letter takes one, a mark that combines with it none, a full-width character two. */
function columns(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    if (isPlain(text.charCodeAt(at))) width++;
    else return width + columnsOfAny(text.slice(at));
  }
  return width;
}

/** Letters of Vietnamese and Western Europe, figures, signs: one column each. */
const isPlain = (code: number): boolean => code < 0x300 || (code >= 0x1e00 && code < 0x2000);

function columnsOfAny(text: string): number {
  let width = 0;
  for (const character of text) {
    if (NO_WIDTH.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
