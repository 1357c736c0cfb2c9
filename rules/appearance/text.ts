import { piecesOf, visibleCount, wholeBlock } from '../../src/document/format.ts';
import type { Block, Document, Span, TextFormat } from '../../src/document/tree.ts';

/** Wrong text of one kind: where it stands in the letter, and in how many paragraphs. */
export type WrongText = { readonly at: readonly Span[]; readonly count: number };

/** Fewer letters than this in a run are a slip that nobody sees. */
const SLIP = 2;

/**
 * Sorts all visible text of the letter whose format is wrong by what is wrong with it (`wrongness`: undefined where
 * nothing is). Headers, footers and notes are counted, but a span cannot point into them.
 */
export function wrongText(
  document: Document,
  wrongness: (format: TextFormat, block: Block, text: string) => string | undefined,
): ReadonlyMap<string, WrongText> {
  const found = new Map<string, { at: Span[]; blocks: Set<Block> }>();
  const note = (what: string, block: Block, at?: Span) => {
    const entry = found.get(what) ?? { at: [], blocks: new Set() };
    if (at) entry.at.push(at);
    entry.blocks.add(block);
    found.set(what, entry);
  };

  for (const [index, block] of document.blocks.entries()) {
    let last: string | undefined;
    for (const { span, text, format } of piecesOf(document, [wholeBlock(document, index)])) {
      const what = wrongness(format, block, text);
      if (what === undefined && last === undefined) continue;
      const seen = visibleCount(text);
      if (seen === 0) continue;
      const open = what === undefined || what !== last ? undefined : found.get(what)?.at;
      const previous = open?.at(-1);
      if (open && previous) open[open.length - 1] = { ...previous, end: span.end };
      else if (what !== undefined && seen >= Math.min(SLIP, visibleCount(block.text)))
        note(what, block, span);
      last = what;
    }
  }
  for (const block of outside(document)) {
    for (const { start, end, format } of block.runs) {
      const text = block.text.slice(start, end);
      const what = wrongness(format, block, text);
      if (what !== undefined && visibleCount(text) > 0) note(what, block);
    }
  }
  return new Map([...found].map(([what, { at, blocks }]) => [what, { at, count: blocks.size }]));
}

const outside = ({ headers, footers, notes }: Document): readonly Block[] => [
  ...new Set([...headers, ...footers].flatMap(({ blocks }) => blocks)),
  ...notes,
];
