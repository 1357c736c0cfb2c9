import type { DocumentKind } from '../document/kinds.ts';
import type { Letter, LetterValues } from '../document/letter.ts';
import { citationsOf } from './citations.ts';

/** What `vanthu extract --format json` prints for one letter, but for the file and the places in it. */
export type Extraction = {
  readonly official: boolean;
  readonly regime: Letter['regime'];
  readonly type: DocumentKind | null;
  readonly parts: LetterValues | null;
  readonly citations: readonly ExtractedCitation[];
  readonly assignments: readonly [];
};

export type ExtractedCitation = {
  readonly type: string | null;
  readonly symbol: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly grounds: boolean;
};

/** Reads the tasks and citations out of a letter. Text that is no official document gives none. */
export function extract(letter: Letter): Extraction {
  const { official, regime, kind, values } = letter;
  return {
    official,
    regime,
    type: kind,
    parts: official ? values : null,
    citations: official ? citationsOf(letter).map(citationOf) : [],
    assignments: [],
  };
}

const citationOf = (citation: ReturnType<typeof citationsOf>[number]): ExtractedCitation => ({
  type: citation.type,
  symbol: citation.symbol,
  date: citation.date,
  issuer: citation.issuer,
  title: citation.title,
  grounds: citation.inGrounds,
});
