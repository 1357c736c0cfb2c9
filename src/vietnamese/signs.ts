/**
 * What kind of sign a UTF-16 code is. Loops over single signs ask here; a pattern asked sign by sign takes ten times
 * as long. The table is filled from the patterns as letters bring the signs up.
 */

const LETTER = 1;
const CAPITAL = 2;
const SPACE = 4;
const NUMBER = 8;
const READ = 16;
const SMALL = 32;
const WHOLE = 64;

/** Beyond it stand signs that letters seldom have; they are read each time. */
const TABLED = 0x2500;
const table = new Uint8Array(TABLED);

function read(code: number): number {
  if (!(code >= 0)) return READ;
  const sign = String.fromCharCode(code);
  const kind =
    (/[\p{L}\p{M}]/u.test(sign) ? LETTER : 0) |
    (/\p{L}/u.test(sign) ? WHOLE : 0) |
    (/\p{Lu}/u.test(sign) ? CAPITAL : 0) |
    (/\p{Ll}/u.test(sign) ? SMALL : 0) |
    (/\s/u.test(sign) ? SPACE : 0) |
    (/[\p{N}_]/u.test(sign) ? NUMBER : 0) |
    READ;
  if (code < TABLED) table[code] = kind;
  return kind;
}

/** Asked beyond the end of a text too, where the code is NaN; a table asked for that is slow ever after. */
const kindOf = (code: number): number => (code < TABLED && table[code]) || read(code);

/** A letter, or a mark that belongs to one. */
export const isLetter = (code: number): boolean => (kindOf(code) & LETTER) !== 0;
/** A letter, not a mark that belongs to one. */
export const isWholeLetter = (code: number): boolean => (kindOf(code) & WHOLE) !== 0;
export const isCapital = (code: number): boolean => (kindOf(code) & CAPITAL) !== 0;
export const isSmall = (code: number): boolean => (kindOf(code) & SMALL) !== 0;
export const isSpace = (code: number): boolean => (kindOf(code) & SPACE) !== 0;
/** A sign of a word: what `WORD_START` and `WORD_END` do not stand beside. */
export const isOfWord = (code: number): boolean => (kindOf(code) & (LETTER | NUMBER)) !== 0;

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
