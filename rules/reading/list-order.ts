import type { Document, Passage, Span } from '../../src/document/tree.ts';
import type { Fix } from '../../src/lint/rule.ts';

/** What stands on the line of an entry behind its dash. */
type Slot = { readonly at: Span; readonly text: string };

const ENTRY = /^(?<lead>\s*(?:[-–—+•*]\s*)?)(?<text>\S.*?)\s*$/u;

/**
 * The entries of a list with one of them moved: what stands on the lines changes places, the dashes stay.
 * Nothing where an entry runs over two lines or shares its line with another column.
 */
export function movedEntry(
  document: Document,
  entries: readonly Passage[],
  from: number,
  to: number,
): { readonly fix?: Fix } {
  const slots = entries.flatMap((entry) => slotOf(document, entry) ?? []);
  const blocks = new Set(slots.map(({ at }) => `${at.block} ${at.start}`));
  if (slots.length !== entries.length || blocks.size !== slots.length) return {};
  const texts = slots.map(({ text }) => text);
  texts.splice(to, 0, ...texts.splice(from, 1));
  const edits = slots.flatMap(({ at, text }, index) => {
    const replaceWith = texts[index] ?? text;
    return replaceWith === text ? [] : [{ at, replaceWith }];
  });
  return { fix: { edits, applies: 'safe' } };
}

function slotOf({ blocks }: Document, { spans }: Passage): Slot | undefined {
  const [first, ...more] = spans;
  const block = first && blocks[first.block];
  if (!block || more.length > 0) return undefined;
  const start = block.text.lastIndexOf('\n', first.start - 1) + 1;
  const end = block.text.indexOf('\n', first.end);
  const line = block.text.slice(start, end < 0 ? undefined : end);
  const { lead = '', text = '' } = ENTRY.exec(line)?.groups ?? {};
  // A second column, or two entries on one line.
  if (text === '' || /\t| {3}|;\s*\S/u.test(text)) return undefined;
  const from = start + lead.length;
  return { at: { block: first.block, start: from, end: from + text.length }, text };
}
