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
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u00a0\u00ad]/gu, ' ');

const WIDE = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u;

/** Columns of a terminal: a letter takes one, a mark that combines with it none, a full-width character two. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/^[\p{M}\u200b-\u200d\ufeff]/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
