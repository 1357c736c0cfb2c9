import type { Document } from '../document/tree.ts';
import { holdsSign } from '../document/whole.ts';
import { matchesIn, whenAsked } from './text.ts';

/** Letters that look like ours and are others: what is shown, and the letter that was meant. */
const ALWAYS = new Map([
  ['Ð', 'Đ'],
  ['Ɖ', 'Đ'],
  ['ð', 'đ'],
  ['ɖ', 'đ'],
  ['ɗ', 'đ'],
  ['ı', 'i'],
]);

const CYRILLIC = pairs('АВЕЅІЈКМНОРСТХаеоруісхѕј', 'ABESIJKMHOPCTXaeopyicxsj');
const GREEK = pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ', 'ABEZHIKMNOPTYXovp');
const SMALL_CAPITALS = pairs('ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠʏ', 'ABCDEGHIJKLMNOPRTUVY');
const MIXED = new Map([...CYRILLIC, ...GREEK, ...SMALL_CAPITALS]);

function pairs(foreign: string, ours: string): ReadonlyMap<string, string> {
  const meant = [...ours];
  return new Map([...foreign].map((letter, index) => [letter, meant[index] ?? letter]));
}

export type Lookalike = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
};

const WORD = /[\p{L}\p{M}]+/gu;
const latin = whenAsked(() => /\p{Script=Latin}/u);
const SUSPECT = /[\u00d0\u00f0\u0131\u0189\u0256\u0257\u0262-\u029f\u0370-\u04ff\u1d00-\u1d22]/u;
/** The same, for a whole document at once. */
export const mayHaveLookalikes = (document: Document): boolean =>
  holdsSign(document, ['ÐÐ', 'ðð', 'ıı', 'ƉƉ', 'ɖɗ', '\u0262\u029f', '\u0370\u04ff', '\u1d00\u1d22']);

/**
 * Words with a letter of another script that looks like ours. A word wholly in Greek or Cyrillic is a foreign word or a
 * sign (α, Ω) and stays.
 */
export function* lookalikesIn(text: string): Iterable<Lookalike> {
  if (!SUSPECT.test(text)) return;
  for (const match of matchesIn(text, WORD)) {
    const [written] = match;
    const ours = [...written].filter((letter) => latin().test(letter) && !SMALL_CAPITALS.has(letter));
    const right = [...written]
      .map((letter) => ALWAYS.get(letter) ?? (ours.length > 0 ? (MIXED.get(letter) ?? letter) : letter))
      .join('');
    if (right !== written) yield { start: match.index, end: match.index + written.length, written, right };
  }
}
