import { isDigit, isLetter, isOfWord } from './signs.ts';

/**
 * The first look at a word: whether it may be one of some list, in any case. It is known by a number made of its
 * letters, so a word of no list may now and then seem to be of one; who finds a cue still reads what stands there.
 */

const SLOTS = 0x2000;
const slots = new Int32Array(SLOTS);
let lists = 0;

/** A list of words, known by one bit. */
export type Cue = number;

export function cueOf(words: Iterable<string>): Cue {
  const cue = 1 << lists++;
  for (const word of words)
    slots[slotOf(word, 0, word.length)] = (slots[slotOf(word, 0, word.length)] ?? 0) | cue;
  return cue;
}

/** The letters from one offset to another may be a word of the list. */
export const mayBe = (cue: Cue, text: string, start: number, end: number): boolean =>
  (cuesAt(text, start, end) & cue) !== 0;

const cuesAt = (text: string, start: number, end: number): number => slots[slotOf(text, start, end)] ?? 0;

function slotOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) {
    sum = withSign(sum, text.charCodeAt(at));
  }
  return slotFor(sum);
}

const withSign = (sum: number, code: number): number =>
  (Math.imul(sum, 31) + ((code < TABLED && small[code]) || smallOf(code))) | 0;
const slotFor = (sum: number): number => (sum ^ (sum >>> 13)) & (SLOTS - 1);

const TABLED = 0x2500;
const small = new Uint16Array(TABLED);

function smallOf(code: number): number {
  const lowered = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  if (code < TABLED) small[code] = lowered;
  return lowered;
}

/** The places of a text where something may begin that somebody looks for, in order. */
export type Cues = {
  readonly text: string;
  readonly places: readonly number[];
  /** What may begin at each of them. */
  readonly kinds: readonly Cue[];
  /** All of them together. */
  readonly all: Cue;
};

/** Words that sought things begin with; whoever seeks a thing registers them here before the first text is read. */
let sought = 0;
export function soughtBy(words: string): Cue {
  const cue = cueOf(words.split('|'));
  sought |= cue;
  return cue;
}

/** A number in digits, with no word joined before it. */
export const NUMBER: Cue = soughtBy('');

/** Several readers ask for the same sentences one after another. */
let last: Cues = { text: '', places: [], kinds: [], all: 0 };
let before = last;

export function cuesOf(text: string): Cues {
  if (last.text === text) return last;
  const cues = before.text === text ? before : readCues(text);
  before = last;
  last = cues;
  return cues;
}

function readCues(text: string): Cues {
  const places: number[] = [];
  const kinds: Cue[] = [];
  let all = 0;
  let at = 0;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    const start = at++;
    let cue = 0;
    if (isDigit(code)) {
      if (start === 0 || !isOfWord(text.charCodeAt(start - 1))) cue = NUMBER;
    } else if (isLetter(code)) {
      let sum = 0;
      do {
        sum = withSign(sum, code);
        code = at < text.length ? text.charCodeAt(at) : 0;
        at++;
      } while (isLetter(code));
      at--;
      cue = (slots[slotFor(sum)] ?? 0) & sought;
    }
    if (cue === 0) continue;
    places.push(start);
    kinds.push(cue);
    all |= cue;
  }
  return { text, places, kinds, all };
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** The matches of a sticky pattern that begins with a word of a list. */
export function matchesAt(cue: Cue, pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const { places, kinds, all } = cuesOf(text);
  if ((all & cue) === 0) return NO_MATCHES;
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (let index = 0; index < places.length; index++) {
    const at = places[index] ?? 0;
    if (at < from || ((kinds[index] ?? 0) & cue) === 0) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    from = at + match[0].length;
    matches.push(match);
  }
  return matches;
}
