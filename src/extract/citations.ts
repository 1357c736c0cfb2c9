import type { Letter } from '../document/letter.ts';
import { remember } from '../document/remember.ts';
import type { Passage } from '../document/tree.ts';
import { isUpper } from '../vietnamese/text.ts';
import { citedSymbolsIn, type Mention, mentionsIn } from './mentions.ts';
import { piecesOf } from './passages.ts';
import { symbolKey } from './symbols.ts';

/** A document cited with its number, all its mentions together. */
export type Citation = {
  readonly type: string | null;
  /** Number and symbol: `84/BC-SNV`. */
  readonly symbol: string;
  /** Null where the text never says. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly inGrounds: boolean;
  /** In the order of the page. */
  readonly mentions: readonly Mention[];
};

/** The documents a letter cites, in the order of their first mention. Its own number is no citation. */
export const citationsOf = remember((letter: Letter): readonly Citation[] => {
  const mentions = piecesOf(letter).flatMap(({ passage, standing }) => [...mentionsIn(passage, standing)]);
  const own = ownKeys(letter);
  return joined(
    mentions
      .map((mention) => ({ mention, key: symbolKey(mention.symbol.text) }))
      .filter(({ key }) => !own.includes(key)),
  );
});

const ownKeys = ({ values: { number, symbol } }: Letter): readonly string[] =>
  number && symbol ? [symbolKey(`${number}/${symbol}`), symbolKey(`${number}-${symbol}`)] : [];

type Keyed = { readonly mention: Mention; readonly key: string };

/**
 * Numbers begin again every year: two mentions with dates of different years are two documents. One without a date
 * is the document of that number named last.
 */
function joined(mentions: readonly Keyed[]): readonly Citation[] {
  const groups: Mention[][] = [];
  const byKey = new Map<string, Mention[][]>();
  for (const { mention, key } of mentions) {
    const alike = byKey.get(key) ?? [];
    byKey.set(key, alike);
    const group = alike.findLast((others) => sameYear(others, mention));
    if (group) {
      group.push(mention);
      continue;
    }
    const opened = [mention];
    alike.push(opened);
    groups.push(opened);
  }
  return groups.map(citationOf);
}

function sameYear(mentions: readonly Mention[], { date, symbol }: Mention): boolean {
  if (!date || symbol.year !== null) return true;
  const dated = mentions.filter((other) => other.date !== null);
  return dated.length === 0 || dated.some((other) => other.date?.slice(0, 4) === date.slice(0, 4));
}

function citationOf(mentions: readonly Mention[]): Citation {
  const stated = mentions.filter(({ issuerIsStated }) => issuerIsStated);
  // A heading in capitals names the body too, but not as it is written in running text.
  const issuers = [...stated, ...mentions].flatMap(({ issuer }) => (issuer ? [issuer] : []));
  const issuer = issuers.find((name) => !isUpper(name) || !name.includes(' ')) ?? issuers[0] ?? null;
  return {
    type: mentions.find(({ type }) => type !== null)?.type ?? null,
    symbol: mentions[0]?.symbol.text ?? '',
    date: mentions.find(({ date }) => date !== null)?.date ?? null,
    issuer,
    title: mentions.find(({ title }) => title !== null)?.title ?? null,
    inGrounds: mentions.some(({ standing }) => standing === 'grounds'),
    mentions,
  };
}

/** Numbers and symbols of the documents cited in one piece of text. */
export const citedIn = ({ text }: Passage): readonly string[] => [
  ...new Set(citedSymbolsIn(text).map((symbol) => symbol.text)),
];
