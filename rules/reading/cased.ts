import type { Letter } from '../../src/document/letter.ts';
import { remember } from '../../src/document/remember.ts';
import { isInCapitals, type Prose, proseOf } from './prose.ts';

/** Text in which capitals mean something: no headline in full capitals, not the line of place and date. */
export const casedProse = remember((letter: Letter): readonly Prose[] => {
  const { placeAndDate, issuer, parentBody, type, signerName } = letter.parts;
  const head = [placeAndDate, issuer, parentBody, type, signerName];
  const taken = new Set(head.flatMap((part) => part?.spans.map(({ block }) => block) ?? []));
  return proseOf(letter).filter(
    (prose) =>
      !isInCapitals(letter, prose) &&
      (prose.in !== 'other' || !prose.spans.some(({ block }) => taken.has(block))),
  );
});
