import { isCapital, isDigit, isLetter, isSpace } from '../vietnamese/signs.ts';
import { THEN } from '../vietnamese/text.ts';

/**
 * Symbols of documents as they are cited: `84/BC-SNV`, `30/2020/NĐ-CP`, `12-CTr/TU`. Tolerates the spaces that scans
 * and line ends leave after a hyphen.
 */
export type DocumentSymbol = {
  /** Without those spaces: `66-NQ/TW`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: string;
  /** Year of the number, in normative symbols. */
  readonly year: number | null;
  /** `['NQ', 'TW']`, `['UBND', 'NC']`. */
  readonly groups: readonly string[];
  /** Party documents join number and type with a hyphen, type and body with a slash; the state the other way. */
  readonly style: 'party' | 'state';
};

const NUMBER = '\\d{1,6}(?:\\.\\d{1,2})?[a-zđ]?';
/** Capitals, each with at most two small letters and a figure: `CTr`, `TTg`, `QyĐ`, `KTr2`, `QH14`. */
const LETTERS = '(?:\\p{Lu}\\p{Ll}{0,2}\\d{0,4}){1,20}';
const GROUP = `${LETTERS}(?:&\\s?${LETTERS}){0,3}(?![\\p{Ll}])`;
/** With a space beside it only before capitals: `QĐ-UBND - Sở Y tế` ends at UBND. */
const HYPHEN = `(?:[-–]|(?:\\s[-–]\\s?|[-–]\\s)(?=\\p{Lu}{2}))${THEN}`;
const SLASH = '\\s?/\\s?';
const BEFORE = '(?<![\\p{L}\\p{N}./&–-])(?<!\\d[:,])';

/** A slash stands behind the number of the state, a hyphen behind that of the Party: most letters need one pattern. */
const STATE_SYMBOL = new RegExp(
  `${BEFORE}(?<number>${NUMBER}|\\d{1,3}-\\d{1,3}(?=/))${SLASH}(?:(?<year>(?:19|20)\\d{2})${SLASH})?${THEN}` +
    `(?<groups>${GROUP}(?:(?:${HYPHEN}|[./])(?:${GROUP}|\\d{1,3}(?![\\d/])|(?<=-)\\p{Ll}{2,8})){0,4})(?![\\p{L}\\p{N}])`,
  'uy',
);
const PARTY_SYMBOL = new RegExp(
  `${BEFORE}(?<partyNumber>${NUMBER})${HYPHEN}(?<partyGroups>${GROUP}${SLASH}${GROUP}(?:[-./]${GROUP}){0,3})(?![\\p{L}\\p{N}])`,
  'uy',
);

export function symbolsIn(text: string): DocumentSymbol[] {
  if (!text.includes('/')) return [];
  return writtenIn(text).flatMap((match) => {
    const { partyNumber, partyGroups, number, year, groups } = match.groups ?? {};
    const written = partyGroups ?? groups ?? '';
    const symbol: DocumentSymbol = {
      text: unspaced(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      number: partyNumber ?? number ?? '',
      year: year ? Number(year) : null,
      groups: written.split(/[-–/.]/u).map((group) => group.trim()),
      style: partyNumber ? 'party' : 'state',
    };
    return isPlausible(symbol) ? [symbol] : [];
  });
}

const unspaced = (written: string): string =>
  UNEVEN.test(written)
    ? written.replace(/\s*([-–/])\s*/gu, (_, sign: string) => (sign === '/' ? '/' : '-'))
    : written;
const UNEVEN = /[\s–]/u;

/** A symbol begins with a digit. */
function writtenIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const match = symbolAt(text, at);
    if (match) {
      found.push(match);
      at += match[0].length - 1;
      continue;
    }
    // No number begins inside another.
    while (isDigit(text.charCodeAt(at + 1))) at++;
  }
  return found;
}

function symbolAt(text: string, at: number): RegExpExecArray | null {
  const sign = signBehind(text, at);
  const code = text.charCodeAt(sign);
  if (code === SLASH_SIGN) return matchAt(STATE_SYMBOL, text, at);
  if (code !== HYPHEN_SIGN && code !== DASH_SIGN) return null;
  // `12-14/QĐ-UBND` are two numbers of the state.
  if (isDigit(text.charCodeAt(sign + 1))) return matchAt(STATE_SYMBOL, text, at);
  const next = isSpace(text.charCodeAt(sign + 1)) ? sign + 2 : sign + 1;
  return isCapital(text.charCodeAt(next)) ? matchAt(PARTY_SYMBOL, text, at) : null;
}

const [HYPHEN_SIGN, FULL_STOP, SLASH_SIGN, DASH_SIGN] = [0x2d, 0x2e, 0x2f, 0x2013] as const;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the sign stands that follows the number, its letter and a space. */
function signBehind(text: string, number: number): number {
  let at = number;
  while (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === FULL_STOP) at++;
  if (isLetter(text.charCodeAt(at))) at++;
  if (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** `12/A`, `3/T` are flats and figures. */
const isPlausible = ({ groups, year }: DocumentSymbol): boolean =>
  groups.length > 1 || year !== null || (groups[0]?.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** Equal keys are the same number and symbol, however a scan spaced them. */
export const symbolKey = (text: string): string =>
  (UNEVEN.test(text) ? text.replace(/\s+/gu, '').replaceAll('–', '-') : text)
    .replace(/^0+(?=\d)/u, '')
    .toUpperCase();

/** The group that names the body: the last of a party or typed symbol, the first of an official letter's. */
export function bodyGroupOf({ groups, style }: DocumentSymbol): string {
  const [first = '', second = ''] = groups;
  if (style === 'party') return second;
  return TYPE_GROUPS.has(first) ? second : first;
}

/** First groups that name a type. `CV` is none by the decree, and yet written. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  CT: 'Chỉ thị',
  CĐ: 'Công điện',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  PA: 'Phương án',
  ĐA: 'Đề án',
  KL: 'Kết luận',
  BB: 'Biên bản',
  GM: 'Giấy mời',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  QĐi: 'Quy định',
  CV: 'Công văn',
  VBHN: 'Văn bản hợp nhất',
};
const TYPE_GROUPS = new Set(Object.keys(TYPE_NAMES));

/** The type that a symbol names, if it names one. */
export const typeOfSymbol = ({ groups }: DocumentSymbol): string | null =>
  TYPE_NAMES[groups[0] ?? ''] ?? null;
