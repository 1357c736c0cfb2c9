import type { Bilingual } from '../../document/language.ts';
import { mistakeAt, quoteAround, type Where, wrongTag } from './mistakes.ts';
import { type Paragraph, pieceIndexAt, sourceAt } from './paragraphs.ts';
import { type BlockName, type Expression, type Meaning, type Tag, tagsIn } from './tags.ts';

/** A tag at its place in a part. */
export type Placed<Content = Meaning> = Tag<Content> & {
  readonly paragraph: Paragraph;
  readonly where: Where;
  readonly at: number;
};

/** An opening tag with the tags that belong to it. */
export type Block = {
  readonly name: BlockName;
  readonly expression: Expression;
  readonly parent: Block | null;
  readonly open: Placed;
  readonly elses: Placed[];
  close: Placed;
};

export type TagsOfPart = {
  /** By paragraph, in order. */
  readonly byParagraph: ReadonlyMap<Paragraph, readonly Placed[]>;
  /** Outer before inner. */
  readonly blocks: readonly Block[];
  readonly mistakes: readonly Bilingual[];
};

/** The tags of a part, read and matched. */
export function tagsOfPart(paragraphs: readonly Paragraph[], part: string): TagsOfPart {
  const mistakes: Bilingual[] = [];
  const all: Placed[] = [];
  const byParagraph = new Map<Paragraph, readonly Placed[]>();
  for (const paragraph of paragraphs) {
    if (!/\{\{|\}\}/u.test(paragraph.text)) continue;
    const here: Placed[] = [];
    for (const { content, ...tag } of tagsIn(paragraph.text)) {
      const where = { text: quoteAround(paragraph.text, tag.start, tag.end), part };
      if (content.wrong !== undefined) mistakes.push(wrongTag(tag.source, content.wrong, where));
      else
        here.push({
          ...tag,
          content: content.meaning,
          paragraph,
          where,
          at: positionOf(paragraph, tag.start),
        });
    }
    byParagraph.set(paragraph, here);
    all.push(...here);
  }
  all.sort((a, b) => a.at - b.at);
  return { byParagraph, blocks: matched(all, mistakes), mistakes };
}

function positionOf(paragraph: Paragraph, offset: number): number {
  const piece = paragraph.pieces[pieceIndexAt(paragraph, offset)];
  return piece === undefined ? paragraph.element.start : sourceAt(piece, offset);
}

const DEEPEST = 50;

function matched(tags: readonly Placed[], mistakes: Bilingual[]): readonly Block[] {
  const blocks: Block[] = [];
  const open: Block[] = [];
  for (const tag of tags) {
    const { content, where, source } = tag;
    const current = open.at(-1);
    if (content.kind === 'open') {
      const { name, expression } = content;
      const block = { name, expression, parent: current ?? null, open: tag, elses: [], close: tag };
      blocks.push(block);
      open.push(block);
      if (open.length <= DEEPEST) continue;
      mistakes.push(
        mistakeAt(
          where,
          `Các khối lồng nhau quá ${DEEPEST} tầng ở thẻ “${source}”.`,
          `Blocks stand in each other more than ${DEEPEST} deep at the tag “${source}”.`,
        ),
      );
      break;
    } else if (content.kind === 'else') {
      const isLate = current?.elses.some(
        ({ content: other }) => other.kind === 'else' && other.expression === null,
      );
      if (current === undefined || isLate || (content.expression !== null && current.name !== 'if')) {
        mistakes.push(
          mistakeAt(
            where,
            `Thẻ “${source}” không nằm trong {{#if}} nào, hoặc đứng sau một {{else}} khác.`,
            `The tag “${source}” stands in no {{#if}}, or after another {{else}}.`,
          ),
        );
      } else current.elses.push(tag);
    } else if (content.kind === 'close') {
      const index = open.findLastIndex(({ name }) => name === content.name);
      if (index < 0) {
        mistakes.push(
          mistakeAt(
            where,
            `Thẻ đóng “${source}” không có thẻ mở “{{#${content.name}}}” phía trước.`,
            `The closing tag “${source}” has no “{{#${content.name}}}” before it.`,
          ),
        );
        continue;
      }
      for (const unclosed of open.splice(index + 1)) mistakes.push(notClosed(unclosed));
      const block = open.pop();
      if (block !== undefined) block.close = tag;
    }
  }
  for (const unclosed of open) mistakes.push(notClosed(unclosed));
  return blocks;
}

const notClosed = ({ open, name }: Block): Bilingual =>
  mistakeAt(
    open.where,
    `Thẻ “${open.source}” không được đóng bằng “{{/${name}}}”, hoặc thẻ đóng nằm sai chỗ.`,
    `The tag “${open.source}” is not closed by “{{/${name}}}”, or that stands in the wrong place.`,
  );

/** All tags of a block: opening, else, closing. */
export const tagsOf = ({ open, elses, close }: Block): readonly Placed[] => [open, ...elses, close];
