/**
 * What a character is, kept for each UTF-16 unit: rules ask it of every character of a letter, for which a pattern is
 * slow. The classes are those of `\p{L}`, `\p{M}`, `\p{N}`, `\p{Lu}`, `\p{Ll}` and `\s`; half of a pair is none of them.
 */
const LETTER = 1;
const MARK = 2;
const NUMBER = 4;
const CAPITAL = 8;
const SMALL = 16;
const SPACE = 32;
/** One character to Unicode also when case and composition change: a letter has hardly any other. */
const OURS = 64;
const KNOWN = 128;
/** `à`, `ẻ`, `ỵ`: the mark of `oà`, `uỵ`, which may stand on the letter before as well. */
const SHIFTABLE = 256;
/** Signs that make one word of what stands on both sides. */
const JOINING = 512;

const kinds = new Uint16Array(0x1_00_00);

const SMALL_LETTERS =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';
const SHIFTED = 'àáảãạèéẻẽẹỳýỷỹỵ';

function note(text: string, kind: number): void {
  for (let at = 0; at < text.length; at++) kinds[text.charCodeAt(at)] = kind | OURS | KNOWN;
}
note('!"#$%()*+,:;<=>?[]^`{|}~§°«»–—‘“”…•', 0);
note("-/@_.&'’\\", JOINING);
note(' \t\n\u00a0', SPACE);
note('0123456789', NUMBER | JOINING);
note(SMALL_LETTERS, LETTER | SMALL);
note(SMALL_LETTERS.toUpperCase(), LETTER | CAPITAL);
note(SHIFTED, LETTER | SMALL | SHIFTABLE);
note(SHIFTED.toUpperCase(), LETTER | CAPITAL | SHIFTABLE);

/** Of what no Vietnamese is written with. */
const RARE: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, NUMBER | JOINING],
  [/\p{Lu}/u, CAPITAL],
  [/\p{Ll}/u, SMALL],
  [/\s/u, SPACE],
];

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  let kind = KNOWN;
  for (const [pattern, is] of RARE) if (pattern.test(sign)) kind |= is;
  kinds[unit] = kind;
  return kind;
}

/** Of the character at an offset; in front of a text and behind it stands nothing, which is of no kind. */
const kindAt = (text: string, at: number): number => {
  if (at < 0 || at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return kinds[unit] || learn(unit);
};

export const isLetterAt = (text: string, at: number): boolean => (kindAt(text, at) & LETTER) > 0;
export const isNumberAt = (text: string, at: number): boolean => (kindAt(text, at) & NUMBER) > 0;
export const isCapitalAt = (text: string, at: number): boolean => (kindAt(text, at) & CAPITAL) > 0;
export const isLetterOrNumberAt = (text: string, at: number): boolean =>
  (kindAt(text, at) & (LETTER | NUMBER)) > 0;
/** A letter, or a mark that stands apart from its letter: what words are made of. */
export const isWordSignAt = (text: string, at: number): boolean => (kindAt(text, at) & (LETTER | MARK)) > 0;
/** A hyphen, a slash, a digit: what joins words. */
export const isJoiningAt = (text: string, at: number): boolean => (kindAt(text, at) & JOINING) > 0;

const RARE_SIGN = 1024;
const UNEVEN = 2048;
const SHIFTED_PAIR = 4096;

/** What stands in a text, as a sum: `traitsOf(text) & Trait.capital`. */
export const Trait = {
  capital: CAPITAL,
  small: SMALL,
  rare: RARE_SIGN,
  uneven: UNEVEN,
  shifted: SHIFTED_PAIR,
} as const;

/**
 * `rare`: a character of which Unicode knows more than meets the eye. `uneven`: a space at an end, two in a row, or
 * white space of another kind. `shifted`: perhaps `oà`, `uỵ`, two vowels with the mark on the second.
 */
export function traitsOf(text: string): number {
  let traits = 0;
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] || learn(unit);
    traits |= kind & (CAPITAL | SMALL);
    if ((kind & OURS) === 0) traits |= RARE_SIGN;
    if (kind & SPACE && (unit !== 32 || before === 32)) traits |= UNEVEN;
    if (kind & SHIFTABLE && isRoundVowel(before)) traits |= SHIFTED_PAIR;
    before = unit;
  }
  return before === 32 && text !== '' ? traits | UNEVEN : traits;
}

/** o, O, u, U. */
const isRoundVowel = (unit: number): boolean => (unit | 32) === 111 || (unit | 32) === 117;
