import type { Block, Span } from '../../document/tree.ts';
import type { DocxRead } from '../../read/docx/docx.ts';
import { sourceOffset } from '../../read/docx/locate.ts';
import type { BlockSource } from '../../read/docx/source.ts';
import type { Element } from '../../read/docx/xml.ts';
import { legacyFont } from '../../vietnamese/legacy.ts';
import { fieldsIn, isInInstruction } from './field-places.ts';
import type { Slot } from './marks.ts';
import { controlAround, type Found, pathTo, type Side, slotAt } from './slots.ts';

/** Where a comment hangs: its range, and the reference behind it. */
export type Anchor = { readonly start: Slot; readonly end: Slot; readonly reference: Slot };

export type Anchoring = {
  /** Null where none of the spans has a place that a comment may stand at. */
  readonly at: (spans: readonly Span[]) => Anchor | null;
  /** The first paragraph with text, else the first of all. */
  readonly top: () => Anchor | null;
};

export function startAnchoring({ document: { blocks }, source }: DocxRead, root: Element): Anchoring {
  const { source: text } = source.main;
  const fields = fieldsIn(root);
  const paragraphs = new Map(paragraphsIn(root).map((paragraph) => [paragraph.end, paragraph]));

  const anchorOf = (spans: readonly Span[]): Anchor | null => {
    const { first, last } = stretchOf(spans, blocks);
    const start = slotOf(first, 'start');
    const isPoint = first === last && first !== undefined && first.end <= first.start;
    const end = isPoint ? start : slotOf(last, 'end');
    if (start === null || end === null) return null;
    const control = start.control ?? end.control;
    if (control !== null) return aroundControl(control, start, end);
    const isBehind = end.slot.offset > start.slot.offset;
    const reference = isBehind ? end : start;
    return { start: start.slot, end: reference.slot, reference: referenceOf(reference) };
  };

  /** Behind what stands around the end; a field of several paragraphs, such as a table of contents, too. */
  const referenceOf = ({ slot, outside }: Found): Slot => {
    const own = outside === null ? slot : { offset: outside, inside: null };
    const field = fields.find(({ begin, end }) => begin.start < own.offset && own.offset < end.end);
    if (field === undefined) return own;
    const behind = slotAt(root, { offset: field.end.end, side: 'end', isWhole: true }, text);
    if (behind === null) return own;
    return behind.outside === null ? behind.slot : { offset: behind.outside, inside: null };
  };

  /** From outside, and with its reference in the paragraph behind it, or in front of it where none is. */
  const aroundControl = (control: Element, start: Found, end: Found): Anchor | null => {
    const from = start.control === null ? start.slot : { offset: control.start, inside: null };
    const to = end.control === null ? end.slot : { offset: end.control.end, inside: null };
    const free = (index: number): Slot | null => {
      const length = blocks[index]?.text.length ?? 0;
      const span = { block: index, start: 0, end: length };
      const isBehind = (source.blocks[index]?.start ?? 0) >= to.offset;
      const found = isOnPage(blocks[index]) ? slotOf(span, isBehind ? 'start' : 'end') : null;
      return found === null || found.control !== null ? null : referenceOf(found);
    };
    const next = source.blocks.findIndex((own) => own.start >= to.offset);
    const order = [...blocks.keys()];
    const candidates = next < 0 ? order.reverse() : [...order.slice(next), ...order.slice(0, next).reverse()];
    for (const index of candidates) {
      const reference = free(index);
      if (reference !== null) return { start: from, end: to, reference };
    }
    return null;
  };

  const slotOf = (span: Span | undefined, side: Side): Found | null => {
    const block = span && blocks[span.block];
    const own = span && source.blocks[span.block];
    if (span === undefined || block === undefined || own === undefined) return null;
    if (own.pieces.length === 0 && block.place.in !== 'frame') return inEmpty(own);
    const offset = block.place.in === 'frame' ? own.start : offsetOf(own, block, span, side);
    const place = { offset: outOfFields(offset, side), side, isWhole: isMislabelled(own, block, offset) };
    return safely(slotAt(root, place, text));
  };

  const offsetOf = (own: BlockSource, { text: shown }: Block, { start, end }: Span, side: Side): number => {
    const isPoint = end <= start;
    // A place without width is in front of the letter that follows it; behind the last one at the end.
    return isPoint && start >= shown.length
      ? sourceOffset(own, shown, shown.length, 'end')
      : sourceOffset(own, shown, Math.min(side === 'start' ? start : end, shown.length), side);
  };

  /** What Word works out again is written anew, with all that stands in it. */
  const outOfFields = (offset: number, side: Side): number => {
    const field = fields.find(
      ({ begin, end, isShort }) => isShort && begin.start < offset && offset < end.end,
    );
    if (field === undefined) return offset;
    return side === 'start' ? field.begin.start : field.end.end;
  };

  const inEmpty = ({ end }: BlockSource): Found | null => {
    const paragraph = paragraphs.get(end);
    if (paragraph === undefined) return null;
    const isClosed = text.slice(paragraph.start, paragraph.end).endsWith('/>');
    const slot = { offset: paragraph.innerEnd, inside: isClosed ? paragraph : null };
    const control = controlAround([...pathTo(root, paragraph.start), paragraph]);
    return safely({ slot, outside: null, control });
  };

  const safely = (found: Found | null): Found | null =>
    found === null || isInInstruction(fields, found.slot.offset) ? null : found;

  return {
    at: anchorOf,
    top: () => {
      const all = [...blocks.keys()];
      const shown = all.filter((index) => blocks[index]?.text.trim() !== '' && isOnPage(blocks[index]));
      for (const block of [...shown, ...all]) {
        const found = anchorOf([{ block, start: 0, end: blocks[block]?.text.length ?? 0 }]);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

const isOnPage = (block: Block | undefined): boolean => block?.place.in !== 'frame';

/**
 * Text in Unicode in a font of TCVN3 or VNI, told by a letter that those do not have: a part of it without that
 * letter would be taken for TCVN3, so it is not split.
 */
function isMislabelled({ pieces }: BlockSource, { runs }: Block, offset: number): boolean {
  const piece = pieces.find(({ start, end }) => start <= offset && offset <= end);
  const isDecoded = piece !== undefined && piece.legacy !== null;
  return !isDecoded && runs.some(({ format: { font } }) => font !== undefined && legacyFont(font) !== null);
}

/** The spans that hang together, from the first on: a comment has one range. */
function stretchOf(
  spans: readonly Span[],
  blocks: readonly Block[],
): { readonly first: Span | undefined; readonly last: Span | undefined } {
  const [first, ...others] = spans;
  let last = first;
  for (const next of others) {
    if (last === undefined || next.block - last.block > 1 || next.block < last.block) break;
    if (!isSamePlace(blocks[last.block], blocks[next.block])) break;
    if (next.block > last.block || next.end > last.end) last = next;
  }
  return { first, last };
}

const isSamePlace = (a: Block | undefined, b: Block | undefined): boolean =>
  JSON.stringify(a?.place) === JSON.stringify(b?.place);

function paragraphsIn(element: Element): readonly Element[] {
  return element.children.flatMap((child) =>
    child.name === 'w:p' ? [child] : child.name === 'w:r' ? [] : paragraphsIn(child),
  );
}
