import { lower, upper } from '../vietnamese/text.ts';
import { isRecord } from './schema.ts';

/**
 * All that a template can call besides `if`, `unless`, `each` and `with`. Each takes values and gives a text, a number
 * or a yes; none sees the template, the data around, or the system. A missing value gives an empty text.
 */
export const helpers = {
  /** `5` is `05`: numbers of letters, days, months 1 and 2. */
  twoDigits: (value: unknown): string => written(value).replace(/^\d$/u, '0$&'),
  upper: (value: unknown): string => upper(written(value)),
  lower: (value: unknown): string => lower(written(value)),
  /** `2026-03-05` is `ngày 05 tháng 3 năm 2026`; days under 10 and months 1 and 2 with a nought in front. */
  longDate: (value: unknown): string => longDate(written(value)),
  /** `2026-03-05` is `05/3/2026`. */
  shortDate: (value: unknown): string => shortDate(written(value)),
  /** 4 is IV. */
  roman: (value: unknown): string => roman(numberOf(value)),
  /** 1 is a, 7 is đ: the letters of points. */
  letter: (value: unknown): string => LETTERS.charAt(numberOf(value) - 1),
  /** Entries with a comma between. */
  list: (value: unknown): string => entries(value).join(', '),
  /** Lines of a name as one: `Ủy ban nhân dân` and `xã An Bình`. */
  oneLine: (value: unknown): string => entries(value).join(' '),
  add: (a: unknown, b: unknown): number => numberOf(a) + numberOf(b),
  count: (value: unknown): number => entries(value).length,
  last: (value: unknown): string => entries(value).at(-1) ?? '',
  /** More entries than one. */
  several: (value: unknown): boolean => entries(value).length > 1,
  /** A choice among the values that a schema allows: `(is level "nhac")`. */
  is: (value: unknown, other: unknown): boolean => value === other,
  /** Whether an entry of a list has a field of that value: `(has tasks "state" "late")`. */
  has: (list: unknown, field: unknown, value: unknown): boolean =>
    Array.isArray(list) && list.some((entry) => isRecord(entry) && entry[written(field)] === value),
  /** A capital at the start of a sentence: `(capital (longDate date))`. */
  capital: (value: unknown): string => capital(written(value)),
  /** The last sentence of a letter: whatever mark it ends in becomes `./.`. */
  finish: (value: unknown): string => `${unmarked(written(value))}./.`,
  /** Ends a sentence that may have its mark or not. */
  sentence: (value: unknown): string => `${unmarked(written(value))}.`,
  /** Without a mark at the end, so that the template can put its own. */
  unmarked: (value: unknown): string => unmarked(written(value)),
} as const;

export type HelperName = keyof typeof helpers;

/** Letters of points in Vietnamese order: no f, j, w, z; đ after d. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Room to write in by hand. */
export const GAP = '……';

const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const entries = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(written) : []);

const numberOf = (value: unknown): number => (Number.isSafeInteger(Number(value)) ? Number(value) : 0);

const capital = (text: string): string => upper(text.charAt(0)) + text.slice(1);

const unmarked = (text: string): string => text.replace(/[\s.;,/]{1,9}$/u, '');

/** The numbers of a date that may be known in part only: `2026`, `2026-03`, nothing. */
function partsOf(iso: string): { readonly day: string; readonly month: string; readonly year: string } {
  const [, year = GAP, month = '', day = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(iso) ?? [];
  return { day: day || GAP, month: month ? (Number(month) < 3 ? month : String(Number(month))) : GAP, year };
}

function longDate(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

function shortDate(iso: string): string {
  const { day, month, year } = partsOf(iso);
  return `${day}/${month}/${year}`;
}

const ROMANS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 399) return '';
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMANS) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
