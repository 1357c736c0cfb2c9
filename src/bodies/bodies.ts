import { groupedBy } from '../document/grouped.ts';
import { textKey, whenAsked } from '../vietnamese/text.ts';
import { expandName } from './names.ts';
import { BODIES, PROVINCES } from './table.ts';

export type BodyLevel =
  | 'central'
  | 'ministry'
  | 'agency'
  | 'party'
  | 'province'
  | 'department'
  | 'district'
  | 'commune';

/** A body under one name. `from` and `to` are ISO days, both inclusive; missing where open. */
export type Body = {
  readonly name: string;
  readonly abbreviation: string | null;
  readonly level: BodyLevel;
  readonly parent: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly successors: readonly string[];
};

/** A province or city under central rule: `tỉnh Hà Giang`. */
export type Province = Pick<Body, 'name' | 'from' | 'to' | 'successors'>;

let readBodies: readonly Body[] | undefined;
let readProvinces: readonly Province[] | undefined;

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(';'));

const orNull = (value: string | undefined): string | null => value || null;
const listed = (value: string | undefined): readonly string[] => (value ? value.split('|') : []);

export function bodies(): readonly Body[] {
  readBodies ??= rows(BODIES).map(([name = '', abbreviation, level, parent, from, to, successors]) => ({
    name,
    abbreviation: orNull(abbreviation),
    level: level as BodyLevel,
    parent: orNull(parent),
    from: orNull(from),
    to: orNull(to),
    successors: listed(successors),
  }));
  return readBodies;
}

export function provinces(): readonly Province[] {
  readProvinces ??= rows(PROVINCES).map(([name = '', from, to, successors]) => ({
    name,
    from: orNull(from),
    to: orNull(to),
    successors: listed(successors),
  }));
  return readProvinces;
}

/** The name was in use on the day; without a day, it is in use now. */
export const isInUse = ({ from, to }: Pick<Body, 'from' | 'to'>, day?: string): boolean =>
  day === undefined ? to === null : (from === null || from <= day) && (to === null || day <= to);

/**
 * The body of a name, as it is (`Sở Nội vụ`), shortened (`UBND tỉnh`, `Sở GD&ĐT`) or with its place (`Sở Nội vụ tỉnh
 * Bình Sơn`). With a day, the one that bore the name on that day; else the one that bears it now, or bore it last.
 */
export function findBody(name: string, day?: string): Body | undefined {
  const words = textKey(expandName(name)).split(' ');
  const [first] = words;
  const byName = first === undefined || words.length < 2 ? undefined : beginningWith(first);
  if (!byName) return undefined;
  for (let length = words.length; length > 1; length--) {
    const found = byName.get(words.slice(0, length).join(' '));
    if (!found || !isPlace(words.slice(length))) continue;
    return found.find((body) => isInUse(body, day)) ?? (day === undefined ? found[0] : undefined);
  }
  return undefined;
}

const PLACES = new Set(['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'xã', 'phường', 'đặc']);
/** What follows the name is its place, or the place's own name. */
const isPlace = ([first, second]: readonly string[]): boolean =>
  first === undefined || PLACES.has(first) || (second !== undefined && first !== 'và');

/** The table writes no name short. */
const byFirstWord = whenAsked(() => groupedBy(bodies(), ({ name }) => textKey(name.split(' ', 1)[0] ?? '')));

const indexes = new Map<string, ReadonlyMap<string, readonly Body[]>>();

/** The bodies whose names begin with a word, by name. A letter names few sorts of bodies. */
function beginningWith(first: string): ReadonlyMap<string, readonly Body[]> | undefined {
  const known = indexes.get(first);
  if (known) return known;
  const bodiesOfWord = byFirstWord().get(first);
  if (!bodiesOfWord) return undefined;
  const index = groupedBy(bodiesOfWord, ({ name }) => textKey(name));
  indexes.set(first, index);
  return index;
}

/** Who took over what the body did; empty while it exists. */
export const successorsOf = (name: string): readonly string[] => findBody(name)?.successors ?? [];
