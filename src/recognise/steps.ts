import { isSmall, isSpace } from '../vietnamese/signs.ts';
import {
  endsWith,
  isDashed,
  opensText,
  SAYS,
  startsCapacity,
  startsGround,
  startsSideSubject,
  startsSubject,
} from './edges.ts';
import { HEAD_LINES, type Label, labels, NEVER, zoneOf } from './labels.ts';
import type { Line } from './line.ts';
import { opening } from './opening.ts';
import type { Page } from './scores.ts';
import { startsDeputyOffice, startsOffice } from './wording.ts';

/** A line and the one before it. */
export type Place = {
  readonly line: Line;
  readonly before: Line;
  readonly capitals: boolean;
  readonly capitalsBefore: boolean;
  /** How well the line goes on from the one before it: above 0 it does. */
  readonly continues: number;
  readonly startsGround: boolean;
  /** The paragraph it begins ends as running text does. */
  readonly isSentence: () => boolean;
};

/** null where no line stands before it. */
export function placeAt(page: Page, index: number): Place | null {
  const [before, line] = [page.lines[index - 1], page.lines[index]];
  if (!before || !line) return null;
  const capitals = page.capitals[index] === true;
  const capitalsBefore = page.capitals[index - 1] === true;
  return {
    line,
    before,
    capitals,
    capitalsBefore,
    continues: continuation(line, before, capitals === capitalsBefore),
    startsGround: startsGround(line.bare),
    isSentence: () => index < HEAD_LINES && endsAsSentence(page, index),
  };
}

function continuation(line: Line, before: Line, sameCase: boolean): number {
  let score = 0;
  if (!line.gap) score += 0.8;
  if (line.wideGap) score -= 1.2;
  if (line.text.startsWith('(') || isSmall(line.text.charCodeAt(0))) score += 1.2;
  if (sameCase || !/\p{L}/u.test(line.text)) score += 0.5;
  else score -= 1.2;
  if (before.bold === line.bold && before.italic === line.italic) score += 0.3;
  else score -= 0.4;
  if (before.centred === line.centred) score += 0.2;
  else score -= 0.6;
  if (before.cell !== line.cell) score -= 1;
  if (endsOpen(before.text)) score += 1;
  if (endsWith(before.text, '.;:')) score -= 1.2;
  return score;
}

/** With one of these words at its end a line wants another. */
const OPEN_ENDS: ReadonlySet<string> = new Set('và của các về cho với VÀ CỦA CÁC VỀ TẠI tại theo'.split(' '));
const LONGEST_OPEN_END = 4;

function endsOpen(text: string): boolean {
  if (text.endsWith(',')) return true;
  const least = Math.max(1, text.length - LONGEST_OPEN_END);
  let start = text.length;
  while (start > least && !isSpace(text.charCodeAt(start - 1))) start--;
  return isSpace(text.charCodeAt(start - 1)) && OPEN_ENDS.has(text.slice(start));
}

/** A paragraph of running text, told by its end; a subject has no mark there. */
function endsAsSentence({ lines, capitals }: Page, index: number): boolean {
  let at = index;
  let length = lines[index]?.text.length ?? 0;
  while (at - index < 12) {
    const next = lines[at + 1];
    if (!next || next.gap || capitals[at + 1] !== capitals[index] || opensText(next.bare)) break;
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

/** What it costs to break off such a part on a line that goes on. */
export const breaksOff = (from: Label, { before, continues }: Place): number =>
  RUNS_ON.has(from) || (from === 'addresseesLabel' && !/:\s?$/u.test(before.text))
    ? -Math.max(0, continues) * 0.8
    : 0;

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

/** For each label the others from which one may go to it. There is no way back up the page. */
export const WAYS: readonly (readonly number[])[] = labels.map((to) => {
  const leads = (from: Label) =>
    from !== to && (ONLY_BEHIND[to]?.includes(from) ?? zoneOf[from] <= zoneOf[to]);
  return labels.flatMap((from, at) => (leads(from) ? [at] : []));
});

const startsAbout = opening('v', /^ve\s/u);

/** Whether the line can be the first of its part at all. */
export function mayBegin(label: Label, place: Place): boolean {
  const { bare } = place.line;
  switch (label) {
    case 'ground':
      return place.startsGround;
    case 'capacity':
      return startsCapacity(bare);
    case 'sideSubject':
      return startsSideSubject(bare) || startsAbout(bare);
    default:
      return true;
  }
}

const startsWithAnother = opening('d', /^dong/u);

/** Price of a further line of the same part. */
export function goingOn(label: Label, place: Place): number {
  const { line, continues, capitals, capitalsBefore } = place;
  switch (label) {
    case 'addresseesLabel':
      // The label of a second group of addressees.
      return startsWithAnother(line.bare) ? 0 : NEVER;
    // Running on speaks for none of the labels between which a text may run on.
    case 'body':
    case 'rest':
    case 'before':
      return Math.max(0, continues) * 0.8;
    case 'type':
    case 'reference':
    case 'placeAndDate':
    case 'nationalName':
    case 'motto':
      return -6;
    case 'signerName':
      return -2.5;
    // Lists, whose every entry begins anew.
    case 'addressees':
    case 'recipients':
    case 'ground':
      return goingOnInList(label, place);
    case 'subject':
      // In capitals it is in capitals throughout, but for a remark in brackets.
      return capitalsBefore && !capitals && /^\p{Lu}/u.test(line.text) ? -3 : continues * 0.8;
    default:
      return RUNS_ON.has(label) ? continues * 0.8 : 0;
  }
}

/** What stands under a name of an addressee and is none. */
const isDetail = opening(
  '(dmsef',
  /^\(?(?:dia chi|ma so thue|mst|dien thoai|so dien thoai|email|fax|sau day goi)\b/u,
);

const ABBREVIATED = /(?:TP|Tp|TX|Q|P|St)\s?\.$/u;

function goingOnInList(list: Label, place: Place): number {
  const { line, before, continues, isSentence } = place;
  const begins = list === 'ground' ? place.startsGround : isDashed(line.text) || line.listLabel !== null;
  if (begins) return 0.3;
  if (list === 'addressees') {
    if (isDetail(line.bare)) return 2;
    if (line.gap && !before.text.endsWith(':') && isSentence()) return -8;
    // One addressee beside the label; under it the text begins.
    const isComplete = !endsWith(before.text, ',;:') && !isDashed(before.text);
    if (line.gap && isComplete && endsWith(line.text, '.:')) return -5;
    if (before.text.endsWith('.') && !ABBREVIATED.test(before.text) && !line.text.startsWith('(')) return -12;
    if (before.text.endsWith(':')) return 1.5;
    if (opensText(line.bare) || SAYS.test(line.bare)) return -5;
  }
  return continues * 0.8 - (continues < -1 ? 2 : 0);
}

/** More no step speaks for the label it goes to. */
export const HIGHEST_PRICE = 4.7;

/** Price of going from one label to another, from which there is a way; `breaks` is what breaking off the first costs. */
export function step(from: Label, to: Label, place: Place, breaks: number): number {
  const { line, before, isSentence } = place;
  const zone = zoneOf[from];
  switch (to) {
    case 'subject':
      if (from === 'headNoise') return -3;
      return startsSubject(line.bare) || !isSentence() ? HIGHEST_PRICE : 1.2;
    case 'sideSubject':
      if (startsSideSubject(line.bare)) return breaks;
      // Party letters write no `V/v` under the number.
      return zone === 1 && from !== 'type' && from !== 'subject' ? -0.5 : NEVER;
    case 'type':
      return breaks + (from === 'subject' ? -6 : 0);
    case 'office':
      return breaks + (from === 'type' || from === 'subject' ? -14 : from === 'sideSubject' ? -2 : 0);
    case 'headNoise':
      return breaks - (from === 'subject' || from === 'type' ? 5 : 0.3);
    case 'addressees':
      return goingOnInList(to, place) + 0.4;
    case 'authority':
      return from === 'subject' ? breaks : -3;
    case 'ground':
      return zone === 3 ? 0 : breaks - (from === 'addressees' || from === 'addresseesLabel' ? 1 : 0);
    case 'enactment':
      return breaks + (zone === 3 ? 1 : -3);
    case 'body':
      if (from === 'authority') return -5;
      // A label alone has somebody under it.
      if (from === 'addresseesLabel' && before.text.endsWith(':')) return -4;
      // A list is not over at a semicolon.
      if (from === 'addressees' && before.text.endsWith(';')) return breaks - 2;
      return breaks - (from === 'before' ? 2 : 0);
    case 'recipients':
      if (from === 'recipientsLabel') return 1;
      if (!isDashed(line.text) && line.listLabel === null) return NEVER;
      return from === 'archive' ? -2 : -6;
    case 'archive':
      return from === 'recipients' || from === 'recipientsLabel' ? 1 : -0.5;
    case 'recipientsLabel':
      return zone === 6 ? (from === 'recipients' || from === 'archive' ? -6 : 0) : breaks;
    case 'capacity':
      return zone < 5 ? -12 : breaks + (from === 'signerName' ? -2 : 0);
    case 'signerPosition':
      if (from === 'capacity' && startsDeputyOffice(line)) return 1;
      if (from !== 'capacity' && !startsOffice(line)) return NEVER;
      return zone < 5 ? -12 : breaks + (from === 'body' ? -1.2 : 0) + (from === 'signerName' ? -1.5 : 0);
    case 'signerName':
      return from === 'signerPosition' ? 1.5 : from === 'capacity' ? 0.5 : from === 'body' ? -3.2 : -0.5;
    case 'footNoise':
      return -0.3;
    case 'rest':
      if (from === 'recipientsLabel') return NEVER;
      return breaks - (from === 'recipients' ? 4 : 1.5);
    case 'reference':
    case 'placeAndDate':
      return breaks - (from === 'subject' || from === 'type' ? 3 : 0);
    default:
      return breaks;
  }
}
