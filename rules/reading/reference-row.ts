import { remember } from '../../src/document/remember.ts';
import type { Passage } from '../../src/document/tree.ts';
import { matchesIn } from '../../src/vietnamese/text.ts';
import { type Piece, pieceOf } from './piece.ts';

/** `Số: 15/QĐ-UBND` in pieces, also where it is written wrongly. Every piece may be empty. */
export type ReferenceRow = {
  readonly label: Piece;
  /** Between `Số` and the number. */
  readonly mark: Piece;
  readonly number: Piece;
  /** White space or dots behind the number. */
  readonly gap: Piece;
  readonly slash: Piece;
  readonly space: Piece;
  readonly symbol: Piece;
};

const ROW =
  /^\s*(?<label>\p{L}{1,6}(?![\p{L}/-]))?(?<mark>\s{0,40}[:;.]?)[\s.…_]{0,200}(?<number>(?:\d{1,6}(?!\d)(?:\p{Ll}(?!\p{L}))?)?)(?<gap>[\s.…_]{0,200})(?<slash>[/\\\-–—|]?)(?<space>\s{0,40})(?<symbol>\S.{0,80})?$/du;

const NOTHING: Piece = { text: '', start: 0, end: 0 };

export const referenceRow = (reference: Passage): ReferenceRow | undefined => rowOf(reference)[0];

/** Read once for the rules on it; empty where it is no such row. */
const rowOf = remember(({ text }: Passage): readonly ReferenceRow[] => {
  const match = ROW.exec(text.trimEnd());
  if (!match) return [];
  const piece = (name: string): Piece => pieceOf(match, name) ?? NOTHING;
  return [
    {
      label: piece('label'),
      mark: piece('mark'),
      number: piece('number'),
      gap: piece('gap'),
      slash: piece('slash'),
      space: piece('space'),
      symbol: piece('symbol'),
    },
  ];
});

const GROUP = /[^\s/\-–—_.]+/gu;

/** The groups of a symbol with their offsets: `QĐ-UBND` gives `QĐ` and `UBND`. */
export const symbolGroups = remember((symbol: Piece): readonly Piece[] =>
  matchesIn(symbol.text, GROUP).map((match) => {
    const start = symbol.start + match.index;
    return { text: match[0], start, end: start + match[0].length };
  }),
);
