import type { Problem, ReadFailure } from '../read.ts';
import { failure } from './failures.ts';
import { decodePart, type Part } from './part.ts';
import { type Relationship, readRelationships, relationshipsOf } from './relationships.ts';
import type { Story } from './story.ts';
import { type Element, type Parsed, parseXml, type Reading, type Stream } from './xml.ts';
import { type Package, unpack } from './zip.ts';

/** Reading parts by name: what must be there fails the file, what may be there becomes a problem. */
export type Parts = {
  readonly required: (name: string) => { readonly part: Part; readonly failure?: never } | ReadFailure;
  readonly tree: (name: string | undefined, without?: string) => Element | undefined;
  /** A part of which few elements of one name are needed. */
  readonly parsed: (name: string | undefined, reading: Reading) => Parsed | undefined;
  readonly streamed: (
    name: string,
    stream: (part: Part) => Stream & { readonly finish: () => Story },
  ) => Story | undefined;
  readonly relationships: (owner: string) => ReadonlyMap<string, Relationship>;
};

export function openParts(zip: Package, problems: Problem[]): Parts {
  const required: Parts['required'] = (name) => {
    const entry = zip.entries.get(name);
    if (entry === undefined) return failure('missing-part', name);
    const unpacked = unpack(zip, entry);
    return unpacked.failure === undefined ? decodePart(name, unpacked.content) : unpacked;
  };
  const complain = ({ failure: { code, message } }: ReadFailure, where: string): undefined => {
    problems.push({ code, where, message });
  };
  const optional = (name: string): Part | undefined => {
    if (!zip.entries.has(name)) return undefined;
    const found = required(name);
    return found.failure === undefined ? found.part : complain(found, name);
  };
  const parsed: Parts['parsed'] = (name, reading) => {
    const part = name === undefined ? undefined : optional(name);
    if (part === undefined) return undefined;
    const found = parseXml(part, zip.limits, reading);
    return found.failure === undefined ? found : complain(found, part.name);
  };
  const tree: Parts['tree'] = (name, without) => parsed(name, { without })?.root;
  return {
    required,
    tree,
    parsed,
    streamed: (name, stream) => {
      const part = optional(name);
      if (part === undefined) return undefined;
      const { finish, ...rest } = stream(part);
      const parsed = parseXml(part, zip.limits, { stream: rest, sharing: true });
      if (parsed.failure !== undefined) complain(parsed, name);
      return finish();
    },
    relationships: (owner) => {
      const root = tree(relationshipsOf(owner));
      return root === undefined ? new Map() : readRelationships(root, owner);
    },
  };
}
