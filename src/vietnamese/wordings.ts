import { remember } from '../document/remember.ts';
import type { Passage } from '../document/tree.ts';
import { type Phrases, phrases } from './phrases.ts';
import { isNumber } from './signs.ts';
import { anyCase, lower, textKey, whenAsked } from './text.ts';
import { countOfNumbers, numberOf, type Word, whileNumbered, wordsOf } from './words.ts';

/**
 * What is said in several ways but begins with one of a few words: `tỉnh`, `thành phố` and a name. It is looked for
 * where one of these words stands, and nowhere else: a text without them costs nothing.
 */
export type Wording = {
  /** What it begins with; in small letters where capitals do not matter. */
  readonly openings: Phrases;
  /** The numbers of these first words. */
  readonly numbers: () => readonly number[];
  /** What follows right behind it. */
  readonly rest: () => RegExp;
  /** One of these stands right in front, where it matters. */
  readonly fronts: readonly string[] | null;
  readonly around: Surroundings;
};

type Surroundings = {
  /** One of these stands right in front, and a space. */
  readonly front?: readonly string[];
  /** A pattern for what stands in front that no list can tell. */
  readonly behind?: RegExp;
  /** Capitals do not matter. */
  readonly anyCase?: true;
};

/**
 * A wording by the words it begins with, `tỉnh|thành phố` (fixed phrases, letters and spaces only), and the pattern of
 * what follows right behind them.
 */
export function wording(opening: string, then: string, around: Surroundings = {}): Wording {
  const openings = phrases(around.anyCase ? lower(opening) : opening);
  return {
    openings,
    numbers: whileNumbered(() => [...keysOf(openings)].map(numberOf)),
    rest: whenAsked(() => new RegExp(around.anyCase ? anyCase(then) : then, 'uy')),
    fronts: around.front?.map((words) => `${words} `) ?? null,
    around,
  };
}

const keysOf = (openings: Phrases): ReadonlySet<string> =>
  new Set(textKey([...openings.first()].join(' ')).split(' '));

/** Every word of some passages, counted through all of them, and where each word stands. */
export type Places = {
  /** The number of the first word of each passage, and behind the last passage the number of words. */
  readonly starts: Int32Array;
  /** Where the words with one of these numbers stand, in order. */
  readonly of: (numbers: readonly number[]) => Iterable<number>;
  /** Where the first word of one of these pairs stands before a second one, in order. */
  readonly ofPairs: (pairs: readonly Pairs[]) => Iterable<number>;
};

/** The numbers of a word and of those that may follow it. */
export type Pairs = { readonly first: number; readonly seconds: () => ReadonlySet<number> };

/** Read once for all who look for something in the same passages, as long as words keep their numbers. */
export const placesIn = (passages: readonly Passage[]): Places => placesOf(passages)();

const placesOf = remember((passages: readonly Passage[]) => whileNumbered(() => readPlaces(passages)));

function readPlaces(passages: readonly Passage[]): Places {
  const starts = new Int32Array(passages.length + 1);
  for (const [at, { text }] of passages.entries()) starts[at + 1] = (starts[at] ?? 0) + wordsOf(text).length;
  const length = starts[passages.length] ?? 0;
  // Places are counted from one: the number of the word at each, the first place of each word, and the next one.
  const numbers = new Int32Array(length + 2);
  const firsts = new Int32Array(countOfNumbers());
  const next = new Int32Array(length + 1);
  let place = length;
  for (let passage = passages.length - 1; passage >= 0; passage--) {
    const here = wordsOf(passages[passage]?.text ?? '');
    for (let at = here.length - 1; at >= 0; at--) {
      const number = here[at]?.form.number ?? 0;
      numbers[place] = number;
      next[place] = firsts[number] ?? 0;
      firsts[number] = place--;
    }
  }
  const of = (wanted: readonly number[]): Iterable<number> => {
    const places: number[] = [];
    let kinds = 0;
    for (const number of wanted) {
      let at = firsts[number] ?? 0;
      if (at > 0) kinds++;
      for (; at > 0; at = next[at] ?? 0) places.push(at - 1);
    }
    return kinds > 1 ? inOrder(places) : places;
  };
  const ofPairs = (pairs: readonly Pairs[]): Iterable<number> => {
    const places: number[] = [];
    for (const { first, seconds } of pairs) {
      let at = firsts[first] ?? 0;
      if (at === 0) continue;
      const wanted = seconds();
      for (; at > 0; at = next[at] ?? 0) if (wanted.has(numbers[at + 1] ?? 0)) places.push(at - 1);
    }
    return places.length > 1 ? inOrder(places) : places;
  };
  return { starts, of, ofPairs };
}

/** Numbers of their own kind are sorted without asking for each two which comes first. */
const inOrder = (places: readonly number[]): Iterable<number> => new Int32Array(places).sort();

/** Where one of several wordings stands. */
export type Match<Wanted extends Wording, Where extends Passage> = {
  readonly wording: Wanted;
  readonly passage: Where;
  /** Which of the passages. */
  readonly at: number;
  readonly index: number;
  /** All of it, and the words it begins with. */
  readonly written: string;
  readonly opening: string;
  /** The named groups of the pattern. */
  readonly groups: Readonly<Record<string, string | undefined>>;
};

/** Every place of the wordings: a passage after another, in each a wording after another, each as `matchAll` finds it. */
export function wordingsIn<Wanted extends Wording, Where extends Passage>(
  passages: readonly Where[],
  wordings: readonly Wanted[],
): readonly Match<Wanted, Where>[] {
  const { starts, of } = placesIn(passages);
  const found: Match<Wanted, Where>[] = [];
  for (const wording of wordings) {
    let at = 0;
    let words: readonly Word[] | null = null;
    // A match begins behind the one before it.
    let free = 0;
    for (const place of of(wording.numbers())) {
      while (place >= (starts[at + 1] ?? 0)) {
        at++;
        words = null;
        free = 0;
      }
      const passage = passages[at];
      if (!passage) continue;
      words ??= wordsOf(passage.text);
      const word = words[place - (starts[at] ?? 0)];
      const match = word && word.start >= free ? matchAt(passage.text, word, wording) : undefined;
      if (!match) continue;
      const { index, opening, rest } = match;
      const written = opening + rest[0];
      free = index + written.length;
      found.push({ wording, passage, at, index, written, opening, groups: rest.groups ?? NO_GROUPS });
    }
  }
  return wordings.length > 1 && found.length > 1 ? found.sort(byPassage) : found;
}

const NO_GROUPS = {};
const byPassage = (a: { readonly at: number }, b: { readonly at: number }): number => a.at - b.at;

/** A wording that begins with the word. */
function matchAt(text: string, { text: written, start }: Word, { openings, rest, fronts, around }: Wording) {
  const opened = openings.beginning(around.anyCase ? lower(written) : written);
  if (!opened || isPartOfCode(text.charCodeAt(start - 1))) return undefined;
  for (const { plain } of opened) {
    const end = start + plain.length;
    if (around.anyCase ? lower(text.slice(start, end)) !== plain : !text.startsWith(plain, start)) continue;
    if (fronts && !fronts.some((words) => text.endsWith(words, start))) return undefined;
    const match = matchFrom(rest(), text, end);
    if (!match || (around.behind && !matchFrom(around.behind, text, start))) continue;
    return { index: start, opening: text.slice(start, end), rest: match };
  }
  return undefined;
}

const isPartOfCode = (before: number): boolean => isNumber(before) || before === LOW_LINE;
const LOW_LINE = 95;

/** What a sticky pattern finds at one place. */
function matchFrom(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
