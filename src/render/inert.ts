/**
 * Text from outside, made to stand in Markdown as nothing but text. Numbered entities, for an escaped star is still
 * counted among stars, and no letter of theirs changes when a template asks for capitals.
 */
export const inert = (text: string): string => text.replace(MARKUP, (sign) => `&#${sign.codePointAt(0)};`);

/** A dash, a plus or an equals sign counts only where it opens a line. */
const MARKUP = /[\\`*_[\]<>~|&#!]|^[-+=]/gu;

/** What pasting leaves behind and nobody sees: soft hyphens, spaces without width, byte order marks. */
const DEBRIS = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Composed, white space single, nothing invisible at the ends or between. */
export const clean = (text: string): string =>
  text.replace(DEBRIS, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Control characters, halves of characters, noncharacters, and signs that turn the order of letters around, so that
 * the page would show another text than the file holds.
 */
const UNFIT = /[\p{Cc}\p{Cs}\p{Co}\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF]|[\u{FFFE}\u{FFFF}]/u;

/** The first character that has no place in a letter, as `U+0007`; null where there is none. */
export function unfitCharacter(text: string): string | null {
  const found = UNFIT.exec(text)?.[0].codePointAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}
