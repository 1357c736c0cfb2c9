import { textKey } from '../../src/vietnamese/text.ts';

/** How many letters must be put in, taken out or exchanged to make one text the other; counted up to `limit`. */
export function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** Almost the same words: one is a misspelling of the other. Case and the place of the tone do not count. */
export function isNear(a: string, b: string, limit = 2): boolean {
  return lettersApart(textKey(a), textKey(b), limit) <= limit;
}
