import type { DocxRead } from '../../read/docx/docx.ts';
import { openParts } from '../../read/docx/parts.ts';
import { splicePackage } from '../../read/docx/splice.ts';
import { encodePart } from '../../read/docx/writing.ts';
import { type Element, parseXml } from '../../read/docx/xml.ts';
import { type Annotator, commentsOf, targetOf } from './comments.ts';
import { partOf } from './package-parts.ts';
import { type Splice, spliced } from './splices.ts';

/** The letter without the comments of this author and these initials; null where it has none of them. */
export function withoutComments(
  read: DocxRead,
  { author, initials }: Pick<Annotator, 'author' | 'initials'>,
): Uint8Array | null {
  const { zip, main } = read.source;
  const comments = commentsOf(read);
  const own = (comments?.root.children ?? []).filter(
    ({ name, attributes }) =>
      name === 'w:comment' && attributes['w:author'] === author && attributes['w:initials'] === initials,
  );
  const parsed = parseXml(main, zip.limits);
  if (comments === null || own.length === 0 || parsed.failure !== undefined) return null;
  const ids = new Set(own.map(({ attributes }) => attributes['w:id'] ?? ''));
  const replaced = new Map([
    [comments.part.name, encodePart(comments.part, spliced(comments.part.source, own.map(removal)))],
    [main.name, encodePart(main, spliced(main.source, [...marksOf(parsed.root, ids)]))],
    ...threadsWithout(read, new Set(own.flatMap((comment) => [...paragraphIds(comment)]))),
  ]);
  return splicePackage(zip, replaced);
}

const removal = ({ start, end }: Pick<Element, 'start' | 'end'>): Splice => ({
  start,
  end,
  write: () => '',
});

function* marksOf(element: Element, ids: ReadonlySet<string>): Generator<Splice> {
  for (const child of element.children) {
    if (isMarkOf(child, ids)) yield removal(child);
    else if (isReferenceAlone(child, ids)) yield removal(child);
    else yield* marksOf(child, ids);
  }
}

const MARKS = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

const isMarkOf = ({ name, attributes }: Element, ids: ReadonlySet<string>): boolean =>
  MARKS.has(name) && ids.has(attributes['w:id'] ?? '');

function isReferenceAlone({ name, children }: Element, ids: ReadonlySet<string>): boolean {
  const content = children.filter((child) => child.name !== 'w:rPr');
  return name === 'w:r' && content.length > 0 && content.every((child) => isMarkOf(child, ids));
}

function* paragraphIds(element: Element): Generator<string> {
  const id = element.attributes['w14:paraId'];
  if (id !== undefined) yield id;
  for (const child of element.children) yield* paragraphIds(child);
}

/**
 * [MS-DOCX] 2.5.4: Word keeps beside the comments which of them are answers and which are settled, by the ids of
 * their paragraphs. Of a comment that goes nothing stays there; an answer to it becomes a comment of its own.
 */
function threadsWithout(
  { source: { zip, main } }: DocxRead,
  paragraphs: ReadonlySet<string>,
): readonly (readonly [string, Uint8Array])[] {
  if (paragraphs.size === 0) return [];
  const related = openParts(zip, []).relationships(main.name);
  const durable = new Set<string>();
  // The second names each comment by another id, which the third goes by.
  return ['commentsExtended', 'commentsIds', 'commentsExtensible'].flatMap((type) => {
    const part = partOf(zip, targetOf(related, type) ?? '');
    const parsed = part && parseXml(part, zip.limits);
    if (part === undefined || parsed === undefined || parsed.failure !== undefined) return [];
    const splices = parsed.root.children.flatMap((child): readonly Splice[] => {
      const { paraId, durableId, paraIdParent } = localAttributes(child);
      if (paragraphs.has(paraId ?? '') || durable.has(durableId ?? '')) {
        if (durableId !== undefined) durable.add(durableId);
        return [removal(child)];
      }
      return paragraphs.has(paraIdParent ?? '') ? [parentless(child, part.source)] : [];
    });
    return splices.length === 0
      ? []
      : [[part.name, encodePart(part, spliced(part.source, splices))] as const];
  });
}

const localAttributes = ({ attributes }: Element): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.slice(name.indexOf(':') + 1), value]),
  );

const PARENT = /\s[\w.-]{1,40}:paraIdParent\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/u;

const parentless = ({ start, innerStart }: Element, source: string): Splice => ({
  start,
  end: innerStart,
  write: () => source.slice(start, innerStart).replace(PARENT, ''),
});
