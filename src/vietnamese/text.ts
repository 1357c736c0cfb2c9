/**
 * Words and letters of Vietnamese. Never `\b` or `\w` on Vietnamese text: in JavaScript `/\bố/.test('số')` is true.
 * Text from a Document is NFC already.
 */

/** Vietnamese changes case as Unicode has it, and naming the language to JavaScript takes several times as long. */
export const upper = (text: string): string => text.toUpperCase();
export const lower = (text: string): string => text.toLowerCase();

/** All letters are capitals, and there is at least one. */
export const isUpper = (text: string): boolean => text === upper(text) && text !== lower(text);

/** Runs of white space (NBSP too) as one space, ends trimmed. */
export const oneSpace = (text: string): string =>
  UNEVEN.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;

/** A space at an end, two in a row, or white space of another kind: most text has none of these. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/u;

/** Word boundaries for patterns over Vietnamese: `new RegExp(`${WORD_START}số${WORD_END}`, 'u')`. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}_])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}_])';

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
export const textKey = (text: string): string =>
  oneSpace(lower(text.normalize('NFC'))).replace(TONE_PATTERN, (pair, at: number, whole: string) =>
    // `quý`, `quỹ`: the u belongs to qu, the tone stands where it must.
    pair.startsWith('u') && whole[at - 1] === 'q' ? pair : (TONES.get(pair) ?? pair),
  );

export const sameText = (a: string, b: string): boolean => textKey(a) === textKey(b);
