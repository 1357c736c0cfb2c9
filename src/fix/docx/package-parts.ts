import type { Part } from '../../read/docx/part.ts';
import { openParts } from '../../read/docx/parts.ts';
import { relationshipsOf } from '../../read/docx/relationships.ts';
import { encodePart } from '../../read/docx/writing.ts';
import { parseXml } from '../../read/docx/xml.ts';
import type { Package } from '../../read/docx/zip.ts';
import { escaped } from './markup.ts';
import { spliced } from './splices.ts';

/** Namespaces of the two forms of ISO 29500. */
export const TRANSITIONAL = {
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
export const STRICT = {
  word: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of a package that are to be written anew or put in; `splicePackage` does it in the end. */
export type PackageChanges = {
  readonly replaced: Map<string, Uint8Array>;
  readonly added: Map<string, Uint8Array>;
};

export function partOf(zip: Package, name: string): Part | undefined {
  const found = zip.entries.has(name) ? openParts(zip, []).required(name) : undefined;
  return found?.failure === undefined ? found?.part : undefined;
}

/** A new part with its content type. */
export function addPart(
  zip: Package,
  { added, replaced }: PackageChanges,
  part: { readonly name: string; readonly contentType: string; readonly source: string },
): void {
  added.set(part.name, Buffer.from(part.source, 'utf8'));
  const types = partOf(zip, CONTENT_TYPES);
  if (types === undefined || says(types, `/${part.name}`)) return;
  const override = `<${prefixOf(types)}Override PartName="/${escaped(part.name)}" ContentType="${part.contentType}"/>`;
  const source = withLast(zip, types, override);
  if (source !== null) replaced.set(types.name, encodePart(types, source));
}

/** A relationship from one part to another, by a target relative to the first. Its id. */
export function relatePart(
  zip: Package,
  { added, replaced }: PackageChanges,
  { owner, type, target }: { readonly owner: string; readonly type: string; readonly target: string },
): string {
  const name = relationshipsOf(owner);
  const part = partOf(zip, name);
  const related = openParts(zip, []).relationships(owner);
  let next = related.size + 1;
  const isTaken = (id: string): boolean => related.has(id) || (part !== undefined && says(part, id));
  while (isTaken(`rId${next}`)) next++;
  const id = `rId${next}`;
  const relation = `Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const source = part && withLast(zip, part, `<${prefixOf(part)}${relation}`);
  if (part !== undefined && typeof source === 'string') replaced.set(name, encodePart(part, source));
  else if (part === undefined) {
    const whole = `${XML_HEAD}<Relationships xmlns="${PACKAGE}relationships"><${relation}</Relationships>`;
    added.set(name, Buffer.from(whole, 'utf8'));
  }
  return id;
}

/** A name for a new part beside another: `word/comments.xml`, or with the first number that is free. */
export function freeName(zip: Package, beside: string, stem: string, from: '' | 1 = ''): string {
  const folder = beside.slice(0, beside.lastIndexOf('/') + 1);
  let name = `${folder}${stem}${from}.xml`;
  for (let number = 1; zip.entries.has(name); number++) name = `${folder}${stem}${number}.xml`;
  return name;
}

const says = ({ source }: Part, value: string): boolean =>
  source.includes(`"${value}"`) || source.includes(`'${value}'`);

const prefixOf = (part: Part): string => /<(?![?!])([\w.-]{1,40}:)?\w/u.exec(part.source)?.[1] ?? '';

/** The part with something put in at the end of its root; a root without content is opened for it. */
export function withLast(zip: Package, part: Part, text: string): string | null {
  const parsed = parseXml(part, zip.limits);
  if (parsed.failure !== undefined) return null;
  const { start, innerStart, innerEnd, end } = parsed.root;
  const tag = part.source.slice(start, innerStart);
  if (!tag.endsWith('/>'))
    return spliced(part.source, [{ start: innerEnd, end: innerEnd, write: () => text }]);
  const name = /^<([^\s/>]{1,80})/u.exec(tag)?.[1] ?? '';
  return spliced(part.source, [{ start, end, write: () => `${tag.slice(0, -2)}>${text}</${name}>` }]);
}
