import type { ReadFailure } from '../read.ts';
import { BANG, GREATER, isSpace, LESS, placeIn, QUESTION, SLASH } from './characters.ts';
import { failure } from './failures.ts';
import type { Part } from './part.ts';
import {
  attributeValue,
  passComment,
  passDeclaration,
  passInstruction,
  passSpace,
  passTagEnd,
  passText,
  type Scanner,
  startScanning,
  takeAttribute,
  takeLiteral,
  takeName,
  textFrom,
} from './scanner.ts';
import { elementName, renamedAttributes, type Scope, scopeOf } from './scope.ts';
import { areProperties, startSharing } from './sharing.ts';
import { isWritten, type Name, nextTag, tidyVocabulary } from './vocabulary.ts';
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
   * Properties of one wording are one element, which stands where the wording stood first; who wrote what when is
   * left out. For who reads, not for who writes into the part.
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
  const { name, source } = part;
  let refusal: ReadFailure | null = null;
  const refuse = (reason: ReadFailure): never => {
    refusal = reason;
    throw new Error('refused', { cause: reason });
  };
  const broken = (at: number, what: string): never => {
    const message = `${placeIn(source, at)}: ${at > source.length ? 'unexpected end.' : what}`;
    return refuse(failure('broken-xml', `${name}: ${message.slice(0, LONGEST_MESSAGE)}`));
  };
  tidyVocabulary();
  try {
    const builder = startBuilding(startScanning(source, broken), limits, reading, (code) =>
      refuse(failure(code, name)),
    );
    return { root: builder.whole(), opened: builder.opened };
  } catch (cause) {
    if (refusal !== null) return refusal;
    throw cause;
  }
}

type OpenElement = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] | typeof NONE };

const NO_ATTRIBUTES: Attributes = {};
const NONE: readonly never[] = [];

/** Where the first element of that name stands, as far as its end tag tells. */
function placeOf(source: string, name: string): { readonly start: number; readonly end: number } | null {
  const endTag = `</${name}>`;
  const start = source.indexOf(`<${name}`);
  const end = source.indexOf(endTag, start) + endTag.length;
  return start < 0 || end < start ? null : { start, end };
}

type Builder = { readonly whole: () => Element; readonly opened: (closed: Element) => Element };

function startBuilding(
  scanner: Scanner,
  limits: Limits,
  { stream, sharing, closed, without }: Reading,
  refuse: (code: 'too-large' | 'entity-declaration') => never,
): Builder {
  const { source, broken } = scanner;
  const passed = without === undefined ? null : placeOf(source, without);
  const shared = startSharing<Element>(source);
  const open: OpenElement[] = [];
  /** Of all that is open, what is closed in `open` included. */
  const names: Name[] = [];
  const scopes: (Scope | null)[] = [];
  let scope: Scope | null = null;
  let rootScope: Scope | null = null;
  let root: Element | null = null;
  /** How many are open when the next tag that counts ends one; 0 where every one does. */
  let closedAt = 0;
  let closing = closed;
  let nodes = 0;
  let declares = false;

  /** All there is, or one element. */
  function read(isWhole: boolean): void {
    for (;;) {
      if (source.charCodeAt(scanner.at) !== LESS) takeText();
      const { at } = scanner;
      if (at === source.length) break;
      switch (source.charCodeAt(at + 1)) {
        case SLASH:
          endElement(at);
          if (!isWhole && names.length === 0) return;
          break;
        case BANG:
          takeDeclared();
          break;
        case QUESTION:
          passInstruction(scanner);
          break;
        default:
          if (at === passed?.start) scanner.at = passed.end;
          else startElement(at);
      }
    }
    const last = names.at(-1);
    if (last !== undefined) broken(source.length, `unclosed tag: ${last.written}`);
  }

  function takeText(): void {
    const from = scanner.at;
    passText(scanner);
    const element = open.at(-1);
    if (element === undefined) {
      if (!/^[ \t\r\n]*$/u.test(source.slice(from, scanner.at))) {
        broken(scanner.at, 'text data outside of root node.');
      }
    } else if (closedAt === 0 && TEXT_ELEMENTS.has(element.name)) element.text += textFrom(scanner, from);
    else if (scanner.isCoded) textFrom(scanner, from);
  }

  function takeDeclared(): void {
    const { at } = scanner;
    if (source.startsWith('<!--', at)) passComment(scanner);
    else if (source.startsWith('<![CDATA[', at)) {
      const text = takeLiteral(scanner);
      const element = open.at(-1) ?? broken(scanner.at, 'text data outside of root node.');
      if (closedAt === 0 && TEXT_ELEMENTS.has(element.name)) element.text += text;
    } else if (source.startsWith('<!DOCTYPE', at)) {
      if (root !== null || open.length > 0) broken(at, 'inappropriately located doctype declaration.');
      refuse('entity-declaration');
    } else broken(at + 2, 'incorrect syntax.');
  }

  function startElement(start: number): void {
    scanner.at = start + 1;
    const written = takeName(scanner);
    if (root !== null && names.length === 0) broken(scanner.at, 'documents may contain only one root.');
    if (++nodes > limits.xmlNodes || names.length >= limits.xmlDepth) refuse('too-large');
    if (closedAt > 0) {
      takeAttributes(false);
      if (!passTagEnd(scanner)) names.push(written);
      return;
    }
    const name = scope === null ? written.written : elementName(scope, written.written);
    if (sharing === true && areProperties(name) && scope === rootScope && takeKnown(start, written)) return;
    const found = takeAttributes(true);
    const isEmpty = passTagEnd(scanner);
    const { at } = scanner;
    const outer = scope;
    if (declares) scope = scopeOf(scope, found);
    const element: OpenElement = {
      name: scope === outer ? name : scope === null ? written.written : elementName(scope, written.written),
      attributes: scope === null ? found : renamedAttributes(scope, found, source.slice(start, at)),
      children: NONE,
      text: '',
      start,
      innerStart: at,
      innerEnd: at,
      end: at,
    };
    if (isEmpty) {
      scope = outer;
      finish(element);
      return;
    }
    if (names.length === 0) rootScope = scope;
    names.push(written);
    open.push(element);
    scopes.push(outer);
    if (element.name === closing) closedAt = names.length;
  }

  function takeKnown(start: number, name: Name): boolean {
    const known = shared.knownAt(start, name);
    if (
      known === undefined ||
      names.length + known.depth > limits.xmlDepth ||
      nodes + known.nodes - 1 > limits.xmlNodes
    ) {
      return false;
    }
    nodes += known.nodes - 1;
    scanner.at = start + known.length;
    add(known.element);
    return true;
  }

  function takeAttributes(isKept: boolean): Attributes {
    const tag = nextTag();
    let attributes: Record<string, string> | null = null;
    declares = false;
    for (let code = source.charCodeAt(scanner.at); code !== GREATER && code !== SLASH; ) {
      if (!isSpace(code)) broken(scanner.at + 1, 'disallowed character in a tag.');
      code = passSpace(scanner);
      if (code === GREATER || code === SLASH) break;
      const name = takeAttribute(scanner);
      if (name.usedIn === tag) broken(scanner.at, `duplicate attribute: ${name.written}.`);
      name.usedIn = tag;
      if (isKept && !(sharing === true && name.isRevision)) {
        attributes ??= {};
        attributes[name.written] = attributeValue(scanner);
        declares ||= name.isDeclaration;
      } else if (scanner.isCoded) attributeValue(scanner);
      code = source.charCodeAt(scanner.at);
    }
    return attributes ?? NO_ATTRIBUTES;
  }

  function endElement(start: number): void {
    const name = names.pop();
    scanner.at = start + 2;
    const end = scanner.at + (name?.written.length ?? 0);
    if (name === undefined || !isWritten(source, scanner.at, end, name.written)) wrongEnd();
    scanner.at = end;
    if (passSpace(scanner) !== GREATER) wrongEnd();
    scanner.at++;
    if (closedAt > 0 && names.length >= closedAt) return;
    closedAt = 0;
    const element = open.pop();
    if (element === undefined) return;
    element.innerEnd = start;
    element.end = scanner.at;
    scope = scopes.pop() ?? null;
    finish(element);
  }

  function wrongEnd(): never {
    const written = takeName(scanner);
    if (passSpace(scanner) !== GREATER) broken(scanner.at + 1, 'disallowed character in closing tag.');
    return broken(
      scanner.at + 1,
      open.length === 0 ? `unmatched closing tag: ${written.written}.` : 'unexpected close tag.',
    );
  }

  function finish(element: OpenElement): void {
    add(element);
    if (sharing === true && scope === rootScope) shared.add(element);
  }

  function add(element: Element): void {
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else if (stream !== undefined && open.length <= 2 && parent.name === stream.within) stream.each(element);
    else if (parent.children === NONE) parent.children = [element];
    else (parent.children as Element[]).push(element);
  }

  return {
    whole: () => {
      passDeclaration(scanner);
      read(true);
      return root ?? broken(source.length, 'document must contain a root element.');
    },
    // It was found sound, and within the limits, when it was looked through.
    opened: (element) => {
      [root, closing, nodes] = [null, undefined, 0];
      [scanner.at, scope] = [element.start, rootScope];
      read(false);
      return root ?? element;
    },
  };
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
