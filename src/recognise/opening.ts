import type { Line } from './line.ts';

/**
 * How lines begin. Most begin with nothing that any pattern begins with: one look into a table, by the first two letters,
 * says with which patterns a line is to be compared, and a pattern that no line asks for is never compiled.
 */
const patterns: { readonly pattern: RegExp; readonly of: 'bare' | 'text' }[] = [];

const LETTERS = 27;
/** The patterns by two letters; a second sign that is no letter is 0. */
const byLetters = new Uint32Array(LETTERS * LETTERS);
/** The patterns by a first sign that is no letter. */
const bySign = new Map<number, number>();

const letterOf = (code: number): number => (code >= 97 && code <= 122 ? code - 96 : 0);

const placeOf = (letters: string): number =>
  letterOf(letters.charCodeAt(0)) * LETTERS + letterOf(letters.charCodeAt(1));

/**
 * One bit for a pattern with which a line may begin. `beginnings` are all the first two letters it can have (`t/` is a `t`
 * and no letter), or the first sign alone.
 */
export function opening(beginnings: string, pattern: RegExp, of: 'bare' | 'text' = 'bare'): number {
  const bit = 1 << patterns.length;
  if (bit === 0 || bit < 0) throw new Error('A line has no bits left for another opening');
  patterns.push({ pattern, of });
  for (const beginning of beginnings.split(' ')) {
    const sign = beginning.charCodeAt(0);
    if (letterOf(sign) > 0) {
      const place = placeOf(beginning);
      byLetters[place] = (byLetters[place] ?? 0) | bit;
    } else {
      bySign.set(sign, (bySign.get(sign) ?? 0) | bit);
    }
  }
  return bit;
}

/** The bits of all patterns with which the line begins. */
export function openingsOf({ bare, text }: Pick<Line, 'bare' | 'text'>): number {
  const place = placeOf(bare);
  let open = place < LETTERS ? (bySign.get(bare.charCodeAt(0)) ?? 0) : (byLetters[place] ?? 0);
  let found = 0;
  while (open !== 0) {
    const at = 31 - Math.clz32(open);
    const { pattern, of } = patterns[at] ?? NONE;
    if (pattern.test(of === 'bare' ? bare : text)) found |= 1 << at;
    open &= ~(1 << at);
  }
  return found;
}

const NONE = { pattern: /(?!)/u, of: 'bare' } as const;
