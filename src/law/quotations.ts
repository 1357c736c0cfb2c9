import type { Bilingual } from '../document/terms.ts';
import { type Decree30Id, decree30 } from './decree-30.ts';
import type { ProvisionId } from './law.ts';
import { type PartyId, party } from './party.ts';
import { type PracticeId, practice } from './practice.ts';

export const provisionIds = [
  ...Object.keys(decree30),
  ...Object.keys(party),
  ...Object.keys(practice),
] as readonly ProvisionId[];

/** What the provision says: a quotation, or our own words in both languages where there is no text to quote. */
export const saysOf = (id: ProvisionId): Bilingual => {
  if (id in practice) return practice[id as PracticeId];
  if (id in party) return party[id as PartyId];
  const quote = decree30[id as Decree30Id];
  return { vi: quote, en: quote };
};

/** The verbatim quotation; null where there is no text to quote (practice, and Party guidance known second-hand). */
export const quoteOf = (id: ProvisionId): string | null =>
  id in decree30 ? decree30[id as Decree30Id] : null;
