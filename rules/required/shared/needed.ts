import { type DocumentKind, kinds } from '../../../src/document/kinds.ts';
import type { Letter } from '../../../src/document/letter.ts';
import { kindsRequiring, type Requirement } from '../../../src/law/kinds.ts';

/** The kinds whose sample form has the part: an official letter has no type, a decision no addressees. */
export const kindsNeeding = (requirement: Requirement): readonly DocumentKind[] =>
  kindsRequiring(requirement, Object.keys(kinds) as DocumentKind[]);

const ATTACHED =
  /^\(?\s*(?:Ban hành\s+)?kèm theo\s+(?:Quyết định|Nghị quyết|Công văn|Văn bản|Tờ trình|Kế hoạch)/iu;

/**
 * A statute or plan that was issued with a decision stands in a file of its own: it bears the motto and the names of
 * the bodies, but its number, date and signer are those of the decision. nd30:PL3.1.3/attached
 */
export function isAttached({ document, parts }: Letter): boolean {
  if (parts.number || parts.signerName) return false;
  const end = parts.body?.spans[0]?.block ?? Number.POSITIVE_INFINITY;
  return document.blocks.some(({ text }, block) => block <= end && ATTACHED.test(text));
}
