import { type DocumentKind, kinds } from '../../src/document/kinds.ts';
import { abbreviations } from '../../src/law/kinds.ts';

const copies: readonly DocumentKind[] = ['sao-y', 'sao-luc', 'trich-sao'];

/** The administrative kinds that carry a type line (nd30:PL3.I); an official letter carries none. */
export const titledKinds: readonly DocumentKind[] = (Object.keys(kinds) as DocumentKind[]).filter(
  (kind) => abbreviations[kind] !== undefined && !copies.includes(kind),
);
