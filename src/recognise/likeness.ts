/**
 * Likeness of fixed wordings under scanning noise (`CHÚ NGHĨA`, `Độc lặp`, `CHÍ THỊ`): most of the noise falls on the
 * marks, so letters are compared without them, and few further mistakes are allowed.
 */

/** Longer texts, and those with rare signs in them, are read all at once by what JavaScript has for it. */
const LONGEST_BY_SIGNS = 4096;
const FIRST_MARK = 0x300;
const [FIRST_VIETNAMESE, BEHIND_PUNCTUATION] = [0x1e00, 0x20d0];

/** The bare letter of each sign, 0 where it was not asked for yet: the letters of Vietnamese are some two hundred. */
const bases = new Uint16Array(BEHIND_PUNCTUATION);
const RARE = 0xffff;

/** The code of the bare letter; of no letter where the sign may be more than one, or may be changed by those beside it. */
function baseCode(code: number): number {
  if (code >= BEHIND_PUNCTUATION) return RARE;
  const known = bases[code] ?? 0;
  if (known > 0) return known;
  const base = code < FIRST_MARK || code >= FIRST_VIETNAMESE ? bareAtOnce(String.fromCharCode(code)) : '';
  const found = base.length === 1 ? base.charCodeAt(0) || RARE : RARE;
  bases[code] = found;
  return found;
}

const baseOf = (char: string): string =>
  char === 'đ' || char === 'Đ' ? 'd' : ((char.normalize('NFD')[0] ?? char).toLowerCase()[0] ?? char);

const bareAtOnce = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();

/** Lower case without marks, of the same length as the text, so that offsets hold in both. */
export function bare(text: string): string {
  const { length } = text;
  if (length > LONGEST_BY_SIGNS) return bareOfAny(text);
  const codes = new Array<number>(length);
  let same = true;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const base = baseCode(code);
    if (base === RARE) return bareOfAny(text);
    if (base !== code) same = false;
    codes[at] = base;
  }
  return same ? text : String.fromCharCode.apply(null, codes);
}

function bareOfAny(text: string): string {
  const quick = bareAtOnce(text);
  if (quick.length === text.length) return quick;
  let result = '';
  for (let index = 0; index < text.length; index++) result += baseOf(text.charAt(index));
  return result;
}

/** Bare letters and digits only, with single spaces: for comparing whole lines. */
export const skeleton = (text: string): string => skeletonOf(bare(text));

const isLetterOrDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

export function skeletonOf(letters: string): string {
  const { length } = letters;
  let words = '';
  let at = 0;
  while (at < length) {
    while (at < length && !isLetterOrDigit(letters.charCodeAt(at))) at++;
    const start = at;
    // Words one space apart are taken together.
    while (at < length && (isLetterOrDigit(letters.charCodeAt(at)) || isOneSpace(letters, at))) at++;
    if (at === start) break;
    const stretch = start === 0 && at === length ? letters : letters.slice(start, at);
    words = words === '' ? stretch : `${words} ${stretch}`;
  }
  return words;
}

/** A space between two letters or digits. */
const isOneSpace = (letters: string, at: number): boolean =>
  letters.charCodeAt(at) === 32 &&
  isLetterOrDigit(letters.charCodeAt(at - 1)) &&
  isLetterOrDigit(letters.charCodeAt(at + 1));

/** What the first letters of a wording cost so far, and where in the text they began; filled anew by each comparison. */
const costs: number[] = [];
const starts: number[] = [];

/** Least number of inserted, dropped and changed characters; `limit + 1` where there are more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let from = 0;
  let [endA, endB] = [a.length, b.length];
  while (from < endA && from < endB && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const width = endB - from;
  const height = endA - from;
  if (width === 0 || height === 0) return Math.min(Math.max(width, height), limit + 1);
  // Where both ends differ there are two mistakes, but in a single letter.
  if (limit < 2 && (width > 1 || height > 1)) return limit + 1;
  for (let j = 0; j <= width; j++) costs[j] = j;
  for (let i = 1; i <= height; i++) {
    const letter = a.charCodeAt(from + i - 1);
    // Farther from the diagonal there are too many mistakes already.
    const first = Math.max(1, i - limit);
    const last = Math.min(width, i + limit);
    let diagonal = costs[first - 1] ?? 0;
    let left = first === 1 ? i : limit + 1;
    let least = left;
    costs[first - 1] = left;
    for (let j = first; j <= last; j++) {
      const above = costs[j] ?? 0;
      const changed = letter === b.charCodeAt(from + j - 1) ? diagonal : diagonal + 1;
      left = Math.min(changed, above + 1, left + 1);
      costs[j] = left;
      diagonal = above;
      if (left < least) least = left;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(costs[width] ?? 0, limit + 1);
}

export const isLike = (words: string, wording: string, limit: number): boolean =>
  distance(words, wording, limit) <= limit;

/** Where in `text` (already bare) something like `wording` stands, with at most `limit` mistakes; the best place. */
export function findLike(
  text: string,
  wording: string,
  limit: number,
): { readonly start: number; readonly end: number } | null {
  if (!mayHold(text, wording, limit)) return null;
  const { length } = wording;
  // Sellers: costs[j] holds the cost of the best match of the first j letters that ends here.
  for (let j = 0; j <= length; j++) {
    costs[j] = j;
    starts[j] = 0;
  }
  let best: { readonly start: number; readonly end: number } | null = null;
  let bestCost = limit + 1;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    let diagonal = 0;
    let diagonalStart = starts[0] ?? 0;
    let left = 0;
    let leftStart = i + 1;
    starts[0] = leftStart;
    for (let j = 1; j <= length; j++) {
      const above = costs[j] ?? 0;
      const aboveStart = starts[j] ?? 0;
      const changed = letter === wording.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      const cost = Math.min(changed, above + 1, left + 1);
      if (cost === changed) leftStart = diagonalStart;
      else if (cost === above + 1) leftStart = aboveStart;
      left = cost;
      costs[j] = cost;
      starts[j] = leftStart;
      diagonal = above;
      diagonalStart = aboveStart;
    }
    if (left < bestCost) {
      bestCost = left;
      best = { start: leftStart, end: i + 1 };
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
