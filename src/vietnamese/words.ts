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

const WORD = /[\p{L}\p{M}]+/gu;
/** What stands between two words of one phrase. */
const ONLY_SPACE = /^(?:[ \u00a0]{1,2}|\n)$/u;
const JOINS = /[-/@_.&'’\p{N}\\]/u;

/** More paragraphs than a letter of 500 pages has, and more words than the language. */
const KEPT = 20_000;

const cache = new Map<string, readonly Word[]>();

/** The words of a text, in order. Remembered by text, because many rules ask for the same paragraphs. */
export function wordsOf(text: string): readonly Word[] {
  const known = cache.get(text);
  if (known) return known;
  const words: Word[] = [];
  WORD.lastIndex = 0;
  let match = WORD.exec(text);
  while (match) {
    const { text: written, key } = formOf(match[0]);
    const start = match.index;
    const end = start + written.length;
    match = WORD.exec(text);
    const last = match === null || !ONLY_SPACE.test(text.slice(end, match.index));
    words.push({ text: written, start, end, key, joined: isJoined(text, start, end), last });
  }
  if (cache.size >= KEPT) cache.clear();
  cache.set(text, words);
  return words;
}

/** Lets go of the words of all texts. The engine calls it when it is done with a letter. */
export const forgetWords = (): void => cache.clear();

type WrittenForm = Pick<Word, 'text' | 'key'>;

const forms = new Map<string, WrittenForm>();

/** The few thousand words of the language come again and again: each is kept, and read, once. */
function formOf(text: string): WrittenForm {
  const known = forms.get(text);
  if (known) return known;
  const form = { text, key: textKey(text) };
  if (forms.size >= KEPT) forms.clear();
  forms.set(text, form);
  return form;
}

/** `-` or `.` joins only where a letter or digit follows without space: `từ.` at the end of a sentence is not joined. */
function isJoined(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  if ((before ?? ' ') === ' ' && (after ?? ' ') === ' ') return false;
  const joinsBefore =
    before !== undefined && JOINS.test(before) && /[\p{L}\p{N}]/u.test(text[start - 2] ?? '');
  const joinsAfter = after !== undefined && JOINS.test(after) && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '');
  const digitBeside = /\p{N}/u.test(before ?? '') || /\p{N}/u.test(after ?? '');
  return joinsBefore || joinsAfter || digitBeside;
}

/** The first letter is a capital. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The same capitals as in what is written: `Nghành` becomes `Ngành`. */
export function likeIn(written: string, right: string): string {
  if (written.length > 1 && isUpper(written)) return upper(right);
  return isCapitalised(written) ? upper(right.slice(0, 1)) + right.slice(1) : right;
}
