import { type Letter, type PartName, type Parts, partNames } from '../document/letter.ts';
import { remember } from '../document/remember.ts';
import { type ContractPart, terms } from '../document/terms.ts';
import type { Span } from '../document/tree.ts';
import { isInForce } from '../law/law.ts';
import { forgetWords } from '../vietnamese/words.ts';
import type { MessageValue } from './message.ts';
import type { Finding, Fix, OfficeProfile, Rule, RuleId, Severity, Stage } from './rule.ts';
import { UNLISTED_ID } from './upkeep.ts';

export type Diagnostic = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly data: Readonly<Record<string, MessageValue>>;
  readonly part: ContractPart | null;
  /** In reading order; empty where the finding has no place of its own. */
  readonly at: readonly Span[];
  readonly fix?: Fix;
};

export type Skip = {
  readonly rule: RuleId;
  /** Not met: regime, law in force, kind, what the source carries, a part that is missing. Or the rule crashed. */
  readonly reason: 'off' | 'regime' | 'force' | 'kind' | 'needs' | 'crashed';
  readonly missing?: string;
  readonly cause?: unknown;
};

export type Report = {
  readonly stage: Stage;
  readonly diagnostics: readonly Diagnostic[];
  readonly checked: readonly RuleId[];
  readonly skipped: readonly Skip[];
};

export type LintOptions = {
  readonly stage?: Stage;
  readonly office?: OfficeProfile;
  /** Severity a rule is set to, or off; options. What is not named runs as the rule says. */
  readonly settings?: (rule: RuleId) => {
    severity?: Severity | 'off';
    options?: Readonly<Record<string, unknown>>;
  };
};

/** Draft while number or day is blank, else issued (design, “Stage”). */
export const stageOf = ({ values }: Letter): Stage =>
  values.number !== null && values.date?.length === 10 ? 'issued' : 'draft';

/** So many places of one rule are told; what a letter has beyond that is not looked for. */
export const MOST_FINDINGS = 1000;

/** Runs the rules over one letter. Pure; a rule that crashes is named in `skipped` and the others go on. */
export function lint(letter: Letter, rules: readonly Rule[], options: LintOptions = {}): Report {
  const stage = options.stage ?? stageOf(letter);
  const diagnostics: Diagnostic[] = [];
  const checked: RuleId[] = [];
  const skipped: Skip[] = [];

  for (const rule of rules) {
    const setting = options.settings?.(rule.id) ?? {};
    const skip = whySkipped(letter, rule, setting.severity);
    if (skip) {
      skipped.push(skip);
      continue;
    }
    try {
      const { found, more } = firstOf(
        rule.check(letter, { stage, office: options.office ?? {}, options: setting.options ?? {} }),
      );
      const severity = setting.severity === 'off' ? undefined : setting.severity;
      for (const finding of found) diagnostics.push(diagnosticOf(letter, rule, finding, stage, severity));
      if (more) diagnostics.push(unlisted(rule.id));
      checked.push(rule.id);
    } catch (cause) {
      skipped.push({ rule: rule.id, reason: 'crashed', cause });
    }
  }
  forgetWords();
  return { stage, diagnostics: diagnostics.sort(byPlace), checked, skipped };
}

function firstOf(findings: Iterable<Finding>): {
  readonly found: readonly Finding[];
  readonly more: boolean;
} {
  const found: Finding[] = [];
  for (const finding of findings) {
    if (found.length === MOST_FINDINGS) return { found, more: true };
    found.push(finding);
  }
  return { found, more: false };
}

const unlisted = (rule: RuleId): Diagnostic => ({
  rule: UNLISTED_ID,
  severity: 'info',
  message: 'more',
  data: { rule, count: MOST_FINDINGS },
  part: null,
  at: [],
});

function whySkipped(letter: Letter, rule: Rule, severity: Severity | 'off' | undefined): Skip | undefined {
  if (severity === 'off') return { rule: rule.id, reason: 'off' };
  const regimes = rule.regimes ?? ['state'];
  if (!letter.regime || !regimes.includes(letter.regime)) return { rule: rule.id, reason: 'regime' };
  if (!isInForceFor(letter, rule)) return { rule: rule.id, reason: 'force' };
  if (rule.kinds !== 'all' && (!letter.kind || !rule.kinds.includes(letter.kind))) {
    return { rule: rule.id, reason: 'kind' };
  }
  const missing = rule.needs.find((need) => {
    if (need === 'layout') return letter.document.format !== 'docx';
    if (need === 'page') return letter.document.sections.length === 0;
    return !letter.parts[need];
  });
  return missing ? { rule: rule.id, reason: 'needs', missing } : undefined;
}

/** A letter from before the decree is not judged by its form; the parts it needs were the same before. */
const isInForceFor = ({ values: { date } }: Letter, { group, basis }: Rule): boolean =>
  group === 'required' ||
  date?.length !== 10 ||
  basis.length === 0 ||
  basis.some((id) => isInForce(id, date));

function diagnosticOf(
  letter: Letter,
  rule: Rule,
  finding: Finding,
  stage: Stage,
  configured: Severity | undefined,
): Diagnostic {
  const at = finding.at === null ? [] : 'block' in finding.at ? [finding.at] : finding.at;
  const special = rule.severities?.[finding.message];
  const own = typeof special === 'string' ? special : (special?.[stage] ?? rule.severity);
  return {
    rule: rule.id,
    severity: configured ?? own,
    message: finding.message,
    data: finding.data,
    part: finding.part === undefined ? partAt(letter, at[0]) : finding.part,
    at,
    ...(finding.fix ? { fix: finding.fix } : {}),
  };
}

type Stretch = { readonly name: PartName; readonly size: number; readonly span: Span };

/** What parts stand in each block, in the order of `partNames`. */
const stretchesByBlock = remember((parts: Parts): ReadonlyMap<number, readonly Stretch[]> => {
  const found = new Map<number, Stretch[]>();
  for (const name of partNames) {
    const { text, spans } = parts[name] ?? { text: '', spans: [] };
    for (const span of spans) {
      const here = found.get(span.block) ?? [];
      here.push({ name, size: text.length, span });
      found.set(span.block, here);
    }
  }
  return found;
});

/** The narrowest part that holds the span. */
function partAt({ parts }: Letter, at: Span | undefined): ContractPart | null {
  let best: Stretch | undefined;
  for (const stretch of (at && stretchesByBlock(parts).get(at.block)) ?? []) {
    const holds = at && stretch.span.start <= at.start && at.end <= stretch.span.end;
    if (holds && (!best || stretch.size < best.size)) best = stretch;
  }
  return best ? terms[best.name].contract : null;
}

const NOWHERE: Span = { block: -1, start: 0, end: 0 };

/** In reading order, then by rule. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [a.at[0] ?? NOWHERE, b.at[0] ?? NOWHERE];
  return x.block - y.block || x.start - y.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
