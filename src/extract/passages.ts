import type { Division, Letter } from '../document/letter.ts';
import { passageOf } from '../document/passage.ts';
import type { Block, Passage, Span } from '../document/tree.ts';

/** Where in the letter a piece of text stands; `rest` is annexes, footnotes and what nobody recognised. */
export type Standing = 'subject' | 'grounds' | 'body' | 'rest';

/** A running piece of text of the letter, lines joined. */
export type Piece = { readonly passage: Passage; readonly standing: Standing };

/** Parts in which no document is cited: the head, the signature, the places it is sent to. */
const SILENT = [
  'nationalName',
  'motto',
  'parentBody',
  'issuer',
  'reference',
  'number',
  'symbol',
  'placeAndDate',
  'addresseesLabel',
  'signingAuthority',
  'signerPosition',
  'signerName',
  'recipientsLabel',
  'recipients',
  'archive',
  'mark',
] as const;

/** Everything in a letter in which a document may be cited, in the order of the page. */
export function piecesOf(letter: Letter): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<number>();
  const mark = (spans: readonly Span[]): void => {
    for (const { block } of spans) seen.add(block);
  };
  const add = (passage: Passage | null | undefined, standing: Standing): void => {
    if (!passage || passage.text.trim() === '') return;
    pieces.push({ passage, standing });
    mark(passage.spans);
  };
  for (const name of SILENT) mark(letter.parts[name]?.spans ?? []);
  for (const passage of letter.recipients) mark(passage.spans);
  add(letter.parts.subject, 'subject');
  for (const ground of letter.grounds) add(ground, 'grounds');
  const addDivision = ({ heading, passage, children }: Division): void => {
    add(heading, 'body');
    add(passage, 'body');
    for (const child of children) addDivision(child);
  };
  for (const division of letter.body) addDivision(division);
  for (const passage of paragraphsOf(letter.document.blocks, seen, letter.document)) add(passage, 'rest');
  return pieces.toSorted((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ passage: { spans } }: Piece): number => {
  const first = spans[0];
  return first ? first.block * 1e6 + first.start : 0;
};

/** Blocks that nothing else holds (annexes, footnotes, text nobody recognised), lines joined as the source joins. */
function* paragraphsOf(
  blocks: readonly Block[],
  seen: ReadonlySet<number>,
  document: Letter['document'],
): Generator<Passage> {
  let spans: Span[] = [];
  for (const [block, { text, continues }] of blocks.entries()) {
    if (!continues || seen.has(block)) {
      if (spans.length > 0) yield passageOf(document, spans);
      spans = [];
    }
    if (!seen.has(block)) spans.push(trimmedSpan(block, text));
  }
  if (spans.length > 0) yield passageOf(document, spans);
}

const trimmedSpan = (block: number, text: string): Span => ({
  block,
  start: text.length - text.trimStart().length,
  end: text.trimEnd().length,
});
