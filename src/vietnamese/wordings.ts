import { remember } from '../document/remember.ts';
import type { Passage } from '../document/tree.ts';
import { anyCase, textKey, WORD_START, whenAsked } from './text.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * What is said in several ways but begins with one of a few words: `tỉnh`, `thành phố` and a name. It is looked for
 * where one of these words stands, and nowhere else: a text without them costs nothing.
 */
export type Wording = {
  /** Keys of the words it may begin with. */
  readonly keys: () => ReadonlySet<string>;
  /** These words as they must be written; null where their capitals do not matter. */
  readonly written: ReadonlySet<string> | null;
  readonly pattern: () => RegExp;
};

type Surroundings = {
  /** Pattern of what stands in front; by default nothing that a word could be a part of. */
  readonly behind?: string;
  /** Capitals do not matter. */
  readonly anyCase?: true;
};

/**
 * A wording by the words it begins with, `tỉnh|thành phố`, and the pattern of what follows them. In a match the words
 * are the group `opening`.
 */
export function wording(
  opening: string,
  then: string,
  { behind = WORD_START, anyCase: cased }: Surroundings = {},
): Wording {
  const firsts = new Set(opening.split('|').map((words) => words.split(' ', 1)[0] ?? words));
  const source = `${behind}(?<opening>${opening})${then}`;
  return {
    keys: whenAsked(() => new Set([...firsts].map(textKey))),
    written: cased ? null : firsts,
    pattern: whenAsked(() => new RegExp(cased ? anyCase(source) : source, 'uy')),
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
  // The last place of each word, and from each place the one before it.
  const last = new Map<string, number>();
  const before = new Int32Array(starts[words.length] ?? 0);
  let number = 0;
  for (const here of words) {
    for (const { key } of here) {
      before[number] = last.get(key) ?? -1;
      last.set(key, number++);
    }
  }
  const of = (keys: Iterable<string>): readonly number[] => {
    const numbers: number[] = [];
    for (const key of keys) {
      for (let at = last.get(key) ?? -1; at >= 0; at = before[at] ?? -1) numbers.push(at);
    }
    return numbers.length > 1 ? numbers.sort((a, b) => a - b) : numbers;
  };
  return { words, starts, of };
});

/** Where one of several wordings stands. */
export type Match<Wanted extends Wording, Where extends Passage> = {
  readonly wording: Wanted;
  readonly passage: Where;
  readonly index: number;
  readonly written: string;
  /** The words it begins with. */
  readonly opening: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
};

/** Every place of the wordings: a passage after another, in each a wording after another, each as `matchAll` finds it. */
export function* matchesIn<Wanted extends Wording, Where extends Passage>(
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
        if (!word || word.start < free || wanted.written?.has(word.text) === false) continue;
        const pattern = wanted.pattern();
        pattern.lastIndex = word.start;
        const match = pattern.exec(passage.text);
        if (!match) continue;
        const { index, 0: written, groups = {} } = match;
        free = index + written.length;
        yield { wording: wanted, passage, index, written, opening: groups['opening'] ?? '', groups };
      }
    }
  }
}
