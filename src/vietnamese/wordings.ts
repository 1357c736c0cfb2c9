import { remember } from '../document/remember.ts';
import type { Passage } from '../document/tree.ts';
import { type Phrases, phrases } from './phrases.ts';
import { anyCase, lower, textKey, whenAsked } from './text.ts';
import { numbering, type Word, wordsOf } from './words.ts';

/**
 * What is said in several ways but begins with one of a few words: `tỉnh`, `thành phố` and a name. It is looked for
 * where one of these words stands, and nowhere else: a text without them costs nothing.
 */
export type Wording = {
  /** What it begins with; in small letters where capitals do not matter. */
  readonly openings: Phrases;
  /** The keys of these first words. */
  readonly keys: () => readonly string[];
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
    keys: whenAsked(() => [...new Set(textKey([...openings.first()].join(' ')).split(' '))]),
    rest: whenAsked(() => new RegExp(around.anyCase ? anyCase(then) : then, 'uy')),
    fronts: around.front?.map((words) => `${words} `) ?? null,
    around,
  };
}

/** Every word of some passages, counted through all of them, and where each word stands. */
export type Places = {
  /** The words of each passage. */
  readonly words: readonly (readonly Word[])[];
  /** The number of the first word of each passage, and behind the last passage the number of words. */
  readonly starts: Int32Array;
  /** The numbers under which the words with one of the keys stand, in order. */
  readonly of: (keys: Iterable<string>) => readonly number[];
};

/** Read once for all who look for something in the same passages. */
export const placesIn = remember((passages: readonly Passage[]): Places => {
  const words = passages.map(({ text }) => wordsOf(text));
  const starts = new Int32Array(words.length + 1);
  for (const [passage, here] of words.entries()) starts[passage + 1] = (starts[passage] ?? 0) + here.length;
  // The last place of each word, counted from one, and from each place the one before it.
  const { size, of: numberOf } = numbering();
  const last = new Int32Array(size);
  const before = new Int32Array((starts[words.length] ?? 0) + 1);
  let place = 0;
  for (const here of words) {
    for (const { form } of here) {
      before[++place] = last[form.number] ?? 0;
      last[form.number] = place;
    }
  }
  const of = (keys: Iterable<string>): readonly number[] => {
    const places: number[] = [];
    for (const key of keys) {
      for (let at = last[numberOf(key)] ?? 0; at > 0; at = before[at] ?? 0) places.push(at - 1);
    }
    return places.length > 1 ? places.sort((a, b) => a - b) : places;
  };
  return { words, starts, of };
});

/** Where one of several wordings stands. */
export type Match<Wanted extends Wording, Where extends Passage> = {
  readonly wording: Wanted;
  readonly passage: Where;
  readonly index: number;
  /** All of it, and the words it begins with. */
  readonly written: string;
  readonly opening: string;
  /** The named groups of the pattern. */
  readonly groups: Readonly<Record<string, string | undefined>>;
};

/** Every place of the wordings: a passage after another, in each a wording after another, each as `matchAll` finds it. */
export function* wordingsIn<Wanted extends Wording, Where extends Passage>(
  passages: readonly Where[],
  wordings: readonly Wanted[],
): Iterable<Match<Wanted, Where>> {
  const { words, starts, of } = placesIn(passages);
  const searches = wordings.flatMap((wanted) => {
    const numbers = of(wanted.keys());
    return numbers.length > 0 ? [{ wanted, numbers, next: 0 }] : [];
  });
  if (searches.length === 0) return;
  for (const [at, passage] of passages.entries()) {
    const [first, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    for (const search of searches) {
      const { wanted, numbers } = search;
      // A match begins behind the one before it.
      let free = 0;
      for (; (numbers[search.next] ?? end) < end; search.next++) {
        const word = words[at]?.[(numbers[search.next] ?? 0) - first];
        const match = word && word.start >= free ? matchAt(passage.text, word, wanted) : undefined;
        if (!match) continue;
        free = match.index + match.written.length;
        yield { wording: wanted, passage, ...match };
      }
    }
  }
}

const PART_OF_CODE = /[\p{N}_]/u;

/** A wording that begins with the word. */
function matchAt(text: string, { text: written, start }: Word, { openings, rest, fronts, around }: Wording) {
  const before = text[start - 1] ?? ' ';
  if (before !== ' ' && PART_OF_CODE.test(before)) return undefined;
  for (const { plain } of openings.beginning(around.anyCase ? lower(written) : written) ?? []) {
    const end = start + plain.length;
    const found = text.slice(start, end);
    if ((around.anyCase ? lower(found) : found) !== plain) continue;
    if (fronts && !fronts.some((words) => text.endsWith(words, start))) return undefined;
    const match = matchFrom(rest(), text, end);
    if (!match || (around.behind && !matchFrom(around.behind, text, start))) continue;
    return { index: start, written: found + match[0], opening: found, groups: match.groups ?? {} };
  }
  return undefined;
}

/** What a sticky pattern finds at one place. */
function matchFrom(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
