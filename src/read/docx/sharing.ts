/** What says how something looks: a letter says few things, many times. */
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tcPr']);

type Tree = {
  readonly name: string;
  readonly children: readonly Tree[];
  readonly start: number;
  readonly end: number;
};

/** Longer ones are hardly met twice. */
const LONGEST = 4_000;

/** For properties, those of the same wording that came first. */
export function startSharing<Element extends Tree>(source: string): (element: Element) => Element {
  const known = new Map<string, Element>();
  return (element) => {
    const { name, start, end } = element;
    if (!PROPERTIES.has(name) || end - start > LONGEST || holdsSection(element)) return element;
    const wording = source.slice(start, end);
    const first = known.get(wording);
    if (first === undefined) known.set(wording, element);
    return first ?? element;
  };
}

/** A section is known by its place. */
const holdsSection = ({ children }: Tree): boolean => children.some(({ name }) => name === 'w:sectPr');
