import { canonicalPrefix } from '../../read/docx/namespaces.ts';
import type { Part } from '../../read/docx/part.ts';
import { writable } from '../../read/docx/writing.ts';
import type { Element } from '../../read/docx/xml.ts';

/** How a part writes WordprocessingML: what is put into it must use the prefix it declares. */
export type Markup = {
  /** With the colon: `w:`. */
  readonly prefix: string;
  /** ISO 29500 strict: `start` and `end` for `left` and `right`. */
  readonly isStrict: boolean;
};

const DECLARATION = /\sxmlns:([^\s=]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/gu;

/** Null where no prefix is bound: then attributes of the namespace cannot be written at all. */
export function markupOf({ source }: Part, root: Element): Markup | null {
  for (const [, prefix = '', quoted, single] of source
    .slice(root.start, root.innerStart)
    .matchAll(DECLARATION)) {
    const uri = quoted ?? single ?? '';
    if (canonicalPrefix(uri) === 'w')
      return { prefix: `${prefix}:`, isStrict: uri.includes('purl.oclc.org') };
  }
  return null;
}

export const escaped = (text: string): string =>
  writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;');

const quoted = (value: string): string => escaped(value).replaceAll('"', '&quot;');

/** Changes of attributes, by local name; null takes one away. */
export type AttributeChanges = Readonly<Record<string, string | number | null>>;

/** A tag with attributes of the Word namespace set or taken away; all others stay as they are written. */
export function withAttributes(tag: string, { prefix }: Markup, changes: AttributeChanges): string {
  let result = tag;
  for (const [name, value] of Object.entries(changes)) {
    const found = attributeAt(result, prefix + name);
    const text = value === null ? '' : ` ${prefix}${name}="${quoted(String(value))}"`;
    if (found !== null) result = result.slice(0, found.start) + text + result.slice(found.end);
    else if (text !== '') {
      const close = /\s*\/?>$/u.exec(result)?.index ?? result.length;
      result = result.slice(0, close) + text + result.slice(close);
    }
  }
  return result;
}

function attributeAt(tag: string, name: string): { readonly start: number; readonly end: number } | null {
  for (const match of tag.matchAll(/\s+([^\s=/>]{1,80})\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/gu)) {
    if (match[1] === name) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** A child of a property element: as it stands in the file, or as it is to be written. */
export type Property = {
  /** With the usual prefix: `w:jc`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
};

export const propertiesOf = (
  element: Element | undefined,
  written: (start: number, end: number) => string,
): readonly Property[] =>
  (element?.children ?? []).map(({ name, attributes, start, end }) => ({
    name,
    attributes,
    text: written(start, end),
  }));

/** A new element without content, or an old one with other attributes. */
export function propertyWith(
  markup: Markup,
  name: string,
  changes: AttributeChanges,
  old?: Property,
): Property {
  const tag = old === undefined ? `<${written(markup, name)}/>` : closed(old.text);
  const attributes: Record<string, string> = { ...old?.attributes };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete attributes[`w:${key}`];
    else attributes[`w:${key}`] = String(value);
  }
  return { name, attributes, text: withAttributes(tag, markup, changes) };
}

/** `w:jc` as this part writes it. */
export const written = ({ prefix }: Markup, name: string): string =>
  prefix + name.slice(name.indexOf(':') + 1);

/** The start tag alone, as an element without content. */
function closed(text: string): string {
  const tag = text.slice(0, tagEnd(text));
  return tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`;
}

/** After the first tag; `>` may stand in a value. */
export function tagEnd(text: string): number {
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return index + 1;
  }
  return text.length;
}

/** In the place the schema has for it; one of the same name is replaced where it stands. Null takes it away. */
export function withProperty(
  properties: readonly Property[],
  order: ReadonlyMap<string, number>,
  name: string,
  property: Property | null,
): readonly Property[] {
  const at = properties.findIndex((candidate) => candidate.name === name);
  if (at >= 0) {
    const before = properties.slice(0, at);
    const after = properties.slice(at + 1).filter((candidate) => candidate.name !== name);
    return property === null ? [...before, ...after] : [...before, property, ...after];
  }
  if (property === null) return properties;
  const rank = order.get(name) ?? Number.POSITIVE_INFINITY;
  const next = properties.findIndex((candidate) => (order.get(candidate.name) ?? UNKNOWN) > rank);
  return next < 0
    ? [...properties, property]
    : [...properties.slice(0, next), property, ...properties.slice(next)];
}

/** An element of another namespace stands behind those of the schema, and in front of what was changed. */
const UNKNOWN = 1000;
const LAST = 2000;

/** The order of a schema; `last` holds the old properties of a tracked change. */
export const orderOf = (names: string, last: string): ReadonlyMap<string, number> =>
  new Map([
    ...names.split(' ').map((name, index): readonly [string, number] => [`w:${name}`, index]),
    [`w:${last}`, LAST] as const,
  ]);

export const textOf = (properties: readonly Property[]): string =>
  properties.map(({ text }) => text).join('');

export const propertyNamed = (properties: readonly Property[], name: string): Property | undefined =>
  properties.find((property) => property.name === name);
