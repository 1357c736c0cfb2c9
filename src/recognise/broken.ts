import { isCapital } from '../vietnamese/signs.ts';
import { distance } from './likeness.ts';
import { joinLines, type Line } from './line.ts';
import {
  isCapitals,
  MOTTO,
  NATIONAL_NAME,
  PARTY_NAME,
  personNameScore,
  startsBodyName,
  startsOffice,
  titleOf,
} from './wording.ts';

const HEAD_LINES = 90;
const MOST_PIECES = 4;

const FIXED = [
  { wording: NATIONAL_NAME, limit: 4 },
  { wording: MOTTO, limit: 3 },
  { wording: PARTY_NAME, limit: 1 },
] as const;
/** What is longer is none of them. */
const LONGEST_FIXED = Math.max(...FIXED.map(({ wording, limit }) => wording.length + limit));

/** No wording of the heading that a source breaks is longer. */
const LONGEST_WORDING = 90;

const DATE = /ngay.{0,14}thang.{0,12}na?m[\s\d.…_]{0,10}[.;]?$/u;

/** Web pages and scans break lines inside `CỘNG HÒA XÃ HỘI / CHỦ NGHĨA VIỆT NAM` or `Kính / gửi:`; these are put together. */
export function mendBrokenWordings(lines: readonly Line[]): readonly Line[] {
  const mended: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const pieces = piecesAt(lines, at);
    mended.push(pieces > 1 ? joinLines(line, ...lines.slice(at + 1, at + pieces)) : line);
    at += pieces;
  }
  return mended;
}

function piecesAt(lines: readonly Line[], at: number): number {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next) return 1;
  const inHead = at < HEAD_LINES;
  const fixed = inHead ? fixedPieces(lines, at, line, next) : 1;
  if (fixed > 1) return fixed;
  if (inHead && endsWithDay(line)) {
    const third = lines[at + 2]?.text ?? '';
    if (isWholeDate(`${line.text} ${next.text}`)) return 2;
    if (isWholeDate(`${line.text} ${next.text} ${third}`)) return 3;
  }
  if (next.gap) return 1;
  if (isBrokenLabel(line, next) || isBrokenName(line, next)) return 2;
  if (isLoneCapacity(line) && isCapitals(next.text)) return 2;
  return inHead ? headingPieces(lines, at, line, next) : 1;
}

const endsWithDay = ({ bare }: Line): boolean =>
  bare.includes('ngay') && /,\s?ngay[\s\d.…]{0,8}$/u.test(bare);

/** `Kính` / `gửi:`, `- Lưu` / `: VT`. */
function isBrokenLabel({ bare, skeleton }: Line, next: Line): boolean {
  if (skeleton.length > 5) return false;
  if (skeleton === 'kinh') return /^gui\b/u.test(next.bare);
  if (skeleton === 'noi') return /^nhan\b/u.test(next.bare);
  if (skeleton === 'can') return /^cu\s/u.test(next.bare);
  return bare.length <= 5 && /^[-–]?\s?l[uư]u$/u.test(bare) && /^\s?:/u.test(next.text);
}

const isLoneCapacity = ({ text }: Line): boolean =>
  text.length <= 5 && /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?\.?$/u.test(text);

/** The pieces of a wording of the heading that stand without a gap between them. */
function headingPieces(lines: readonly Line[], at: number, line: Line, next: Line): number {
  if (line.text.length <= 12 && isCapitals(line.text) && endsTelegramLabel(next.text)) return 2;
  if (line.text.length <= 7) {
    if (/^so\s{0,2}[:.]?$/u.test(line.bare) && /^[\s\d.…_]{0,12}[\d/-]/u.test(next.text)) return 2;
    if (/^v\s?\/\s?v\s?:?$/u.test(line.bare)) return 2;
  }
  if (next.text.length === 4 && /^\d{4}$/u.test(next.text) && /thang.{1,12}nam$/u.test(line.bare)) return 2;

  let { text } = line;
  let hasDay = line.bare.includes('ngay');
  for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
    const last = lines[at + pieces - 1];
    if (!last || last.gap || text.length + last.text.length >= LONGEST_WORDING) break;
    text += ` ${last.text}`;
    hasDay ||= last.bare.includes('ngay');
    if (hasDay && beginsDate(line) && isWholeDate(text)) {
      const year = lines[at + pieces];
      const hasYear = /\d{4}\.?$/u.test(text) || !year || !/^\d{4}\.?$/u.test(year.text);
      return hasYear ? pieces : pieces + 1;
    }
    if (pieces <= 3 && endsTelegramLabel(text) && (startsBodyName(line) || startsOffice(line))) return pieces;
    if (pieces === 2 && isCapitals(text) && titleOf(`${line.skeleton} ${last.skeleton}`)?.whole === true) {
      if (!titleOf(line.skeleton)?.whole && titleOf(last.skeleton) === null) return 2;
    }
  }
  return 1;
}

const endsTelegramLabel = (text: string): boolean => text.endsWith(':') && TELEGRAM.test(text);

const TELEGRAM = /^[\p{Lu}\s]{4,60}\sđiện\s?:$/u;

/** `Bùi / Xuân Cường`, `Nguyễn Văn / Khởi`. */
function isBrokenName(line: Line, next: Line): boolean {
  if (line.bold !== next.bold || !isCapital(line.text.charCodeAt(0))) return false;
  const words = fewWords(line.text);
  const more = words === null ? null : fewWords(next.text);
  if (words === null || more === null || words + more > 5) return false;
  const opensName = words === 1 || /^\p{Lu}\p{L}*\sThị$/u.test(line.text);
  return personNameScore(`${line.text} ${next.text}`) >= 3 && (opensName || personNameScore(next.text) < 3);
}

/** The number of words; null where they are more than a piece of a name has. */
function fewWords(text: string): number | null {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) if (++words > 3) return null;
  return words;
}

/** However far apart its pieces stand, `CỘNG HÒA XÃ HỘI` / `CHỦ NGHĨA VIỆT NAM` is one wording. */
function fixedPieces(lines: readonly Line[], at: number, line: Line, next: Line): number {
  if (line.skeleton.length + next.skeleton.length >= LONGEST_FIXED) return 1;
  for (const fixed of FIXED) {
    const pieces = piecesOf(fixed, lines, at);
    if (pieces > 1) return pieces;
  }
  return 1;
}

function piecesOf({ wording, limit }: (typeof FIXED)[number], lines: readonly Line[], at: number): number {
  const first = lines[at]?.skeleton ?? '';
  let { length } = first;
  let best = 1;
  let fewest = -1;
  for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
    const last = lines[at + pieces - 1];
    if (!last) break;
    length += 1 + last.skeleton.length;
    if (length > wording.length + limit) break;
    if (length < wording.length - limit) continue;
    const words = lines
      .slice(at, at + pieces)
      .map(({ skeleton }) => skeleton)
      .join(' ');
    if (fewest < 0) fewest = distance(first, wording, limit);
    const mistakes = distance(words, wording, limit);
    if (mistakes > limit || mistakes >= fewest) continue;
    const without = distance(words.slice(first.length + 1), wording, limit);
    if (mistakes < without) [best, fewest] = [pieces, mistakes];
  }
  return best;
}

const WHOLE_DATE =
  /^\p{Lu}[\p{L}\s.'’-]{0,44},?\s{0,3}ngày\s{0,10}[\d.…_]{0,6}\s{0,10}tháng\s{0,10}[\d.…_]{0,6}\s{0,10}năm\s{0,3}[\d.…_]{0,8}\.?$/iu;
const isWholeDate = (text: string): boolean => WHOLE_DATE.test(text);

/** `Hà / Nội, ngày ...`: everything before the comma is words of a name. */
function beginsDate({ text, bare }: Line): boolean {
  if (isCapitals(text) || DATE.test(bare)) return false;
  return /^\p{Lu}\p{Ll}*(?:\s\p{L}+){0,4}(?:,.{0,30})?$/u.test(text) && !/^[sS]ố/u.test(text);
}
