/**
 * Likeness of fixed wordings under scanning noise (`CHÚ NGHĨA`, `Độc lặp`, `CHÍ THỊ`): most of the noise falls on the
 * marks, so letters are compared without them, and few further mistakes are allowed.
 */

const bases = new Map<string, string>([
  ['đ', 'd'],
  ['Đ', 'd'],
]);

function baseOf(char: string): string {
  const known = bases.get(char);
  if (known !== undefined) return known;
  const base = (char.normalize('NFD')[0] ?? char).toLowerCase()[0] ?? char;
  bases.set(char, base);
  return base;
}

/** Lower case without marks, of the same length as the text, so that offsets hold in both. */
export function bare(text: string): string {
  const quick = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();
  if (quick.length === text.length) return quick;
  let result = '';
  for (let index = 0; index < text.length; index++) result += baseOf(text.charAt(index));
  return result;
}

/** Bare letters and digits only, with single spaces: for comparing whole lines. */
export const skeleton = (text: string): string => skeletonOf(bare(text));

export const skeletonOf = (letters: string): string => letters.replace(/[^a-z0-9]+/gu, ' ').trim();

/** Least number of inserted, dropped and changed characters; `limit + 1` where there are more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (a === b) return 0;
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

export const isLike = (text: string, wording: string, limit: number): boolean =>
  distance(skeleton(text), wording, limit) <= limit;

/** Where in `text` (already bare) something like `wording` stands, with at most `limit` mistakes; the best place. */
export function findLike(
  text: string,
  wording: string,
  limit: number,
): { readonly start: number; readonly end: number } | null {
  if (!mayHold(text, wording, limit)) return null;
  // Sellers: row[j] holds the cost of the best match of the first j letters that ends here, and where it began.
  let costs = Array.from({ length: wording.length + 1 }, (_, index) => index);
  let starts = costs.map(() => 0);
  let best: { readonly start: number; readonly end: number } | null = null;
  let bestCost = limit + 1;
  for (let i = 0; i < text.length; i++) {
    const nextCosts = [0];
    const nextStarts = [i + 1];
    for (let j = 1; j <= wording.length; j++) {
      const changed = (costs[j - 1] ?? 0) + (text[i] === wording[j - 1] ? 0 : 1);
      const dropped = (nextCosts[j - 1] ?? 0) + 1;
      const inserted = (costs[j] ?? 0) + 1;
      const cost = Math.min(changed, dropped, inserted);
      nextCosts.push(cost);
      nextStarts.push(
        (cost === changed ? starts[j - 1] : cost === inserted ? starts[j] : nextStarts[j - 1]) ?? 0,
      );
    }
    costs = nextCosts;
    starts = nextStarts;
    const cost = costs[wording.length] ?? 0;
    if (cost < bestCost) {
      bestCost = cost;
      best = { start: starts[wording.length] ?? 0, end: i + 1 };
    }
  }
  return best;
}

/** Cut in one piece more than there may be mistakes, the wording has a piece without any: most lines hold none. */
function mayHold(text: string, wording: string, limit: number): boolean {
  for (let piece = 0; piece <= limit; piece++) {
    const from = Math.floor((piece * wording.length) / (limit + 1));
    const to = Math.floor(((piece + 1) * wording.length) / (limit + 1));
    if (text.includes(wording.slice(from, to))) return true;
  }
  return false;
}
