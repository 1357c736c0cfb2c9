import { isCompound } from './lexicon.ts';
import { isUpper, lower, upper } from './text.ts';
import { isCapitalised, type Word, wordsOf } from './words.ts';

/** Where a wording stands with other capitals than it should, and how it should read. */
export type Recapitalised = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
};

export type Forms = ReadonlyMap<string, readonly Form[]>;
type Form = { readonly right: string; readonly words: readonly Word[] };

/** Wordings with their capitals, looked up by their first word; the longest first. */
export function formsOf(wordings: Iterable<string>): Forms {
  const forms = new Map<string, Form[]>();
  for (const right of wordings) {
    const words = wordsOf(right);
    const key = words[0]?.key ?? '';
    forms.set(key, [...(forms.get(key) ?? []), { right, words }]);
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** Between the words of one name; where the name has a mark itself: `Lao động - Thương binh và Xã hội`, `Văn hóa, Thể thao và Du lịch`. */
const SPACE = /^\s{1,3}$/u;
const JOIN = /^(?:\s{1,3}|\s{0,2}[-–,]\s{0,2})$/u;

/** Every place in the text where one of the wordings stands, whatever its capitals. */
export function* standing(
  text: string,
  forms: Forms,
): Iterable<{ readonly words: readonly Word[]; readonly at: number; readonly form: Form }> {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const form = forms.get(words[at]?.key ?? '')?.find(({ words: wanted }) =>
      wanted.every(({ key }, index) => {
        const [word, before] = [words[at + index], words[at + index - 1]];
        if (word?.key !== key) return false;
        if (index === 0 || before === undefined) return index === 0;
        return (wanted[index - 1]?.last ? JOIN : SPACE).test(text.slice(before.end, word.start));
      }),
    );
    if (!form) continue;
    yield { words, at, form };
    at += form.words.length - 1;
  }
}

/**
 * Wordings whose capitals differ from the right ones. In full capitals nothing is said; at the start of a sentence the
 * first word may be a capital. `accepts` has the last word on a place.
 */
export function* recapitalised(
  text: string,
  forms: Forms,
  accepts: (found: {
    readonly words: readonly Word[];
    readonly at: number;
    readonly length: number;
  }) => boolean = () => true,
): Iterable<Recapitalised> {
  for (const { words, at, form } of standing(text, forms)) {
    const here = words.slice(at, at + form.words.length);
    const [first, last] = [here[0], here.at(-1)];
    if (!first || !last || here.every((word) => isUpper(word.text))) continue;
    const wrong = here.some(({ text: written }, index) => {
      const wanted = form.words[index]?.text ?? '';
      if (index === 0 && isCapitalised(written) && startsSentence(text, first.start))
        return !isTitle(written);
      return !sameCase(written, wanted);
    });
    if (!wrong || isClaimed(words, at, here.length)) continue;
    if (!accepts({ words, at, length: here.length })) continue;
    const written = text.slice(first.start, last.end);
    yield {
      start: first.start,
      end: last.end,
      written,
      right: recase(text, here, form.words, startsSentence(text, first.start)),
    };
  }
}

const isTitle = (written: string): boolean => written.slice(1) === lower(written.slice(1));

/** Capital for capital, small letter for small letter; the place of the tone mark does not matter. */
const sameCase = (written: string, wanted: string): boolean =>
  isCapitalised(written) === isCapitalised(wanted) &&
  (written.slice(1) === lower(written.slice(1)) || written === wanted);

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
