import { type Letter, type PartName, partNames } from '../document/letter.ts';
import { remember } from '../document/remember.ts';
import { type ContractPart, terms } from '../document/terms.ts';
import type { Span } from '../document/tree.ts';
import { isBeforeDecree30, isOfDecree30 } from '../law/law.ts';
import { forgetWords } from '../vietnamese/words.ts';
import type { MessageValue } from './message.ts';
import type { Finding, Fix, Need, OfficeProfile, Rule, RuleId, Setting, Severity, Stage } from './rule.ts';
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
  const usual: Setting = { stage, office: options.office ?? {}, options: {} };
  const diagnostics: Diagnostic[] = [];
  const checked: RuleId[] = [];
  const skipped: Skip[] = [];

  for (const { id, rule, skip, parts } of questionsFor(letter, rules)) {
    const setting = options.settings?.(id);
    const severity = setting?.severity;
    if (severity === 'off') {
      skipped.push({ rule: id, reason: 'off' });
      continue;
    }
    if (skip) {
      skipped.push(skip);
      continue;
    }
    const missing = parts.length > 0 && parts.find((part) => !letter.parts[part]);
    if (missing) {
      skipped.push({ rule: id, reason: 'needs', missing });
      continue;
    }
    const before = diagnostics.length;
    const own = setting?.options ? { ...usual, options: setting.options } : usual;
    try {
      for (const finding of rule.check(letter, own)) {
        if (diagnostics.length - before === MOST_FINDINGS) {
          diagnostics.push(unlisted(id));
          break;
        }
        diagnostics.push(diagnosticOf(letter, rule, finding, stage, severity));
      }
      checked.push(id);
    } catch (cause) {
      diagnostics.length = before;
      skipped.push({ rule: id, reason: 'crashed', cause });
    }
  }
  forgetWords();
  return { stage, diagnostics: diagnostics.sort(byPlace), checked, skipped };
}

const unlisted = (rule: RuleId): Diagnostic => ({
  rule: UNLISTED_ID,
  severity: 'info',
  message: 'more',
  data: { rule, count: MOST_FINDINGS },
  part: null,
  at: [],
});

/** A rule as all letters of one sort are asked it. */
type Question = {
  readonly id: RuleId;
  readonly rule: Rule;
  /** Why none of them is. */
  readonly skip: Skip | null;
  /** What parts a letter must have. */
  readonly parts: readonly PartName[];
};

/** What many letters are alike in, and most rules that are not for them go by. */
type Sort = Pick<Letter, 'regime' | 'kind'> & {
  readonly hasLayout: boolean;
  readonly hasPages: boolean;
  readonly isOlder: boolean;
};

const bySort = remember((_: readonly Rule[]) => new Map<string, readonly Question[]>());

function questionsFor(letter: Letter, rules: readonly Rule[]): readonly Question[] {
  const { regime, kind, document, values } = letter;
  const hasLayout = document.format === 'docx';
  const hasPages = document.sections.length > 0;
  const isOlder = values.date?.length === 10 && isBeforeDecree30(values.date);
  const known = bySort(rules);
  const name = `${regime} ${kind} ${hasLayout} ${hasPages} ${isOlder}`;
  const before = known.get(name);
  if (before) return before;
  const sort: Sort = { regime, kind, hasLayout, hasPages, isOlder };
  const questions = rules.map((rule) => questionOf(rule, sort));
  known.set(name, questions);
  return questions;
}

function questionOf(rule: Rule, sort: Sort): Question {
  const { id, needs } = rule;
  const reason = whySkipped(rule, sort);
  const missing = needs.find((need) => !mayHave(sort, need));
  const skip: Skip | null = reason
    ? { rule: id, reason }
    : missing
      ? { rule: id, reason: 'needs', missing }
      : null;
  return { id, rule, skip, parts: needs.filter((need) => need !== 'layout' && need !== 'page') };
}

function whySkipped(rule: Rule, { regime, kind, isOlder }: Sort): Skip['reason'] | null {
  const { regimes = ['state'], kinds } = rule;
  if (!regime || !regimes.includes(regime)) return 'regime';
  if (isOlder && !bindsOlderLetters(rule)) return 'force';
  if (kinds !== 'all' && !(kind && kinds.includes(kind))) return 'kind';
  return null;
}

const mayHave = ({ hasLayout, hasPages }: Sort, need: Need): boolean =>
  need === 'layout' ? hasLayout : need === 'page' ? hasPages : true;

/** A letter from before the decree is not judged by its form; the parts it needs were the same before. */
const bindsOlderLetters = ({ group, basis }: Rule): boolean =>
  group === 'required' || basis.length === 0 || basis.some((id) => !isOfDecree30(id));

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

type Stretch = {
  readonly name: PartName;
  readonly size: number;
  readonly span: Span;
  /** The stretch before it in the same block, counted from one. */
  readonly before: number;
};

/** What parts stand in the blocks, in the order of `partNames`, and the last one of each block. */
const stretchesOf = remember(({ document, parts }: Letter) => {
  const stretches: Stretch[] = [];
  const last = new Int32Array(document.blocks.length);
  for (const name of partNames) {
    const passage = parts[name];
    if (!passage) continue;
    for (const span of passage.spans) {
      stretches.push({ name, size: passage.text.length, span, before: last[span.block] ?? 0 });
      last[span.block] = stretches.length;
    }
  }
  return { stretches, last };
});

/** The narrowest part that holds the span; of two alike, the first. */
function partAt(letter: Letter, at: Span | undefined): ContractPart | null {
  if (!at) return null;
  const { stretches, last } = stretchesOf(letter);
  let best: Stretch | undefined;
  let stretch = stretches[(last[at.block] ?? 0) - 1];
  while (stretch) {
    const { span, size, before } = stretch;
    const holds = span.start <= at.start && at.end <= span.end;
    if (holds && (!best || size <= best.size)) best = stretch;
    stretch = stretches[before - 1];
  }
  return best ? terms[best.name].contract : null;
}

const NOWHERE: Span = { block: -1, start: 0, end: 0 };

/** In reading order, then by rule. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const x = a.at[0] ?? NOWHERE;
  const y = b.at[0] ?? NOWHERE;
  return x.block - y.block || x.start - y.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
