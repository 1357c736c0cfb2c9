import { OPENS_RECIPIENTS } from './edges.ts';
import { findLike, skeleton } from './likeness.ts';
import { cutLine, type Line, partOf } from './line.ts';
import type { Row } from './rows.ts';
import {
  isCapitals,
  personNameScore,
  RECIPIENTS_LABEL,
  startsBodyName,
  startsOffice,
  titleOf,
} from './wording.ts';

/** The heading stands in the first rows; columns that ran together are looked for only there and in the foot. */
const HEAD_ROWS = 80;

/**
 * Lines in the order in which a person reads them: where two columns stand side by side, first all of the left one,
 * then all of the right one.
 */
export function readingLines(rows: readonly Row[]): readonly Line[] {
  const { split, foot } = splitByWords(rows);
  const lines: Line[] = [];
  let at = 0;
  while (at < split.length) {
    const segments = split[at]?.segments ?? [];
    if (segments.length > 1) {
      const region = regionAt(split, at, at >= foot);
      lines.push(...region.left, ...region.right);
      at = region.end;
    } else {
      if (segments[0]) lines.push(segments[0]);
      at++;
    }
  }
  return lines;
}

const startsRecipients = ({ opened }: Line): boolean => (opened & OPENS_RECIPIENTS) !== 0;

/** The rows, those taken apart whose columns ran together; and the first that stands at `Nơi nhận`, where the foot begins. */
function splitByWords(rows: readonly Row[]): { readonly split: readonly Row[]; readonly foot: number } {
  const split: Row[] = [];
  let foot = rows.length;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) break;
    const { segments } = row;
    const line = segments[0];
    if (at < foot && segments.some(startsRecipients)) foot = at;
    if (!line || segments.length > 1) {
      split.push(row);
      continue;
    }
    const cut = (at < HEAD_ROWS ? headCut(line) : null) ?? (at >= foot ? footCut(line) : null);
    split.push(cut === null || cut <= 0 ? row : { segments: cutLine(line, cut), split: 'words' });
  }
  return { split, foot };
}

const BLANK = '[\\s\\d.…_/]{0,16}';
const DATE = new RegExp(`(?:ngay${BLANK}|ngay.{0,6})thang.{0,10}nam[\\s\\d.…_]{0,10}[.;]?$`, 'u');
const REFERENCE =
  /^\s*(?:\p{L}{1,8}\s){0,2}S\p{L}{1,2}\s{0,2}[:.]?\s{0,40}[^\s/]{0,12}\s{0,20}[/-]\s{0,2}\S{1,30}(?:\s{0,2}[-–]\s{1,2}\S{1,20}){0,2}\s+(?=\p{Lu})/iu;

/** Letters that may stand behind the wording that ends a line. */
const MOST_BEHIND = 8;

/** Wordings are cut into so many more pieces than there may be mistakes; so many have none. */
const SOUND_PIECES = 4;

/** What the right column of the heading says, with the number of mistakes there may be in it. */
const rightWording = (wording: string, limit: number, isInCapitals: boolean) => ({
  wording,
  limit,
  isInCapitals,
  shortest: wording.length - limit,
  pieces: piecesOf(wording, limit + SOUND_PIECES),
  /** One of so many pieces has no mistake. */
  sound: new RegExp(
    piecesOf(wording, limit + 1)
      .map(({ letters }) => letters)
      .join('|'),
    'u',
  ),
});
const IN_ANY_CASE = [rightWording('doc lap - tu do - hanh phuc', 5, false)];
const IN_CAPITALS = [
  rightWording('cong hoa xa hoi chu nghia viet nam', 5, true),
  rightWording('dang cong san viet nam', 2, true),
];
const RIGHT_WORDINGS = [...IN_CAPITALS, ...IN_ANY_CASE];

/** More small letters are in none of these that counts as capitals. */
const MOST_SMALL = 0.15 * Math.max(...IN_CAPITALS.map(({ wording, limit }) => wording.length + limit));
const SHORTEST_IN_CAPITALS = Math.min(...IN_CAPITALS.map(({ shortest }) => shortest));

type RightWording = (typeof RIGHT_WORDINGS)[number];

/** A piece of a wording, and how far before its end it begins. */
type Piece = { readonly letters: string; readonly before: number };

function piecesOf(wording: string, count: number): readonly Piece[] {
  const ends = Array.from({ length: count + 1 }, (_, n) => Math.floor((n * wording.length) / count));
  return ends.slice(1).map(
    (end, n): Piece => ({
      letters: wording.slice(ends[n], end),
      before: wording.length - (ends[n] ?? 0),
    }),
  );
}

/** A column to the left has more signs than this. */
const LEAST_BESIDE = 3;

/**
 * Whether something like the wording may end the line, with something before it. A mistake spoils one piece of it; most
 * lines have none of the pieces near the place where it would stand.
 */
function mayEndWith({ bare }: Line, { wording, shortest, limit, pieces, sound }: RightWording): boolean {
  const { length } = bare;
  if (length <= shortest + LEAST_BESIDE || bare === wording || !sound.test(bare)) return false;
  let spoilt = 0;
  for (const { letters, before } of pieces) {
    const last = length - before;
    const at = bare.indexOf(letters, last - limit - MOST_BEHIND);
    if ((at < 0 || at > last + limit) && ++spoilt > limit) return false;
  }
  return true;
}

/** Running text, told by its letters from a to z. */
function isSmallBetween(text: string, start: number, end: number): boolean {
  let small = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122 && ++small > MOST_SMALL) return true;
  }
  return false;
}

const SMALL_S = 0x73;

/** Where the right column begins on a line of the heading whose columns ran together. */
function headCut(line: Line): number | null {
  const { text, bare: letters } = line;
  const { length } = text;
  if (length > 150) return null;
  const isLow =
    length > SHORTEST_IN_CAPITALS &&
    isSmallBetween(text, length - SHORTEST_IN_CAPITALS, length - MOST_BEHIND);
  const wordings = isLow ? IN_ANY_CASE : RIGHT_WORDINGS;
  for (const right of wordings) {
    const place = mayEndWith(line, right) ? findLike(letters, right.wording, right.limit) : null;
    if (!place || letters.length - place.end > MOST_BEHIND) continue;
    if (right.isInCapitals && !isCapitals(line.text.slice(place.start, place.end))) continue;
    return place.start > LEAST_BESIDE ? wordStart(line.text, place.start) : null;
  }
  if (letters.charCodeAt(0) === SMALL_S && letters.includes('v/v')) {
    const subject = letters.match(/^s[o0]\s{0,2}[:.]?\s{0,30}\S{0,24}\s{0,3}\/\s?\S{2,24}\s(?=v\/v\s)/u);
    if (subject) return subject[0].length;
  }
  return letters.includes('thang') && DATE.test(letters) ? dateCut(line) : null;
}

/** Where the right column begins on a line that ends with a date. */
function dateCut({ text, bare }: Line): number | null {
  const reference = /[/-]/u.test(text) ? text.match(REFERENCE) : null;
  if (reference) return reference[0].length;
  if (!bare.startsWith('v') || !/^v\s?[/.]?\s?[vw]\s/u.test(bare)) return null;
  const place = text.match(/(?:\p{Lu}\p{L}*\s){0,4}\p{Lu}\p{L}*,?\s{1,3}ngày.{0,40}$/u);
  return place?.index ?? null;
}

/** A match may begin inside the word before it. */
function wordStart(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  const next = text.indexOf(' ', offset);
  if (offset - space <= 2) return space + 1;
  return next > 0 && next - offset <= 2 ? next + 1 : offset;
}

/** Where the right column begins on a line of the foot whose columns ran together. */
function footCut(line: Line): number | null {
  if (line.text.length > 120) return null;
  const label = line.bare.match(RECIPIENTS_LABEL);
  if (label) {
    const rest = line.text.slice(label[0].length);
    return isCapitals(rest) && rest.length > 4 ? label[0].length : null;
  }
  const end = Math.max(line.text.lastIndexOf(';'), isArchive(line) ? line.text.lastIndexOf('. ') : -1);
  if (end < 0 || end > line.text.length - 5) return null;
  const tail = line.text.slice(end + 1);
  const office = isCapitals(tail) && startsOffice({ text: tail.trim(), skeleton: skeleton(tail) });
  const isOther =
    office || personNameScore(tail.trim()) >= 1.5 || /^\s*(?:TM|KT|TL|TUQ)\.\s\p{Lu}{2}/u.test(tail);
  return isOther ? end + 1 : null;
}

type Region = { readonly left: readonly Line[]; readonly right: readonly Line[]; readonly end: number };

/** Rows from `start` on that are set in two columns, a row with only one of them included. */
function regionAt(rows: readonly Row[], start: number, isFoot: boolean): Region {
  const bySpace = rows[start]?.split === 'space';
  const left: Line[] = [];
  const right: Line[] = [];
  let held: { line: Line; side: 'left' | 'right' }[] = [];
  let end = start;
  let filed = false;
  let gutter = { from: 0, to: Number.MAX_SAFE_INTEGER };
  for (let at = start; at < rows.length; at++) {
    const row = rows[at];
    if (!row) break;
    if (row.segments.length > 1) {
      if (at > start && (row.segments.some(startsRecipients) || row.segments.some(isHeading))) break;
      if (row.segments.some(isArchive)) filed = true;
      for (const { line, side } of held) (side === 'left' ? left : right).push(line);
      held = [];
      const [one, ...others] = row.segments;
      if (one) left.push(one);
      right.push(...others);
      if (row.split === 'space') gutter = narrowed(gutter, row);
      end = at + 1;
      continue;
    }
    const line = row.segments[0];
    if (!line || endsRegion(line, isFoot)) break;
    // Under the archive line stands nothing but the rest of the signature.
    if (filed && !signs(line) && !signs(withoutCrumb(line))) break;
    if (isArchive(line)) filed = true;
    const runsOn = !isFoot && (!bySpace || isUnder(left.at(-1), line)) && goesOn(left, held, line);
    const side =
      filed && isFoot && !isArchive(line)
        ? 'right'
        : (sideOf(line, { bySpace, isFoot, gutter }) ?? (runsOn ? 'left' : null));
    if (side === null) break;
    if (isFoot || (side === 'left' && goesOn(left, held, line))) {
      for (const { line: kept, side: keptSide } of held) (keptSide === 'left' ? left : right).push(kept);
      held = [];
      (side === 'left' ? left : right).push(line);
      end = at + 1;
    } else {
      held.push({ line, side });
    }
  }
  return { left, right, end };
}

const isArchive = ({ skeleton }: Line): boolean => /^luu\b/u.test(skeleton);
const isHeading = ({ bare }: Line): boolean =>
  findLike(bare, 'cong hoa xa hoi chu nghia viet nam', 5) !== null;
const withoutCrumb = (line: Line): Line => {
  const crumb = line.text.match(/^\P{Lu}{0,3}\S{1,2}\s+/u)?.[0].length ?? 0;
  return crumb === 0 ? line : partOf(line, crumb, line.text.length);
};

type Gutter = { readonly from: number; readonly to: number };

function narrowed(gutter: Gutter, row: Row): Gutter {
  const [one, two] = row.segments;
  if (!one || !two) return gutter;
  return { from: Math.max(gutter.from, one.indent + one.text.length), to: Math.min(gutter.to, two.indent) };
}

/** Wider than the column, but begun in it: nothing stands beside it. */
const isUnder = (above: Line | undefined, { text, indent }: Line): boolean =>
  above !== undefined && /^\p{Ll}/u.test(text) && text.length < 70 && Math.abs(indent - above.indent) <= 6;

/** A subject that began in the left column goes on under it. */
function goesOn(left: readonly Line[], held: readonly unknown[], line: Line): boolean {
  return held.length === 0 && !line.gap && left.some(({ bare }) => /^v\s?[/.]?\s?[vw]\s/u.test(bare));
}

function endsRegion(line: Line, isFoot: boolean): boolean {
  if (/^\[\d{1,2}\]|^phu luc/u.test(line.bare)) return true;
  if (isFoot && (isHeading(line) || startsRecipients(line))) return true;
  if (isFoot) return line.text.length > 110 && !/^[-+~–]/u.test(line.text);
  return (
    /^(?:kinh (?:gui|trinh|moi)|noi nhan)/u.test(line.skeleton) ||
    (titleOf(line.skeleton)?.whole === true && isCapitals(line.text)) ||
    /^(?:can cu|dieu \d)/u.test(line.skeleton)
  );
}

type Layout = { readonly bySpace: boolean; readonly isFoot: boolean; readonly gutter: Gutter };

/** On which side a line stands that has its row for itself; null where it runs over both. */
function sideOf(line: Line, { bySpace, isFoot, gutter }: Layout): 'left' | 'right' | null {
  const begins = line.indent;
  const ends = line.indent + line.text.length;
  if (isFoot) {
    if (/^[-+~–•„'(]/u.test(line.text) || /^luu\b/u.test(line.skeleton)) return 'left';
    const middle = Math.min(gutter.to, gutter.from + 40) - 6;
    if (bySpace && gutter.to < Number.MAX_SAFE_INTEGER) {
      if (begins >= Math.min(middle, gutter.to - 6)) return 'right';
      return signs(line) && (begins > 20 || isCapitals(line.text)) ? 'right' : 'left';
    }
    return signs(line) ? 'right' : 'left';
  }
  if (
    findLike(line.bare, 'cong hoa xa hoi chu nghia viet nam', 5) ||
    findLike(line.bare, 'doc lap - tu do - hanh phuc', 5)
  ) {
    return 'right';
  }
  if (DATE.test(line.bare)) return 'right';
  if (/^s[o0] {0,2}[:.]|^v\s?[/.]?\s?[vw]\s/u.test(line.bare)) return 'left';
  if (!bySpace || gutter.to === Number.MAX_SAFE_INTEGER) return isCapitals(line.text) ? 'left' : null;
  if (ends <= gutter.to) return 'left';
  if (begins >= gutter.from) return 'right';
  return null;
}

/** A line of a signature: capacity, office or name. */
function signs(line: Line): boolean {
  if (/^(?:t\/?m|k\/?t|t\/?l|t\/?u\/?q|q)(?:\s?[./]\s?|\s)\p{L}/u.test(line.bare) && isCapitals(line.text))
    return true;
  if (isCapitals(line.text) && (startsOffice(line) || startsBodyName(line))) return true;
  return personNameScore(line.text) >= 1.5;
}
