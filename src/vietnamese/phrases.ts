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
  /** The words they begin with. */
  readonly first: () => Iterable<string>;
};

export type Phrase = {
  /** Letters and single spaces only; empty where there is a pattern. */
  readonly plain: string;
  /** For all others, sticky. */
  readonly pattern: (() => RegExp) | null;
};

/** A condition on what stands before, and then letters: the word by which a phrase is found. */
const FIRST_WORD = /^(?:\(\?<!(?:[^()]|\([^()]*\))*\))?([\p{L}\p{M}]+)/u;
const PLAIN = /^[\p{L}\p{M} ]+$/u;

/** The phrases of alternatives that each begin with a whole word; behind each of them a word ends. */
export function phrases(alternatives: string): Phrases {
  let table: ReadonlyMap<string, readonly Phrase[]> | undefined;
  const beginning = (word: string): readonly Phrase[] | undefined => {
    table ??= tableOf(alternatives);
    return table.get(word);
  };
  return {
    beginning,
    first: () => {
      table ??= tableOf(alternatives);
      return table.keys();
    },
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
    const isPlain = PLAIN.test(source);
    const word = isPlain ? firstOf(source) : FIRST_WORD.exec(source)?.[1];
    if (word === undefined) throw new Error(`No word begins ${source}`);
    const phrase: Phrase = isPlain
      ? { plain: source, pattern: null }
      : { plain: '', pattern: whenAsked(() => new RegExp(`(?:${source})${WORD_END}`, 'uy')) };
    const known = table.get(word);
    if (known) known.push(phrase);
    else table.set(word, [phrase]);
  }
  return table;
}

function firstOf(plain: string): string {
  const space = plain.indexOf(' ');
  return space < 0 ? plain : plain.slice(0, space);
}

/** Parted at the bars that stand in no brackets. */
function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  for (const piece of source.split('|')) {
    const part = open === '' ? piece : `${open}|${piece}`;
    open = part.includes('(') && part.split('(').length !== part.split(')').length ? part : '';
    if (open === '') parts.push(part);
  }
  return parts;
}

function firstLettersOf(words: readonly string[]): Uint8Array {
  const letters = new Uint8Array(TABLED);
  for (const word of words) {
    letters[word.charCodeAt(0)] = 1;
    letters[word.toUpperCase().charCodeAt(0)] = 1;
  }
  return letters;
}
const TABLED = 0x2000;

/** Whether a text has one of these words. */
export function holdsWord(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  const letters = firstLettersOf(words);
  return (text) => {
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) {
        at++;
        continue;
      }
      const end = lettersEnd(text, at);
      if (letters[code] === 1 && known.has(inSmall(text, at, end))) return true;
      at = end;
    }
    return false;
  };
}
