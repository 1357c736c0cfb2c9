import type { Letter } from '../document/letter.ts';
import type { Block, Span } from '../document/tree.ts';
import { matchesAny } from './glob.ts';
import type { Diagnostic, Report } from './lint.ts';
import { nearest } from './nearest.ts';
import type { Rule, RuleId } from './rule.ts';
import { REASON_ID, UNUSED_ID } from './upkeep.ts';

/** `vanthu-ignore RULE[,RULE] reason`, in a Markdown or a Word comment; `vanthu-ignore-file` for the whole letter. */
type Suppression = {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly wholeFile: boolean;
  readonly at: Span;
};

export type Suppressed = { readonly diagnostic: Diagnostic; readonly reason: string };

const SUPPRESSION = /^\s*(?:<!--)?\s*vanthu-ignore(?<file>-file)?(?=\s|$)[ \t:]*(?<rest>[^\n]*)/u;
/** The rules are one word, or several with commas between them. */
const RULES =
  /^(?<rules>[a-z*]+\/[a-z0-9*{}-]+(?:\s{0,3},\s{0,3}[a-z*]+\/[a-z0-9*{}-]+){0,20})[\s:–-]*(?<reason>.*)$/u;

/** Takes out what the author has marked, and says where a mark has no reason or nothing to do. */
export function suppress(
  letter: Letter,
  report: Report,
  rules: readonly Pick<Rule, 'id'>[],
): { readonly report: Report; readonly suppressed: readonly Suppressed[] } {
  const { comments, blocks } = letter.document;
  const suppressions = comments.flatMap(({ text, at }) => suppressionOf(text, at));
  if (suppressions.length === 0) return { report, suppressed: [] };

  const used = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  const left: Diagnostic[] = [];
  for (const diagnostic of report.diagnostics) {
    const by = suppressions.find((suppression) => covers(suppression, diagnostic, blocks));
    if (by) used.add(by);
    if (by && by.reason !== '') suppressed.push({ diagnostic, reason: by.reason });
    else left.push(diagnostic);
  }
  const ids = new Set([...rules.map(({ id }) => id), ...report.checked]);
  for (const suppression of suppressions) left.push(...judge(suppression, used, report.checked, ids));
  return { report: { ...report, diagnostics: left }, suppressed };
}

function suppressionOf(text: string, at: Span): readonly Suppression[] {
  const match = SUPPRESSION.exec(text);
  if (!match?.groups) return [];
  const { file, rest = '' } = match.groups;
  const named = RULES.exec(rest.replace(/\s*-->\s*$/u, '').trim())?.groups;
  const rules = named?.['rules']?.split(',').map((rule) => rule.trim()) ?? [];
  return [{ rules, reason: named?.['reason']?.trim() ?? '', wholeFile: file !== undefined, at }];
}

function covers(
  { rules, wholeFile, at }: Suppression,
  diagnostic: Diagnostic,
  blocks: readonly Block[],
): boolean {
  if (!matchesAny(diagnostic.rule, rules)) return false;
  if (wholeFile) return true;
  const { first, last } = paragraphAt(at.block, blocks);
  return diagnostic.at.some(({ block }) => first <= block && block <= last);
}

/** The lines of a paragraph that was wrapped belong together. */
function paragraphAt(
  block: number,
  blocks: readonly Block[],
): { readonly first: number; readonly last: number } {
  let [first, last] = [block, block];
  while (first > 0 && blocks[first]?.continues) first--;
  while (blocks[last + 1]?.continues) last++;
  return { first, last };
}

function judge(
  suppression: Suppression,
  used: ReadonlySet<Suppression>,
  checked: readonly RuleId[],
  known: ReadonlySet<RuleId>,
): readonly Diagnostic[] {
  const { rules, reason, at } = suppression;
  const say = (rule: RuleId, message: string, data: Diagnostic['data']): Diagnostic => ({
    rule,
    severity: 'warning',
    message,
    data,
    part: null,
    at: [at],
  });
  if (rules.length === 0) return [say(REASON_ID, 'rule', {})];
  const unknown = rules.find((rule) => ![...known].some((id) => matchesAny(id, [rule])));
  if (unknown !== undefined) {
    const near = nearest(unknown, known);
    return [
      near
        ? say(UNUSED_ID, 'misspelt', { rule: unknown, near })
        : say(UNUSED_ID, 'unknown', { rule: unknown }),
    ];
  }
  if (reason === '') return [say(REASON_ID, 'reason', { rule: rules.join(', ') })];
  if (used.has(suppression)) return [];
  // A rule that was not asked may well have something to say another day.
  const asked = checked.some((id) => matchesAny(id, rules));
  return asked ? [say(UNUSED_ID, 'unused', { rule: rules.join(', ') })] : [];
}
