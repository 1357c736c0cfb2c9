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
  [NATIONAL_NAME, 4],
  [MOTTO, 3],
  [PARTY_NAME, 1],
] as const;
/** A longer line is none of them, and the beginning of none. */
const LONGEST_FIXED = Math.max(...FIXED.map(([wording, limit]) => wording.length + limit));

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
  const fixed = at < HEAD_LINES ? fixedPieces(lines, at) : 1;
  if (fixed > 1) return fixed;
  if (at < HEAD_LINES && /,\s?ngay[\s\d.…]{0,8}$/u.test(line.bare)) {
    const third = lines[at + 2]?.text ?? '';
    if (isWholeDate(`${line.text} ${next.text}`)) return 2;
    if (isWholeDate(`${line.text} ${next.text} ${third}`)) return 3;
  }
  if (next.gap) return 1;
  const words = line.skeleton;
  if (words === 'kinh' && /^gui\b/u.test(next.bare)) return 2;
  if (words === 'noi' && /^nhan\b/u.test(next.bare)) return 2;
  if (words === 'can' && /^cu\s/u.test(next.bare)) return 2;
  if (/^[-–]?\s?l[uư]u$/u.test(line.bare) && /^\s?:/u.test(next.text)) return 2;
  if (isBrokenName(line, next)) return 2;
  if (/^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?\.?$/u.test(line.text) && isCapitals(next.text)) return 2;
  if (at >= HEAD_LINES) return 1;
  if (isCapitals(line.text) && line.text.length <= 12 && TELEGRAM.test(next.text)) return 2;
  if (/^so\s{0,2}[:.]?$/u.test(line.bare) && /^[\s\d.…_]{0,12}[\d/-]/u.test(next.text)) return 2;
  if (/^v\s?\/\s?v\s?:?$/u.test(line.bare)) return 2;
  if (/thang.{1,12}nam$/u.test(line.bare) && /^\d{4}$/u.test(next.text)) return 2;

  for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
    const taken = lines.slice(at, at + pieces);
    const last = taken.at(-1);
    if (taken.length < pieces || !last || last.gap) break;
    const text = taken.map((piece) => piece.text).join(' ');
    if (text.length > 90) break;
    if (DATE.test(last.bare) || isWholeDate(text)) {
      const year = lines[at + pieces];
      const hasYear = /\d{4}\.?$/u.test(text) || !year || !/^\d{4}\.?$/u.test(year.text);
      if (beginsDate(taken) && isWholeDate(text)) return hasYear ? pieces : pieces + 1;
    }
    if (pieces <= 3 && TELEGRAM.test(text) && (startsBodyName(line) || startsOffice(line))) return pieces;
    if (pieces === 2 && isCapitals(text) && !titleOf(words)?.whole) {
      if (titleOf(`${words} ${last.skeleton}`)?.whole === true && titleOf(last.skeleton) === null) return 2;
    }
  }
  return 1;
}

const TELEGRAM = /^[\p{Lu}\s]{4,60}\sđiện\s?:$/u;

/** `Bùi / Xuân Cường`, `Nguyễn Văn / Khởi`. */
function isBrokenName(line: Line, next: Line): boolean {
  const [words, more] = [line.text.split(' ').length, next.text.split(' ').length];
  if (words > 3 || more > 3 || words + more > 5 || line.bold !== next.bold) return false;
  const opensName = words === 1 || /^\p{Lu}\p{L}*\sThị$/u.test(line.text);
  return personNameScore(`${line.text} ${next.text}`) >= 3 && (opensName || personNameScore(next.text) < 3);
}

/** However far apart its pieces stand, `CỘNG HÒA XÃ HỘI` / `CHỦ NGHĨA VIỆT NAM` is one wording. */
function fixedPieces(lines: readonly Line[], at: number): number {
  if ((lines[at]?.skeleton.length ?? 0) > LONGEST_FIXED) return 1;
  const words = lines.slice(at, at + MOST_PIECES).map((line) => line.skeleton);
  for (const [wording, limit] of FIXED) {
    let best = { pieces: 1, mistakes: distance(words[0] ?? '', wording, limit) };
    for (let pieces = 2; pieces <= words.length; pieces++) {
      const mistakes = distance(words.slice(0, pieces).join(' '), wording, limit);
      if (mistakes > limit || mistakes >= best.mistakes) continue;
      const without = distance(words.slice(1, pieces).join(' '), wording, limit);
      if (mistakes < without) best = { pieces, mistakes };
    }
    if (best.pieces > 1) return best.pieces;
  }
  return 1;
}

const WHOLE_DATE =
  /^\p{Lu}[\p{L}\s.'’-]{0,44},?\s{0,3}ngày\s{0,10}[\d.…_]{0,6}\s{0,10}tháng\s{0,10}[\d.…_]{0,6}\s{0,10}năm\s{0,3}[\d.…_]{0,8}\.?$/iu;
const isWholeDate = (text: string): boolean => WHOLE_DATE.test(text);

/** `Hà / Nội, ngày ...`: everything before the comma is words of a name. */
function beginsDate(pieces: readonly Line[]): boolean {
  const [first, ...others] = pieces;
  if (!first || isCapitals(first.text) || others.length === 0) return false;
  if (DATE.test(first.bare)) return false;
  return /^\p{Lu}\p{Ll}*(?:\s\p{L}+){0,4}(?:,.{0,30})?$/u.test(first.text) && !/^[sS]ố/u.test(first.text);
}
