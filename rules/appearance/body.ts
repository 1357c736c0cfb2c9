import { blocksOf, layoutOf, lineCount, visibleCount, wholeBlock } from '../../src/document/format.ts';
import type { Division, Letter } from '../../src/document/letter.ts';
import { remember } from '../../src/document/remember.ts';
import type { Block, ParagraphLayout, Passage, Span } from '../../src/document/tree.ts';
import { annexStart } from './sections.ts';

/** A paragraph of running text: what nd30:II.6.e speaks of. */
export type Paragraph = {
  readonly index: number;
  readonly block: Block;
  readonly layout: ParagraphLayout;
  readonly span: Span;
};

/**
 * The paragraphs of the body. Not among them: grounds, which nd30:II.6.a sets otherwise; tables and frames, of whose
 * text the decree says nothing; headings with a line of their own, centred lines, a stray `./.`, annexes.
 */
export const paragraphsOf = remember((letter: Letter): readonly Paragraph[] => {
  const { document, parts } = letter;
  const end = annexStart(letter);
  const headings = new Set(headingBlocks(letter));
  const grounds = new Set(blocksOf(parts.grounds?.spans ?? []));
  return blocksOf(parts.body?.spans ?? []).flatMap((index) => {
    const block = document.blocks[index];
    const layout = layoutOf(document, index);
    if (
      !block ||
      !layout ||
      index >= end ||
      block.place.in !== 'body' ||
      headings.has(index) ||
      grounds.has(index)
    )
      return [];
    if (visibleCount(block.text) === 0 || (layout.align === 'center' && lineCount(document, index) === 1))
      return [];
    return [{ index, block, layout, span: wholeBlock(document, index) }];
  });
});

/** Neighbours on the page, both running text. */
export const neighbours = (paragraphs: readonly Paragraph[]): readonly (readonly [Paragraph, Paragraph])[] =>
  paragraphs.flatMap((lower, at) => {
    const upper = paragraphs[at - 1];
    return upper && lower.index === upper.index + 1 ? [[upper, lower] as const] : [];
  });

export function* divisionsOf(divisions: readonly Division[]): Iterable<Division> {
  for (const division of divisions) {
    yield division;
    yield* divisionsOf(division.children);
  }
}

const HEADED = new Set<Division['level']>(['part', 'chapter', 'section', 'subsection']);
/** A block is a heading where the heading is nearly all there is in it. */
const MOSTLY = 0.8;

export const headedDivisions = ({ body }: Letter): readonly Division[] =>
  [...divisionsOf(body)].filter(({ level }) => HEADED.has(level));

const headingBlocks = (letter: Letter): readonly number[] =>
  headedDivisions(letter).flatMap(({ labelAt, heading }) => {
    const spans = [...spansOf(labelAt), ...spansOf(heading)];
    return blocksOf(spans).filter((index) => {
      const whole = letter.document.blocks[index]?.text.trim().length ?? 0;
      const covered = spans
        .filter(({ block }) => block === index)
        .reduce((sum, { start, end }) => sum + end - start, 0);
      return covered >= whole * MOSTLY;
    });
  });

export const spansOf = (passage: Passage | null): readonly Span[] => passage?.spans ?? [];

/** Paragraphs with one and the same fault, by what it is. */
export function groupBy<Key>(
  paragraphs: readonly Paragraph[],
  keyOf: (paragraph: Paragraph) => Key | undefined,
): ReadonlyMap<Key, readonly Paragraph[]> {
  const groups = new Map<Key, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const key = keyOf(paragraph);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    group.push(paragraph);
    groups.set(key, group);
  }
  return groups;
}
