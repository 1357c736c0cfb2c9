import { isSmall, isSpace } from '../vietnamese/signs.ts';
import {
  endsWith,
  OPENS_ABOUT,
  OPENS_ANOTHER,
  OPENS_CAPACITY,
  OPENS_DASH,
  OPENS_DETAIL,
  OPENS_GROUND,
  OPENS_SIDE_SUBJECT,
  OPENS_SUBJECT,
  OPENS_TEXT,
  SAYS,
} from './edges.ts';
import { HEAD_LINES, type Label, labels, NEVER, zoneOf } from './labels.ts';
import type { Line } from './line.ts';
import type { Page } from './scores.ts';
import { startsDeputyOffice } from './wording.ts';

/** A line and the one before it. */
export type Place = {
  readonly page: Page;
  readonly index: number;
  readonly line: Line;
  readonly before: Line;
  /** How well the line goes on from the one before it: above 0 it does. */
  readonly continues: number;
};

/** null where no line stands before it. */
export function placeAt(page: Page, index: number): Place | null {
  const before = page.lines[index - 1];
  const line = page.lines[index];
  if (!before || !line) return null;
  const sameCase = page.capitals[index] === page.capitals[index - 1];
  const continues = continuation(line, before, sameCase);
  return { page, index, line, before, continues };
}

function continuation(line: Line, before: Line, sameCase: boolean): number {
  const first = line.text.charCodeAt(0);
  const end = before.text.charCodeAt(before.text.length - 1);
  let score = 0;
  if (!line.gap) score += 0.8;
  if (line.wideGap) score -= 1.2;
  if (first === OPENING_BRACKET || isSmall(first)) score += 1.2;
  if (sameCase || !/\p{L}/u.test(line.text)) score += 0.5;
  else score -= 1.2;
  if (before.bold === line.bold && before.italic === line.italic) score += 0.3;
  else score -= 0.4;
  if (before.centred === line.centred) score += 0.2;
  else score -= 0.6;
  if (before.cell !== line.cell) score -= 1;
  if (end === DOT || end === SEMICOLON || end === COLON) score -= 1.2;
  else if (end === COMMA || endsOpen(before.text)) score += 1;
  return score;
}

const [OPENING_BRACKET, COLON, SEMICOLON, COMMA, DOT] = [0x28, 0x3a, 0x3b, 0x2c, 0x2e];

/** With one of these words at its end a line wants another. */
const OPEN_ENDS: ReadonlySet<string> = new Set('và của các về cho với VÀ CỦA CÁC VỀ TẠI tại theo'.split(' '));
const LONGEST_OPEN_END = 4;

function endsOpen(text: string): boolean {
  const least = Math.max(1, text.length - LONGEST_OPEN_END);
  let start = text.length;
  while (start > least && !isSpace(text.charCodeAt(start - 1))) start--;
  return isSpace(text.charCodeAt(start - 1)) && OPEN_ENDS.has(text.slice(start));
}

/** A paragraph of running text, told by its end; a subject has no mark there. */
function isSentence({ page, index }: Place): boolean {
  if (index >= HEAD_LINES) return false;
  const { lines, capitals } = page;
  let at = index;
  let length = lines[index]?.text.length ?? 0;
  while (at - index < 12) {
    const next = lines[at + 1];
    if (!next || next.gap || capitals[at + 1] !== capitals[index] || (next.opened & OPENS_TEXT) !== 0) break;
    at++;
    length += next.text.length;
  }
  const end = lines[at]?.text ?? '';
  return endsWith(end, ':;') || (length > 90 && /[.:;]["”]?$|\/\.?$/u.test(end));
}

/** Parts of several lines, whose next line counts as theirs if it goes on from the line before. */
const RUNS_ON: ReadonlySet<Label> = new Set([
  'office',
  'sideSubject',
  'subject',
  'addressees',
  'authority',
  'ground',
  'capacity',
  'signerPosition',
  'recipients',
  'archive',
]);

const inZone = (zone: number): readonly Label[] => labels.filter((label) => zoneOf[label] === zone);
const FOOT = inZone(6);

/** What stands only behind certain labels; the others stand behind all that are not further down the page. */
const ONLY_BEHIND: { readonly [To in Label]?: readonly Label[] } = {
  before: [],
  subject: ['headNoise', 'type'],
  addressees: ['addresseesLabel'],
  authority: inZone(1),
  recipients: FOOT,
  archive: FOOT,
  signerName: ['body', ...FOOT],
  footNoise: FOOT,
  rest: FOOT,
};

/** There is no way back up the page. */
const leads = (from: Label, to: Label): boolean =>
  from !== to && (ONLY_BEHIND[to]?.includes(from) ?? zoneOf[from] <= zoneOf[to]);

/** The first line of such a part opens in one of these ways. */
const OPEN_WITH: { readonly [Name in Label]?: number } = {
  ground: OPENS_GROUND,
  capacity: OPENS_CAPACITY,
  sideSubject: OPENS_SIDE_SUBJECT | OPENS_ABOUT,
};

/** Prices that stand for a look at the lines; no price is as high. */
export const ASK = 1000;
/** What running on is worth, in a part for which it speaks; where there is nothing but running on, at least 0. */
export const [FOLLOWS, RUNS] = [1001, 1002];
/** Lists, whose every entry begins anew. */
export const [ITEMS, GROUNDS] = [1003, 1004];

/** Price of a further line of the same part. */
function priceOfStaying(label: Label): number {
  switch (label) {
    case 'addresseesLabel':
    case 'addressees':
    case 'subject':
      return ASK;
    case 'recipients':
      return ITEMS;
    case 'ground':
      return GROUNDS;
    // Running on speaks for none of the labels between which a text may run on.
    case 'body':
    case 'rest':
    case 'before':
      return RUNS;
    case 'type':
    case 'reference':
    case 'placeAndDate':
    case 'nationalName':
    case 'motto':
      return -6;
    case 'signerName':
      return -2.5;
    default:
      return RUNS_ON.has(label) ? FOLLOWS : 0;
  }
}

/** Price of going from one label to another, from which there is a way, beside what breaking off the first costs. */
function priceOfGoing(from: Label, to: Label): number {
  const zone = zoneOf[from];
  switch (to) {
    case 'subject':
    case 'sideSubject':
    case 'addressees':
    case 'signerPosition':
      return ASK;
    case 'type':
      return from === 'subject' ? -6 : 0;
    case 'office':
      return from === 'type' || from === 'subject' ? -14 : from === 'sideSubject' ? -2 : 0;
    case 'headNoise':
      return from === 'subject' || from === 'type' ? -5 : -0.3;
    case 'authority':
      return from === 'subject' ? 0 : -3;
    case 'ground':
      return from === 'addressees' || from === 'addresseesLabel' ? -1 : 0;
    case 'enactment':
      return zone === 3 ? 1 : -3;
    case 'body':
      if (from === 'addressees' || from === 'addresseesLabel') return ASK;
      return from === 'authority' ? -5 : from === 'before' ? -2 : 0;
    case 'recipients':
      return from === 'recipientsLabel' ? 1 : ASK;
    case 'archive':
      return from === 'recipients' || from === 'recipientsLabel' ? 1 : -0.5;
    case 'recipientsLabel':
      return from === 'recipients' || from === 'archive' ? -6 : 0;
    case 'capacity':
      return zone < 5 ? -12 : from === 'signerName' ? -2 : 0;
    case 'signerName':
      return from === 'signerPosition' ? 1.5 : from === 'capacity' ? 0.5 : from === 'body' ? -3.2 : -0.5;
    case 'footNoise':
      return -0.3;
    case 'rest':
      return from === 'recipientsLabel' ? NEVER : from === 'recipients' ? -4 : -1.5;
    case 'reference':
    case 'placeAndDate':
      return from === 'subject' || from === 'type' ? -3 : 0;
    default:
      return 0;
  }
}

/** Whether a line that goes on speaks against the step. */
function breaksOff(from: Label, to: Label): boolean {
  switch (to) {
    case 'authority':
      return from === 'subject';
    case 'ground':
      return zoneOf[from] !== 3;
    case 'body':
      return from !== 'authority';
    case 'recipientsLabel':
      return zoneOf[from] !== 6;
    case 'capacity':
      return zoneOf[from] >= 5;
    case 'recipients':
    case 'archive':
    case 'signerName':
    case 'footNoise':
      return false;
    default:
      return true;
  }
}

const COUNT = labels.length;

/** All that is certain of the steps, in the order of the labels; of those between two, from `from` to `to` at `to * COUNT + from`. */
export const STEPS = {
  staying: new Float64Array(COUNT),
  /** Which openings a first line must have one of; 0 where it may be any line. */
  openWith: new Int32Array(COUNT),
  runsOn: new Uint8Array(COUNT),
  going: new Float64Array(COUNT * COUNT).fill(NEVER),
  breaks: new Uint8Array(COUNT * COUNT),
};
for (const [to, label] of labels.entries()) {
  STEPS.staying[to] = priceOfStaying(label);
  STEPS.openWith[to] = OPEN_WITH[label] ?? 0;
  STEPS.runsOn[to] = RUNS_ON.has(label) ? 1 : 0;
  for (const [from, other] of labels.entries()) {
    if (!leads(other, label)) continue;
    STEPS.going[to * COUNT + from] = priceOfGoing(other, label);
    STEPS.breaks[to * COUNT + from] = breaksOff(other, label) ? 1 : 0;
  }
}

/** The label of a list with nobody named behind it. */
export const isBareLabel = ({ before }: Place): boolean => /:\s?$/u.test(before.text);

/** Price of a further line of a part where the lines decide it. */
export function stay(label: Label, place: Place): number {
  const { page, index, line, continues } = place;
  switch (label) {
    case 'addresseesLabel':
      return (line.opened & OPENS_ANOTHER) !== 0 ? 0 : NEVER;
    case 'subject':
      // In capitals it is in capitals throughout, but for a remark in brackets.
      return page.capitals[index - 1] === 1 && page.capitals[index] === 0 && /^\p{Lu}/u.test(line.text)
        ? -3
        : continues * 0.8;
    default:
      return stayWithAddressees(place);
  }
}

const ABBREVIATED = /(?:TP|Tp|TX|Q|P|St)\s?\.$/u;

/** An entry of a list begins. */
export const isItem = ({ line }: Place): boolean =>
  (line.opened & OPENS_DASH) !== 0 || line.listLabel !== null;

/** An entry that begins anew. */
const ENTRY = 0.3;

/** Price of a further line of a list: of an entry that begins, or of one that goes on. */
export const stayInList = (begins: boolean, continues: number): number =>
  begins ? ENTRY : continues * 0.8 - (continues < -1 ? 2 : 0);

function stayWithAddressees(place: Place): number {
  const { line, before, continues } = place;
  if (isItem(place)) return ENTRY;
  if ((line.opened & OPENS_DETAIL) !== 0) return 2;
  const end = before.text.charCodeAt(before.text.length - 1);
  if (line.gap && end !== COLON && isSentence(place)) return -8;
  // One addressee beside the label; under it the text begins.
  const isComplete =
    end !== COMMA && end !== SEMICOLON && end !== COLON && (before.opened & OPENS_DASH) === 0;
  if (line.gap && isComplete && endsWith(line.text, '.:')) return -5;
  if (end === DOT && !ABBREVIATED.test(before.text) && !line.text.startsWith('(')) return -12;
  if (end === COLON) return 1.5;
  if ((line.opened & OPENS_TEXT) !== 0 || SAYS.test(line.bare)) return -5;
  return stayInList(false, continues);
}

/** More no step speaks for the label it goes to. */
export const HIGHEST_PRICE = 4.7;

/** Price of going from one label to another where the lines decide it; `breaks` is what breaking off the first costs. */
export function go(from: Label, to: Label, place: Place, breaks: number): number {
  const { page, index, line, before } = place;
  const zone = zoneOf[from];
  switch (to) {
    case 'subject':
      if (from === 'headNoise') return -3;
      return (line.opened & OPENS_SUBJECT) !== 0 || !isSentence(place) ? HIGHEST_PRICE : 1.2;
    case 'sideSubject':
      if ((line.opened & OPENS_SIDE_SUBJECT) !== 0) return breaks;
      // Party letters write no `V/v` under the number.
      return zone === 1 && from !== 'type' && from !== 'subject' ? -0.5 : NEVER;
    case 'addressees':
      return stayWithAddressees(place) + 0.4;
    case 'body':
      // A label alone has somebody under it.
      if (from === 'addresseesLabel') return before.text.endsWith(':') ? -4 : breaks;
      // A list is not over at a semicolon.
      return before.text.endsWith(';') ? breaks - 2 : breaks;
    case 'recipients':
      return !isItem(place) ? NEVER : from === 'archive' ? -2 : -6;
    case 'signerPosition':
      if (from === 'capacity' && startsDeputyOffice(line)) return 1;
      if (from !== 'capacity' && page.offices[index] === 0) return NEVER;
      return zone < 5 ? -12 : breaks + (from === 'body' ? -1.2 : from === 'signerName' ? -1.5 : 0);
    default:
      return breaks;
  }
}
