import type { Language } from '../document/terms.ts';
import type { Diagnostic } from './lint.ts';
import { formatMessage } from './message.ts';
import type { Rule } from './rule.ts';

/** What a finding says, in words; `rules` are those that were run. */
export function sentenceOf(
  { rule: id, message, data }: Diagnostic,
  rules: readonly Rule[],
  language: Language,
): string {
  const template = rules.find((rule) => rule.id === id)?.messages[message];
  return template ? formatMessage(template, data, language) : message;
}
