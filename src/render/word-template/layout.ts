import type { Bilingual } from '../../document/language.ts';
import type { Element } from '../../read/docx/xml.ts';
import { type Block, type Placed, type TagsOfPart, tagsOf } from './blocks.ts';
import { type Cut, inlineCuts } from './inline.ts';
import { mistakeAt } from './mistakes.ts';
import type { Paragraph } from './paragraphs.ts';

/** Where a block lies in the source: a cut at its beginning, at every else and at its end. */
export type LaidBlock = {
  readonly block: Block;
  readonly cuts: readonly Cut[];
  /** Within a paragraph; else it takes whole paragraphs or rows. */
  readonly isInline: boolean;
};

export type Layout = {
  readonly laid: readonly LaidBlock[];
  /** Paragraphs and rows that hold nothing but tags, which vanish. */
  readonly removed: ReadonlySet<Element>;
  /** What paragraphs or rows may vanish from, and what must be left in it. */
  readonly emptied: ReadonlyMap<Element, 'paragraph' | 'row'>;
  readonly mistakes: readonly Bilingual[];
};

/** One tag of a block over paragraphs or rows, with the paragraph or row that it opens or closes. */
type Member = { readonly tag: Placed; readonly element: Element; readonly isRow: boolean };

export function layOut(tags: TagsOfPart, source: string, paragraphs: readonly Paragraph[]): Layout {
  const { blocks, byParagraph } = tags;
  const mistakes: Bilingual[] = [];
  const membersOf = new Map<Block, readonly Member[]>();
  /** Tags that stand for whole paragraphs or rows: they do not count as content. */
  const standing = new Set<Placed>();

  const isBlank = (paragraph: Paragraph, from: number, to: number): boolean => {
    let at = from;
    for (const tag of byParagraph.get(paragraph) ?? []) {
      if (tag.end <= from) continue;
      if (tag.start >= to) break;
      if (paragraph.text.slice(at, tag.start).trim() !== '') return false;
      if (!standing.has(tag) && tag.content.kind !== 'comment') return false;
      at = tag.end;
    }
    return paragraph.text.slice(at, to).trim() === '';
  };

  for (const block of blocks) {
    const members = isOverParagraphs(block, isBlank) ? membersFor(block, mistakes) : null;
    if (members === null) continue;
    membersOf.set(block, members);
    for (const tag of tagsOf(block)) standing.add(tag);
  }
  if (mistakes.length > 0) return { laid: [], removed: new Set(), emptied: new Map(), mistakes };

  const removed = new Set<Element>();
  const emptied = new Map<Element, 'paragraph' | 'row'>();
  const tagOnly = new Map<Element, boolean>();
  const isTagOnly = ({ element }: Member): boolean => {
    const known = tagOnly.get(element);
    if (known !== undefined) return known;
    const inside = paragraphsWithin(paragraphs, element);
    const found = inside.every(
      (paragraph) =>
        !paragraph.hasOpenField && !endsSection(paragraph) && isBlank(paragraph, 0, paragraph.text.length),
    );
    tagOnly.set(element, found);
    return found;
  };

  const laid: LaidBlock[] = [];
  for (const block of blocks) {
    const members = membersOf.get(block);
    if (members === undefined) {
      const cuts = inlineCuts(block, byParagraph, source);
      if (cuts === null) mistakes.push(crossing(block));
      else laid.push({ block, cuts, isInline: true });
      continue;
    }
    const cuts = members.map((member, index) => {
      const { tag, element, isRow } = member;
      const { paragraph } = tag;
      noteEmptied(member, emptied);
      if (isTagOnly(member)) {
        removed.add(element);
        return edge(tag === block.close ? element.start : element.end);
      }
      const isFirst = isBlank(paragraph, 0, tag.start);
      const isLast = isBlank(paragraph, tag.end, paragraph.text.length);
      if (tag === block.open && (isRow || isFirst)) return edge(element.start);
      if (tag === block.close && (isRow || isLast)) return edge(element.end);
      const isBetween = element !== members[0]?.element && element !== members.at(-1)?.element;
      if (tag !== block.open && tag !== block.close && isBetween && !isRow) {
        if (isFirst) return edge(element.start);
        if (isLast) return edge(element.end);
      }
      mistakes.push(misplaced(tag, index === 0));
      return edge(element.start);
    });
    laid.push({ block, cuts, isInline: false });
  }
  return { laid, removed, emptied, mistakes };
}

const edge = (at: number): Cut => ({ at, close: '', open: '' });

/** Tags in several paragraphs; or a paragraph that is as a whole on a condition: without it no empty line is left. */
function isOverParagraphs(
  block: Block,
  isBlank: (paragraph: Paragraph, from: number, to: number) => boolean,
): boolean {
  const { open, close, elses, name } = block;
  const { paragraph } = open;
  if (tagsOf(block).some((tag) => tag.paragraph !== paragraph)) return true;
  return (
    (name === 'if' || name === 'unless') &&
    elses.length === 0 &&
    !paragraph.hasOpenField &&
    !endsSection(paragraph) &&
    isBlank(paragraph, 0, open.start) &&
    isBlank(paragraph, close.end, paragraph.text.length)
  );
}

/** What a block takes: the paragraphs, or the rows, that stand beside each other and hold its tags. */
function membersFor(block: Block, mistakes: Bilingual[]): readonly Member[] | null {
  const tags = tagsOf(block);
  const [{ path }] = [block.open.paragraph];
  // The paragraph itself stands at the end of its path: what holds all tags is above it.
  let depth = path.length - 1;
  for (const { paragraph } of tags) {
    let shared = 0;
    const most = Math.min(depth, paragraph.path.length - 1);
    while (shared < most && paragraph.path[shared] === path[shared]) shared++;
    depth = shared;
  }
  const row = path.slice(0, depth).findLastIndex(({ name }) => name === 'w:tr');
  const cell = path.slice(0, depth).findLastIndex(({ name }) => name === 'w:tc');
  const index = row > cell ? row : depth;
  const members = tags.map((tag) => {
    const element = tag.paragraph.path[index];
    const below = tag.paragraph.path.slice(index + 1, -1).map(({ name }) => name);
    const isRow = element?.name === 'w:tr' || below.includes('w:tr');
    return { tag, element, isRow, below };
  });
  const found: Member[] = [];
  for (const { tag, element, isRow, below } of members) {
    // From within a table, or a text box, to what is outside of it.
    const isInside =
      element === undefined || element.name === 'w:tbl' || below.includes('w:tbl') || below.includes('w:p');
    if (isInside || (element.name === 'w:p' && tag.paragraph.element !== element)) {
      mistakes.push(crossing(block));
      return null;
    }
    found.push({ tag, element, isRow });
  }
  return found;
}

const HOLDERS = new Set([
  'w:tc',
  'w:txbxContent',
  'w:hdr',
  'w:ftr',
  'w:footnote',
  'w:endnote',
  'w:comment',
  'w:sdtContent',
]);

function noteEmptied({ tag, element, isRow }: Member, emptied: Map<Element, 'paragraph' | 'row'>): void {
  const { path } = tag.paragraph;
  const above = path.slice(0, path.indexOf(element));
  if (isRow) {
    const table = above.findLast(({ name }) => name === 'w:tbl');
    if (table !== undefined) emptied.set(table, 'row');
    return;
  }
  const holder = above.at(-1);
  if (holder !== undefined && HOLDERS.has(holder.name)) emptied.set(holder, 'paragraph');
}

function endsSection({ element }: Paragraph): boolean {
  const properties = element.children.find(({ name }) => name === 'w:pPr');
  return properties?.children.some(({ name }) => name === 'w:sectPr') === true;
}

/** The paragraphs inside an element; they come in the order of their beginnings, but for those in text boxes. */
function paragraphsWithin(paragraphs: readonly Paragraph[], { start, end }: Element): readonly Paragraph[] {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.element.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Paragraph[] = [];
  for (let index = low; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.element.start >= end) break;
    found.push(paragraph);
  }
  return found;
}

const crossing = ({ open, close }: Block): Bilingual =>
  mistakeAt(
    open.where,
    `Thẻ mở “${open.source}” và thẻ đóng “${close.source}” phải cùng ở trong hoặc cùng ở ngoài một bảng, ô, khung chữ, trường hay ô nhập liệu.`,
    `The tags “${open.source}” and “${close.source}” must both stand inside or both outside a table, cell, text box, field or content control.`,
  );

function misplaced({ source, where, content }: Placed, isOpening: boolean): Bilingual {
  const [vi, en] = isOpening
    ? ['phải đứng đầu đoạn hoặc đứng riêng một đoạn', 'must open its paragraph or stand in one of its own']
    : content.kind === 'close'
      ? ['phải đứng cuối đoạn hoặc đứng riêng một đoạn', 'must end its paragraph or stand in one of its own']
      : ['phải đứng riêng một đoạn, hoặc một dòng của bảng', 'must stand in a paragraph or a row of its own'];
  return mistakeAt(
    where,
    `Thẻ “${source}” thuộc khối kéo qua nhiều đoạn nên ${vi}.`,
    `The tag “${source}” belongs to a block over several paragraphs, so it ${en}.`,
  );
}
