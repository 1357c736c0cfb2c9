import type { DocumentKind } from '../document/kinds.ts';
import type { Letter, LetterValues } from '../document/letter.ts';
import type { Passage } from '../document/tree.ts';
import { oneSpace } from '../vietnamese/text.ts';
import type { Assignment } from './assignment.ts';
import { assignmentsOf } from './assignments.ts';
import { citationsOf } from './citations.ts';
import { type NamedBody, namedBodiesOf } from './named-bodies.ts';

/** What a letter says to the machine: parts, cited documents, tasks. */
export type Extraction = {
  readonly official: boolean;
  readonly regime: Letter['regime'];
  readonly type: DocumentKind | null;
  readonly parts: LetterValues | null;
  readonly citations: readonly ExtractedCitation[];
  readonly assignments: readonly Assignment[];
  readonly bodies: readonly NamedBody[];
};

export type ExtractedCitation = {
  readonly type: string | null;
  readonly symbol: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Stands among the grounds. */
  readonly grounds: boolean;
  /** Every time it is cited, in the order of the page. */
  readonly mentions: readonly CitedPlace[];
};

export type CitedPlace = {
  readonly at: Passage;
  /** What of the document is cited: `khoản 2 Mục III`. */
  readonly place: string | null;
};

export type ExtractOptions = {
  /** Also read text that is no official document, such as a news report of a plan. */
  readonly any?: boolean;
};

/** Reads the tasks and cited documents out of a letter. Text that is no official document gives none, unless `any`. */
export function extract(letter: Letter, { any = false }: ExtractOptions = {}): Extraction {
  const { official, regime, kind, values } = letter;
  const reads = official || any;
  return {
    official,
    regime,
    type: kind,
    parts: official ? values : null,
    citations: reads ? citationsOf(letter).map(citationOf) : [],
    assignments: reads ? assignmentsOf(letter) : [],
    bodies: reads ? namedBodiesOf(letter) : [],
  };
}

const citationOf = (citation: ReturnType<typeof citationsOf>[number]): ExtractedCitation => ({
  type: citation.type,
  symbol: citation.symbol,
  date: citation.date,
  issuer: citation.issuer,
  title: citation.title,
  grounds: citation.inGrounds,
  mentions: citation.mentions.map(({ at, place }) => ({ at, place: place && oneSpace(place.text) })),
});
