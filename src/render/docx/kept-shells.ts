import type { PackedPart } from './package.ts';
import type { Xml } from './xml.ts';

/** What is the same in every letter: it depends on the size of the head and the number of sections alone. */
export type Shell = {
  readonly parts: readonly PackedPart[];
  /** What begins the document: its namespaces. */
  readonly start: Xml;
  /** Page set-up and headers, one for each section. */
  readonly sections: readonly Xml[];
};

/** Shells as they stand in a file; one part may be of several, and is packed in base64. */
export type KeptShells = {
  readonly parts: readonly (Omit<PackedPart, 'packed'> & { readonly packed: string })[];
  readonly shells: Readonly<Record<string, Omit<Shell, 'parts'> & { readonly parts: readonly number[] }>>;
};

/** In the bundle, the shells of most letters, made when it was built: `scripts/word-shells.ts`. */
export const KEPT: KeptShells = { parts: [], shells: {} };
