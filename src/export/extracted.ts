import type { Assignment } from '../extract/assignment.ts';
import type { ExtractedCitation, Extraction } from '../extract/extract.ts';

/** Where a thing stands in its file. Line and column count from 1; columns are UTF-16 units. */
export type SourcePlace = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A task as the command-line contract gives it: places in the file in the stead of spans. */
export type ExtractedTask = Omit<Assignment, 'at' | 'evidence'> & {
  readonly source: SourcePlace | null;
  readonly evidence: { readonly [Name in keyof Assignment['evidence']]: readonly (SourcePlace | null)[] };
  /** Told by a text that is no official document, such as a news report (`--any`). */
  readonly secondHand?: true;
};

/** A cited document, with the place of each mention. */
export type CitedDocument = Omit<ExtractedCitation, 'mentions'> & {
  readonly mentions: readonly { readonly place: string | null; readonly source: SourcePlace | null }[];
};

/** One entry of `vanthu extract --format json`. */
export type ExtractedFile = {
  readonly file: string;
  readonly official: Extraction['official'] | null;
  readonly regime: Extraction['regime'];
  readonly type: Extraction['type'];
  readonly parts: Extraction['parts'];
  readonly citations: readonly CitedDocument[];
  readonly assignments: readonly ExtractedTask[];
  readonly bodies: Extraction['bodies'];
  readonly error: { readonly code: string; readonly message: string } | null;
};
