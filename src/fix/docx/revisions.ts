import type { Element } from '../../read/docx/xml.ts';
import { type Markup, type Property, withAttributes } from './markup.ts';

/** Who is said to have made a change, and when; the date is given, never taken from the clock. */
export type Tracking = { readonly author: string; readonly date: string };

/** Tracked changes of one part: their marks, with ids that no other annotation of the part has. */
export type Revisions = {
  readonly author: string;
  /** The tag of a change: `<w:ins w:id="7" w:author="…" w:date="…">`. */
  readonly open: (name: string) => string;
  readonly close: (name: string) => string;
  /** The old properties of an element that was changed, as `w:rPrChange`, `w:pPrChange` or `w:sectPrChange`. */
  readonly change: (name: string, of: string, old: string) => Property;
};

/** Hands out ids that no annotation of the part has. */
export function startIds(root: Element): () => number {
  let id = highestId(root);
  return () => ++id;
}

export function startRevisions({ author, date }: Tracking, nextId: () => number, markup: Markup): Revisions {
  const { prefix } = markup;
  const open = (name: string): string =>
    withAttributes(`<${prefix}${name}>`, markup, { id: nextId(), author, date });
  const close = (name: string): string => `</${prefix}${name}>`;
  return {
    author,
    open,
    close,
    change: (name, of, old) => ({
      name: `w:${name}`,
      attributes: { 'w:author': author },
      text: `${open(name)}<${prefix}${of}>${old}</${prefix}${of}>${close(name)}`,
    }),
  };
}

function highestId(element: Element): number {
  const own = Number(element.attributes['w:id'] ?? 0);
  return element.children.reduce(
    (highest, child) => Math.max(highest, highestId(child)),
    Number.isSafeInteger(own) && own < 2 ** 31 - 1_000_000 ? own : 0,
  );
}
