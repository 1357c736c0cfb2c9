import type { Block, Span } from '../../document/tree.ts';
import { decodeLegacy } from '../../vietnamese/legacy.ts';
import type { Locate } from '../read.ts';
import { byteOffset } from './part.ts';
import { composedOffset } from './runs.ts';
import type { BlockSource, Piece } from './source.ts';

/** The line is the number of the paragraph in the order of `inspect`. */
export function startLocating(blocks: readonly Block[], sources: readonly BlockSource[]): Locate {
  return ({ block, start, end }: Span) => {
    const place = { line: block + 1, column: start + 1, endLine: block + 1, endColumn: end + 1 };
    const source = sources[block];
    const text = blocks[block]?.text;
    if (source === undefined || text === undefined) return place;
    const from = sourceOffset(source, text, start, 'start');
    const to = end > start ? sourceOffset(source, text, end, 'end') : from;
    return {
      ...place,
      part: source.part.name,
      offset: byteOffset(source.part, from),
      endOffset: byteOffset(source.part, to),
    };
  };
}

/** Where an offset of a block's text stands in the part, in UTF-16 units of its source. */
export function sourceOffset(
  source: BlockSource,
  text: string,
  offset: number,
  side: 'start' | 'end',
): number {
  const { pieces } = source;
  const stored = source.isComposed ? storedOffset(source, offset) : Math.min(offset, text.length);
  const holds = ({ at, length }: Piece): boolean =>
    side === 'start' ? stored >= at && stored < at + length : stored > at && stored <= at + length;
  const piece =
    pieces.find(holds) ??
    (side === 'start' ? pieces.findLast(({ at, length }) => stored === at + length) : pieces[0]);
  // Nothing of the text was written: the paragraph itself is all there is to point at.
  if (piece === undefined) return side === 'start' ? source.start : source.end;
  const within = stored - piece.at;
  if (piece.kind === 'sign') return within <= 0 ? piece.start : piece.end;
  if (within <= 0) return piece.start;
  if (within >= piece.length) return piece.end;
  if (piece.legacy === null && piece.end - piece.start === piece.length) return piece.start + within;
  const { at } = pieceText(source, piece);
  return at[within] ?? piece.end;
}

/** The text of a piece as it was before composition, with the place in the source of each unit. */
function pieceText(
  source: BlockSource,
  piece: Piece,
): { readonly text: string; readonly at: readonly number[] } {
  const raw = unescaped(source.part.source, piece.start, piece.end);
  if (piece.legacy === null) return withoutSoftHyphens(raw);
  const decoded = decodeLegacy(raw.text, piece.legacy);
  return { text: decoded.text, at: decoded.at.map((index) => raw.at[index] ?? piece.end) };
}

export type Traced = { readonly text: string; readonly at: readonly number[] };

function withoutSoftHyphens({ text, at }: Traced): Traced {
  if (!text.includes('\u00ad')) return { text, at };
  return { text: text.replaceAll('\u00ad', ''), at: at.filter((_, index) => text[index] !== '\u00ad') };
}

/** Back through composition. */
function storedOffset(source: BlockSource, offset: number): number {
  const stored = source.pieces
    .map((piece) => (piece.kind === 'sign' ? '\t'.repeat(piece.length) : pieceText(source, piece).text))
    .join('');
  // The last stored offset that comes to it: behind the marks of the letter before.
  let low = 0;
  let high = stored.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (composedOffset(stored, middle) > offset) high = middle - 1;
    else low = middle;
  }
  return low;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Character data as an XML parser hands it over, with the place of every unit. XML 1.0, 2.4, 2.11, 4.1. */
export function unescaped(source: string, start: number, end: number): Traced {
  let text = '';
  const at: number[] = [];
  const add = (characters: string, from: number): void => {
    for (let index = 0; index < characters.length; index++) at.push(from);
    text += characters;
  };
  for (let index = start; index < end; ) {
    const character = source[index] ?? '';
    if (source.startsWith('<!--', index)) index = source.indexOf('-->', index) + 3;
    else if (source.startsWith('<![CDATA[', index)) {
      const close = source.indexOf(']]>', index);
      for (let inside = index + 9; inside < close; inside++) add(source[inside] ?? '', inside);
      index = close + 3;
    } else if (source.startsWith('<?', index)) index = source.indexOf('?>', index) + 2;
    else if (character === '&') {
      const close = source.indexOf(';', index);
      add(reference(source.slice(index + 1, close)), index);
      index = close + 1;
    } else if (character === '\r') {
      add('\n', index);
      index += source[index + 1] === '\n' ? 2 : 1;
    } else {
      add(character, index);
      index++;
    }
  }
  return { text, at };
}

function reference(name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? '';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return String.fromCodePoint(code);
}
