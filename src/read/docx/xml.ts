import { SaxesParser } from 'saxes';
import type { ReadFailure } from '../read.ts';
import { failure } from './failures.ts';
import { canonicalPrefix } from './namespaces.ts';
import type { Part } from './part.ts';
import type { Limits } from './zip.ts';

/**
 * An element of a part. `name` carries the usual prefix of its namespace (`w:p`), whatever the file calls it.
 * Offsets are UTF-16 units of the part's source: `start` at `<`, `innerStart` after the start tag, `innerEnd` at the
 * end tag, `end` after it.
 */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Kept only where text means something: `w:t`, `w:instrText`, `wp:posOffset` and the like. */
  readonly text: string;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
};

type OpenElement = { -readonly [Key in keyof Element]: Element[Key] } & { children: OpenElement[] };

const TEXT_ELEMENTS = new Set([
  'w:t',
  'w:instrText',
  'wp:posOffset',
  'wp:align',
  'wp14:pctPosVOffset',
  'm:t',
]);

/** Whoever takes the children of this element gets them one by one, so that a long letter is never held whole. */
export type Stream = { readonly within: string; readonly each: (element: Element) => void };

type Parsed = { readonly root: Element; readonly failure?: never };

/** Strict: a part that is not well-formed, or declares entities, is refused. */
export function parseXml(part: Part, limits: Limits, stream?: Stream): Parsed | ReadFailure {
  const { source } = part;
  const parser = new SaxesParser({ position: true });
  let refusal: ReadFailure | null = null;
  const refuse = (reason: ReadFailure): never => {
    refusal = reason;
    throw new Error('refused', { cause: reason });
  };
  let scope: Scope | null = null;
  const scopes: (Scope | null)[] = [];
  const open: OpenElement[] = [];
  let root: OpenElement | null = null;
  let nodes = 0;

  parser.on('error', (error) =>
    refuse(failure('broken-xml', `${part.name}: ${error.message.slice(0, 120)}`)),
  );
  parser.on('doctype', () => refuse(failure('entity-declaration', part.name)));
  parser.on('opentag', (tag) => {
    if (++nodes > limits.xmlNodes || open.length >= limits.xmlDepth) refuse(failure('too-large', part.name));
    const end = parser.position;
    const attributes = tag.attributes as Record<string, string>;
    scopes.push(scope);
    scope = scopeOf(scope, attributes);
    // No attribute value can hold `<`, so the nearest one before the end of the tag opened it.
    const start = source.lastIndexOf('<', end - 1);
    const element: OpenElement = {
      name: scope === null ? tag.name : renamed(scope.prefixes, scope.elements, tag.name),
      attributes:
        scope === null ? attributes : renamedAttributes(scope, attributes, source.slice(start, end)),
      children: [],
      text: '',
      start,
      innerStart: end,
      innerEnd: end,
      end,
    };
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (element === undefined) return;
    scope = scopes.pop() ?? null;
    if (!tag.isSelfClosing) {
      element.end = parser.position;
      element.innerEnd = source.lastIndexOf('<', element.end - 1);
    }
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else if (stream !== undefined && open.length <= 2 && parent.name === stream.within) stream.each(element);
    else parent.children.push(element);
  });
  const onText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined && TEXT_ELEMENTS.has(element.name)) element.text += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);

  try {
    parser.write(source).close();
  } catch (cause) {
    if (refusal !== null) return refusal;
    throw cause;
  }
  return root === null ? failure('broken-xml', part.name) : { root };
}

/** What prefixes mean that are not the usual ones of their namespaces, and the names met so far. */
type Scope = {
  readonly prefixes: ReadonlyMap<string, string>;
  /** `ve:` and the like: a tag without any of them has no attribute to rename. */
  readonly marks: readonly string[];
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
};

/** Null while every prefix in scope is the usual one of its namespace: then names need no change. */
function scopeOf(outer: Scope | null, attributes: Readonly<Record<string, string>>): Scope | null {
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

function renamedAttributes(
  { prefixes, marks, attributes: known }: Scope,
  attributes: Readonly<Record<string, string>>,
  tag: string,
): Readonly<Record<string, string>> {
  if (!marks.some((mark) => tag.includes(mark))) return attributes;
  // An attribute without a prefix is in no namespace at all.
  const nameOf = (name: string): string =>
    !name.includes(':') || name.startsWith('xmlns') ? name : renamed(prefixes, known, name);
  const result: Record<string, string> = {};
  for (const name in attributes) result[nameOf(name)] = attributes[name] ?? '';
  return result;
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

export const valOf = (element: Element | undefined): string | undefined => element?.attributes['w:val'];

/** The first element of that name below, in document order. */
export function descendantOf(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    if (child.name === name) return child;
    const found = descendantOf(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
