import type { Where } from './mistakes.ts';
import type { BlockName, Expression } from './tags.ts';

/** A part made ready to be filled: pieces of its XML as they are, and what has to be worked out between them. */
export type Step =
  | string
  | ValueStep
  | BlockStep
  | IdentityStep
  | { readonly kind: 'guard'; readonly wants: Wants; readonly steps: readonly Step[] };

export type ValueStep = {
  readonly kind: 'value';
  readonly expression: Expression;
  readonly source: string;
  readonly where: Where;
  /** `w:`, or whatever the file calls the namespace of Word. */
  readonly prefix: string;
};

export type BlockStep = {
  readonly kind: 'block';
  readonly name: BlockName;
  readonly source: string;
  readonly where: Where;
  readonly branches: readonly Branch[];
};

/** Taken where its condition holds; the one without a condition where none before it did. */
export type Branch = { readonly condition: Expression | null; readonly steps: readonly Step[] };

/** What may stand only once in a document: kept the first time, made anew in every repetition. */
export type IdentityStep = {
  readonly kind: 'identity';
  readonly of: IdentityKind;
  readonly value: string;
};

export type IdentityKind =
  | 'paragraph'
  | 'bookmark'
  | 'bookmark-end'
  | 'bookmark-name'
  | 'drawing'
  | 'control'
  | 'once';

/** What Word wants of what is filled: a cell ends with a paragraph, a table has rows. */
export type Wants =
  | { readonly kind: 'paragraph'; readonly prefix: string; readonly filler: string }
  | { readonly kind: 'row'; readonly prefix: string };
