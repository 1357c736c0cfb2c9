/** A run of stars or underscores; `start` and `end` close in on it as its marks are used up. */
type Delimiters = {
  readonly marker: string;
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
};

/** Marks around emphasised text: one for italics, two for bold. */
export type Mark = { readonly at: number; readonly length: 1 | 2; readonly opens: boolean };

/** The marks of the text of one paragraph in order. CommonMark 6.2: a closer takes the nearest opener before it. */
export function emphasisIn(text: string): Mark[] {
  if (!text.includes('*') && !text.includes('_')) return [];
  const runs = delimitersIn(text);
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

function delimitersIn(text: string): Delimiters[] {
  const runs: Delimiters[] = [];
  for (const { index: start, 0: run } of text.matchAll(DELIMITERS)) {
    const marker = run.charAt(0);
    if (marker === '\\') continue;
    const end = start + run.length;
    const before = text.charAt(start - 1) || ' ';
    const after = text.charAt(end) || ' ';
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

/** Neither space nor punctuation; asked first, since all there is of punctuation takes long to look up. */
const LETTER = /[A-Za-z\d\u00C0-\u00D6\u00D8-\u00F6\u1EA0-\u1EF9]/u;

/** Of one UTF-16 unit, as micromark asks: half of a character beyond U+FFFF is none. */
const isPunctuation = (char: string): boolean =>
  char < '\x80' ? /[!-/:-@[-`{-~]/u.test(char) : !LETTER.test(char) && /[\p{P}\p{S}]/u.test(char);
