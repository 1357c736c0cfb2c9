import { type Label, labels, NEVER, zoneOf } from './labels.ts';
import type { Line } from './line.ts';
import { scoresOf } from './scores.ts';
import { breaksOff, goingOn, mayBegin, placeAt, step, WAYS } from './steps.ts';
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

/** The most likely label of each line (Viterbi). */
export function labelLines(lines: readonly Line[]): readonly Label[] {
  const page = { lines, capitals: lines.map(({ text }) => isCapitals(text)) };
  const back: Uint8Array[] = [];
  let totals = new Float64Array(labels.length);
  let next = new Float64Array(labels.length);
  const breaks = new Float64Array(labels.length);
  lines.forEach((line, index) => {
    const scores = scoresOf(page, line, index);
    const place = placeAt(page, index);
    const pointers = new Uint8Array(labels.length);
    labels.forEach((label, at) => {
      if (place && totals[at] !== NONE) breaks[at] = breaksOff(label, place);
    });
    labels.forEach((label, to) => {
      const own = scores[label];
      if (own <= NEVER) {
        next[to] = NONE;
      } else if (!place) {
        next[to] = own + opening(label);
      } else {
        const begins = mayBegin(label, line);
        let best = NONE;
        for (const from of WAYS[to] ?? []) {
          const total = totals[from] ?? NONE;
          if (total === NONE || (from !== to && !begins)) continue;
          const price =
            from === to
              ? goingOn(label, place)
              : step(labels[from] ?? label, label, place, breaks[from] ?? 0);
          if (price <= NEVER / 2 || total + price <= best) continue;
          best = total + price;
          pointers[to] = from;
        }
        next[to] = best + own;
      }
    });
    [totals, next] = [next, totals];
    back.push(pointers);
  });
  return traceBack(totals, back);
}

function traceBack(totals: Float64Array, back: readonly Uint8Array[]): readonly Label[] {
  if (back.length === 0) return [];
  let at = totals.indexOf(Math.max(...totals));
  const found: Label[] = [];
  for (let index = back.length - 1; index >= 0; index--) {
    found.push(labels[at] ?? 'body');
    at = back[index]?.[at] ?? 0;
  }
  return found.reverse();
}
