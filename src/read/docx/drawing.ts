import { type Length, twips } from '../../document/length.ts';
import { cssTwips, emuTwips, isOn } from './values.ts';
import { childOf, descendantOf, type Element } from './xml.ts';

/** What a drawing puts on the page besides text of the paragraph itself. */
export type Drawn = {
  /** `w:txbxContent`, in the order of the file. */
  readonly boxes: Element[];
  readonly lines: DrawnLine[];
  readonly pictures: { readonly width?: Length; readonly height?: Length }[];
};

export type DrawnLine = {
  readonly length: Length | undefined;
  /** Distance from the top of the paragraph it is anchored to; undefined where it hangs on the page. */
  readonly fromTop: Length | undefined;
};

/** A shape lower than this with nothing in it is a line that somebody drew as a box. */
const THINNEST_BOX = 80;
const SHORTEST_LINE = 100;
/** Twips. */
const PIXEL = 15;

/** Namespaces of `mc:Choice` that are read here; anything else takes the fallback. ISO 29500-3, 10.2. */
const UNDERSTOOD = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15', 'a14', 'wp15']);

/** The one branch of `mc:AlternateContent` that counts: what stands in both is on the page once. */
export function chosenBranch(alternate: Element): Element | undefined {
  for (const child of alternate.children) {
    if (child.name !== 'mc:Choice') continue;
    const required = (child.attributes['Requires'] ?? '').split(/\s+/u).filter((prefix) => prefix !== '');
    if (required.every((prefix) => UNDERSTOOD.has(prefix))) return child;
  }
  return childOf(alternate, 'mc:Fallback') ?? childOf(alternate, 'mc:Choice');
}

/** `unit` is what a bare number of VML measures: a pixel, or a unit of the group around it. */
export function readDrawing(element: Element, drawn: Drawn, unit = PIXEL): void {
  switch (element.name) {
    case 'wp:anchor':
    case 'wp:inline':
      readAnchor(element, drawn);
      return;
    case 'mc:AlternateContent': {
      const branch = chosenBranch(element);
      for (const child of branch?.children ?? []) readDrawing(child, drawn, unit);
      return;
    }
    case 'w:txbxContent':
      drawn.boxes.push(element);
      return;
    case 'v:line':
    case 'v:shape':
    case 'v:rect':
    case 'v:roundrect':
    case 'v:polyline':
      readVml(element, drawn, unit);
      return;
    case 'v:group': {
      const inside = unitOf(element, unit);
      for (const child of element.children) readDrawing(child, drawn, inside);
      return;
    }
    default:
      for (const child of element.children) readDrawing(child, drawn, unit);
  }
}

const LINE_PRESETS = new Set(['line', 'lineInv', 'straightConnector1', 'bentConnector2', 'bentConnector3']);

function readAnchor(anchor: Element, drawn: Drawn): void {
  const extent = childOf(anchor, 'wp:extent');
  const width = emuTwips(extent?.attributes['cx']);
  const height = emuTwips(extent?.attributes['cy']);
  const position = childOf(anchor, 'wp:positionV');
  const isByText = ['paragraph', 'line'].includes(position?.attributes['relativeFrom'] ?? '');
  const fromTop = isByText ? emuTwips(childOf(position, 'wp:posOffset')?.text) : undefined;
  readShapes(anchor, drawn, { width, height, fromTop, scale: null });
}

type Box = {
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly fromTop: number | undefined;
  /** What a unit inside the group is outside it; null where the shape is no part of one. */
  readonly scale: number | null;
};

function readShapes(element: Element, drawn: Drawn, outer: Box): void {
  for (const child of element.children) {
    if (child.name === 'wps:wsp') readShape(child, drawn, outer);
    else if (child.name === 'pic:pic') drawn.pictures.push(sizeOf(outer.width, outer.height));
    else if (child.name === 'wpg:wgp' || child.name === 'wpg:grpSp' || child.name === 'wpc:wpc') {
      readShapes(child, drawn, { ...outer, scale: (outer.scale ?? 1) * scaleOf(child) });
    } else if (child.name === 'mc:AlternateContent') {
      const branch = chosenBranch(child);
      if (branch !== undefined) readShapes(branch, drawn, outer);
    } else readShapes(child, drawn, outer);
  }
}

/** 20.1.7.5: a group is as wide as `ext`, its insides measure `chExt`. */
function scaleOf(group: Element): number {
  const frame = childOf(childOf(group, 'wpg:grpSpPr'), 'a:xfrm');
  const outside = emuTwips(childOf(frame, 'a:ext')?.attributes['cx']);
  const inside = emuTwips(childOf(frame, 'a:chExt')?.attributes['cx']);
  return outside && inside ? outside / inside : 1;
}

function readShape(shape: Element, drawn: Drawn, { width, height, fromTop, scale }: Box): void {
  const content = descendantOf(shape, 'w:txbxContent');
  if (content !== undefined) drawn.boxes.push(content);
  const properties = childOf(shape, 'wps:spPr');
  const own = childOf(childOf(properties, 'a:xfrm'), 'a:ext')?.attributes;
  const scaled = (name: string): number => Math.round((emuTwips(own?.[name]) ?? 0) * (scale ?? 1));
  const [across, down] = scale === null ? [width, height] : [scaled('cx'), scaled('cy')];
  const preset = childOf(properties, 'a:prstGeom')?.attributes['prst'] ?? 'custom';
  const isLine = LINE_PRESETS.has(preset) || (content === undefined && ['rect', 'custom'].includes(preset));
  if (isLine && isLying(across, down)) drawn.lines.push(lineOf(across, fromTop));
}

/** A line, or a box as thin as one, that lies rather than stands. */
const isLying = (width: number | undefined, height: number | undefined): boolean =>
  width !== undefined && Math.abs(width) >= SHORTEST_LINE && Math.abs(height ?? 0) <= THINNEST_BOX;

const lineOf = (length: number | undefined, fromTop: number | undefined): DrawnLine => ({
  length: length === undefined ? undefined : twips(Math.abs(length)),
  fromTop: fromTop === undefined ? undefined : twips(fromTop),
});

const sizeOf = (width: number | undefined, height: number | undefined): Drawn['pictures'][number] => ({
  ...(width === undefined ? {} : { width: twips(width) }),
  ...(height === undefined ? {} : { height: twips(height) }),
});

/** `o:spt` of a straight connector; Word names the shape type `_x0000_t32`. ST 14.1.2.19. */
const CONNECTOR_TYPES = new Set(['#_x0000_t32', '#_x0000_t20']);

/** VML, ISO 29500-4, 19.1. Measures stand in `style`; those inside a group are in its own units. */
function readVml(shape: Element, drawn: Drawn, unit: number): void {
  const style = styleOf(shape.attributes['style']);
  const content = descendantOf(shape, 'w:txbxContent');
  if (content !== undefined) drawn.boxes.push(content);
  const width = cssTwips(style.get('width'), unit);
  const height = cssTwips(style.get('height'), unit);
  if (childOf(shape, 'v:imagedata') !== undefined) {
    drawn.pictures.push(sizeOf(width, height));
    return;
  }
  if (content !== undefined) return;
  const isByText =
    style.get('mso-position-vertical-relative') !== 'page' &&
    style.get('mso-position-vertical-relative') !== 'margin';
  const marginTop = isByText ? cssTwips(style.get('margin-top'), unit) : undefined;
  if (shape.name === 'v:line') {
    const [fromX, fromY] = pointOf(shape.attributes['from'], unit);
    const [toX, toY] = pointOf(shape.attributes['to'], unit);
    if (fromX === undefined || toX === undefined || fromY === undefined || toY === undefined) return;
    if (isLying(toX - fromX, toY - fromY)) {
      drawn.lines.push(lineOf(toX - fromX, isByText ? (marginTop ?? Math.min(fromY, toY)) : undefined));
    }
    return;
  }
  const isRule = isOn(shape.attributes['o:hr'] ?? '0') && shape.attributes['o:hr'] !== 'f';
  if (isRule) drawn.lines.push(lineOf(width !== undefined && width > 0 ? width : undefined, undefined));
  else if (CONNECTOR_TYPES.has(shape.attributes['type'] ?? '') || shape.name !== 'v:shape') {
    if (isLying(width, height)) drawn.lines.push(lineOf(width, marginTop));
  }
}

/** The twips of one unit inside a group: its width over its `coordsize`. ISO 29500-4, 19.1.2.7. */
function unitOf(group: Element, outer: number): number {
  const width = cssTwips(styleOf(group.attributes['style']).get('width'), outer);
  const [across] = (group.attributes['coordsize'] ?? '').split(',');
  const inside = Number(across);
  return width !== undefined && inside > 0 ? width / inside : outer;
}

function styleOf(style: string | undefined): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const declaration of (style ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) entries.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return entries;
}

function pointOf(
  value: string | undefined,
  unit: number,
): readonly [x: number | undefined, y: number | undefined] {
  const [x, y] = (value ?? '').split(',');
  const measure = (text: string | undefined) =>
    text === undefined || text.trim() === '' ? 0 : cssTwips(text, unit);
  return value === undefined ? [undefined, undefined] : [measure(x), measure(y)];
}
