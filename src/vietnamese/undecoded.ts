import type { Document } from '../document/tree.ts';
import { holdsSign } from '../document/whole.ts';
import { matchesIn } from './text.ts';

/** TCVN3 or VNI letters read as Western European ones: `§éc lËp`, `x· héi`, `ÑOÄC LAÄP`. */
const OLD_FONTS =
  /(?<=\p{L})[µ¶·¸¹¨»¼½¾©®«¬¡¢£¤¥¦§](?![\p{N}])|(?<!\p{L})[§®][\u00c0-\u00ffa-z]{1,5}(?!\p{L})/gu;
/** UTF-8 read as Western European letters: `Äá»™c láº­p`. */
const MOJIBAKE =
  /á[»º][\u0080-\u00bf\u2018-\u2122\u0160-\u017e\u0192\u02c6\u02dc]|Ä[\u2018\u0090\u0091]|Æ[°¡]|Ã[\u0080-\u00bf]{1,2}(?=\p{L})/gu;
/** One such sign may be a sign; a text in the old encoding has them in every line. */
const ENOUGH = 3;

export type Undecoded = { readonly start: number; readonly end: number };

/** Places in a text where letters stand in a wrong encoding. */
export const undecodedIn = (text: string): readonly Undecoded[] => {
  if (!SIGNS.test(text)) return [];
  return [...matchesIn(text, MOJIBAKE), ...matchesIn(text, OLD_FONTS)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
};

/** What no match is without: most text has none of these. */
const SIGNS = /[\u0080-\u009f¡-¿ÄÆ]|Ã\u00a0/u;
/** The same, for a whole document at once. */
export const mayBeUndecoded = (document: Document): boolean =>
  holdsSign(document, ['\u0080\u00bf', 'ÄÄ', 'ÆÆ']);

/** A whole text is in a wrong encoding: what its words are cannot be said. */
export const isUndecoded = (texts: readonly string[]): boolean => {
  let count = 0;
  for (const text of texts) {
    count += undecodedIn(text).length;
    if (count >= ENOUGH) return true;
  }
  return false;
};
