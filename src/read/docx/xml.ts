import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ReadFailure } from '../read.ts';
import { failure } from './failures.ts';
import type { Part } from './part.ts';
import { elementName, renamedAttributes, type Scope, scopeOf } from './scope.ts';
import { startSharing } from './sharing.ts';
import type { Limits } from './zip.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * An element of a part. `name` carries the usual prefix of its namespace (`w:p`), whatever the file calls it.
 * Offsets are UTF-16 units of the part's source: `start` at `<`, `innerStart` after the start tag, `innerEnd` at the
 * end tag, `end` after it.
 */
export type Element = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  /** Kept only where text means something: `w:t`, `w:instrText`, `wp:posOffset` and the like. */
  readonly text: string;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
};

const TEXT_ELEMENTS = new Set([
  'w:t',
  'w:instrText',
  'wp:posOffset',
  'wp:align',
  'wp14:pctPosVOffset',
  'm:t',
]);

/** What a reader asks of a part besides that it be well-formed. */
export type Reading = {
  /** Whoever takes the children of this element gets them one by one, so that a long letter is never held whole. */
  readonly stream?: Stream;
  /**
   * Properties of one wording are one element, which stands where the wording stood first. For who reads, not for who
   * writes into the part.
   */
  readonly sharing?: true;
  /** Elements of this name are looked through, but nothing of their insides is kept: `opened` reads one of them. */
  readonly closed?: string;
  /** The first element of this name is passed over unseen. */
  readonly without?: string | undefined;
};

export type Stream = { readonly within: string; readonly each: (element: Element) => void };

export type Parsed = {
  readonly root: Element;
  readonly opened: (closed: Element) => Element;
  readonly failure?: never;
};

const EVERYTHING: Reading = {};
const LONGEST_MESSAGE = 120;

/** Strict: a part that is not well-formed, or declares entities, is refused. */
export function parseXml(part: Part, limits: Limits, reading = EVERYTHING): Parsed | ReadFailure {
  const passed = placeOf(part.source, reading.without);
  const whole = { start: 0, end: part.source.length };
  const built = attempt({ part, places: around(whole, passed), scope: null, limits, reading });
  if (built.failure !== undefined) return built;
  const { root, scope } = built;
  const opened: Parsed['opened'] = (closed) => {
    const inside = attempt({ part, places: around(closed, passed), scope, limits, reading: EVERYTHING });
    return inside.failure === undefined ? inside.root : closed;
  };
  return { root, opened };
}

type Place = { readonly start: number; readonly end: number };

/** Where the first element of that name stands, as far as its end tag tells. */
function placeOf(source: string, name: string | undefined): Place | null {
  if (name === undefined) return null;
  const endTag = `</${name}>`;
  const start = source.indexOf(`<${name}`);
  const end = source.indexOf(endTag, start) + endTag.length;
  return start < 0 || end < start ? null : { start, end };
}

const around = ({ start, end }: Place, passed: Place | null): readonly Place[] =>
  passed === null || passed.start < start || passed.end > end
    ? [{ start, end }]
    : [
        { start, end: passed.start },
        { start: passed.end, end },
      ];

type Attempt = {
  readonly part: Part;
  /** One element, in pieces if need be. */
  readonly places: readonly Place[];
  /** What prefixes mean where it stands. */
  readonly scope: Scope | null;
  readonly limits: Limits;
  readonly reading: Reading;
};

/** The element, and what prefixes mean inside it. */
type Built = { readonly root: Element; readonly scope: Scope | null; readonly failure?: never };

type Refuse = (code: 'broken-xml' | 'too-large' | 'entity-declaration', message?: string) => never;

function attempt(of: Attempt): Built | ReadFailure {
  const { name } = of.part;
  let refusal: ReadFailure | null = null;
  try {
    return build(of, (code, message) => {
      refusal = failure(code, message === undefined ? name : `${name}: ${message.slice(0, LONGEST_MESSAGE)}`);
      throw new Error('refused', { cause: refusal });
    });
  } catch (cause) {
    if (refusal !== null) return refusal;
    throw cause;
  }
}

type OpenElement = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] | typeof NONE };

const NONE: readonly never[] = [];
/** Of most elements. One of their own each would take more room than all else of them. */
const NO_ATTRIBUTES: Attributes = Object.freeze(Object.create(null));

function build({ part, places, scope: outermost, limits, reading }: Attempt, refuse: Refuse): Built {
  const { source } = part;
  const { stream, sharing, closed } = reading;
  const parser = new SaxesParser({ xmlns: false });
  const shared = sharing === true ? startSharing<Element>(source) : null;
  const open: OpenElement[] = [];
  const scopes: (Scope | null)[] = [];
  let scope = outermost;
  let rootScope: Scope | null = null;
  let root: Element | null = null;
  /** From where the parser stands in what it was given to where that is in the source. */
  let shift = 0;
  let nodes = 0;
  /** The tag that is being read says what a prefix means. */
  let declares = false;
  let hasAttributes = false;
  /** Of all that is open, what is closed in `open` included. */
  let depth = 0;
  /** The depth at which nothing is kept; 0 where everything is. */
  let closedAt = 0;

  function startElement({ name, attributes }: SaxesTagPlain): void {
    const isScope = declares;
    const isBare = !hasAttributes;
    declares = false;
    hasAttributes = false;
    if (++nodes > limits.xmlNodes || depth >= limits.xmlDepth) refuse('too-large');
    depth++;
    if (closedAt > 0) return;
    const end = parser.position + shift;
    // No attribute value can hold `<`, so the nearest one before the end of the tag opened it.
    const start = source.lastIndexOf('<', end - 1);
    scopes.push(scope);
    if (isScope) scope = scopeOf(scope, attributes);
    if (depth === 1) rootScope = scope;
    const element: OpenElement = {
      name: scope === null ? name : elementName(scope, name),
      attributes: isBare
        ? NO_ATTRIBUTES
        : scope === null
          ? attributes
          : renamedAttributes(scope, attributes, source.slice(start, end)),
      children: NONE,
      text: '',
      start,
      innerStart: end,
      innerEnd: end,
      end,
    };
    open.push(element);
    if (element.name === closed) closedAt = depth;
  }

  function endElement({ isSelfClosing }: SaxesTagPlain): void {
    depth--;
    if (closedAt > 0 && depth >= closedAt) return;
    closedAt = 0;
    const element = open.pop();
    if (element === undefined) return;
    scope = scopes.pop() ?? null;
    if (!isSelfClosing) {
      element.end = parser.position + shift;
      element.innerEnd = source.lastIndexOf('<', element.end - 1);
    }
    add(shared === null || scope !== rootScope ? element : shared(element));
  }

  function add(element: Element): void {
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else if (stream !== undefined && open.length <= 2 && parent.name === stream.within) stream.each(element);
    else if (parent.children === NONE) parent.children = [element];
    else (parent.children as Element[]).push(element);
  }

  function addText(text: string): void {
    const element = open.at(-1);
    if (closedAt === 0 && element !== undefined && TEXT_ELEMENTS.has(element.name)) element.text += text;
  }

  parser.on('error', ({ message }) => refuse('broken-xml', message));
  parser.on('doctype', () => refuse('entity-declaration'));
  parser.on('attribute', ({ name }) => {
    hasAttributes = true;
    declares ||= name.startsWith('xmlns');
  });
  parser.on('opentag', startElement);
  parser.on('closetag', endElement);
  parser.on('text', addText);
  parser.on('cdata', addText);
  let given = 0;
  for (const { start, end } of places) {
    shift = start - given;
    given += end - start;
    parser.write(source.slice(start, end));
  }
  parser.close();
  return { root: root ?? refuse('broken-xml'), scope: rootScope };
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

export const valOf = (element: Element | undefined): string | undefined => element?.attributes['w:val'];

/** The first element of that name below, in document order. */
export function descendantOf(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    if (child.name === name) return child;
    const found = descendantOf(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
