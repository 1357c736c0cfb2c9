import { cuesOf, NUMBER, soughtBy } from '../vietnamese/cues.ts';
import {
  addDays,
  addMonths,
  dateAt,
  isDay,
  isoDay,
  lastDayOfMonth,
  type WrittenDate,
} from '../vietnamese/dates.ts';
import { NUMBER_WORDS, numberOf, romanNumber } from '../vietnamese/numbers.ts';
import { inSmall, isDigit, isOfWord, isSpace, lettersEnd } from '../vietnamese/signs.ts';
import { anyCase, lower, THEN, WORD_END, whenAsked } from '../vietnamese/text.ts';
import { addWorkingDays, workingDayFrom } from '../vietnamese/working-days.ts';

/** A deadline in the normal forms of the contract. Nothing is guessed: what the text does not say is null. */
export type Deadline = {
  /** As written, from the first word (`trước`, `chậm nhất`) to the last. */
  readonly raw: string;
  /** The day the text names, ISO. */
  readonly due: string | null;
  /** The day itself is excluded: `trước ngày`. */
  readonly before: boolean;
  /** First day of a window. */
  readonly start: string | null;
  /** `HH:MM`. */
  readonly time: string | null;
  readonly rrule: string | null;
  /** ISO 8601 duration from receipt or issue. */
  readonly relative: string | null;
  readonly workingDays: boolean;
  /** The day a relative deadline ends, where it counts from the letter's own date. */
  readonly resolved: string | null;
};

/**
 * `firm`: the words can hardly mean anything but a deadline. `loose`: they may also tell a period of something else
 * (`trong năm 2024`, `hằng năm`), so the sentence has to show that something is due.
 */
export type FoundDeadline = {
  readonly value: Deadline;
  readonly start: number;
  readonly end: number;
  readonly strength: 'firm' | 'loose';
};

/** What a part of the grammar has read: where it ends and what it says. */
type Parsed = { readonly end: number; readonly says: Partial<Deadline>; readonly loose?: boolean };

/** The letter's date, whole or in part (`2023-05`, `2023`), from which missing years come. */
type Anchor = string | null;

/**
 * A piece of the grammar, without regard to case. `begins`: the words it can begin with, where they are few, by their
 * first word or digit; where none of them stands the pattern is not asked, and so never made.
 */
type Piece = {
  readonly begins: ReadonlyMap<string, readonly string[]> | null;
  readonly pattern: () => RegExp;
};

const piece = (source: string, begins: readonly string[] | null = null): Piece => ({
  begins: begins && byFirstWord(begins),
  pattern: whenAsked(() => new RegExp(anyCase(source), 'uy')),
});

function byFirstWord(beginnings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const words of beginnings) {
    const first = firstWordOf(words);
    const list = lists.get(first);
    if (!list) lists.set(first, [words]);
    else if (words === first) list.unshift(words);
    else list.push(words);
  }
  return lists;
}

const firstWordOf = (text: string): string =>
  isDigit(text.charCodeAt(0)) ? text.charAt(0) : text.slice(0, lettersEnd(text, 0));

const LONGEST_BEGINNING = 16;

/** How a text goes on at an offset, in small letters. Many pieces are asked at the same one. */
type Opening = { readonly text: string; readonly at: number; readonly words: string; readonly first: string };
let last: Opening = { text: '', at: 0, words: '', first: '' };

function openingAt(text: string, at: number): Opening {
  if (last.at !== at || last.text !== text) {
    const written = lower(text.slice(at, at + LONGEST_BEGINNING));
    const words = /[^\S ]/u.test(written) ? written.replace(/\s/gu, ' ') : written;
    last = { text, at, words, first: firstWordOf(words) };
  }
  return last;
}

function matchAt(wanted: Piece, text: string, at: number): RegExpExecArray | null {
  if (wanted.begins !== null && !mayBeginAt(wanted.begins, text, at)) return null;
  const here = wanted.pattern();
  here.lastIndex = at;
  return here.exec(text);
}

function mayBeginAt(begins: ReadonlyMap<string, readonly string[]>, text: string, at: number): boolean {
  const { first, words } = openingAt(text, at);
  const list = begins.get(first);
  return list !== undefined && (list[0] === first || list.some((beginning) => words.startsWith(beginning)));
}

const EVERY = '(?:hằng|hàng|mỗi)';
const EVERY_BEGINS = ['hằng', 'hàng', 'mỗi'];
const COUNT_BEGINS = [...'0123456789', ...NUMBER_WORDS.split('|')];
const COUNT = `(\\d{1,3}|${NUMBER_WORDS})(?:\\s?\\(\\p{L}{2,10}(?:\\s\\p{L}{2,10})?\\))?`;

// --- the clock ------------------------------------------------------------------------------------------------

const CLOCK = piece(
  "(?:lúc\\s)?(\\d{1,2})\\s?(?:giờ|h|g|:)(?:\\s?(\\d{2}))?(?:\\s?(?:phút|’|'))?(?!\\d)(?:\\s(?:sáng|chiều))?[,\\s]*",
  [...'0123456789', 'lúc'],
);

type Clock = { readonly end: number; readonly time: string };

function clockAt(text: string, at: number): Clock | null {
  const match = matchAt(CLOCK, text, at);
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  return {
    end: at + match[0].length,
    time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
  };
}

// --- days -----------------------------------------------------------------------------------------------------

/** The year a day without one means: that of the letter, or the next where it would lie before the letter. */
function yearFor(anchor: Anchor, month: number, day: number): number | null {
  if (!anchor) return null;
  const year = Number(anchor.slice(0, 4));
  const named = isoDay(year, month, day);
  return named.slice(0, anchor.length) < anchor ? year + 1 : year;
}

const YEARLY = piece(
  `\\s*(?:(?:của\\s)?${EVERY}\\snăm|(?:của\\s)?năm\\s(?:báo cáo|sau|kế tiếp|liền kề))${WORD_END}`,
);
const OTHER_DATE = piece(
  '\\s*(?:\\([^()]{0,60}\\))?\\s*(?:,|;|và|hoặc)\\s*(?:chậm nhất\\s)?(?:trước\\s)?(?=ngày\\s\\d|\\d{1,2}\\s?/)',
);
const REMARK = piece('\\s*\\([^()]{0,60}\\)');

function dayAt(text: string, at: number, anchor: Anchor): Parsed | null {
  const date = dateAt(text, at);
  if (!date) return null;
  if (date.year !== null) return { end: date.end, says: { due: date.iso } };
  const series = seriesAt(text, date);
  if (series) return series;
  const year = yearFor(anchor, date.month, date.day);
  if (year === null || !isDay(year, date.month, date.day)) return { end: date.end, says: { due: null } };
  return { end: date.end, says: { due: isoDay(year, date.month, date.day) } };
}

/** `15/12 hằng năm`, `15/6 và ngày 15/12 hằng năm`, `10/6 hằng năm và 10/12 hằng năm`. */
function seriesAt(text: string, first: WrittenDate): Parsed | null {
  const dates = [first];
  let end = first.end;
  let every = -1;
  for (;;) {
    const yearly = matchAt(YEARLY, text, end) ?? matchAfterRemark(text, end);
    if (yearly) {
      end = yearly.index + yearly[0].length;
      every = end;
    }
    const more = matchAt(OTHER_DATE, text, end);
    const next = more ? dateAt(text, end + more[0].length) : null;
    if (!next || next.year !== null || dates.length > 3) break;
    dates.push(next);
    end = next.end;
  }
  return every < 0
    ? null
    : { end: every, says: { rrule: yearlyRule(dates.filter((date) => date.end <= every)) } };
}

function matchAfterRemark(text: string, at: number): RegExpExecArray | null {
  const remark = matchAt(REMARK, text, at);
  return remark ? matchAt(YEARLY, text, at + remark[0].length) : null;
}

/** Dates on different days of the month make no single rule, but for last days: the first stands for them. */
function yearlyRule(dates: readonly WrittenDate[]): string {
  const [first] = dates;
  const isLast = ({ day, month }: WrittenDate): boolean => month !== 2 && day === lastDayOfMonth(2023, month);
  const last = dates.length > 1 && dates.every(isLast) && dates.some(({ day }) => day !== first?.day);
  const same = last ? dates : dates.filter(({ day }) => day === first?.day);
  const months = [...new Set(same.map(({ month }) => month))].toSorted((a, b) => a - b);
  return `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${last ? -1 : first?.day}`;
}

const DAY_OF_MONTH = piece(
  `(?:ngày|mùng|mồng)(?:\\s(?:mùng|mồng))?\\s(?<days>\\d{1,2}(?:\\s?(?:,|và)\\s?(?:ngày\\s)?\\d{1,2})*)\\s?,?\\s?(?:của\\s)?${THEN}(?:(?<quarterEnd>tháng\\s(?:cuối(?:\\scùng)?)(?:\\scủa)?\\s(?:${EVERY}\\s)?quý)|(?<quarterStart>tháng\\sđầu(?:\\stiên)?(?:\\scủa)?\\s(?:${EVERY}\\s)?quý(?:\\s(?:sau|tiếp theo|kế tiếp))?)|${EVERY}\\stháng|tháng\\s(?:sau|kế tiếp|tiếp theo|liền kề|báo cáo)(?:\\s(?:liền kề|hằng tháng|hàng tháng))?)${WORD_END}`,
  ['ngày', 'mùng', 'mồng'],
);
const LAST_DAY = piece(
  `ngày\\scuối(?:\\scùng)?\\s(?:của\\s)?(?:${EVERY}\\stháng|tháng)(?!\\s\\d)${WORD_END}`,
  ['ngày cuối'],
);

/** `ngày cuối cùng của tháng 6/2026`, `ngày cuối quý III`. */
const LAST_DAY_OF = piece('ngày\\scuối(?:\\scùng)?\\s(?:của\\s)?(?=(?:tháng|quý|năm)\\s)', ['ngày cuối']);

function monthlyAt(text: string, at: number): Parsed | null {
  const last = matchAt(LAST_DAY, text, at);
  if (last) return { end: at + last[0].length, says: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' } };
  const match = matchAt(DAY_OF_MONTH, text, at);
  if (!match) return null;
  const days = (match.groups?.['days']?.match(/\d{1,2}/gu) ?? [])
    .map(Number)
    .filter((day) => day >= 1 && day <= 31);
  if (days.length === 0) return null;
  const end = at + match[0].length;
  const byDay = `BYMONTHDAY=${days.join(',')}`;
  if (match.groups?.['quarterEnd']) return { end, says: { rrule: `FREQ=YEARLY;BYMONTH=3,6,9,12;${byDay}` } };
  if (match.groups?.['quarterStart'])
    return { end, says: { rrule: `FREQ=YEARLY;BYMONTH=1,4,7,10;${byDay}` } };
  return { end, says: { rrule: `FREQ=MONTHLY;${byDay}` } };
}

const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  '2': 'MO',
  ba: 'TU',
  '3': 'TU',
  tư: 'WE',
  '4': 'WE',
  năm: 'TH',
  '5': 'TH',
  sáu: 'FR',
  '6': 'FR',
  bảy: 'SA',
  bẩy: 'SA',
  '7': 'SA',
};
const WEEKDAY = piece(
  `(?:(?:sáng|chiều)\\s)?(?:ngày\\s)?${THEN}(?:thứ\\s(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(chủ nhật))${THEN}(?<more>(?:\\s?(?:,|và)\\s?(?:thứ\\s)?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\\p{L}\\d])){0,5})\\s?,?\\s?(?:của\\s)?${THEN}(?:${EVERY}\\s)?tuần${WORD_END}`,
  ['sáng', 'chiều', 'ngày thứ', 'ngày chủ', 'thứ', 'chủ'],
);

function weeklyAt(text: string, at: number): Parsed | null {
  const match = matchAt(WEEKDAY, text, at);
  if (!match) return null;
  const day = match[2] ? 'SU' : WEEKDAYS[(match[1] ?? '').toLowerCase()];
  const more = [...(match.groups?.['more'] ?? '').matchAll(/hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]/giu)].map(
    ([name]) => WEEKDAYS[name.toLowerCase()],
  );
  return { end: at + match[0].length, says: { rrule: `FREQ=WEEKLY;BYDAY=${[day, ...more].join(',')}` } };
}

// --- periods --------------------------------------------------------------------------------------------------

type Span = { readonly end: number; readonly first: string; readonly last: string; readonly rrule?: string };

const OF_YEAR = '(?:\\s?/\\s?|\\s(?:của\\s)?năm\\s|\\s?-\\s?)';
const PART = '(?:(đầu|giữa|cuối|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần)\\s)?';
const PART_BEGINS = ['đầu', 'giữa', 'cuối', 'nửa', 'thượng', 'trung', 'hạ'];
const MONTHS = piece(
  `${PART}(?:các\\s)?tháng\\s(\\d{1,2}(?:\\s?(?:,|và|-|–)\\s?(?:tháng\\s)?\\d{1,2})*)(?!\\d)(?:${OF_YEAR}(\\d{4})(?!\\d)|\\s(${EVERY}\\snăm))?(?!\\s?/)`,
  [...PART_BEGINS, 'các', 'tháng'],
);
const QUARTER = piece(
  `${PART}quý\\s(IV|III|II|I|[1-4])(?:\\s?(?:,|và|-|–)\\s?(?:quý\\s)?(IV|III|II|I|[1-4]))?(?![\\p{L}\\d])(?:${OF_YEAR}(\\d{4})(?!\\d)|\\s(${EVERY}\\snăm))?`,
  [...PART_BEGINS, 'quý'],
);
const MONTHS_OF_YEAR = piece(`(\\d{1,2})\\stháng\\s(đầu|cuối)\\snăm(?:\\s(\\d{4})(?!\\d))?`, [
  ...'0123456789',
]);
const YEAR = piece(`${PART}năm\\s(\\d{4})(?!\\s?[-–]\\s?\\d{4})(?!\\d)`, [...PART_BEGINS, 'năm']);
const THIS_YEAR = piece(`(?:cuối\\snăm|năm\\snay)${WORD_END}`, ['cuối', 'năm nay']);

const monthSpan = (year: number, from: number, to: number, part?: string): Omit<Span, 'end'> => {
  const last = isoDay(year, to, lastDayOfMonth(year, to));
  if (part === 'đầu') return { first: isoDay(year, from, 1), last: isoDay(year, from, 1) };
  if (part === 'giữa' || part === 'nửa đầu')
    return { first: isoDay(year, from, 1), last: isoDay(year, from, 15) };
  if (part === 'thượng tuần') return { first: isoDay(year, from, 1), last: isoDay(year, from, 10) };
  if (part === 'trung tuần') return { first: isoDay(year, from, 11), last: isoDay(year, from, 20) };
  return { first: isoDay(year, from, 1), last };
};

/** A missing year is the letter's, or the next where the period would be over. */
function yearOfPeriod(anchor: Anchor, written: string | undefined, lastMonth: number): number | null {
  if (written) return Number(written);
  return yearFor(anchor, lastMonth, 28);
}

function periodAt(text: string, at: number, anchor: Anchor): Span | null {
  const half = matchAt(MONTHS_OF_YEAR, text, at);
  if (half) {
    const count = Number(half[1]);
    const year = half[3] ? Number(half[3]) : anchor ? Number(anchor.slice(0, 4)) : null;
    if (year === null || count < 1 || count > 11) return null;
    const end = at + half[0].length;
    return half[2] === 'đầu'
      ? { end, ...monthSpan(year, 1, count) }
      : { end, ...monthSpan(year, 13 - count, 12) };
  }
  const months = matchAt(MONTHS, text, at);
  if (months) {
    const numbers = (months[2]?.match(/\d{1,2}/gu) ?? [])
      .map(Number)
      .filter((month) => month >= 1 && month <= 12);
    const [from, to] = [numbers[0], numbers.at(-1)];
    const end = at + months[0].length;
    if (from === undefined || to === undefined) return null;
    if (months[4]) return { end, first: '', last: '', rrule: `FREQ=YEARLY;BYMONTH=${numbers.join(',')}` };
    const year = yearOfPeriod(anchor, months[3], to);
    return year === null ? null : { end, ...monthSpan(year, from, to, months[1]?.toLowerCase()) };
  }
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) {
    const number = (written: string): number => romanNumber(written.toUpperCase()) ?? Number(written);
    const from = number(quarter[2] ?? '1');
    const to = number(quarter[3] ?? quarter[2] ?? '1');
    const end = at + quarter[0].length;
    if (quarter[5]) return { end, first: '', last: '', rrule: `FREQ=YEARLY;BYMONTH=${to * 3}` };
    const year = yearOfPeriod(anchor, quarter[4], to * 3);
    if (year === null) return null;
    const part = quarter[1]?.toLowerCase();
    if (part === 'đầu') return { end, ...monthSpan(year, from * 3 - 2, from * 3 - 2, 'đầu') };
    if (part === 'giữa') return { end, ...monthSpan(year, from * 3 - 1, from * 3 - 1, 'giữa') };
    return { end, ...monthSpan(year, from * 3 - 2, to * 3) };
  }
  const year = matchAt(YEAR, text, at);
  if (year) {
    const number = Number(year[2]);
    const part = year[1]?.toLowerCase();
    const end = at + year[0].length;
    if (part === 'đầu') return { end, first: isoDay(number, 1, 1), last: isoDay(number, 1, 1) };
    if (part === 'giữa') return { end, first: isoDay(number, 1, 1), last: isoDay(number, 6, 30) };
    return { end, ...monthSpan(number, 1, 12) };
  }
  const now = anchor ? matchAt(THIS_YEAR, text, at) : null;
  return now && anchor ? { end: at + now[0].length, ...monthSpan(Number(anchor.slice(0, 4)), 1, 12) } : null;
}

// --- what comes again -----------------------------------------------------------------------------------------

/** Units as a rule counts them, and about how many days they take. */
const UNITS: Readonly<Record<string, readonly [frequency: string, interval: number, days: number]>> = {
  ngày: ['DAILY', 1, 1],
  tuần: ['WEEKLY', 1, 7],
  tháng: ['MONTHLY', 1, 30],
  quý: ['MONTHLY', 3, 91],
  năm: ['YEARLY', 1, 365],
};

const UNIT = '(?<unit>ngày|tuần|tháng|quý|năm)';
const ONCE = '(?:một|1|01)\\slần';
const HOW_MANY = `(?:(?<count>\\d{1,2}|${NUMBER_WORDS})(?:\\s?\\(\\p{L}{2,10}\\))?\\s)?`;
const AGAIN: readonly Piece[] = [
  // `định kỳ hằng quý`, `định kỳ 6 tháng`, `định kỳ 03 tháng một lần`
  piece(
    `(?:theo\\s)?định kỳ,?\\s(?:báo cáo\\s)?(?:vào\\s)?(?:${ONCE}\\s)?(?:${EVERY}\\s)?${HOW_MANY}${THEN}${UNIT}(?:\\s${ONCE}|\\s?/\\s?lần)?${WORD_END}(?!\\s\\d)`,
    ['theo định', 'định kỳ'],
  ),
  // `6 tháng một lần`, `tháng/lần`, `mỗi năm một lần`
  piece(`(?:mỗi\\s)?${HOW_MANY}${THEN}${UNIT}(?:\\s${ONCE}|\\s?/\\s?lần)${WORD_END}`, [
    'mỗi',
    ...COUNT_BEGINS,
    ...Object.keys(UNITS),
  ]),
  piece(`${ONCE}\\s?(?:/|mỗi|một|trong)\\s?${UNIT}${WORD_END}(?!\\s(?:\\d|[IVX]+(?!\\p{L})))`, [
    'một lần',
    '1 lần',
    '01 lần',
  ]),
  piece(`${EVERY}\\s${UNIT}${WORD_END}`, EVERY_BEGINS),
];
const MORE_UNITS = piece(
  `\\s?(?:,|và|hoặc|/|;)\\s?(?:định kỳ\\s)?(?:${EVERY}\\s)?(?:(?<count>\\d{1,2})\\s)?(?<unit>tuần|tháng|quý|năm)${WORD_END}(?!\\s\\d)`,
);
const TIMES_A_YEAR = piece(
  `(?:${EVERY}\\snăm\\s${COUNT}\\slần|${COUNT}\\slần\\s?(?:/|trong\\s|một\\s|mỗi\\s)\\s?năm)${WORD_END}`,
  [...EVERY_BEGINS.map((word) => `${word} năm`), ...COUNT_BEGINS],
);

type Recurrence = { readonly rrule: string; readonly days: number };

function recurrenceOf({ groups = {} }: RegExpExecArray): Recurrence | null {
  const unit = UNITS[(groups['unit'] ?? '').toLowerCase()];
  const count = groups['count'] ? numberOf(groups['count']) : 1;
  if (!unit || !count) return null;
  const [frequency, each, days] = unit;
  const interval = each * count;
  if (frequency === 'MONTHLY' && interval % 12 === 0)
    return recurrence('YEARLY', interval / 12, days * count);
  return recurrence(frequency, interval, days * count);
}

const recurrence = (frequency: string, interval: number, days: number): Recurrence => ({
  rrule: interval === 1 ? `FREQ=${frequency}` : `FREQ=${frequency};INTERVAL=${interval}`,
  days,
});

function againAt(text: string, at: number): Parsed | null {
  const yearly = matchAt(TIMES_A_YEAR, text, at);
  if (yearly) {
    const count = numberOf(yearly[1] ?? yearly[2] ?? '') ?? 1;
    const rrule = count > 1 && 12 % count === 0 ? `FREQ=MONTHLY;INTERVAL=${12 / count}` : 'FREQ=YEARLY';
    return { end: at + yearly[0].length, says: { rrule } };
  }
  for (const piece of AGAIN) {
    const match = matchAt(piece, text, at);
    let often = match ? recurrenceOf(match) : null;
    if (!match || !often) continue;
    let end = at + match[0].length;
    // Of several the most frequent counts.
    for (let more = matchAt(MORE_UNITS, text, end); more; more = matchAt(MORE_UNITS, text, end)) {
      const other = recurrenceOf(more);
      if (other && other.days < often.days) often = other;
      end += more[0].length;
    }
    return narrowed(text, end, often.rrule);
  }
  return null;
}

const NARROWER = '\\s?[,(]?\\s?(?:vào\\s|trước\\s|chậm nhất\\s(?:là\\s|vào\\s)?)?';
const ON_DAY = piece(`${NARROWER}ngày\\s(\\d{1,2})(?!\\d|\\s?[/.-]\\s?\\d|\\stháng\\s\\d)\\)?`);
const ON_WEEKDAY = piece(
  `${NARROWER}(?:sáng\\s|chiều\\s)?(?:ngày\\s)?thứ\\s(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])${WORD_END}\\)?`,
);
/** `6 tháng (trước ngày 15/6), năm (trước ngày 15/12)` */
const HALF_AND_WHOLE = piece(
  '\\s?\\(?(?:trước\\s|chậm nhất\\s)?ngày\\s(\\d{1,2})/(\\d{1,2})\\)?[,;]?\\s(?:và\\s)?(?:hằng\\s|hàng\\s|cả\\s)?(?:năm\\s)?\\(?(?:trước\\s|chậm nhất\\s)?ngày\\s(\\d{1,2})/(\\d{1,2})(?!\\s?/)\\)?',
);
const ON_DATE = piece(`${NARROWER}(?=ngày\\s\\d)`);

/** `định kỳ hằng tháng (trước ngày 25)`, `hằng tuần, vào thứ Sáu`, `hằng năm, trước ngày 15/12`. */
function narrowed(text: string, end: number, rrule: string): Parsed {
  const both = rrule === 'FREQ=MONTHLY;INTERVAL=6' ? matchAt(HALF_AND_WHOLE, text, end) : null;
  if (both && both[1] === both[3]) {
    const months = [Number(both[2]), Number(both[4])].join(',');
    return {
      end: end + both[0].length,
      says: { rrule: `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${Number(both[1])}` },
    };
  }
  const more = matchAt(ON_DATE, text, end);
  const exact = more ? monthlyAt(text, end + more[0].length) : null;
  if (exact) return exact;
  const day = rrule === 'FREQ=MONTHLY' ? matchAt(ON_DAY, text, end) : null;
  if (day) return { end: end + day[0].length, says: { rrule: `${rrule};BYMONTHDAY=${Number(day[1])}` } };
  const weekday = rrule === 'FREQ=WEEKLY' ? matchAt(ON_WEEKDAY, text, end) : null;
  if (weekday) {
    const name = WEEKDAYS[(weekday[1] ?? '').toLowerCase()];
    return { end: end + weekday[0].length, says: { rrule: `${rrule};BYDAY=${name}` } };
  }
  const date = rrule === 'FREQ=YEARLY' && more ? dateAt(text, end + more[0].length) : null;
  if (date && date.year === null) return { end: date.end, says: { rrule: yearlyRule([date]) } };
  return { end, says: { rrule } };
}

const LATER_DAY =
  /(?:^|[\s,(])(?:vào|trước|chậm nhất(?:\s(?:là|vào))?)\s(?:(?:sáng|chiều)\s)?(?:ngày\s(?<day>\d{1,2})(?!\d|\s?[/.-]\s?\d|\stháng)|(?:ngày\s)?thứ\s(?<weekday>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\p{L}\d]))/iu;

/** `hằng tháng tổng hợp, báo cáo UBND tỉnh trước ngày 20`: the day comes later in the sentence. */
export function onDayOf(rrule: string, rest: string): string {
  const { day, weekday } = LATER_DAY.exec(rest.split(/[.;]\s/u, 1)[0] ?? '')?.groups ?? {};
  if (rrule === 'FREQ=MONTHLY' && day && Number(day) <= 31) return `${rrule};BYMONTHDAY=${Number(day)}`;
  if (rrule === 'FREQ=WEEKLY' && weekday) return `${rrule};BYDAY=${WEEKDAYS[weekday.toLowerCase()]}`;
  return rrule;
}

// --- periods that begin with an event -------------------------------------------------------------------------

const LENGTH = piece(
  `(?:tối đa\\s|không quá\\s)?${COUNT}\\s(?:(ngày làm việc)|(ngày)|(tuần)|(tháng)|(giờ(?:\\slàm việc)?)|(năm)|(phút))${WORD_END}(?!\\s(?:qua|tới|tiếp theo|gần đây|đầu|cuối|nghỉ|Tết|liền|liên tục|một lần|trước))(?!\\s?/)`,
  ['tối đa', 'không quá', ...COUNT_BEGINS],
);
const EVENT = piece(
  '\\s?,?\\s?(?:\\(?(?:kể từ|tính từ|sau khi|từ khi|kể từ khi|từ ngày|sau ngày|từ thời điểm|kể từ thời điểm))\\s(?:ngày\\s|khi\\s)?[^,;.()]{3,80}?(?=[,;.()]|\\s(?:để|và|nhằm|báo cáo|gửi)\\s|$)',
);
const OWN_DATE =
  /(?:ngày\s)?(?:ký|ban hành)(?:\s(?:văn bản|công văn|quyết định|chỉ thị|kế hoạch|thông báo|công điện)(?:\snày)?)?/iu;

function lengthAt(text: string, at: number, anchor: Anchor): Parsed | null {
  const match = matchAt(LENGTH, text, at);
  const count = numberOf(match?.[1] ?? '');
  if (!match || !count) return null;
  const [, , workingDays, days, weeks, months, hours, years, minutes] = match;
  const relative = hours
    ? `PT${count}H`
    : minutes
      ? `PT${count}M`
      : `P${count}${weeks ? 'W' : months ? 'M' : years ? 'Y' : 'D'}`;
  const lengthEnd = at + match[0].length;
  const event = matchAt(EVENT, text, lengthEnd);
  const end = lengthEnd + (event?.[0].length ?? 0);
  const ownDate = event !== null && OWN_DATE.test(event[0]) && !/nhận/u.test(event[0]);
  const from = ownDate && anchor?.length === 10 ? anchor : null;
  const resolved = from ? resolve(from, count, { workingDays, days, weeks, months }) : null;
  // Years and months without an event are how long something lasts.
  const loose = event === null && Boolean(years);
  return { end, says: { relative, workingDays: Boolean(workingDays), resolved }, loose };
}

type Units = { readonly [Unit in 'workingDays' | 'days' | 'weeks' | 'months']: string | undefined };

/** Civil Code 2015, Articles 147 and 148. */
function resolve(from: string, count: number, { workingDays, days, weeks, months }: Units): string | null {
  if (workingDays) return addWorkingDays(from, count);
  if (days) return workingDayFrom(addDays(from, count));
  if (weeks) return workingDayFrom(addDays(from, count * 7));
  return months ? workingDayFrom(addMonths(from, count)) : null;
}

// --- the words in front ---------------------------------------------------------------------------------------

type Preposition = {
  readonly piece: Piece;
  readonly before?: true;
  /** A period after this opening is a deadline beyond doubt. */
  readonly firm: boolean;
  readonly takes: 'point' | 'window' | 'length' | 'any';
};

const BY = '(?:\\s(?:là|vào|đến|trước|trong|hết|sau|đến hết))?(?:\\s(?:vòng|thời hạn))?:?';
const OPENINGS: readonly Preposition[] = [
  {
    piece: piece(`(?:xong\\s)?trước(?:\\svà trong)?\\s(?:thời điểm\\s|thời hạn\\s)?`, ['xong', 'trước']),
    before: true,
    firm: true,
    takes: 'point',
  },
  { piece: piece(`(?:chậm|muộn|trễ) nhất${BY}\\s`, ['chậm', 'muộn', 'trễ']), firm: true, takes: 'any' },
  { piece: piece(`không\\s(?:muộn|chậm|trễ)\\shơn\\s`, ['không']), firm: true, takes: 'point' },
  { piece: piece(`(?:không quá|tối đa)\\s`, ['không', 'tối']), firm: true, takes: 'any' },
  {
    piece: piece(`(?:thời\\s)?hạn\\s(?:cuối|chót|cuối cùng)(?:\\slà)?\\s?:?\\s(?:trước\\s)?`, [
      'thời hạn',
      'hạn',
    ]),
    firm: true,
    takes: 'point',
  },
  {
    piece: piece(
      `(?:thời hạn|thời gian|hạn)\\s(?:hoàn thành|báo cáo|gửi|thực hiện|nộp|trình|hoàn thiện|xong)(?:[^:;.,\\d]{0,30}:|\\slà)?\\s(?:(?:trước|trong|đến hết|chậm nhất|chậm nhất là)\\s)?`,
      ['thời hạn', 'thời gian', 'hạn'],
    ),
    firm: true,
    takes: 'any',
  },
  {
    piece: piece(`(?<=(?:xong|hoàn thành|kết thúc)\\s)(?:vào|trong)\\s`, ['vào', 'trong']),
    firm: true,
    takes: 'any',
  },
  {
    piece: piece(`trong\\s(?:vòng|thời hạn|thời gian|thời gian tối đa)\\s`, ['trong']),
    firm: true,
    takes: 'length',
  },
  { piece: piece(`(?:cho\\s)?đến\\s(?:hết\\s|(?=cuối\\s))`, ['cho đến', 'đến']), firm: true, takes: 'point' },
  { piece: piece(`trước\\skhi\\s(?:kết thúc|hết)\\s`, ['trước khi']), firm: true, takes: 'point' },
  { piece: piece(`(?:hạn|thời hạn)\\s?:\\s?`, ['hạn', 'thời hạn']), firm: true, takes: 'any' },
  { piece: piece(`trong\\s`, ['trong']), firm: false, takes: 'any' },
  { piece: piece(`vào\\s`, ['vào']), firm: false, takes: 'point' },
  { piece: piece(`đến\\s`, ['đến']), firm: false, takes: 'point' },
];

/** Those that can begin with a word. */
const OPENINGS_WITH = whenAsked(() => {
  const lists = new Map<string, Preposition[]>();
  for (const opening of OPENINGS) {
    for (const first of opening.piece.begins?.keys() ?? []) {
      const list = lists.get(first);
      if (list) list.push(opening);
      else lists.set(first, [opening]);
    }
  }
  return lists;
});

/** Words with which a deadline can begin, where a space, a colon or a slash follows. */
const FIRST_WORDS =
  'trước|chậm|muộn|trễ|không|xong|thời|hạn|trong|cho|đến|vào|từ|định|theo|hằng|hàng|mỗi|thứ|tối|tuần|tháng|quý|năm|sáng|chiều|ngày';
const FIRST_WORD: ReadonlySet<string> = new Set(FIRST_WORDS.split('|'));
const FIRST_PHRASE = new RegExp(
  anyCase(
    'chủ nhật(?=[\\s:/])|(?:\\d{1,2}|một|hai|ba|sáu)\\s(?:ngày|tuần|tháng|quý|năm|lần)(?=[\\s/])|\\d{1,2}(?:\\s?giờ|h|g|:)',
  ),
  'uy',
);
const FIRST_CUE = soughtBy(`${FIRST_WORDS}|chủ|một|hai|ba|sáu`) | NUMBER;
/** There is no deadline without a number in digits or the name of a unit of time. */
const TIME_CUE = soughtBy('ngày|tuần|tháng|quý|năm|giờ|phút');

type Found = { readonly text: string; readonly date: Anchor; readonly deadlines: readonly FoundDeadline[] };
let latest: Found | null = null;

/** All deadlines a text states, in its order. */
export function deadlinesIn(text: string, letterDate: string | null): readonly FoundDeadline[] {
  if (latest === null || latest.text !== text || latest.date !== letterDate) {
    latest = { text, date: letterDate, deadlines: readDeadlines(text, letterDate) };
  }
  return latest.deadlines;
}

/** Something stands there that a deadline can begin with, and a number or a unit of time. */
export function mayStateDeadline(text: string): boolean {
  const { all } = cuesOf(text);
  return (all & FIRST_CUE) !== 0 && ((all & (TIME_CUE | NUMBER)) !== 0 || /\d/u.test(text));
}

function readDeadlines(text: string, letterDate: string | null): readonly FoundDeadline[] {
  const found: FoundDeadline[] = [];
  if (!mayStateDeadline(text)) return found;
  const { places, kinds } = cuesOf(text);
  let next = 0;
  for (let index = 0; index < places.length; index++) {
    const at = places[index] ?? 0;
    if (at < next || ((kinds[index] ?? 0) & FIRST_CUE) === 0) continue;
    const end = endOfFirst(text, at);
    if (end < 0) continue;
    const parsed = deadlineAt(text, at, letterDate);
    next = Math.max(end, parsed?.end ?? 0);
    if (parsed) found.push(parsed);
  }
  return found;
}

/** Where the words end with which a deadline can begin; -1 where there are none. */
function endOfFirst(text: string, at: number): number {
  if (isOfWord(text.charCodeAt(at - 1))) return -1;
  const end = lettersEnd(text, at);
  if (FIRST_WORD.has(inSmall(text, at, end))) {
    const next = text.charCodeAt(end);
    return isSpace(next) || next === 58 || next === 47 ? end : -1;
  }
  FIRST_PHRASE.lastIndex = at;
  return FIRST_PHRASE.test(text) ? FIRST_PHRASE.lastIndex : -1;
}

function deadlineAt(text: string, at: number, anchor: Anchor): FoundDeadline | null {
  const window = windowAt(text, at, anchor);
  if (window) return foundAt(text, at, window, { firm: false });
  const { first } = openingAt(text, at);
  for (const opening of OPENINGS_WITH().get(first) ?? []) {
    const match = matchAt(opening.piece, text, at);
    if (!match) continue;
    const from = at + match[0].length;
    const before = opening.before === true || /trước\s$/iu.test(match[0]);
    const parsed =
      (opening.takes === 'point' || opening.takes === 'any' ? pointAt(text, from, anchor, before) : null) ??
      (opening.takes === 'length' || opening.takes === 'any' ? lengthAt(text, from, anchor) : null);
    if (parsed) return foundAt(text, at, parsed, { firm: opening.firm, before });
  }
  if (!standsAlone(first)) return null;
  const clock = clockAt(text, at);
  const from = clock ? clock.end : at;
  const again = monthlyAt(text, from) ?? weeklyAt(text, from) ?? yearlyAt(text, from);
  const clocked = again && withClock(again, clock);
  if (clocked) return foundAt(text, at, clocked, { firm: true });
  const often = againAt(text, at);
  return often ? foundAt(text, at, often, { firm: false }) : null;
}

/** What has no word in front begins with a number or with one of these. */
const ALONE = whenAsked(
  () =>
    new Set(
      [CLOCK, LAST_DAY, DAY_OF_MONTH, WEEKDAY, TIMES_A_YEAR, ...AGAIN].flatMap((one) => [
        ...(one.begins?.keys() ?? []),
      ]),
    ),
);
const standsAlone = (first: string): boolean => first.length < 2 || first === 'ngày' || ALONE().has(first);

/** `ngày 15/12 hằng năm` without a word in front. */
function yearlyAt(text: string, at: number): Parsed | null {
  const date = dateAt(text, at);
  return date && date.year === null ? seriesAt(text, date) : null;
}

function foundAt(
  text: string,
  start: number,
  { end, says, loose }: Parsed,
  { firm, before = false }: { readonly firm: boolean; readonly before?: boolean },
): FoundDeadline | null {
  if (!says.due && !says.rrule && !says.relative) return null;
  const last = spaceBefore(text, start, end);
  const value: Deadline = {
    raw: text.slice(start, last),
    due: says.due ?? null,
    before: before && says.before !== false,
    start: says.start ?? null,
    time: says.time ?? null,
    rrule: says.rrule ?? null,
    relative: says.relative ?? null,
    workingDays: says.workingDays ?? false,
    resolved: says.resolved ?? null,
  };
  const isFirm = !loose && (firm || isDayNamed(says, value) || isRuleNamed(value));
  return { value, start, end: last, strength: isFirm ? 'firm' : 'loose' };
}

/** `đến ngày 19/11 đã có 15 bộ`, `diễn ra vào ngày 20/5` are no deadlines by themselves. */
const isDayNamed = ({ due, start }: Partial<Deadline>, { raw }: Deadline): boolean =>
  due != null && start === undefined && /^trong\s/iu.test(raw);
const isRuleNamed = ({ rrule, raw }: Deadline): boolean =>
  rrule !== null && (rrule.includes(';BY') || raw.includes('lần'));

/** Where the spaces begin that a stretch of text ends with. */
function spaceBefore(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** With the clock time that stands before it. */
const withClock = (parsed: Parsed, clock: Clock | null): Parsed =>
  clock ? { ...parsed, says: { ...parsed.says, time: clock.time } } : parsed;

/** A day, a day of every month or week, or a period. */
function pointAt(text: string, at: number, anchor: Anchor, before: boolean): Parsed | null {
  const clock = clockAt(text, at);
  const from = clock ? clock.end : at;
  const parsed =
    monthlyAt(text, from) ??
    weeklyAt(text, from) ??
    dayAt(text, from, anchor) ??
    againAt(text, from) ??
    endOfPeriodAt(text, from, anchor, before);
  return parsed && withClock(parsed, clock);
}

function endOfPeriodAt(text: string, at: number, anchor: Anchor, before: boolean): Parsed | null {
  const lastDay = matchAt(LAST_DAY_OF, text, at);
  const period = periodAt(text, at + (lastDay?.[0].length ?? 0), anchor);
  if (!period) return null;
  if (lastDay) return period.rrule ? null : { end: period.end, says: { due: period.last } };
  if (period.rrule) return { end: period.end, says: { rrule: period.rrule } };
  // `trước tháng 7`: the last day that is not yet in July.
  if (before) return { end: period.end, says: { due: addDays(period.first, -1), before: false } };
  return { end: period.end, says: { due: period.last, start: period.first } };
}

const FROM = piece(
  '(?:trong thời gian\\s|thời gian\\s(?:thực hiện\\s)?:?\\s?)?từ\\s(?=ngày|\\d{1,2}\\s?[/.-]|tháng|quý)',
  ['trong thời', 'thời gian', 'từ'],
);
const TO = piece('\\s?(?:đến|tới|-|–)\\s(?:hết\\s)?');
const BARE_DAY = piece('ngày\\s(\\d{1,2})(?=\\s?(?:đến|tới|-|–)\\s)');

/** `từ ngày 10/5 đến hết ngày 25/5/2024`. */
function windowAt(text: string, at: number, anchor: Anchor): Parsed | null {
  const opening = matchAt(FROM, text, at);
  if (!opening) return null;
  const from = at + opening[0].length;
  const bare = matchAt(BARE_DAY, text, from);
  const date = bare ? null : dateAt(text, from);
  const period = bare || date ? null : periodAt(text, from, anchor);
  const fromEnd = bare ? from + bare[0].length : (date?.end ?? period?.end);
  if (fromEnd === undefined) return null;
  const to = matchAt(TO, text, fromEnd);
  if (!to) return null;
  const toAt = fromEnd + to[0].length;
  const lastDate = dateAt(text, toAt);
  if (lastDate) {
    const year = lastDate.year ?? yearFor(anchor, lastDate.month, lastDate.day);
    if (year === null || !isDay(year, lastDate.month, lastDate.day)) return null;
    const due = isoDay(year, lastDate.month, lastDate.day);
    const day = bare ? Number(bare[1]) : date?.day;
    const month = date?.month ?? lastDate.month;
    const startYear = date?.year ?? (month > lastDate.month ? year - 1 : year);
    const start =
      day && isDay(startYear, month, day) ? isoDay(startYear, month, day) : (period?.first ?? null);
    return { end: lastDate.end, says: { due, start } };
  }
  const last = periodAt(text, toAt, anchor);
  return last && !last.rrule
    ? { end: last.end, says: { due: last.last, start: period?.first ?? date?.iso ?? null } }
    : null;
}

/** A deadline that stands alone, as in the column of a table: `Quý II/2024`, `30/6/2024`, `Trước 15/6`. */
export function deadlineOf(text: string, letterDate: string | null): Deadline | null {
  const [stated] = deadlinesIn(text, letterDate);
  if (stated) return stated.value;
  const start = text.length - text.trimStart().length;
  const parsed = pointAt(text, start, letterDate, false) ?? lengthAt(text, start, letterDate);
  if (!parsed) return null;
  return foundAt(text, start, parsed, { firm: true })?.value ?? null;
}
