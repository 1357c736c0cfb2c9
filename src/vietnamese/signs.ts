/**
 * What kind of sign a UTF-16 unit is, kept in one table: it is asked of every sign of a letter, for which a pattern is
 * slow. The kinds are those of `\p{L}`, `\p{M}`, `\p{N}`, `\p{Lu}`, `\p{Ll}` and `\s`; half of a pair is none of them.
 */
const LETTER = 1;
const MARK = 2;
const NUMBER = 4;
const CAPITAL = 8;
const SMALL = 16;
const SPACE = 32;
/** One sign to Unicode also when case and composition change: a letter has hardly any other. */
const OURS = 64;
const KNOWN = 128;
/** `à`, `ẻ`, `ỵ`: the mark of `oà`, `uỵ`, which may stand on the letter before as well. */
const SHIFTABLE = 256;
/** Signs that make one word of what stands on both sides. */
const JOINING = 512;
const LOW_LINE = 1024;

const kinds = new Uint16Array(0x1_00_00);

const SMALL_LETTERS =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';
const SHIFTED = 'àáảãạèéẻẽẹỳýỷỹỵ';

function note(text: string, kind: number): void {
  for (let at = 0; at < text.length; at++) kinds[text.charCodeAt(at)] = kind | OURS | KNOWN;
}
note('!"#$%()*+,:;<=>?[]^`{|}~§°«»–—‘“”…•', 0);
note("-/@.&'’\\", JOINING);
note('_', JOINING | LOW_LINE);
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

/** In front of a text and behind it stands nothing: its code is NaN, and a table asked for that is slow ever after. */
const kindOf = (code: number): number => (code >= 0 ? kinds[code] || learn(code) : 0);

/** A letter, or a mark that stands apart from its letter: what words are made of. */
export const isLetter = (code: number): boolean => (kindOf(code) & (LETTER | MARK)) !== 0;
/** A letter, not a mark that belongs to one. */
export const isWholeLetter = (code: number): boolean => (kindOf(code) & LETTER) !== 0;
export const isCapital = (code: number): boolean => (kindOf(code) & CAPITAL) !== 0;
export const isSmall = (code: number): boolean => (kindOf(code) & SMALL) !== 0;
export const isNumber = (code: number): boolean => (kindOf(code) & NUMBER) !== 0;
/** `0` to `9` only. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** `\p{L}` or `\p{N}`. */
export const isLetterOrNumber = (code: number): boolean => (kindOf(code) & (LETTER | NUMBER)) !== 0;
export const isSpace = (code: number): boolean => (kindOf(code) & SPACE) !== 0;
/** A sign of a word: what `WORD_START` and `WORD_END` do not stand beside. */
export const isOfWord = (code: number): boolean => (kindOf(code) & (LETTER | MARK | NUMBER | LOW_LINE)) !== 0;
/** A hyphen, a slash, a digit: what joins words. */
export const isJoining = (code: number): boolean => (kindOf(code) & JOINING) !== 0;

/** Where the run of letters that begins at an offset ends. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** A stretch of text in small letters. */
export function inSmall(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  for (let at = start; at < end; at++) if (isCapital(text.charCodeAt(at))) return written.toLowerCase();
  return written;
}

/** The code of the last sign that is no white space; NaN where there is none. */
export function lastSign(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return text.charCodeAt(at);
}

/** The text ends with a colon: something follows it. */
export const endsWithColon = (text: string): boolean => lastSign(text) === 58;

const RARE_SIGN = 2048;
const UNEVEN = 4096;
const SHIFTED_PAIR = 8192;

/** What stands in a text, as a sum: `traitsOf(text) & Trait.capital`. */
export const Trait = {
  capital: CAPITAL,
  small: SMALL,
  rare: RARE_SIGN,
  uneven: UNEVEN,
  shifted: SHIFTED_PAIR,
} as const;

/**
 * `rare`: a sign of which Unicode knows more than meets the eye. `uneven`: a space at an end, two in a row, or
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
