import type { TextFormat } from '../../document/tree.ts';
import { unescaped } from '../../read/docx/locate.ts';
import type { BlockSource, Piece } from '../../read/docx/source.ts';
import { decodeLegacy, type LegacyFont } from '../../vietnamese/legacy.ts';
import type { Leaf, Places } from './leaves.ts';
import { escaped } from './markup.ts';

/**
 * The least of the source that a character of the text was written with, and what becomes of it: the only thing in
 * this room that is written to after it was made.
 */
export type Unit = {
  readonly leaf: Leaf;
  /** As it stands in the part, ready to be copied. */
  readonly source: string;
  readonly legacy: LegacyFont | null;
  isGone: boolean;
  before: string;
  after: string;
  format: TextFormat | null;
};

export const isChanged = ({ isGone, before, after, format }: Unit): boolean =>
  isGone || before !== '' || after !== '' || format !== null;

/** A character of a block's text, with the units it was composed of. */
export type Atom = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly units: readonly Unit[];
  /** Read as it is shown: neither decoded nor composed. */
  readonly isPlain: boolean;
};

type Stored = {
  readonly text: string;
  readonly isSign: boolean;
  readonly isPlain: boolean;
  readonly unit: Unit | null;
};

/**
 * Null where the text cannot be followed back letter by letter: then nothing of it is touched. With `cuts`, offsets in
 * the text, what lies between two of them stays one atom: letters by themselves are many, and only new wording needs them.
 */
export function atomsOf(
  source: BlockSource,
  text: string,
  places: Places,
  cuts: ReadonlySet<number> | null = null,
): readonly Atom[] | null {
  const stored: Stored[] = [];
  for (const piece of source.pieces) {
    const found = storedIn(source, piece, places, source.isComposed ? null : cuts);
    if (found === null) return null;
    stored.push(...found);
  }
  const atoms: Atom[] = [];
  let start = 0;
  for (const cluster of source.isComposed ? clustersOf(stored) : stored.map((each) => [each])) {
    const raw = cluster.map((each) => each.text).join('');
    const end = start + (source.isComposed ? raw.normalize('NFC') : raw).length;
    // Blanks that were cut off at the end of a block are not shown, and stay where they are.
    if (start >= text.length) {
      atoms.push({
        start,
        end: start,
        text: '',
        units: cluster.flatMap(({ unit }) => unit ?? []),
        isPlain: true,
      });
      continue;
    }
    const shown = text.slice(start, end);
    const units = cluster.flatMap(({ unit }) => unit ?? []);
    const isPlain = raw.length === shown.length && cluster.every((each) => each.isPlain);
    // Letters of a composed text are looked at; a sign stands in the text as another than it is kept here.
    if (source.isComposed && !cluster.some(({ isSign }) => isSign) && raw.normalize('NFC') !== shown)
      return null;
    atoms.push({ start, end, text: shown, units, isPlain });
    start = end;
  }
  return start >= text.length && atoms.every((atom) => atom.text.length === atom.end - atom.start)
    ? atoms
    : null;
}

const MARK = /^\p{M}/u;

function clustersOf(stored: readonly Stored[]): readonly Stored[][] {
  const clusters: Stored[][] = [];
  for (const each of stored) {
    const last = clusters.at(-1);
    if (last !== undefined && MARK.test(each.text)) last.push(each);
    else clusters.push([each]);
  }
  return clusters;
}

const unitOf = (leaf: Leaf, source: string, legacy: LegacyFont | null): Unit => ({
  leaf,
  source,
  legacy,
  isGone: false,
  before: '',
  after: '',
  format: null,
});

/** Page breaks stay: a fix of wording does not move pages. */
const isMovable = ({ element, isPlain }: Leaf): boolean =>
  isPlain && !(element.name === 'w:br' && ['page', 'column'].includes(element.attributes['w:type'] ?? ''));

function storedIn(
  source: BlockSource,
  piece: Piece,
  places: Places,
  cuts: ReadonlySet<number> | null,
): readonly Stored[] | null {
  const leaf = places.leafAt(piece.start);
  const { source: text } = source.part;
  if (piece.kind === 'sign') {
    const isOwn = leaf?.element.start === piece.start && isMovable(leaf);
    const unit = isOwn ? unitOf(leaf, text.slice(piece.start, piece.end), piece.legacy) : null;
    return [{ text: '\t'.repeat(piece.length), isSign: true, isPlain: piece.legacy === null, unit }];
  }
  if (leaf === undefined) return null;
  const raw = unescaped(text, piece.start, piece.end);
  const { legacy } = piece;
  const decoded = legacy === null ? null : decodeLegacy(raw.text, legacy);
  const shown = decoded?.text ?? raw.text;
  if (shown.length !== piece.length) return null;
  /** Where in the raw text a unit of the shown text begins. */
  const rawIndex = (index: number): number =>
    decoded === null ? index : (decoded.at[index] ?? raw.text.length);
  const place = (index: number): number => raw.at[index] ?? piece.end;
  // In a section of character data, or around a comment, the source cannot be cut just anywhere.
  const isCuttable = !text.slice(piece.start, piece.end).includes('<');
  const stored: Stored[] = [];
  const isCut = (index: number): boolean => cuts === null || legacy !== null || cuts.has(piece.at + index);
  for (let index = 0; index < shown.length; ) {
    let next = index + 1;
    while (
      next < shown.length &&
      !(isCut(next) && isBoundary(shown, next, place(rawIndex(next - 1)), place(rawIndex(next))))
    )
      next++;
    const [from, to] = [rawIndex(index), rawIndex(next)];
    const written = isCuttable
      ? text.slice(place(from), next >= shown.length ? piece.end : place(to))
      : escaped(raw.text.slice(from, to));
    stored.push({
      text: shown.slice(index, next),
      isSign: false,
      isPlain: legacy === null,
      unit: leaf.isPlain ? unitOf(leaf, written, legacy) : null,
    });
    index = next;
  }
  return stored;
}

/** Neither inside a character beyond U+FFFF nor inside what one reference or one stored letter came to. */
const isBoundary = (text: string, at: number, before: number, here: number): boolean =>
  here !== before && (text.charCodeAt(at) & 0xfc00) !== 0xdc00;
