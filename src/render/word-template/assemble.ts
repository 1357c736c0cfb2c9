import type { Bilingual } from '../../document/language.ts';
import type { Element } from '../../read/docx/xml.ts';
import { type Block, type Placed, tagsOf } from './blocks.ts';
import { type IdentityItem, identitiesIn } from './identities.ts';
import { type Cut, isGone, lettersOf, nameIn, prefixIn } from './inline.ts';
import type { Layout } from './layout.ts';
import { mistakeAt, type Where } from './mistakes.ts';
import { type Paragraph, type Piece, pieceIndexAt, sourceAt } from './paragraphs.ts';
import type { Branch, Step, ValueStep, Wants } from './program.ts';

/** Something to do at a place of the source. What begins first comes first; what holds another comes before it. */
type Item = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'replace'; readonly by: string | ValueStep }
  | IdentityItem
  | { readonly kind: 'guard'; readonly wants: Wants; readonly rank: number }
  | {
      readonly kind: 'block';
      readonly block: Block;
      readonly cuts: readonly Cut[];
      readonly isInline: boolean;
      readonly rank: number;
    }
);

export type Assembled = { readonly steps: readonly Step[]; readonly mistakes: readonly Bilingual[] };

/** The source of a part with every tag made a step. */
export function assemble(
  root: Element,
  source: string,
  byParagraph: ReadonlyMap<Paragraph, readonly Placed[]>,
  layout: Layout,
): Assembled {
  const items: Item[] = [];
  for (const [paragraph, tags] of byParagraph) {
    items.push(...letterItems(paragraph, tags, source), ...controlItems(paragraph));
  }
  for (const element of layout.removed) {
    const { start, end } = element;
    items.push({ kind: 'replace', start, end, by: marksIn(element, source) });
  }
  for (const [element, kind] of layout.emptied) items.push(guardItem(element, kind, source));
  const repeated: { start: number; end: number }[] = [];
  for (const [rank, { block, cuts, isInline }] of layout.laid.entries()) {
    const [start = 0, end = 0] = [cuts[0]?.at, cuts.at(-1)?.at];
    if (start >= end) continue;
    items.push({ kind: 'block', start, end, block, cuts, isInline, rank });
    if (block.name === 'each') repeated.push({ start, end });
  }
  items.push(...identitiesIn(root, source, repeated));
  items.sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b));
  return nested(items, source);
}

/** A cell is guarded outside of the blocks that fill it, a table inside of those that repeat it. */
const rankOf = (item: Item): number =>
  item.kind === 'block' || item.kind === 'guard' ? item.rank : Number.MAX_SAFE_INTEGER;

// ---- letters

function* letterItems(paragraph: Paragraph, tags: readonly Placed[], source: string): Generator<Item> {
  const letters = lettersOf(paragraph, tags);
  const touched = new Set<Piece>();
  const gone = new Set<Element>();
  for (const tag of tags) {
    for (let index = pieceIndexAt(paragraph, tag.start); index < paragraph.pieces.length; index++) {
      const piece = paragraph.pieces[index];
      if (piece === undefined || piece.at >= tag.end) break;
      const { element: run } = piece.run;
      if (gone.has(run)) continue;
      if (isGone(piece.run, letters)) {
        gone.add(run);
        yield { kind: 'replace', start: run.start, end: run.end, by: '' };
        continue;
      }
      touched.add(piece);
      const isFirst = piece.at <= tag.start;
      const start = sourceAt(piece, Math.max(tag.start, piece.at));
      const end = sourceAt(piece, Math.min(tag.end, piece.at + piece.length));
      const by =
        isFirst && tag.content.kind === 'value' ? valueStep(tag, tag.content.expression, piece, source) : '';
      yield { kind: 'replace', start, end, by };
    }
  }
  for (const piece of touched) if (piece.kind === 'letters') yield* keptSpaces(piece, source);
}

const valueStep = (
  { source: written, where }: Placed,
  expression: ValueStep['expression'],
  { element }: Piece,
  source: string,
): ValueStep => ({ kind: 'value', expression, source: written, where, prefix: prefixIn(element, source) });

/** Spaces beside a tag stand at an end of their `w:t` once the tag is gone, and would be lost. */
function* keptSpaces({ element, from, to }: Piece, source: string): Generator<Item> {
  const { start, innerStart, innerEnd, attributes } = element;
  if (attributes['xml:space'] === 'preserve') return;
  const at = start + 1 + nameIn(element, source).length;
  const spaceAttribute = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(source.slice(start, innerStart));
  const old =
    spaceAttribute === null
      ? { start: at, end: at }
      : {
          start: start + spaceAttribute.index,
          end: start + spaceAttribute.index + spaceAttribute[0].length,
        };
  yield { kind: 'replace', ...old, by: ' xml:space="preserve"' };
  if (from > innerStart) yield { kind: 'replace', start: innerStart, end: from, by: '' };
  if (innerEnd > to) yield { kind: 'replace', start: to, end: innerEnd, by: '' };
}

/** A content control that is bound to other data, or shows a prompt, would not keep what is filled in. */
function* controlItems({ path, pieces }: Paragraph): Generator<Item> {
  const around = new Set([...path, ...pieces.flatMap(({ run }) => run.wrappers)]);
  for (const control of around) {
    if (control.name !== 'w:sdt') continue;
    const properties = control.children.find(({ name }) => name === 'w:sdtPr');
    for (const { name, start, end } of properties?.children ?? []) {
      if (name === 'w:dataBinding' || name === 'w15:dataBinding' || name === 'w:showingPlcHdr') {
        yield { kind: 'replace', start, end, by: '' };
      }
    }
  }
}

// ---- what stands around

/** Bookmarks and ranges of comments run over paragraphs: their ends stay where a paragraph vanishes. */
const MARKS =
  /^w:(?:bookmark|commentRange|perm|moveFromRange|moveToRange|customXml(?:Ins|Del|MoveFrom|MoveTo)Range)(?:Start|End)$/u;

function marksIn(element: Element, source: string): string {
  return element.children
    .map((child) => (MARKS.test(child.name) ? source.slice(child.start, child.end) : marksIn(child, source)))
    .join('');
}

function guardItem(element: Element, kind: 'paragraph' | 'row', source: string): Item {
  const prefix = prefixIn(element, source);
  const { start, end, innerStart, innerEnd } = element;
  if (kind === 'row') {
    return { kind: 'guard', start, end, wants: { kind: 'row', prefix }, rank: Number.MAX_SAFE_INTEGER };
  }
  const paragraph = element.children.findLast(({ name }) => name === 'w:p');
  const filler = `<${prefix}p>${properties(paragraph, source)}</${prefix}p>`;
  const wants = { kind, prefix, filler };
  return { kind: 'guard', start: innerStart, end: innerEnd, wants, rank: -1 };
}

function properties(paragraph: Element | undefined, source: string): string {
  const found = paragraph?.children.find(({ name }) => name === 'w:pPr');
  if (found === undefined || found.children.some(({ name }) => name === 'w:sectPr')) return '';
  return source.slice(found.start, found.end);
}

// ---- putting together

function nested(items: readonly Item[], source: string): Assembled {
  const mistakes: Bilingual[] = [];
  let next = 0;

  function stepsBetween(start: number, end: number, around: Block | null): Step[] {
    const steps: Step[] = [];
    let at = start;
    const copyTo = (to: number): void => {
      if (to > at) steps.push(source.slice(at, to));
    };
    for (let item = items[next]; item !== undefined && item.start < end; item = items[next]) {
      next++;
      // Inside what was removed, or made into a step.
      if (item.start < at) continue;
      if (item.end > end) {
        if (item.kind === 'block') mistakes.push(crossed(item.block));
        continue;
      }
      copyTo(item.start);
      at = item.end;
      if (item.kind === 'replace') {
        if (item.by !== '') steps.push(item.by);
      } else if (item.kind === 'identity') {
        steps.push({ kind: 'identity', of: item.of, value: item.value });
      } else if (item.kind === 'guard') {
        const inside = stepsBetween(item.start, item.end, around);
        steps.push({ kind: 'guard', wants: item.wants, steps: inside });
      } else {
        const { block, cuts, isInline } = item;
        if (!isInline && block.parent !== around) mistakes.push(crossed(block));
        const [first, ...rest] = cuts;
        if (first === undefined) continue;
        steps.push(first.close, { ...headOf(block), branches: branchesOf(item, rest) });
        steps.push(rest.at(-1)?.open ?? '');
      }
    }
    copyTo(end);
    return steps;
  }

  function branchesOf({ block, cuts }: Item & { kind: 'block' }, ends: readonly Cut[]): readonly Branch[] {
    const conditions = [block.expression, ...block.elses.map(({ content }) => conditionOf(content))];
    let from = cuts[0];
    const last = cuts.at(-1);
    return ends.map((end, index) => {
      const start = from?.at ?? 0;
      const stop = Math.min(end.at, last?.at ?? end.at);
      const inside = stepsBetween(start, stop, block);
      const steps = [from?.open ?? '', ...inside, end.close].filter((step) => step !== '');
      from = { ...end, at: stop };
      return { condition: conditions[index] ?? null, steps };
    });
  }

  const steps = stepsBetween(0, source.length, null);
  return { steps, mistakes };
}

const conditionOf = (content: Placed['content']): Branch['condition'] =>
  content.kind === 'else' ? content.expression : null;

const headOf = ({
  name,
  open,
}: Block): { kind: 'block'; name: Block['name']; source: string; where: Where } => ({
  kind: 'block',
  name,
  source: open.source,
  where: open.where,
});

const crossed = (block: Block): Bilingual => {
  const { open } = block;
  const tags = tagsOf(block).map(({ source }) => source);
  return mistakeAt(
    open.where,
    `Khối ${tags.join(' … ')} chồng lên một khối khác: hãy đặt mỗi thẻ ở một dòng hay đoạn riêng.`,
    `The block ${tags.join(' … ')} overlaps another one: give each tag a row or paragraph of its own.`,
  );
};
