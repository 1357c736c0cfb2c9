import { availableParallelism } from 'node:os';
import { EMPTY_CONFIG } from '../lint/config.ts';
import { matchesAny } from '../lint/glob.ts';
import type { Severity, Stage } from '../lint/rule.ts';
import { type FileReport, isAtLeast } from '../report/report.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import type { CheckedFile, CheckPlan } from './check.ts';
import { checkAll } from './check-all.ts';
import { findConfig } from './config.ts';
import { type ExitCode, exitCode, type Host } from './host.ts';
import { inputFiles } from './inputs.ts';
import { refuseInputAsOutput, writeOutput } from './output.ts';
import { progressOn } from './progress.ts';
import { openReport, type ReportFormat } from './reports.ts';
import { knowRules, ownRules, rulesFor } from './rule-set.ts';

/** What `vanthu lint` may be told beside the files. */
export type LintCommandOptions = {
  readonly stage?: Stage;
  readonly config?: string;
  readonly format: ReportFormat;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly severity: Severity;
  readonly rule: readonly string[];
  readonly skip: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly jobs?: number;
  readonly color: boolean;
  readonly debug?: boolean;
};

/** Where nothing is asked for but files. */
export const lintDefaults: LintCommandOptions = {
  format: 'pretty',
  severity: 'error',
  rule: [],
  skip: [],
  color: true,
};

/** A thread takes some 60 MB; more than a few help little. */
export const MOST_THREADS = 4;

/** A person reads each report as it comes; where nobody does, so much is printed at once. */
const WORTH_PRINTING = 16_000;

/** Checks files and folders, and writes the report. */
export async function lintFiles(
  host: Host,
  names: readonly string[],
  options: LintCommandOptions,
): Promise<void> {
  const found = await findConfig(host, options.config, ownRules);
  const config = found?.config ?? EMPTY_CONFIG;
  const rules = rulesFor(config);
  knowRules([...options.rule, ...options.skip], rules);
  const files = await inputFiles(host, names);
  if (options.output) refuseInputAsOutput(host, options.output, files);

  const plan: CheckPlan = {
    config,
    stage: options.stage ?? null,
    only: options.rule,
    skip: options.skip,
    stdinName: options.stdinFilename ?? null,
    recorded: options.updateBaseline ?? false,
  };
  const baseline = await readBaseline(host, options, config);
  const progress = progressOn(host, files.length);
  const tasks = files.map((file) => ({ file, known: baseline?.entriesOf(file) ?? [] }));
  const jobs = options.jobs ?? Math.min(MOST_THREADS, availableParallelism());
  const asked = options.rule.length > 0 ? rules.filter(({ id }) => matchesAny(id, options.rule)) : rules;
  const writer = await openReport(options, host, asked);
  const tally = startTally(options);
  const toBaseline: CheckedFile[] = [];
  const isHeld = options.output !== undefined || options.updateBaseline === true;
  let held = '';
  const print = () => {
    if (held === '') return;
    progress.clear();
    host.out(held);
    held = '';
  };
  await checkAll(host, tasks, plan, jobs, progress.show, (checked) => {
    const { report } = checked;
    tally.add(report);
    if (baseline && options.updateBaseline) toBaseline.push(checked);
    held += writer.add(options.quiet ? errorsOnly(report) : report);
    if (!isHeld && (host.terminal.out || held.length > WORTH_PRINTING)) print();
  }).finally(isHeld ? null : print);
  progress.clear();

  if (baseline && options.updateBaseline) writeBaseline(host, baseline, toBaseline);
  held += writer.end();
  if (options.output) writeOutput(host, options.output, held);
  else print();
  const { unread, crashes, code } = tally.read();
  // A person reads the report itself only where it is printed for one.
  if (options.format !== 'pretty' || options.output) host.err(unread);
  if (options.debug) host.err(crashes);
  host.exit(options.updateBaseline ? exitCode.clean : code);
}

function errorsOnly(report: FileReport): FileReport {
  const messages = report.messages.filter(({ severity }) => severity === 'error');
  return { ...report, messages, hidden: report.messages.length - messages.length };
}

/** What the end of the run says of all files: those not read, crashes, the exit status. */
function startTally({ severity: level, maxWarnings }: LintCommandOptions) {
  let [unread, crashes] = ['', ''];
  let [files, unreadFiles, warnings] = [0, 0, 0];
  let [crashed, serious] = [false, false];
  return {
    add: ({ file, error, crash, messages, skipped }: FileReport) => {
      files++;
      if (error) {
        unreadFiles++;
        unread += `vanthu: ${file}: ${error.message}\n`;
      }
      if (crash) crashes += `${file}: ${crash}\n`;
      for (const { rule, reason, cause } of skipped) {
        crashed ||= reason === 'crashed';
        if (cause) crashes += `${file}: ${rule}: ${cause}\n`;
      }
      warnings += messages.filter(({ severity }) => severity === 'warning').length;
      serious ||= messages.some(({ severity }) => isAtLeast(severity, level));
    },
    read: (): { readonly unread: string; readonly crashes: string; readonly code: ExitCode } => {
      const failed = crashed || unreadFiles === files;
      const fails = unreadFiles > 0 || serious || (maxWarnings !== undefined && warnings > maxWarnings);
      return { unread, crashes, code: failed ? exitCode.failed : fails ? exitCode.findings : exitCode.clean };
    },
  };
}
