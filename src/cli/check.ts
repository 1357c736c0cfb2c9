import { resolve, sep } from 'node:path';
import type { Letter } from '../document/letter.ts';
import { applyBaseline, type BaselineEntry, baselineEntry } from '../lint/baseline.ts';
import type { Config } from '../lint/config.ts';
import { matchesAny } from '../lint/glob.ts';
import { byPlace, type Diagnostic, type LintOptions, lint, type Report } from '../lint/lint.ts';
import type { Rule, RuleId, Stage } from '../lint/rule.ts';
import { settingsFor } from '../lint/settings.ts';
import { type Suppressed, suppress } from '../lint/suppress.ts';
import { BASELINE_ID, upkeepRules } from '../lint/upkeep.ts';
import type { Read } from '../read/read.ts';
import type { FileReport } from '../report/report.ts';
import { CRASHED, stackOf } from './crash.ts';
import { STDIN } from './files.ts';
import { spareRoomFor } from './heap.ts';
import type { Host } from './host.ts';
import { openLetter } from './letters.ts';
import { messagesIn } from './messages.ts';

/** What is the same for every file of one run; plain data, so that a worker can be handed it. */
export type CheckPlan = {
  readonly config: Config;
  readonly stage: Stage | null;
  /** Ids or globs; empty `only` means all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly stdinName: string | null;
  /** A baseline is to be written of what is found. */
  readonly recorded?: boolean;
};

export type CheckedFile = {
  readonly report: FileReport;
  /** Every finding, as a baseline would know it; none where none is written. */
  readonly findings: readonly BaselineEntry[];
  /** The rules that were asked: what a baseline knows of others stays as it is. */
  readonly asked: readonly RuleId[];
};

/** Reads, recognises and lints one file; what goes wrong with it is in the report, never thrown. */
export async function checkFile(
  host: Host,
  file: string,
  plan: CheckPlan,
  rules: readonly Rule[],
  known: readonly BaselineEntry[],
): Promise<CheckedFile> {
  try {
    const opened = await openLetter(host, file, plan.stdinName);
    if (opened.failure)
      return {
        report: unread(file, opened.failure.code, opened.failure.message[host.language]),
        findings: [],
        asked: [],
      };
    return checkLetter(host, opened, plan, rules, known);
  } catch (cause) {
    // One file that we cannot cope with must not keep the others from being done.
    const report = unread(file, CRASHED.code, CRASHED.message[host.language]);
    return { report: { ...report, crash: stackOf(cause) }, findings: [], asked: [] };
  }
}

type Opened = { readonly file: string; readonly read: Read; readonly letter: Letter };

function checkLetter(
  host: Host,
  { file, read, letter }: Opened,
  plan: CheckPlan,
  all: readonly Rule[],
  known: readonly BaselineEntry[],
): CheckedFile {
  const { report, suppressed, judged, options } = judgeLetter(host, file, letter, plan, all);
  const asked = report.checked;
  const { left, unused } = applyBaseline(letter, judged, known);
  const stale = asConfigured(
    unused.filter(({ rule }) => asked.some((id) => id === rule)).map(unusedEntry),
    options,
  );
  const show = messagesIn(letter, read, all, host.language);
  return {
    report: {
      file,
      format: letter.document.format,
      official: letter.official,
      regime: letter.regime,
      type: letter.kind,
      stage: report.stage,
      messages: [...stale, ...left].sort(byPlace).map(show),
      hidden: 0,
      suppressed: suppressed.map(({ diagnostic, reason }: Suppressed) => ({ ...show(diagnostic), reason })),
      known: judged.length - left.length,
      checked: report.checked.length,
      skipped: report.skipped.map(({ rule, reason, missing, cause }) => ({
        rule,
        reason,
        missing: missing ?? null,
        cause: cause === undefined ? null : stackOf(cause),
      })),
      problems: read.problems.map(({ code, where, message }) => ({
        code,
        where,
        message: message[host.language],
      })),
      error: null,
      crash: null,
    },
    findings: plan.recorded ? judged.map((diagnostic) => baselineEntry(letter, diagnostic)) : [],
    asked: plan.recorded ? asked : [],
  };
}

type Judgement = {
  readonly report: Report;
  readonly suppressed: readonly Suppressed[];
  /** In the order of the report, as configured, without what a comment in the letter excuses. */
  readonly judged: readonly Diagnostic[];
  readonly options: LintOptions;
};

/** All that is wrong with a letter by the rules, the configuration and its own comments; the baseline comes after. */
export function judgeLetter(
  host: Host,
  file: string,
  letter: Letter,
  plan: CheckPlan,
  all: readonly Rule[],
): Judgement {
  spareRoomFor(letter.document);
  const rules = plan.only.length > 0 ? all.filter(({ id }) => matchesAny(id, plan.only)) : all;
  const options = optionsFor(host, file, letter, plan);
  const { report, suppressed } = suppress(letter, lint(letter, rules, options), all);
  const judged = asConfigured(report.diagnostics, options);
  return { report, suppressed, judged, options };
}

function optionsFor({ cwd }: Host, file: string, { kind }: Letter, plan: CheckPlan): LintOptions {
  const path = file === STDIN ? plan.stdinName : file;
  const isAsked = path !== null && plan.config.layers.length > 0;
  const configured = settingsFor(plan.config, isAsked ? resolve(cwd, path).split(sep).join('/') : null, kind);
  const { settings } = configured;
  return {
    ...configured,
    ...(plan.skip.length > 0
      ? {
          settings: (rule: RuleId) =>
            matchesAny(rule, plan.skip) ? { severity: 'off' as const } : (settings?.(rule) ?? {}),
        }
      : {}),
    ...(plan.stage ? { stage: plan.stage } : {}),
  };
}

const UPKEEP = new Set<string>(upkeepRules.map(({ id }) => id));

/** What the engine itself says never passed through `lint`, where the settings of other rules are heeded. */
function asConfigured(diagnostics: readonly Diagnostic[], { settings }: LintOptions): readonly Diagnostic[] {
  if (!settings) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const severity = UPKEEP.has(diagnostic.rule) ? settings(diagnostic.rule).severity : undefined;
    if (severity === 'off') return [];
    return [severity ? { ...diagnostic, severity } : diagnostic];
  });
}

const unusedEntry = ({ rule, text }: BaselineEntry): Diagnostic => ({
  rule: BASELINE_ID,
  severity: 'info',
  message: 'unused',
  data: { rule, text },
  part: null,
  at: [],
});

const unread = (file: string, code: string, message: string): FileReport => ({
  file,
  format: null,
  official: null,
  regime: null,
  type: null,
  stage: null,
  messages: [],
  hidden: 0,
  suppressed: [],
  known: 0,
  checked: 0,
  skipped: [],
  problems: [],
  error: { code, message },
  crash: null,
});
