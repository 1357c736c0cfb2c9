import type { Element } from '../../read/docx/xml.ts';
import type { IdentityKind } from './program.ts';

export type IdentityItem = {
  readonly kind: 'identity';
  readonly start: number;
  readonly end: number;
  readonly of: IdentityKind;
  readonly value: string;
};

type Range = { readonly start: number; readonly end: number };

/** By element: the attribute that may not be the same twice. */
const UNIQUE: ReadonlyMap<string, readonly (readonly [attribute: string, of: IdentityKind])[]> = new Map([
  ['w:p', [['w14:paraId', 'paragraph']]],
  ['w:tr', [['w14:paraId', 'paragraph']]],
  [
    'w:bookmarkStart',
    [
      ['w:id', 'bookmark'],
      ['w:name', 'bookmark-name'],
    ],
  ],
  ['w:bookmarkEnd', [['w:id', 'bookmark-end']]],
  ['wp:docPr', [['id', 'drawing']]],
]);

/** A remark is made once: in repetitions it is left out. */
const ONCE = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

/** What must be told apart in the repetitions of some ranges. */
export function* identitiesIn(
  root: Element,
  source: string,
  ranges: readonly Range[],
): Generator<IdentityItem> {
  if (ranges.length === 0) return;
  yield* within(root, undefined, mergedRanges(ranges));

  function* within(
    element: Element,
    parent: Element | undefined,
    around: readonly Range[],
  ): Generator<IdentityItem> {
    const near = around.filter(({ start, end }) => start < element.end && element.start < end);
    if (near.length === 0) return;
    if (near.some(({ start, end }) => start <= element.start && element.end <= end)) {
      yield* itemsOf(element, parent, source);
    }
    for (const child of element.children) yield* within(child, element, near);
  }
}

/** In order, none inside another. */
function mergedRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.end > (merged.at(-1)?.end ?? -1)) merged.push(range);
  }
  return merged;
}

function* itemsOf(element: Element, parent: Element | undefined, source: string): Generator<IdentityItem> {
  const { name, start, end } = element;
  if (ONCE.has(name)) {
    yield { kind: 'identity', start, end, of: 'once', value: source.slice(start, end) };
    return;
  }
  const unique =
    name === 'w:id' && parent?.name === 'w:sdtPr'
      ? ([['w:val', 'control']] as const)
      : (UNIQUE.get(name) ?? []);
  for (const [attribute, of] of unique) {
    const value = element.attributes[attribute];
    const at = value === undefined ? undefined : valueRange(element, attribute, source);
    if (value !== undefined && at !== undefined) yield { kind: 'identity', ...at, of, value };
  }
}

function valueRange({ start, innerStart }: Element, attribute: string, source: string): Range | undefined {
  const local = attribute.slice(attribute.indexOf(':') + 1);
  const pattern = new RegExp(`\\s(?:[^\\s:="'<>]{1,60}:)?${local}\\s*=\\s*("[^"]*"|'[^']*')`, 'u');
  const found = pattern.exec(source.slice(start, innerStart));
  const quoted = found?.[1];
  if (found === null || quoted === undefined) return undefined;
  const valueEnd = start + found.index + found[0].length - 1;
  return { start: valueEnd - quoted.length + 2, end: valueEnd };
}

/** What a part uses already, so that nothing new is the same as something old. */
export function usedIdentities(source: string): ReadonlyMap<IdentityKind, ReadonlySet<string>> {
  const valuesOf = (pattern: RegExp): ReadonlySet<string> =>
    new Set([...source.matchAll(pattern)].map(([, value = '']) => value));
  return new Map<IdentityKind, ReadonlySet<string>>([
    ['paragraph', valuesOf(/:paraId="([0-9A-Fa-f]{1,8})"/gu)],
    ['bookmark', valuesOf(/bookmarkStart\s[^<>]{0,200}?:id="(\d{1,10})"/gu)],
    ['bookmark-name', valuesOf(/bookmarkStart\s[^<>]{0,200}?:name="([^"]{1,80})"/gu)],
    ['drawing', valuesOf(/:docPr\s[^<>]{0,400}?\bid="(\d{1,10})"/gu)],
    ['control', valuesOf(/:id\s[^<>]{0,60}?:val="(-?\d{1,10})"/gu)],
  ]);
}

/** Word keeps names of bookmarks up to this length. */
const LONGEST_NAME = 40;
/** Word takes ids of paragraphs below 0x80000000. */
const FIRST_PARAGRAPH = 0x10000000;

/** Gives what stands in a repetition an identity that nothing else in the document has. */
export function startIdentifying(
  read: () => ReadonlyMap<IdentityKind, ReadonlySet<string>>,
): (of: IdentityKind, value: string) => string {
  let used: ReadonlyMap<IdentityKind, ReadonlySet<string>> | null = null;
  const counts = new Map<IdentityKind, number>();
  /** A bookmark ends under the id that it began with last. */
  const bookmarks = new Map<string, string>();

  const fresh = (of: IdentityKind, write: (count: number) => string): string => {
    used ??= read();
    for (;;) {
      const count = (counts.get(of) ?? 0) + 1;
      counts.set(of, count);
      const made = write(count);
      if (used.get(of)?.has(made) !== true) return made;
    }
  };

  return (of, value) => {
    switch (of) {
      case 'once':
        return '';
      case 'paragraph':
        return fresh(of, (count) => (FIRST_PARAGRAPH + count).toString(16).toUpperCase());
      case 'bookmark': {
        const made = fresh(of, String);
        bookmarks.set(value, made);
        return made;
      }
      case 'bookmark-end':
        return bookmarks.get(value) ?? value;
      case 'bookmark-name':
        return fresh(of, (count) => `${value.slice(0, LONGEST_NAME - 8)}_${count}`);
      case 'drawing':
      case 'control':
        return fresh(of, String);
    }
  };
}
