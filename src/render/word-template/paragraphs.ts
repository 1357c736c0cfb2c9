import { unescaped } from '../../read/docx/locate.ts';
import type { Part } from '../../read/docx/part.ts';
import { shownText } from '../../read/docx/signs.ts';
import type { Element } from '../../read/docx/xml.ts';

/** A paragraph of a part with the text in which tags are looked for: what a person sees, whatever runs it is cut into. */
export type Paragraph = {
  readonly element: Element;
  /** From the root of the part to the paragraph itself. */
  readonly path: readonly Element[];
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** More fields begin in it than end, or fewer. */
  readonly hasOpenField: boolean;
};

/** A stretch of a paragraph's text: the letters of a `w:t`, or one sign that an element stands for. */
export type Piece = {
  readonly kind: 'letters' | 'sign';
  readonly at: number;
  readonly length: number;
  readonly element: Element;
  readonly run: Run;
  /** Where the letters stand in the source; less than the element where spaces at its ends do not count. */
  readonly from: number;
  readonly to: number;
};

export type Run = {
  readonly element: Element;
  /** What stands between the paragraph and the run: a link, a tracked insertion, a content control. */
  readonly wrappers: readonly Element[];
  /** What the run holds, in order; null for what is no text: a picture, the mark of a field. */
  readonly contents: (Piece | null)[];
  /** How many fields are open where it stands. */
  readonly fieldDepth: number;
};

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', '\u00ad'],
]);
/** A picture, a symbol, a note: something stands there, but no letter. */
const OBJECT = '\ufffc';

const IGNORED = new Set(['w:rPr', 'w:lastRenderedPageBreak']);
const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);
/** Taken out of the letter, though still in the file. */
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** All paragraphs of a part in the order of the file, those in text boxes after the one that they hang on. */
export function paragraphsIn(root: Element, part: Part): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let fieldDepth = 0;

  function walk(element: Element, path: readonly Element[]): void {
    const here = [...path, element];
    if (element.name === 'w:p') takeParagraph(element, here);
    else for (const child of element.children) walk(child, here);
  }

  function takeParagraph(element: Element, path: readonly Element[]): void {
    const pieces: Piece[] = [];
    const nested: (readonly [Element, readonly Element[]])[] = [];
    const depthBefore = fieldDepth;
    let text = '';

    function takeInline(child: Element, above: readonly Element[], wrappers: readonly Element[]): void {
      if (DELETED.has(child.name)) return;
      if (child.name === 'w:r') takeRun(child, above, wrappers);
      else if (WRAPPERS.has(child.name)) {
        for (const inner of child.children) takeInline(inner, [...above, child], [...wrappers, child]);
      } else nested.push([child, above]);
    }

    function takeRun(run: Element, above: readonly Element[], wrappers: readonly Element[]): void {
      const contents: (Piece | null)[] = [];
      const made: Run = { element: run, wrappers, contents, fieldDepth };
      for (const child of run.children) {
        if (IGNORED.has(child.name)) continue;
        const sign = signOf(child);
        if (child.name === 'w:fldChar') countField(child);
        if (child.name === 'w:t') {
          const { stored, from, to } = shownText(child);
          const at = text.length;
          const { length } = stored;
          const piece: Piece = { kind: 'letters', at, length, element: child, run: made, from, to };
          contents.push(piece);
          if (length > 0) pieces.push(piece);
          text += stored;
        } else if (sign === null) {
          contents.push(null);
          nested.push([child, [...above, run]]);
          if (child.name !== 'w:fldChar' && child.name !== 'w:instrText') text += OBJECT;
        } else {
          const { start: from, end: to } = child;
          const piece: Piece = {
            kind: 'sign',
            at: text.length,
            length: 1,
            element: child,
            run: made,
            from,
            to,
          };
          contents.push(piece);
          pieces.push(piece);
          text += sign;
        }
      }
    }

    for (const child of element.children) takeInline(child, path, []);
    const hasOpenField = fieldDepth !== depthBefore;
    found.push({ element, path, text, pieces, hasOpenField });
    for (const [inner, above] of nested) walk(inner, above);
  }

  function countField({ attributes }: Element): void {
    if (attributes['w:fldCharType'] === 'begin') fieldDepth++;
    if (attributes['w:fldCharType'] === 'end') fieldDepth--;
  }

  walk(root, []);
  for (const { text, pieces } of found) if (text.includes('{')) noteEscapes(pieces, part);
  return found;
}

/** A page break is no place for a tag to go on. */
const signOf = ({ name, attributes }: Element): string | null =>
  name === 'w:br' && !['textWrapping', undefined].includes(attributes['w:type'])
    ? null
    : (SIGNS.get(name) ?? null);

const escapes = new WeakMap<Piece, readonly number[]>();

/** Where every letter stands, for pieces that write some letters as `&amp;` or have a comment between them. */
function noteEscapes(pieces: readonly Piece[], { source }: Part): void {
  for (const piece of pieces) {
    if (piece.kind === 'sign' || piece.to - piece.from === piece.length) continue;
    escapes.set(piece, unescaped(source, piece.from, piece.to).at);
  }
}

/** Where a letter of a piece begins in the source; `offset` counts in the paragraph's text. */
export function sourceAt(piece: Piece, offset: number): number {
  const within = offset - piece.at;
  if (within <= 0) return piece.from;
  if (within >= piece.length) return piece.to;
  return escapes.get(piece)?.[within] ?? piece.from + within;
}

/** The index of the piece that holds a letter of the text. */
export function pieceIndexAt({ pieces }: Paragraph, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
