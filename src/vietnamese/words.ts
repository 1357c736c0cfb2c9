import { isCapitalAt, isJoiningAt, isLetterOrNumberAt, isNumberAt, isWordSignAt } from './alphabet.ts';
import { kept, MOST_KEPT } from './kept.ts';
import { isUpper, textKey, upper } from './text.ts';

/** One written word: a run of letters. `thành phố` is two words here, as it is two in print. */
export type Word = {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case, one way of placing tones. */
  readonly key: string;
  /** Joined without space to `-`, `.`, `@`, `/`, a digit: part of an address, a code, a transcription. */
  readonly joined: boolean;
  /** A full stop, comma, bracket or another sign stands between this word and the next one, or it is the last. */
  readonly last: boolean;
};

const cache = new Map<string, readonly Word[]>();

/** The words of a text, in order. Remembered by text, because many rules ask for the same paragraphs. */
export function wordsOf(text: string): readonly Word[] {
  const known = cache.get(text);
  if (known) return known;
  const words: Word[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isWordSignAt(text, start)) continue;
    let end = start + 1;
    while (isWordSignAt(text, end)) end++;
    const { text: written, key } = formOf(text.slice(start, end));
    const last = !isWordNext(text, end);
    words.push({ text: written, start, end, key, joined: isJoined(text, start, end), last });
    start = end;
  }
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(text, words);
  return words;
}

/** A word of the same phrase follows: behind a space or two, or on the next line. */
function isWordNext(text: string, end: number): boolean {
  const first = text.charCodeAt(end);
  if (first !== 10 && !isBlank(first)) return false;
  if (isWordSignAt(text, end + 1)) return true;
  return first !== 10 && isBlank(text.charCodeAt(end + 1)) && isWordSignAt(text, end + 2);
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 160;

/** Lets go of the words of all texts. The engine calls it when it is done with a letter. */
export const forgetWords = (): void => cache.clear();

type WrittenForm = Pick<Word, 'text' | 'key'>;

const formOf = kept((text): WrittenForm => {
  const key = textKey(text);
  return { text, key: key === text ? text : formOf(key).text };
});

/** `-` or `.` joins only where a letter or digit follows without space: `từ.` at the end of a sentence is not joined. */
function isJoined(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) === 32 && text.charCodeAt(end) === 32) return false;
  const joinsBefore = isJoiningAt(text, start - 1);
  const joinsAfter = isJoiningAt(text, end);
  if (!joinsBefore && !joinsAfter) return false;
  return (
    (joinsBefore && (isNumberAt(text, start - 1) || isLetterOrNumberAt(text, start - 2))) ||
    (joinsAfter && (isNumberAt(text, end) || isLetterOrNumberAt(text, end + 1)))
  );
}

/** The first letter is a capital. */
export const isCapitalised = (word: string): boolean => isCapitalAt(word, 0);

/** The same capitals as in what is written: `Nghành` becomes `Ngành`. */
export function likeIn(written: string, right: string): string {
  if (written.length > 1 && isUpper(written)) return upper(right);
  return isCapitalised(written) ? upper(right.slice(0, 1)) + right.slice(1) : right;
}
