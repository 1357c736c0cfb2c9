import { childOf, type Element } from '../../read/docx/xml.ts';

/** A run, and the tracked insertion it stands in. */
export type RunPlace = {
  readonly run: Element;
  readonly insertion: {
    readonly element: Element;
    readonly author: string;
    readonly isParent: boolean;
  } | null;
};

/** What holds a piece of text: `w:t`, `w:tab` and the like, in its run. */
export type Leaf = {
  readonly element: Element;
  readonly place: RunPlace;
  /** Neither mathematics, nor inside another element of its run, nor filled from elsewhere: it can be split off. */
  readonly isPlain: boolean;
};

/** A paragraph, and the branches of `mc:AlternateContent` that show the same paragraphs. */
export type Paragraph = {
  readonly element: Element;
  readonly twins: readonly Element[];
};

/** Where everything stands that a fix may change in a part. */
export type Places = {
  readonly leafAt: (offset: number) => Leaf | undefined;
  /** By its end, which is that of the block it closes. */
  readonly paragraphs: ReadonlyMap<number, Paragraph>;
  readonly body: Element | undefined;
};

type Around = {
  readonly run: Element | null;
  readonly parent: Element;
  readonly insertion: Omit<NonNullable<RunPlace['insertion']>, 'isParent'> | null;
  /** Word fills it from another part whenever it opens the letter. 17.5.2.6. */
  readonly isBound: boolean;
};

const LEAVES = new Set([
  'w:t',
  'm:t',
  'w:tab',
  'w:ptab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:sym',
]);

export function placesIn(root: Element): Places {
  const leaves: Leaf[] = [];
  const paragraphs = new Map<number, Paragraph>();
  const places = new Map<Element, RunPlace>();
  const twins = new Map<Element, readonly Element[]>();
  const visit = (element: Element, around: Around): void => {
    let inside: Around = { ...around, parent: element };
    switch (element.name) {
      case 'w:p':
        paragraphs.set(element.end, { element, twins: twins.get(element) ?? [] });
        inside = { ...around, run: null, parent: element, insertion: null };
        break;
      case 'w:ins':
      case 'w:moveTo':
        inside = { ...inside, insertion: { element, author: element.attributes['w:author'] ?? '' } };
        break;
      case 'w:sdt':
        inside = { ...inside, isBound: childOf(childOf(element, 'w:sdtPr'), 'w:dataBinding') !== undefined };
        break;
      case 'mc:AlternateContent':
        for (const [paragraph, others] of twinsIn(element)) twins.set(paragraph, others);
        break;
      case 'w:r':
      case 'm:r': {
        const { insertion, parent } = around;
        const isParent = insertion?.element === parent;
        places.set(element, { run: element, insertion: insertion && { ...insertion, isParent } });
        inside = { ...around, run: element, parent: element };
        break;
      }
      // Tab stops are no tabs: outside a run nothing is text.
      default: {
        const place = around.run === null ? undefined : places.get(around.run);
        if (place !== undefined && LEAVES.has(element.name)) {
          leaves.push({ element, place, isPlain: isPlainText(place, around) });
        }
      }
    }
    for (const child of element.children) visit(child, inside);
  };
  visit(root, { run: null, parent: root, insertion: null, isBound: false });
  return {
    paragraphs,
    body: root.children.find(({ name }) => name === 'w:body'),
    leafAt: (offset) => {
      let low = 0;
      let high = leaves.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((leaves[middle]?.element.start ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const leaf = leaves[low];
      return leaf !== undefined && leaf.element.start <= offset && offset <= leaf.element.end
        ? leaf
        : undefined;
    },
  };
}

const isPlainText = ({ run }: RunPlace, { parent, isBound }: Around): boolean =>
  parent === run && run.name === 'w:r' && !isBound;

/** ISO 29500-3, 10.2: programs show one branch or another; a paragraph stands in each, in the same order. */
function* twinsIn(alternate: Element): Generator<readonly [Element, readonly Element[]]> {
  const branches = alternate.children
    .map((branch) => [...paragraphsIn(branch)])
    .filter(({ length }) => length > 0);
  const [first = []] = branches;
  if (branches.some(({ length }) => length !== first.length)) return;
  for (const branch of branches) {
    for (const [index, paragraph] of branch.entries()) {
      yield [paragraph, branches.flatMap((other) => (other === branch ? [] : (other[index] ?? [])))];
    }
  }
}

function* paragraphsIn(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (child.name === 'w:p') yield child;
    yield* paragraphsIn(child);
  }
}
