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
/** Those that may begin with any such sign. */
let byAnySign = 0;

const letterOf = (code: number): number => (code >= 97 && code <= 122 ? code - 96 : 0);

const placeOf = (letters: string): number =>
  letterOf(letters.charCodeAt(0)) * LETTERS + letterOf(letters.charCodeAt(1));

/**
 * One bit for a pattern with which a line may begin. `beginnings` are all the first two letters it can have (`t/` is a `t`
 * and no letter), or the first sign alone; `?` is any sign that is no letter.
 */
export function opening(beginnings: string, pattern: RegExp, of: 'bare' | 'text' = 'bare'): number {
  const bit = 1 << patterns.length;
  if (bit < 0) throw new Error('A line has no bits left for another opening');
  patterns.push({ pattern, of });
  for (const beginning of beginnings.split(' ')) {
    const sign = beginning.charCodeAt(0);
    if (beginning === '?') {
      byAnySign |= bit;
    } else if (letterOf(sign) > 0) {
      const place = placeOf(beginning);
      byLetters[place] = (byLetters[place] ?? 0) | bit;
    } else {
      bySign.set(sign, (bySign.get(sign) ?? 0) | bit);
    }
  }
  return bit;
}

/** The bits of all patterns with which a line begins. */
export function openingsOf(text: string, bare: string): number {
  const place = placeOf(bare);
  let open = place < LETTERS ? (bySign.get(bare.charCodeAt(0)) ?? 0) | byAnySign : (byLetters[place] ?? 0);
  let found = 0;
  while (open !== 0) {
    const at = 31 - Math.clz32(open);
    open &= ~(1 << at);
    const opening = patterns[at];
    if (opening?.pattern.test(opening.of === 'bare' ? bare : text)) found |= 1 << at;
  }
  return found;
}
