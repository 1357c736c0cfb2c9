import { slicePassage } from '../document/passage.ts';
import type { Passage } from '../document/tree.ts';
import { whenAsked } from '../vietnamese/text.ts';
import { joinLines, type Line } from './line.ts';
import { startsBodyName } from './wording.ts';

/** Names of bodies in the left column, from the top: the last one issued the letter, the one above it is its parent. */
export function bodyNames(lines: readonly Line[]): readonly Line[] {
  const names: Line[] = [];
  const named = lines.slice(bannerLines(lines));
  for (const [index, line] of named.entries()) {
    const above = names.at(-1);
    // `MÔI` / `TRƯỜNG`: one word at the end is no body.
    const isRest = index === named.length - 1 && !line.skeleton.includes(' ');
    if (above && (isRest || !opensBodyName(line, named[index + 1]) || isUnfinished(above))) {
      names[names.length - 1] = joinLines(above, line);
    } else {
      names.push(line);
    }
  }
  return names;
}

/** `VĂN` / `PHÒNG`: the first word of a body may stand on a line of its own. */
function opensBodyName(line: Line, next: Line | undefined): boolean {
  if (startsBodyName(line)) return true;
  return next !== undefined && !line.skeleton.includes(' ') && startsBodyName(joinLines(line, next));
}

/** A web page may print a title in capitals above the heading: no name begins there, and one does further down. */
function bannerLines(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => startsBodyName(line));
  const before = lines.slice(0, Math.max(first, 0));
  return before.some(({ skeleton }) => skeleton.split(' ').length >= 3) ? first : 0;
}

/** A general word for a kind of body, which names none until something follows. */
const GENERAL = whenAsked(
  () =>
    new Set(
      'uy|van|uy ban|uy ban nhan dan|ubnd|hoi dong|hoi dong nhan dan|hdnd|ban|ban chap hanh|ban chap hanh dang bo|ban thuong vu|ban chi dao|ban chi huy|ban quan ly|ban quan ly du an|ban thuong truc|ban to chuc|bo|so|cuc|tong cuc|vu|phong|van phong|trung tam|truong|truong dai hoc|truong cao dang|truong trung hoc pho thong|truong thpt|truong thcs|truong tieu hoc|truong mam non|hoc vien|dai hoc|vien|benh vien|cong an|cong ty|cong ty co phan|cong ty tnhh|cong ty tnhh mtv|cong ty trach nhiem huu han|tong cong ty|tap doan|chi nhanh|chi cuc|kho bac nha nuoc|bao hiem xa hoi|toa an nhan dan|vien kiem sat nhan dan|uy ban mat tran to quoc|uy ban mttq|mat tran to quoc viet nam|uy ban mat tran to quoc viet nam|uy ban mttq viet nam|hoi|hiep hoi|lien doan|lien doan lao dong|hoi lien hiep|hoi lien hiep phu nu|hoi nong dan|hoi cuu chien binh|doan|dang bo|dang uy|dang uy xa|doan dai bieu quoc hoi|thuong truc|thuong truc hoi dong nhan dan|to|doi|tram|hat kiem lam|bo tu lenh|bo chi huy|bo chi huy quan su|khoa|thu tuong|chu tich|ngan hang|to chuc'.split(
        '|',
      ),
    ),
);

function isUnfinished(line: Line): boolean {
  const { text, skeleton } = line;
  return (
    GENERAL().has(skeleton) ||
    /[,–-]$|\s(?:VÀ|CỦA|CÁC|TẠI|VỀ|THUỘC|và|của|các|thuộc)$/u.test(text) ||
    !startsBodyName(line)
  );
}

export type Reference = {
  readonly whole: Passage;
  readonly number: Passage;
  readonly symbol: Passage | null;
  readonly numberValue: string | null;
  readonly symbolValue: string | null;
};

/** `Luật số: 72/2025/QH15` names the kind before its number. */
const LABEL = /^(?:\p{L}{2,8}\s){0,4}?[^\s\d:./]{1,5}?\s{0,2}(?:[:.;]\s{0,60}|\s{1,60}|(?=\d))/u;

/** `Số: 2268/UBND-TTHC`, `Số 221-KL/TW`; a blank number keeps its place and has no value. */
export function readReference(line: Line): Reference {
  const whole = slicePassage(line, 0, line.text.length);
  const label = line.text.match(LABEL)?.[0].length ?? 0;
  const rest = line.text.slice(label);
  const separator = separatorIn(rest);
  const numberText = separator === null ? rest : rest.slice(0, separator);
  const symbolAt = separator === null ? null : label + separator + 1;
  const number = { ...slicePassage(line, label, label + numberText.length) };
  const symbolText = symbolAt === null ? '' : line.text.slice(symbolAt).replace(/[\s.;,]+$/u, '');
  const lead = symbolText.length - symbolText.trimStart().length;
  const symbol =
    symbolAt !== null && /[\p{L}\d]/u.test(symbolText)
      ? slicePassage(line, symbolAt + lead, symbolAt + symbolText.length)
      : null;
  return {
    whole,
    number: trimmedNumber(line, label, numberText, number),
    symbol,
    numberValue: numberValueOf(numberText),
    symbolValue: symbol === null ? null : oneSpaced(symbol.text),
  };
}

/** A slash; in Party letters a hyphen that stands before the kind. */
function separatorIn(rest: string): number | null {
  const slash = rest.indexOf('/');
  const hyphen = rest.search(/[-–]/u);
  if (hyphen >= 0 && (slash < 0 || hyphen < slash)) {
    const before = rest.slice(0, hyphen).trim();
    const isNumber = /^[\d\s.…_]*\p{L}?$/u.test(before);
    const after = rest.slice(hyphen + 1).trim();
    // `01-10/2025/CV-TKV` numbers with a hyphen; `05-QĐ/TU` has the kind after it.
    if (isNumber && /^\p{Lu}/u.test(after)) return hyphen;
  }
  return slash < 0 ? null : slash;
}

function trimmedNumber(line: Line, start: number, text: string, number: Passage): Passage {
  const trimmed = text.trim();
  if (trimmed !== '') {
    const from = start + text.indexOf(trimmed);
    return slicePassage(line, from, from + trimmed.length);
  }
  if (number.spans.length > 0) return number;
  const [span] = line.spans;
  // Nothing at all between `Số:` and the slash: an empty place, so that a rule can point at it.
  return span
    ? { text: '', spans: [{ ...span, start: span.start + start, end: span.start + start }] }
    : number;
}

function numberValueOf(text: string): string | null {
  const value = text.replace(/[\s.…_]+/gu, '');
  return /\d/u.test(value) ? value : null;
}

const oneSpaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export type PlaceAndDate = {
  readonly whole: Passage;
  readonly place: Passage | null;
  readonly date: Passage | null;
  readonly placeValue: string | null;
  readonly dateValue: string | null;
};

export function readPlaceAndDate(line: Line): PlaceAndDate {
  const whole = slicePassage(line, 0, line.text.length);
  const dateAt = dateStart(line.bare);
  const beforeDate = line.text.slice(0, dateAt);
  const placeText = (/\d/u.test(beforeDate) ? withoutHour(beforeDate) : beforeDate).replace(
    /[\s,.;:]+$/u,
    '',
  );
  const placeValue = oneSpaced(placeText.replace(/^[^\p{L}]+/u, ''));
  const place = placeText.trim() === '' ? null : slicePassage(line, 0, placeText.length);
  const date = slicePassage(line, dateAt, line.text.length);
  return {
    whole,
    place,
    date: date.text === '' ? null : date,
    placeValue: placeValue === '' ? null : placeValue,
    dateValue: dateValueOf(date.text),
  };
}

/** Telegrams give the hour too: `Bình Sơn, hồi 15 giờ 30 ngày ...`. */
const withoutHour = (text: string): string =>
  text.replace(
    /(?:,\s{0,3})?(?:(?:vào\s)?(?:hồi|lúc)\s)?\d{1,2}\s?(?:giờ|h|:)[\s\d]{0,4}(?:phút)?[\s,]*$/u,
    '',
  );

function dateStart(bareText: string): number {
  const day = bareText.search(/(?<![a-z])ngay(?![a-z])|ngay(?=\s{0,2}\d)/u);
  if (day >= 0) return day;
  const digits = bareText.search(/\d{1,2}\s{0,2}(?:thang|[/.-]\s?\d)/u);
  if (digits >= 0) return digits;
  const month = bareText.search(/(?<![a-z])thang(?![a-z])/u);
  return month >= 0 ? month : bareText.length;
}

const USUAL_DATE = /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u;

/** `2024-05-06`; `2023-05` or `2023` where day or month is blank or cannot be read. */
function dateValueOf(text: string): string | null {
  const usual = text.match(USUAL_DATE);
  if (usual) return isoOf(usual[1], usual[2], usual[3]);
  const numeric = /\d\s?[/.-]/u.test(text) && text.match(/(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/u);
  if (numeric) return isoOf(numeric[1], numeric[2], numeric[3]);
  const [beforeMonth = '', afterMonth = ''] = splitAt(text, /th[aá]ng/iu);
  const [beforeYear = '', afterYear = ''] = splitAt(afterMonth, /n[aă]m/iu);
  return isoOf(
    beforeMonth.match(/(?:ng[aà]y|^)\s*(\d{1,2})\s{0,3}[,;]?\s*$/iu)?.[1],
    beforeYear.match(/^\s*(\d{1,2})\s{0,3}[,;]?\s*$/u)?.[1],
    afterYear.match(/^\D{0,3}(\d{4})(?!\d)/u)?.[1],
  );
}

function splitAt(text: string, pattern: RegExp): readonly [string, string] {
  const match = text.match(pattern);
  if (match?.index === undefined) return ['', ''];
  return [text.slice(0, match.index), text.slice(match.index + match[0].length)];
}

function isoOf(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  if (year === undefined) return null;
  const monthNumber = Number(month ?? 0);
  if (monthNumber < 1 || monthNumber > 12) return year;
  const yearMonth = `${year}-${String(monthNumber).padStart(2, '0')}`;
  const dayNumber = Number(day ?? 0);
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  if (dayNumber < 1 || dayNumber > lastDay) return yearMonth;
  return `${yearMonth}-${String(dayNumber).padStart(2, '0')}`;
}
