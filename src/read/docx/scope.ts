import { canonicalPrefix } from './namespaces.ts';

type Attributes = Readonly<Record<string, string>>;

/** What prefixes mean that are not the usual ones of their namespaces, and the names met so far. */
export type Scope = {
  readonly prefixes: ReadonlyMap<string, string>;
  /** `ve:` and the like: a tag without any of them has no attribute to rename. */
  readonly marks: readonly string[];
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
};

/** Null while every prefix in scope is the usual one of its namespace: then names need no change. */
export function scopeOf(outer: Scope | null, attributes: Attributes): Scope | null {
  let prefixes: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    const usual = canonicalPrefix(attributes[name] ?? '') ?? prefix;
    if ((outer?.prefixes.get(prefix) ?? prefix) === usual) continue;
    prefixes ??= new Map(outer?.prefixes ?? []);
    prefixes.set(prefix, usual);
  }
  if (prefixes === null) return outer;
  const marks = [...prefixes.keys()].filter((prefix) => prefix !== '').map((prefix) => `${prefix}:`);
  return { prefixes, marks, elements: new Map(), attributes: new Map() };
}

/** The name with the usual prefix of its namespace. */
export const elementName = ({ prefixes, elements }: Scope, name: string): string =>
  renamed(prefixes, elements, name);

function renamed(prefixes: ReadonlyMap<string, string>, known: Map<string, string>, name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const colon = name.indexOf(':');
  const usual = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
  const local = name.slice(colon + 1);
  const result = usual === undefined ? name : usual === '' ? local : `${usual}:${local}`;
  known.set(name, result);
  return result;
}

export function renamedAttributes(
  { prefixes, marks, attributes: known }: Scope,
  attributes: Attributes,
  tag: string,
): Attributes {
  if (!marks.some((mark) => tag.includes(mark))) return attributes;
  // An attribute without a prefix is in no namespace at all.
  const nameOf = (name: string): string =>
    !name.includes(':') || name.startsWith('xmlns') ? name : renamed(prefixes, known, name);
  const result: Record<string, string> = {};
  for (const name in attributes) result[nameOf(name)] = attributes[name] ?? '';
  return result;
}
