import type { Span } from '../document/tree.ts';
import { type DocxRead, readDocx } from '../read/docx/docx.ts';
import { splicePackage } from '../read/docx/splice.ts';
import { encodePart } from '../read/docx/writing.ts';
import { type Element, parseXml } from '../read/docx/xml.ts';
import { type Anchor, startAnchoring } from './docx/anchors.ts';
import { withoutComments } from './docx/comment-removal.ts';
import {
  type Annotator,
  addComments,
  type CommentEntry,
  commentStylesOf,
  commentsOf,
  referenceRun,
} from './docx/comments.ts';
import { type Mark, markSplices, type Slot } from './docx/marks.ts';
import { type Markup, markupOf, withAttributes, written } from './docx/markup.ts';
import type { PackageChanges } from './docx/package-parts.ts';
import { spliced } from './docx/splices.ts';

export type { Annotator } from './docx/comments.ts';

/** What is to be said, and of what; of no spans: at the top of the letter. */
export type Note = { readonly at: readonly Span[]; readonly text: string };

/**
 * The letter with notes as Word comments, and a summary at its top. Comments of this author and these initials that
 * are in it already make way; those of others, and every byte that no comment needs, stay.
 */
export function annotateDocx(
  read: DocxRead,
  notes: readonly Note[],
  summary: string | null,
  by: Annotator,
): Uint8Array {
  const bare = withoutComments(read, by);
  const bytes = bare ?? splicePackage(read.source.zip, new Map());
  const all = [...(summary === null ? [] : [{ at: [], text: summary }]), ...notes];
  if (all.length === 0) return bytes;
  const again = bare === null ? read : readDocx(bare, read.source.zip.limits);
  return again.failure === undefined ? (withNotes(again, all, by) ?? bytes) : bytes;
}

/** Null where the letter has no place for a comment at all. */
function withNotes(read: DocxRead, notes: readonly Note[], by: Annotator): Uint8Array | null {
  const { zip, main } = read.source;
  const parsed = parseXml(main, zip.limits);
  const markup = parsed.failure === undefined ? markupOf(main, parsed.root) : null;
  if (parsed.failure !== undefined || markup === null) return null;
  const anchoring = startAnchoring(read, parsed.root);
  const styles = commentStylesOf(read);
  const used = usedIds(parsed.root, commentsOf(read)?.root);
  const nextFree = freeIds(used);
  const entries: CommentEntry[] = [];
  const marks: Mark[] = [];
  for (const [order, { at, text }] of notes.entries()) {
    const anchor = (at.length === 0 ? null : anchoring.at(at)) ?? anchoring.top();
    if (anchor === null) return null;
    const id = nextFree();
    const mark = withAttributes(`<${written(markup, 'w:commentReference')}/>`, markup, { id });
    marks.push(...marksOf(anchor, { id, order, markup, reference: referenceRun(mark, markup, styles) }));
    entries.push({ id, text });
  }
  // Ids of split runs lie above all others: comments that are written again find the same ones free.
  let highest = [...used, ...entries.map(({ id }) => id)].reduce((most, id) => Math.max(most, id), 0);
  const nextId = (): number => ++highest;
  const source = spliced(main.source, markSplices(marks, { source: main.source, markup, nextId }));
  const changes: PackageChanges = { replaced: new Map(), added: new Map() };
  if (!addComments(read, entries, by, markup, changes)) return null;
  changes.replaced.set(main.name, encodePart(main, source));
  return splicePackage(zip, changes.replaced, changes.added);
}

type Marking = {
  readonly id: number;
  readonly order: number;
  readonly markup: Markup;
  readonly reference: string;
};

/** At one place: what ends there, then what has no width, then what begins. */
const RANK = { end: 0, point: 1, start: 2 } as const;

function marksOf(
  { start, end, reference }: Anchor,
  { id, order, markup, reference: run }: Marking,
): readonly Mark[] {
  const limit = (name: string): string => withAttributes(`<${written(markup, name)}/>`, markup, { id });
  const opening = limit('w:commentRangeStart');
  const closing = limit('w:commentRangeEnd');
  const mark = (slot: Slot, rank: number, text: string): Mark => ({ ...slot, rank, order, text });
  const isPoint = start.offset === end.offset;
  const isBeside = reference.offset === end.offset;
  const behind = isBeside ? run : '';
  return [
    ...(isPoint
      ? [mark(start, RANK.point, opening + closing + behind)]
      : [mark(start, RANK.start, opening), mark(end, RANK.end, closing + behind)]),
    ...(isBeside ? [] : [mark(reference, RANK.end, run)]),
  ];
}

/** Beyond this Word does not count. */
const MOST = 2 ** 31 - 1_000_000;

function usedIds(...roots: readonly (Element | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = ({ attributes, children }: Element): void => {
    const id = Number(attributes['w:id']);
    if (Number.isSafeInteger(id) && id >= 0 && id < MOST) found.add(id);
    for (const child of children) visit(child);
  };
  for (const root of roots) if (root !== undefined) visit(root);
  return found;
}

function freeIds(used: ReadonlySet<number>): () => number {
  let next = 0;
  return () => {
    while (used.has(next)) next++;
    return next++;
  };
}
