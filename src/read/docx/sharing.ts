import type { Name } from './vocabulary.ts';

/** What says how something looks: a letter says few things, many times. */
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tcPr']);

type Tree = {
  readonly name: string;
  readonly children: readonly Tree[];
  readonly start: number;
  readonly end: number;
};

/** An element met before, with what counts against the limits: how deep it goes, how many it is with all in it. */
type Known<Element> = {
  readonly element: Element;
  readonly length: number;
  readonly depth: number;
  readonly nodes: number;
};

export type Sharing<Element> = {
  /** What is written there, if properties of that very wording were read before. */
  readonly knownAt: (start: number, name: Name) => Known<Element> | undefined;
  readonly add: (element: Element) => void;
};

/** Further on it is not looked for the end of properties. */
const LONGEST = 4_000;

export function startSharing<Element extends Tree>(source: string): Sharing<Element> {
  const known = new Map<string, Known<Element>>();
  /** Where the next end tag of a name stands: each stretch of the source is looked through once. */
  const endTags = new Map<Name, number>();

  function endOf(name: Name, start: number): number {
    const last = endTags.get(name) ?? -1;
    if (last > start) return last;
    const found = source.indexOf(name.endTag, start);
    const next = found < 0 ? Number.POSITIVE_INFINITY : found;
    endTags.set(name, next);
    return next;
  }

  return {
    knownAt: (start, name) => {
      const end = endOf(name, start) + name.endTag.length;
      return end - start > LONGEST ? undefined : known.get(source.slice(start, end));
    },
    add: (element) => {
      const { start, end } = element;
      if (!PROPERTIES.has(element.name) || end - start > LONGEST || holdsSection(element)) return;
      known.set(source.slice(start, end), {
        element,
        length: end - start,
        depth: depthOf(element),
        nodes: nodesOf(element),
      });
    },
  };
}

export const areProperties = (name: string): boolean => PROPERTIES.has(name);

/** A section is known by its place. */
const holdsSection = ({ children }: Tree): boolean => children.some(({ name }) => name === 'w:sectPr');

const depthOf = ({ children }: Tree): number => 1 + Math.max(0, ...children.map(depthOf));

const nodesOf = ({ children }: Tree): number => children.reduce((sum, child) => sum + nodesOf(child), 1);
