import type { Language } from '../document/terms.ts';
import type { Rule } from '../lint/rule.ts';

/** The provision a rule rests on, as the contract prints it; null for a house rule. */
export const legalOf = ({ basis }: Rule, _language: Language): string | null => basis[0] ?? null;
