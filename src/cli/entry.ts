import type { Bilingual } from '../document/terms.ts';
import type { Field, Schema } from '../render/schema.ts';

/** The data of one letter, or why a row gives none. */
export type Entry = {
  /** Where it stands in a list, as its author counts: the row of the spreadsheet; null where there is but one. */
  readonly where: Bilingual | null;
} & ({ readonly data: unknown; readonly mistakes?: null } | { readonly mistakes: readonly Bilingual[] });

/** What is asked of the data: the schema of a template, or nothing but texts where a Word file is filled. */
export type Wanted = {
  readonly schema: Schema | null;
  readonly fields: readonly Field[];
};
