import { remember } from '../document/remember.ts';
import type { Language } from '../document/terms.ts';
import type { Diagnostic } from './lint.ts';
import { formatMessage } from './message.ts';
import type { Rule, RuleId } from './rule.ts';

const byId = remember((rules: readonly Rule[]) => {
  const found = new Map<RuleId, Rule>();
  for (const rule of rules) if (!found.has(rule.id)) found.set(rule.id, rule);
  return found;
});

/** The rule of that name, among those that were run. */
export const ruleNamed = (id: RuleId, rules: readonly Rule[]): Rule | undefined => byId(rules).get(id);

/** What a finding says, in words; `rules` are those that were run. */
export function sentenceOf(
  { rule: id, message, data }: Diagnostic,
  rules: readonly Rule[],
  language: Language,
): string {
  const template = ruleNamed(id, rules)?.messages[message];
  return template ? formatMessage(template, data, language) : message;
}
