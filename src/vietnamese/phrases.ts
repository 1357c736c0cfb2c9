import { inSmall, isLetter, isOfWord, lettersEnd } from './signs.ts';
import { WORD_END, whenAsked } from './text.ts';

/**
 * Fixed phrases, `chủ trì|phối hợp|tổ chức(?!\s(?:cá nhân|đảng))`, looked up by the word they begin with. A pattern
 * of some hundred alternatives tries each of them at every sign of a text; here a word that begins no phrase costs one
 * look into a table, and what comes after the first word is read only where that word stands.
 */
export type Phrases = {
  /** The phrases that begin with this word, as written. */
  readonly beginning: (word: string) => readonly Phrase[] | undefined;
  /** Where the phrase that stands at an offset ends, the first listed before others; -1 where none stands. */
  readonly endAt: (text: string, at: number) => number;
};

export type Phrase = {
  /** Letters and single spaces only; empty where there is a pattern. */
  readonly plain: string;
  /** For all others, sticky. */
  readonly pattern: (() => RegExp) | null;
};

/** A condition on what stands before, and then letters: the word by which a phrase is found. */
const FIRST_WORD = /^(?:\(\?<!(?:[^()]|\([^()]*\))*\))?([\p{L}\p{M}]+)/u;
const PLAIN = /^[\p{L}\p{M} &]+$/u;

/**
 * The phrases of alternatives that each begin with a whole word. A word ends behind each of them.
 */
export function phrases(alternatives: string): Phrases {
  const table = whenAsked(() => tableOf(alternatives));
  const beginning = (word: string): readonly Phrase[] | undefined => table().get(word);
  return {
    beginning,
    endAt: (text, at) => {
      const found = beginning(text.slice(at, lettersEnd(text, at)));
      return found ? endOfAny(found, text, at) : -1;
    },
  };
}

/** Where the first of some phrases that stands at an offset ends; -1 where none does. */
export function endOfAny(found: readonly Phrase[], text: string, at: number): number {
  for (const { plain, pattern } of found) {
    if (pattern === null) {
      const end = at + plain.length;
      if (!isOfWord(text.charCodeAt(end)) && text.startsWith(plain, at)) return end;
      continue;
    }
    const here = pattern();
    here.lastIndex = at;
    if (here.test(text)) return here.lastIndex;
  }
  return -1;
}

/** One of the phrases stands at an offset, where the letters of `word` do. */
export function standsAt({ beginning }: Phrases, word: string, text: string, at: number): boolean {
  const found = beginning(word);
  return found !== undefined && endOfAny(found, text, at) >= 0;
}

function tableOf(alternatives: string): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const source of alternativesOf(alternatives)) {
    const word = FIRST_WORD.exec(source)?.[1];
    if (word === undefined) throw new Error(`No word begins ${source}`);
    const phrase: Phrase = PLAIN.test(source)
      ? { plain: source, pattern: null }
      : { plain: '', pattern: whenAsked(() => new RegExp(`(?:${source})${WORD_END}`, 'uy')) };
    const known = table.get(word);
    if (known) known.push(phrase);
    else table.set(word, [phrase]);
  }
  return table;
}

/** Parted at the bars that stand in no brackets. */
function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** Words that something may begin with, in any case, and the letters that these begin with. */
export type Beginnings = { readonly words: ReadonlySet<string>; readonly letters: ReadonlySet<number> };

export function beginnings(words: string): Beginnings {
  const list = words.split('|');
  return {
    words: new Set(list),
    letters: new Set(list.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)])),
  };
}

/** The next of these words that begins at an offset or after it; -1 where there is none. */
export function nextBeginning({ words, letters }: Beginnings, text: string, from: number): number {
  let at = isLetter(text.charCodeAt(from - 1)) ? lettersEnd(text, from) : from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      at++;
      continue;
    }
    const end = lettersEnd(text, at);
    if (letters.has(code) && words.has(inSmall(text, at, end))) return at;
    at = end;
  }
  return -1;
}

/** The matches of a sticky pattern that begins with one of a few words. */
export function* matchesOf(pattern: RegExp, first: Beginnings, text: string): Generator<RegExpExecArray> {
  let at = nextBeginning(first, text, 0);
  while (at >= 0) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) yield match;
    at = nextBeginning(first, text, match ? at + match[0].length : lettersEnd(text, at));
  }
}
