import { kept } from './kept.ts';
import { Trait, traitsOf } from './signs.ts';

/**
 * Words and letters of Vietnamese. Never `\b` or `\w` on Vietnamese text: in JavaScript `/\bố/.test('số')` is true.
 * Text from a Document is NFC already.
 */

/** Vietnamese changes case as Unicode has it, and naming the language to JavaScript takes several times as long. */
export const upper = (text: string): string => text.toUpperCase();
export const lower = (text: string): string => (isSmall(text) ? text : text.toLowerCase());

/** Surely no letter that has a small one: most words are written so. */
const isSmall = (text: string): boolean => (traitsOf(text) & (Trait.capital | Trait.rare)) === 0;

/** All letters are capitals, and there is at least one. */
export function isUpper(text: string): boolean {
  const traits = traitsOf(text);
  if (traits & Trait.rare) return text === upper(text) && text !== lower(text);
  return (traits & (Trait.small | Trait.capital)) === Trait.capital;
}

/** Runs of white space (NBSP too) as one space, ends trimmed. */
export const oneSpace = (text: string): string => (traitsOf(text) & Trait.uneven ? evened(text) : text);

const evened = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Word boundaries for patterns over Vietnamese: `new RegExp(`${WORD_START}số${WORD_END}`, 'u')`. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}_])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}_])';

/**
 * Stands between two groups of alternatives. V8 compiles what follows a group once for each of its words (up to ten
 * times, and so on with the next group); after an empty look ahead it is compiled once.
 */
export const THEN = '(?=)';

/** What has no letter in it stays as it is. */
const PIECES = /\\[pP]\{\w+\}|\\k<\w+>|\\u[\da-fA-F]{4}|\\.|\(\?<\w+>|\p{L}-\p{L}|[\p{L}[\]]/gsu;

/**
 * A pattern that takes capitals for small letters: `[nN][gG][àÀ][yY]`. The flag `i` does the same, but compiling it
 * takes V8 several times as long, most of all where there is a class of letters. Not for patterns that ask for
 * capitals or small letters by class.
 */
export function anyCase(pattern: string): string {
  let inClass = false;
  return pattern.replace(PIECES, (piece) => {
    if (piece === '[' || piece === ']') inClass = piece === '[';
    return inClass ? inAnyClass(piece) : inAnyCase(piece);
  });
}

const inAnyClass = kept((piece: string): string =>
  piece.length === 3 ? rangesOf(piece) : piece.length > 1 ? piece : lettersOf(piece),
);
const inAnyCase = kept((piece: string): string =>
  piece.length === 3 ? [...piece].map(bothCases).join('') : piece.length > 1 ? piece : bothCases(piece),
);

/** A range that begins with a capital and ends with a small letter is one of all letters, and has both. */
const rangesOf = (range: string): string =>
  range === lower(range) || range === upper(range) ? `${lower(range)}${upper(range)}` : range;

const lettersOf = (letter: string): string => {
  const [small, capital] = [lower(letter), upper(letter)];
  return small === capital || small.length !== capital.length ? letter : `${small}${capital}`;
};
const bothCases = (letter: string): string => {
  const letters = lettersOf(letter);
  return letters.length > 1 ? `[${letters}]` : letter;
};

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Every match of a pattern that has the flag `g`. As `matchAll`, which makes a new pattern each time. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NO_MATCHES;
  const matches: RegExpExecArray[] = [];
  while (match) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return matches;
}

/** What is made when it is first asked for: a pattern that a letter has no use for is never made. */
export function whenAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const TONE_PAIRS: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];
const TONES = new Map(TONE_PAIRS);
const TONE_PATTERN = new RegExp(TONE_PAIRS.map(([a]) => a).join('|'), 'gu');

/** Lower case, one space, one way of placing tones (hoà is hòa): equal keys are the same words. */
export function textKey(text: string): string {
  const traits = traitsOf(text);
  const isRare = (traits & Trait.rare) > 0;
  const composed = isRare ? text.normalize('NFC') : text;
  const small = traits & Trait.capital || isRare ? composed.toLowerCase() : composed;
  const even = traits & Trait.uneven || isRare ? oneSpace(small) : small;
  return traits & Trait.shifted || isRare ? unshifted(even) : even;
}

const unshifted = (text: string): string =>
  text.replace(TONE_PATTERN, (pair, at: number, whole: string) =>
    // `quý`, `quỹ`: the u belongs to qu, the tone stands where it must.
    pair.startsWith('u') && whole[at - 1] === 'q' ? pair : (TONES.get(pair) ?? pair),
  );

export const sameText = (a: string, b: string): boolean => textKey(a) === textKey(b);
