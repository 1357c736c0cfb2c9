import type { LegacyFont } from '../../vietnamese/legacy.ts';
import type { Part } from './part.ts';

/** Where a block's text was written: what `locate` follows back and a fix splices. */
export type BlockSource = {
  readonly part: Part;
  /** The paragraph, in UTF-16 units of the part's source; from the first to the last where a deletion joined some. */
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  /** False where the block's text is not letter by letter what its pieces hold: it was composed to NFC. */
  readonly isComposed: boolean;
};

/**
 * A stretch of a block's text, before composition, and the stretch of the source it was read from. `letters` is the
 * text of an element; `sign` stands for an element of its own (a tab, a break, a symbol).
 */
export type Piece = {
  readonly kind: 'letters' | 'sign';
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly legacy: LegacyFont | null;
};
