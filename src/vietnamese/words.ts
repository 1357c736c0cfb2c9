import { MOST_KEPT } from './kept.ts';
import { isCapital, isJoining, isLetter, isLetterOrNumber, isNumber } from './signs.ts';
import { isUpper, textKey, upper } from './text.ts';

/** One written word: a run of letters. `thành phố` is two words here, as it is two in print. */
export type Word = {
  readonly form: Form;
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
/** Room for the words of a letter of 500 pages; the words of what is longer are read whenever a rule asks for them. */
const MOST_WORDS = 400_000;
let room = MOST_WORDS;
/** The latest texts for which there was no room: one rule asks for the words of a paragraph several times. */
const passing = new Map<string, readonly Word[]>();
const MOST_PASSING = 64;

/** The words of a text, in order. Remembered by text, because many rules ask for the same paragraphs. */
export function wordsOf(text: string): readonly Word[] {
  const known = cache.get(text) ?? passing.get(text);
  if (known) return known;
  const words: Word[] = [];
  const { length } = text;
  let before = 32;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    if (!isLetter(code)) {
      before = code;
      continue;
    }
    const start = at;
    let sum = 0;
    do {
      sum = (Math.imul(sum, 31) + code) | 0;
      at++;
      code = at < length ? text.charCodeAt(at) : 0;
    } while (isLetter(code));
    const form = formAt(text, start, at, sum);
    const joined = (before !== 32 || code !== 32) && isJoined(text, start, at);
    const last =
      code === 32 && at + 1 < length && isLetter(text.charCodeAt(at + 1)) ? false : !isWordNext(text, at);
    words.push({ form, text: form.text, start, end: at, key: form.key, joined, last });
    before = code;
  }
  keep(text, words);
  return words;
}

/** To let go of some paragraphs for others would be to read all of them for each rule. */
function keep(text: string, words: readonly Word[]): void {
  // A text without words takes room too.
  const needed = words.length + 1;
  if (needed <= room) {
    room -= needed;
    cache.set(text, words);
    return;
  }
  if (passing.size === MOST_PASSING) passing.clear();
  passing.set(text, words);
}

/** A word of the same phrase follows: behind a space or two, or on the next line. */
function isWordNext(text: string, end: number): boolean {
  const first = text.charCodeAt(end);
  if (first !== 10 && !isBlank(first)) return false;
  if (isLetter(text.charCodeAt(end + 1))) return true;
  return first !== 10 && isBlank(text.charCodeAt(end + 1)) && isLetter(text.charCodeAt(end + 2));
}

const isBlank = (code: number): boolean => code === 32 || code === 160;

/** `-` or `.` joins only where a letter or digit follows without space: `từ.` at the end of a sentence is not joined. */
function isJoined(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  return (
    (isJoining(before) && (isNumber(before) || isLetterOrNumber(text.charCodeAt(start - 2)))) ||
    (isJoining(behind) && (isNumber(behind) || isLetterOrNumber(text.charCodeAt(end + 1))))
  );
}

/** Lets go of the words of all texts. The engine calls it when it is done with a letter. */
export function forgetWords(): void {
  cache.clear();
  passing.clear();
  room = MOST_WORDS;
  if (forms.size < MOST_KEPT) return;
  forms = new Map();
  latest.fill(null);
}

/** What is known of a word as it is written, wherever it stands: one record for all its places. */
export type Form = {
  readonly text: string;
  readonly key: string;
  /** The same number for all forms that have the same key. */
  readonly number: number;
  /** What was asked of it, and what it is: two bits for each question. */
  known: number;
};

let forms = new Map<string, Form>();

function formOf(written: string): Form {
  const before = forms.get(written);
  if (before !== undefined) return before;
  const key = textKey(written);
  const same = key === written ? null : formOf(key);
  const form: Form = {
    text: written,
    key: same?.text ?? written,
    number: same?.number ?? forms.size,
    known: 0,
  };
  forms.set(written, form);
  return form;
}

/** The latest form for each sum of signs: most words are found here without being cut out of their text. */
const latest: (Form | null)[] = new Array<Form | null>(0x2000).fill(null);

function formAt(text: string, start: number, end: number, sum: number): Form {
  const slot = (sum ^ (sum >>> 13)) & 0x1fff;
  const form = latest[slot];
  if (form && isWritten(form.text, text, start, end)) return form;
  const read = formOf(text.slice(start, end));
  latest[slot] = read;
  return read;
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const MOST_QUESTIONS = 15;
let questions = 0;

/**
 * A question about a word that is answered by how it is written: does it stand in a list? Each form is asked once, and
 * where the word comes again the answer is read from two bits of its record.
 */
export function askedOnce(isSo: (form: Form) => boolean): (word: Word) => boolean {
  if (questions === MOST_QUESTIONS) throw new Error('A form has no bits left for another question');
  const asked = 1 << (2 * questions++);
  const is = asked << 1;
  return ({ form }) => {
    if ((form.known & asked) === 0) form.known |= isSo(form) ? asked | is : asked;
    return (form.known & is) !== 0;
  };
}

const PAIRS = 0x4000;

/**
 * A question about the keys of two words, one behind the other. The same pairs come again and again: the latest answers
 * are kept, and read without looking anything up.
 */
export function askedOfPairs(
  isSo: (first: Word, second: Word) => boolean,
): (first: Word, second: Word) => boolean {
  let of = forms;
  /** By twos: the number of the first word, from one; that of the second, and behind it the answer. */
  const known = new Int32Array(2 * PAIRS);
  return (first, second) => {
    if (of !== forms) {
      of = forms;
      known.fill(0);
    }
    const a = first.form.number + 1;
    const b = second.form.number << 1;
    const slot = 2 * ((Math.imul(a, 31) + b) & (PAIRS - 1));
    const before = known[slot + 1] ?? 0;
    if (known[slot] === a && (before & ~1) === b) return (before & 1) === 1;
    const answer = isSo(first, second);
    known[slot] = a;
    known[slot + 1] = answer ? b | 1 : b;
    return answer;
  };
}

/** So many numbers words have for the time being. */
export const countOfNumbers = (): number => forms.size;

/** The number of a word, by its key: that of every `Form` that has the key. */
export const numberOf = (key: string): number => formOf(key).number;

/** What is made of numbers: made once, not for each letter, and anew when the words are numbered anew. */
export function whileNumbered<Value>(make: () => Value): () => Value {
  let made: { readonly of: typeof forms; readonly value: Value } | undefined;
  return () => {
    if (made?.of !== forms) made = { of: forms, value: make() };
    return made.value;
  };
}

/** The first letter is a capital. */
export const isCapitalised = (word: string): boolean => isCapital(word.charCodeAt(0));

/** Each word begins with a capital and has no other, as in nearly all names: `An Bình`. */
export const hasCapitalsOfName = (words: string): boolean => CAPITALS_OF_NAME.test(words);
const CAPITALS_OF_NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*$/u;

/** The same capitals as in what is written: `Nghành` becomes `Ngành`. */
export function likeIn(written: string, right: string): string {
  if (written.length > 1 && isUpper(written)) return upper(right);
  return isCapitalised(written) ? upper(right.slice(0, 1)) + right.slice(1) : right;
}
