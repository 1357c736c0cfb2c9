import type { Block, Span } from '../../document/tree.ts';
import type { DocxRead } from '../../read/docx/docx.ts';
import { sourceOffset } from '../../read/docx/locate.ts';
import type { BlockSource } from '../../read/docx/source.ts';
import { childOf, descendantOf, type Element } from '../../read/docx/xml.ts';
import { legacyFont } from '../../vietnamese/legacy.ts';
import { fieldsIn, isInInstruction } from './field-places.ts';
import type { Slot } from './marks.ts';

/** Where a comment hangs: its range, and the reference behind it. */
export type Anchor = { readonly start: Slot; readonly end: Slot; readonly reference: Slot };

export type Anchoring = {
  /** Null where none of the spans has a place that a comment may stand at. */
  readonly at: (spans: readonly Span[]) => Anchor | null;
  /** The first paragraph with text, else the first of all. */
  readonly top: () => Anchor | null;
};

type Side = 'start' | 'end';

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
    return {
      start: start.slot,
      end: reference.slot,
      reference: reference.outside === null ? reference.slot : { offset: reference.outside, inside: null },
    };
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
      if (found === null || found.control !== null) return null;
      return found.outside === null ? found.slot : { offset: found.outside, inside: null };
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

/** A place in the source that a range begins or ends at. */
type Edge = {
  readonly offset: number;
  readonly side: Side;
  /** The text around it stays in one piece. */
  readonly isWhole: boolean;
};

/** A slot, and the place behind all that it stands inside of in its paragraph. */
type Found = {
  readonly slot: Slot;
  readonly outside: number | null;
  /** A content control around the paragraph that no reference may stand in. */
  readonly control: Element | null;
};

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

/**
 * The place for a mark at an offset of the source. [MS-OI29500] 2.1.315: inside a text box, header or note Word does
 * not heed comments; there the mark stands by the shape, in the paragraph that holds it.
 */
function slotAt(root: Element, edge: Edge, source: string): Found | null {
  const { offset, side } = edge;
  const path = pathTo(root, offset);
  const paragraph = path.findIndex(({ name }) => name === 'w:p');
  if (paragraph < 0) return null;
  const around: Element[] = [];
  const control = controlAround(path.slice(0, paragraph + 1));
  const found = (slot: Slot): Found => ({ ...outwards(slot, around, side), control });
  for (const [index, element] of path.entries()) {
    if (index <= paragraph) continue;
    if (element.name === 'w:r') return found(inRun(element, path[index + 1], edge, source));
    if (!mayHoldMarks(element)) {
      return found({ offset: side === 'start' ? element.start : element.end, inside: null });
    }
    around.push(element);
  }
  return found({ offset, inside: null });
}

/** Between a paragraph and a content control around it. */
const IN_CONTROL = new Set(['w:sdt', 'w:sdtContent', 'w:tc', 'w:customXml']);

/**
 * LibreOffice 7.4 loses the first paragraph of a content control around paragraphs if there is a comment in it, unless
 * the control is one of a table of contents and the like. The paragraph is the last of the path.
 */
function controlAround(path: readonly Element[]): Element | null {
  const paragraph = path.at(-1);
  let found: Element | null = null;
  for (let at = path.length - 2; at >= 0; at--) {
    const element = path[at];
    if (element === undefined || !IN_CONTROL.has(element.name)) break;
    const isControl = element.name === 'w:sdt' && descendantOf(element, 'w:p') === paragraph;
    if (isControl && childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj') === undefined) found = element;
  }
  return found;
}

function pathTo(root: Element, offset: number): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = root; at !== undefined; ) {
    path.push(at);
    at = at.children.find(({ start, end }) => start < offset && offset < end);
  }
  return path;
}

/** What may stand around runs and keeps what is put into it. Mathematics, fields and the like do not. */
const AROUND_RUNS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
]);

/** 17.5.2: these content controls hold text alone, or what stands elsewhere. */
const STRICT_CONTROLS = [
  'w:text',
  'w:comboBox',
  'w:dropDownList',
  'w:date',
  'w:dataBinding',
  'w:lock',
  'w:picture',
  'w:citation',
  'w:equation',
];

function mayHoldMarks(element: Element): boolean {
  if (element.name !== 'w:sdt') return AROUND_RUNS.has(element.name);
  const properties = childOf(element, 'w:sdtPr');
  return STRICT_CONTROLS.every((name) => childOf(properties, name) === undefined);
}

/** In a run: at its edge where nothing of it is beyond, else it must be split. */
function inRun(run: Element, child: Element | undefined, edge: Edge, source: string): Slot {
  const cut = child === undefined ? edge.offset : cutIn(child, edge, source);
  const shown = run.children.filter(shows);
  if (!shown.some(({ start }) => start < cut)) return { offset: run.start, inside: null };
  if (!shown.some(({ end }) => end > cut)) return { offset: run.end, inside: null };
  return { offset: cut, inside: run };
}

const shows = ({ name, innerStart, innerEnd }: Element): boolean =>
  name !== 'w:rPr' && name !== 'w:lastRenderedPageBreak' && !(name === 'w:t' && innerStart === innerEnd);

function cutIn(child: Element, { offset, side, isWhole }: Edge, source: string): number {
  const edge = side === 'start' ? child.start : child.end;
  const inner = source.slice(child.innerStart, child.innerEnd);
  // A section of character data, or text around a comment, cannot be cut just anywhere.
  if (child.name !== 'w:t' || isWhole || inner.includes('<')) return edge;
  const isHalf = (source.charCodeAt(offset) & 0xfc00) === 0xdc00;
  const cut = isHalf ? offset + (side === 'start' ? -1 : 1) : offset;
  const isText = (text: string): boolean =>
    (child.attributes['xml:space'] === 'preserve' ? text : text.trim()) !== '';
  if (!isText(source.slice(child.innerStart, cut))) return child.start;
  return isText(source.slice(cut, child.innerEnd)) ? cut : child.end;
}

/** What holds no text of its own: a mark may as well stand on its other side. */
const NOTHING = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
]);

/** At the edge of what stands around it, a mark is put outside. */
function outwards(slot: Slot, around: readonly Element[], side: Side): Omit<Found, 'control'> {
  let { offset } = slot;
  let depth = around.length;
  if (slot.inside === null) {
    for (; depth > 0; depth--) {
      const element = around[depth - 1];
      if (element === undefined) break;
      const isBeyond = ({ start, end }: Element): boolean =>
        side === 'start' ? start < offset : end > offset;
      if (element.children.some((child) => isBeyond(child) && !NOTHING.has(child.name))) break;
      offset = side === 'start' ? element.start : element.end;
    }
  }
  const outside = depth === 0 ? null : (around[0]?.end ?? null);
  return { slot: { offset, inside: slot.inside }, outside };
}

function paragraphsIn(element: Element): readonly Element[] {
  return element.children.flatMap((child) =>
    child.name === 'w:p' ? [child] : child.name === 'w:r' ? [] : paragraphsIn(child),
  );
}
