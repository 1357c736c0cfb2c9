import { groupedBy } from '../document/grouped.ts';
import type { Passage } from '../document/tree.ts';
import { isCompound } from './lexicon.ts';
import { isUpper, lower, upper, whenAsked } from './text.ts';
import { type Pairs, placesIn } from './wordings.ts';
import { isCapitalised, numberOf, type Word, whileNumbered, wordsOf } from './words.ts';

/** Where a wording stands with other capitals than it should, and how it should read. */
export type Recapitalised = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
};

/** Wordings by their first two words; read where the first one stands. */
export type Forms = {
  readonly beginning: (first: string) => ReadonlyMap<string, readonly Form[]> | undefined;
  /** The first two words by their numbers. */
  readonly pairs: () => readonly Pairs[];
};
type Form = {
  readonly right: string;
  readonly words: readonly Word[];
  /** Written so, it is right wherever it stands. */
  readonly anywhere: boolean;
};

/** Wordings with their capitals, two words at least, looked up by the first two; the longest first. */
export function formsOf(wordings: Iterable<string>): Forms {
  const byFirst = groupedBy(wordings, (right) => wordsOf(FIRST_WORD.exec(right)?.[0] ?? '')[0]?.key ?? '');
  const read = new Map(
    [...byFirst].map(([key, same]) => [
      key,
      whenAsked(() => groupedBy(longestFirst(same), ({ words }) => words[1]?.key ?? '')),
    ]),
  );
  const pairs = whileNumbered(() =>
    [...read].map(([key, same]) => ({
      first: numberOf(key),
      seconds: whenAsked(() => new Set([...same().keys()].map(numberOf))),
    })),
  );
  return { beginning: (first) => read.get(first)?.(), pairs };
}

const FIRST_WORD = /[\p{L}\p{M}]+/u;

const longestFirst = (wordings: readonly string[]): readonly Form[] =>
  wordings
    .map((right) => {
      const words = wordsOf(right);
      const first = words[0]?.text ?? '';
      return { right, words, anywhere: isTitle(first) || !isCapitalised(first) };
    })
    .sort((a, b) => b.words.length - a.words.length);

/** Between the words of one name; where the name has a mark itself: `Lao động - Thương binh và Xã hội`, `Văn hóa, Thể thao và Du lịch`. */
const SPACE = /^\s{1,3}$/u;
const JOIN = /^(?:\s{1,3}|\s{0,2}[-–,]\s{0,2})$/u;

/** The longest of the wordings that stands at a word, whatever its capitals. */
function formAt(text: string, words: readonly Word[], at: number, forms: Forms): Form | undefined {
  const first = words[at];
  const second = words[at + 1];
  const begun = first && second && forms.beginning(first.key)?.get(second.key);
  if (!begun) return undefined;
  for (const form of begun) {
    if (stands(text, words, at, form.words)) return form;
  }
  return undefined;
}

function stands(text: string, words: readonly Word[], at: number, wanted: readonly Word[]): boolean {
  for (let index = wanted.length - 1; index > 1; index--) {
    if (words[at + index]?.key !== wanted[index]?.key) return false;
  }
  for (let index = 1; index < wanted.length; index++) {
    const [end, start] = [words[at + index - 1]?.end ?? 0, words[at + index]?.start ?? 0];
    if (start === end + 1 && text[end] === ' ') continue;
    if (!(wanted[index - 1]?.last ? JOIN : SPACE).test(text.slice(end, start))) return false;
  }
  return true;
}

type Accepts = (found: {
  readonly words: readonly Word[];
  readonly at: number;
  readonly length: number;
}) => boolean;

/**
 * Wordings whose capitals differ from the right ones. In full capitals nothing is said; at the start of a sentence the
 * first word may be a capital. `accepts` has the last word on a place.
 */
export function* recapitalised(
  text: string,
  forms: Forms,
  accepts: Accepts = () => true,
): Iterable<Recapitalised> {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const form = formAt(text, words, at, forms);
    if (!form) continue;
    const found = slipAt(text, words, at, form, accepts);
    if (found) yield found;
    at += form.words.length - 1;
  }
}

/** As `recapitalised`, in several passages; only where one of the first words stands is anything looked at. */
export function recapitalisedIn<Where extends Passage>(
  passages: readonly Where[],
  forms: Forms,
  accepts: Accepts = () => true,
): readonly (Recapitalised & { readonly passage: Where })[] {
  const { starts, ofPairs } = placesIn(passages);
  const found: (Recapitalised & { readonly passage: Where })[] = [];
  let [index, free] = [0, 0];
  for (const number of ofPairs(forms.pairs())) {
    if (number < free) continue;
    while (number >= (starts[index + 1] ?? 0)) index++;
    const passage = passages[index];
    if (!passage) continue;
    const words = wordsOf(passage.text);
    const at = number - (starts[index] ?? 0);
    const form = formAt(passage.text, words, at, forms);
    if (!form) continue;
    const slip = slipAt(passage.text, words, at, form, accepts);
    if (slip) found.push({ passage, ...slip });
    free = number + form.words.length;
  }
  return found;
}

/** What is wrong with the capitals of a wording that stands at a word. */
function slipAt(
  text: string,
  words: readonly Word[],
  at: number,
  form: Form,
  accepts: Accepts,
): Recapitalised | undefined {
  const { length } = form.words;
  const [first, last] = [words[at], words[at + length - 1]];
  if (!first || !last || (form.anywhere && text.startsWith(form.right, first.start))) return undefined;
  const here = words.slice(at, at + length);
  if (here.every((word) => isUpper(word.text))) return undefined;
  const starts = startsSentence(text, first.start);
  const wrong = here.some(({ text: written }, index) =>
    index === 0 && starts && isCapitalised(written)
      ? !isTitle(written)
      : !sameCase(written, form.words[index]?.text ?? ''),
  );
  if (!wrong || isClaimed(words, at, length) || !accepts({ words, at, length })) return undefined;
  return {
    start: first.start,
    end: last.end,
    written: text.slice(first.start, last.end),
    right: recase(text, here, form.words, starts),
  };
}

const isTitle = (written: string): boolean => written.slice(1) === lower(written.slice(1));

/** Capital for capital, small letter for small letter; the place of the tone mark does not matter. */
const sameCase = (written: string, wanted: string): boolean =>
  written === wanted || (isCapitalised(written) === isCapitalised(wanted) && isTitle(written));

/** `cơ sở nội vụ`: the first word belongs to the word before it. */
function isClaimed(words: readonly Word[], at: number, length: number): boolean {
  const [before, first] = [words[at - 1], words[at]];
  const [last, after] = [words[at + length - 1], words[at + length]];
  const head =
    before && first && !before.last && !isCapitalised(first.text) && isCompound(before.key, first.key);
  const tail =
    last &&
    after &&
    !last.last &&
    length > 1 &&
    !isCapitalised(last.text) &&
    !isCapitalised(after.text) &&
    isCompound(last.key, after.key) &&
    !isCompound(words[at + length - 2]?.key ?? '', last.key);
  return Boolean(head || tail);
}

function recase(text: string, here: readonly Word[], wanted: readonly Word[], starts: boolean): string {
  return here
    .map(({ text: written, end }, index) => {
      const capital = isCapitalised(wanted[index]?.text ?? '') || (index === 0 && starts);
      const letters = capital ? upper(written.slice(0, 1)) + lower(written.slice(1)) : lower(written);
      const next = here[index + 1];
      return letters + (next ? text.slice(end, next.start) : '');
    })
    .join('');
}

const START =
  /(?:^|[.?!:;]["”)]?\s+|[“"(]|^\s*(?:[-–+•*]|\p{N}{1,3}(?:\.\p{N}{1,3}){0,3}[.)]|\p{L}\)|\(\p{N}{1,2}\))\s*|[/|\n]\s*)$/u;

/** A sentence, a line, a quotation or an item of a list begins at the offset. */
export const startsSentence = (text: string, at: number): boolean =>
  START.test(text.slice(Math.max(0, at - 14), at));

/** The word that stands in front, if nothing but a space is between. */
export const wordBefore = (words: readonly Word[], at: number): Word | undefined => {
  const word = words[at - 1];
  return word && !word.last ? word : undefined;
};

export const wordAfter = (words: readonly Word[], at: number): Word | undefined =>
  words[at]?.last ? undefined : words[at + 1];
