import { type Label, labels, NEVER, zoneOf } from './labels.ts';
import type { Line } from './line.ts';
import { scoreLine } from './scores.ts';
import { breaksOff, goingOn, HIGHEST_PRICE, mayBegin, type Place, placeAt, step, WAYS } from './steps.ts';
import { isCapitals } from './wording.ts';

export type { Label } from './labels.ts';

/** Where a letter may begin: with its heading, its title, or, where these are missing, its text. */
function opening(label: Label): number {
  switch (zoneOf[label]) {
    case 0:
      return -0.5;
    case 1:
      return label === 'subject' || label === 'sideSubject' ? -3 : 0;
    case 2:
    case 3:
      return label === 'addressees' ? NEVER : -2;
    case 5:
      return -1.5;
    default:
      return NEVER;
  }
}

/** No way leads there. */
const NONE = Number.NEGATIVE_INFINITY;
const COUNT = labels.length;

/** The most likely label of each line (Viterbi). */
export function labelLines(lines: readonly Line[]): readonly Label[] {
  const page = { lines, capitals: lines.map(({ text }) => isCapitals(text)) };
  const own = new Float64Array(COUNT);
  // For each line and label the label before it on the best way.
  const back = new Uint8Array(lines.length * COUNT);
  let totals = new Float64Array(COUNT);
  let next = new Float64Array(COUNT);
  for (let index = 0; index < lines.length; index++) {
    scoreLine(page, index, own);
    const place = placeAt(page, index);
    if (place) goOn(totals, place, own, next, back.subarray(index * COUNT));
    else begin(own, next);
    [totals, next] = [next, totals];
  }
  return traceBack(totals, back, lines.length);
}

function begin(own: Float64Array, totals: Float64Array): void {
  for (const [at, label] of labels.entries()) {
    const score = own[at] ?? NEVER;
    totals[at] = score > NEVER ? score + opening(label) : NONE;
  }
}

const breaks = new Float64Array(COUNT);

/** What the best ways to the labels of a line come to, from what they came to on the line before it. */
function goOn(
  totals: Float64Array,
  place: Place,
  own: Float64Array,
  next: Float64Array,
  back: Uint8Array,
): void {
  for (let from = 0; from < COUNT; from++) {
    if (totals[from] !== NONE) breaks[from] = breaksOff(labels[from] ?? 'body', place);
  }
  for (let to = 0; to < COUNT; to++) {
    const score = own[to] ?? NEVER;
    next[to] = NONE;
    if (score <= NEVER) continue;
    const label = labels[to] ?? 'body';
    let before = to;
    let best = NONE;
    if (totals[to] !== NONE) {
      const price = goingOn(label, place);
      if (price !== NEVER) best = (totals[to] ?? NONE) + price;
    }
    for (const from of mayBegin(label, place) ? (WAYS[to] ?? []) : []) {
      const total = totals[from] ?? NONE;
      if (total === NONE || total + HIGHEST_PRICE < best) continue;
      const price = step(labels[from] ?? 'body', label, place, breaks[from] ?? 0);
      if (price === NEVER) continue;
      const way = total + price;
      // Of ways as good as each other, the one from the label listed first.
      if (way > best || (way === best && from < before)) {
        best = way;
        before = from;
      }
    }
    back[to] = before;
    next[to] = best + score;
  }
}

function traceBack(totals: Float64Array, back: Uint8Array, count: number): readonly Label[] {
  const found = new Array<Label>(count);
  let at = totals.indexOf(Math.max(...totals));
  for (let index = count - 1; index >= 0; index--) {
    found[index] = labels[at] ?? 'body';
    at = back[index * COUNT + at] ?? 0;
  }
  return found;
}
