import type { Letter, PartName } from '../document/letter.ts';
import type { ContractPart } from '../document/terms.ts';
import type { Span } from '../document/tree.ts';
import type { Diagnostic } from '../lint/lint.ts';

/** What stands where a part should be, or next to it: the first of these that the letter has. */
const BESIDE: { readonly [Part in ContractPart]?: readonly PartName[] } = {
  motto: ['nationalName', 'motto'],
  parentBody: ['issuer'],
  issuer: ['parentBody', 'reference', 'number', 'symbol'],
  number: ['reference', 'symbol', 'issuer'],
  symbol: ['reference', 'number', 'issuer'],
  place: ['placeAndDate', 'date', 'motto', 'nationalName'],
  date: ['placeAndDate', 'place', 'motto', 'nationalName'],
  type: ['subject', 'reference'],
  subject: ['subjectPrefix', 'type', 'reference', 'number'],
  addressees: ['addresseesLabel', 'subject', 'reference'],
  grounds: ['authority', 'subject', 'type'],
  body: ['enactment', 'addressees', 'subject', 'type'],
  signingAuthority: ['signerPosition', 'signerName', 'body'],
  signerPosition: ['signingAuthority', 'signerName', 'body'],
  signerName: ['signerPosition', 'signingAuthority', 'body'],
  recipients: ['recipientsLabel', 'archive', 'signerPosition', 'body'],
  archive: ['recipients', 'recipientsLabel', 'signerName', 'body'],
};

/** What follows these follows their last line. */
const LONG: ReadonlySet<PartName> = new Set(['body', 'recipients', 'addressees']);

/** Where a finding is to be noted: at its place, else beside where the missing part would stand; empty: at the top. */
export function notePlace({ at, part }: Diagnostic, { parts }: Letter): readonly Span[] {
  if (at.length > 0 || part === null) return at;
  const found = BESIDE[part]?.find((name) => (parts[name]?.spans.length ?? 0) > 0);
  const spans = found === undefined ? [] : (parts[found]?.spans ?? []);
  return found !== undefined && LONG.has(found) ? spans.slice(-1) : spans.slice(0, 1);
}
