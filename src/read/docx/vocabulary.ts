import { isNamePart, nameAt } from './characters.ts';

/** A name of an element or attribute, as files write it. */
export type Name = {
  readonly written: string;
  /** `</w:rPr>`. */
  readonly endTag: string;
  /** It declares a namespace. */
  readonly isDeclaration: boolean;
  /** A number for the sitting in which something was written: nothing that shows. */
  readonly isRevision: boolean;
  /** The last tag that had an attribute of this name. */
  usedIn: number;
};

/** All of WordprocessingML has fewer. */
const MOST_NAMES = 4_000;
const SLOTS = 1024;

const names = new Map<string, Name>();
/** By a number made of the letters: most names are met again and again, and then no string is made. */
const slots: (Name | undefined)[] = Array.from({ length: SLOTS });

let tags = 0;

/** A number that no tag before had. */
export function nextTag(): number {
  tags++;
  return tags;
}

/** Letters use the same words: they are kept from part to part, but not those of a file that has thousands. */
export function tidyVocabulary(): void {
  if (names.size <= MOST_NAMES) return;
  names.clear();
  slots.fill(undefined);
}

/** The name that starts there; null where none does. It ends where its letters do. */
export function readName(source: string, start: number): Name | null {
  let hash = 0;
  let end = start;
  let code = source.charCodeAt(end);
  while (isNamePart(code)) {
    hash = (Math.imul(hash, 31) + code) | 0;
    code = source.charCodeAt(++end);
  }
  const slot = hash & (SLOTS - 1);
  const found = slots[slot];
  if (found !== undefined && code < 128 && isWritten(source, start, end, found.written)) return found;
  const written = nameAt(source, start);
  if (written === '') return null;
  const known = names.get(written) ?? newName(written);
  if (written.length === end - start) slots[slot] = known;
  return known;
}

export function isWritten(source: string, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let at = 0; at < name.length; at++) {
    if (source.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
  }
  return true;
}

function newName(piece: string): Name {
  // A piece of a long text keeps all of it from being forgotten.
  const written = Buffer.from(piece).toString();
  const name: Name = {
    written,
    endTag: `</${written}>`,
    isDeclaration: written === 'xmlns' || written.startsWith('xmlns:'),
    isRevision: written.startsWith('w:rsid'),
    usedIn: 0,
  };
  names.set(written, name);
  return name;
}
