import { childOf, descendantOf, type Element } from '../../read/docx/xml.ts';
import type { Slot } from './marks.ts';

/** Which end of a range a place is: a start is moved to the left where it must be, an end to the right. */
export type Side = 'start' | 'end';

/** A place in the source that a range begins or ends at. */
export type Edge = {
  readonly offset: number;
  readonly side: Side;
  /** The text around it stays in one piece. */
  readonly isWhole: boolean;
};

/** A slot, and the place behind all that it stands inside of in its paragraph. */
export type Found = {
  readonly slot: Slot;
  readonly outside: number | null;
  /** A content control around the paragraph that no reference may stand in. */
  readonly control: Element | null;
};

/**
 * The place for a mark at an offset of the source. [MS-OI29500] 2.1.315: inside a text box, header or note Word does
 * not heed comments; there the mark stands by the shape, in the paragraph that holds it.
 */
export function slotAt(root: Element, edge: Edge, source: string): Found | null {
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
export function controlAround(path: readonly Element[]): Element | null {
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

export function pathTo(root: Element, offset: number): readonly Element[] {
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
