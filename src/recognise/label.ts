import { OPENS_GROUND } from './edges.ts';
import { AT, type Label, labels, NEVER, zoneOf } from './labels.ts';
import type { Line } from './line.ts';
import { pageOf, scoreLine } from './scores.ts';
import {
  ASK,
  FOLLOWS,
  GROUNDS,
  go,
  HIGHEST_PRICE,
  ITEMS,
  isBareLabel,
  isItem,
  type Place,
  placeAt,
  RUNS,
  STEPS,
  stay,
  stayInList,
} from './steps.ts';

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
  const page = pageOf(lines);
  const own = new Float64Array(COUNT);
  // For each line and label the label before it on the best way.
  const back = new Uint8Array(lines.length * COUNT);
  let totals = new Float64Array(COUNT);
  let next = new Float64Array(COUNT);
  for (let index = 0; index < lines.length; index++) {
    scoreLine(page, index, own);
    const place = placeAt(page, index);
    if (place) goOn(totals, place, own, next, back);
    else begin(own, next);
    const passed = totals;
    totals = next;
    next = passed;
  }
  return traceBack(totals, back, lines.length);
}

function begin(own: Float64Array, totals: Float64Array): void {
  for (const [at, label] of labels.entries()) {
    const score = own[at] ?? NEVER;
    totals[at] = score > NEVER ? score + opening(label) : NONE;
  }
}

const { staying, openWith, runsOn, going, breaks } = STEPS;
/** The labels to which a way leads, and what it costs to break them off. */
const open = new Uint8Array(COUNT);
const off = new Float64Array(COUNT);

/** What the best ways to the labels of a line come to, from what they came to on the line before it. */
function goOn(
  totals: Float64Array,
  place: Place,
  own: Float64Array,
  next: Float64Array,
  back: Uint8Array,
): void {
  const { index, continues } = place;
  const { opened } = place.line;
  const follows = continues * 0.8;
  const runs = Math.max(0, continues) * 0.8;
  const item = isItem(place);
  const ground = (opened & OPENS_GROUND) !== 0;
  let count = 0;
  for (let from = 0; from < COUNT; from++) {
    if (totals[from] === NONE) continue;
    open[count++] = from;
    off[from] = runsOn[from] === 1 || (from === AT.addresseesLabel && !isBareLabel(place)) ? -runs : 0;
  }
  for (let to = 0; to < COUNT; to++) {
    const score = own[to] ?? NEVER;
    next[to] = NONE;
    if (score <= NEVER) continue;
    let before = to;
    let best = NONE;
    const total = totals[to] ?? NONE;
    if (total !== NONE) {
      let price = staying[to] ?? NEVER;
      if (price === RUNS) price = runs;
      else if (price === FOLLOWS) price = follows;
      else if (price === ITEMS) price = stayInList(item, continues);
      else if (price === GROUNDS) price = stayInList(ground, continues);
      else if (price === ASK) price = stay(labels[to] ?? 'body', place);
      if (price !== NEVER) best = total + price;
    }
    const needed = openWith[to] ?? 0;
    const first = needed === 0 || (opened & needed) !== 0 ? 0 : count;
    for (let n = first; n < count; n++) {
      const from = open[n] ?? 0;
      const way = to * COUNT + from;
      let price = going[way] ?? NEVER;
      if (price === NEVER) continue;
      const total = totals[from] ?? NONE;
      if (total + HIGHEST_PRICE < best) continue;
      const cost = breaks[way] === 1 ? (off[from] ?? 0) : 0;
      price = price === ASK ? go(labels[from] ?? 'body', labels[to] ?? 'body', place, cost) : price + cost;
      if (price === NEVER) continue;
      // Of ways as good as each other, the one from the label listed first.
      if (total + price > best || (total + price === best && from < before)) {
        best = total + price;
        before = from;
      }
    }
    back[index * COUNT + to] = before;
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
