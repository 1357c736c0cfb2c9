import type { Element } from '../../read/docx/xml.ts';
import { type Block, type Placed, tagsOf } from './blocks.ts';
import { type Paragraph, type Piece, pieceIndexAt, type Run, sourceAt } from './paragraphs.ts';

/** A place where the source is cut, with what closes the elements that are cut through and opens them again. */
export type Cut = { readonly at: number; readonly close: string; readonly open: string };

/** For every letter of a paragraph: stays, belongs to a tag and goes, or is where a value is put in. */
export type Letters = Uint8Array;
export const GOES = 1;
export const VALUE = 2;

const marked = new WeakMap<Paragraph, Letters>();

export function lettersOf(paragraph: Paragraph, tags: readonly Placed[]): Letters {
  const known = marked.get(paragraph);
  if (known !== undefined) return known;
  const letters = new Uint8Array(paragraph.text.length);
  for (const { start, end, content } of tags) {
    letters.fill(GOES, start, end);
    if (content.kind === 'value') letters[start] = VALUE;
  }
  marked.set(paragraph, letters);
  return letters;
}

/** Nothing of the run is left but its formatting. */
export const isGone = ({ contents }: Run, letters: Letters): boolean =>
  contents.length > 0 &&
  contents.every((piece) => piece !== null && goes(letters, piece.at, piece.at + piece.length));

function goes(letters: Letters, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (letters[at] !== GOES) return false;
  return true;
}

/** Null where the tags stand in different fields or content controls, which cannot be cut. */
export function inlineCuts(
  block: Block,
  byParagraph: ReadonlyMap<Paragraph, readonly Placed[]>,
  source: string,
): readonly Cut[] | null {
  const { paragraph } = block.open;
  const letters = lettersOf(paragraph, byParagraph.get(paragraph) ?? []);
  const tags = tagsOf(block);
  const places = tags.map((tag) => {
    const isClose = tag === block.close;
    const piece = paragraph.pieces[pieceIndexAt(paragraph, isClose ? tag.start : tag.end - 1)];
    return {
      piece,
      offset: isClose ? tag.start : tag.end,
      side: isClose ? ('start' as const) : ('end' as const),
    };
  });
  const [first] = places;
  let shared = first?.piece?.run.wrappers.length ?? 0;
  for (const { piece } of places) {
    if (piece === undefined || piece.run.fieldDepth !== first?.piece?.run.fieldDepth) return null;
    const { wrappers } = piece.run;
    let same = 0;
    while (same < shared && wrappers[same] === first.piece.run.wrappers[same]) same++;
    shared = same;
  }
  const cuts: Cut[] = [];
  for (const { piece, offset, side } of places) {
    if (piece === undefined) return null;
    const cut = liftedOver(runCut(piece, offset, side, letters, source), piece.run, side, shared, source);
    if (cut === null) return null;
    cuts.push(cut);
  }
  // An else behind which nothing stands may be cut behind the closing tag.
  const last = cuts.at(-1);
  return cuts.map((cut) => (last !== undefined && cut.at > last.at ? { ...last, close: last.close } : cut));
}

/** At an edge of the run where nothing else of it stands on that side; else through the run. */
function runCut(piece: Piece, offset: number, side: 'start' | 'end', letters: Letters, source: string): Cut {
  const { contents, element } = piece.run;
  const index = contents.indexOf(piece);
  const beyond = side === 'end' ? contents.slice(index + 1) : contents.slice(0, index);
  const isEdge =
    (side === 'end' ? goes(letters, offset, piece.at + piece.length) : goes(letters, piece.at, offset)) &&
    beyond.every((other) => other !== null && goes(letters, other.at, other.at + other.length));
  if (isEdge) return { at: side === 'end' ? element.end : element.start, close: '', open: '' };
  const run = nameIn(element, source);
  const reopened = startTag(element, source) + propertiesOf(element, source);
  const text = nameIn(piece.element, source);
  return {
    at: sourceAt(piece, offset),
    close: `</${text}></${run}>`,
    open: `${reopened}<${text} xml:space="preserve">`,
  };
}

const SPLITTABLE = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);

/** Out of what stands around the run, up to what the tags of the block share. */
function liftedOver(
  cut: Cut,
  { wrappers, element }: Run,
  side: 'start' | 'end',
  shared: number,
  source: string,
): Cut | null {
  let { at, close, open } = cut;
  let inner: Element = element;
  for (let index = wrappers.length - 1; index >= shared; index--) {
    const wrapper = wrappers[index];
    if (wrapper === undefined) return null;
    const content = wrapper.children.filter(({ name }) => !name.endsWith('Pr'));
    const isEdge = close === '' && (side === 'end' ? content.at(-1) : content[0]) === inner;
    if (isEdge) at = side === 'end' ? wrapper.end : wrapper.start;
    else if (SPLITTABLE.has(wrapper.name)) {
      close = `${close}</${nameIn(wrapper, source)}>`;
      open = startTag(wrapper, source) + open;
    } else return null;
    inner = wrapper;
  }
  return { at, close, open };
}

/** The name as the file writes it. */
export const nameIn = ({ start, innerStart }: Element, source: string): string =>
  /^<([^\s/>]+)/u.exec(source.slice(start, innerStart))?.[1] ?? '';

/** `w:`, or what the file has in its place. */
export const prefixIn = (element: Element, source: string): string => {
  const name = nameIn(element, source);
  return name.slice(0, name.indexOf(':') + 1);
};

const startTag = ({ start, innerStart }: Element, source: string): string => source.slice(start, innerStart);

function propertiesOf({ children }: Element, source: string): string {
  const properties = children.find(({ name }) => name === 'w:rPr');
  return properties === undefined ? '' : source.slice(properties.start, properties.end);
}
