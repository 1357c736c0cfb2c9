import type { DocumentKind } from '../document/kinds.ts';
import type { Letter } from '../document/letter.ts';
import type { ContractPart, Language } from '../document/terms.ts';
import type { Document } from '../document/tree.ts';
import type { Skip } from '../lint/lint.ts';
import type { RuleId, Severity, Stage } from '../lint/rule.ts';

/** What every format is made from: one entry a file, in the order of the files. Plain data, words already chosen. */
export type FileReport = {
  readonly file: string;
  /** Null where the file could not be read. */
  readonly format: Document['format'] | null;
  readonly official: boolean | null;
  readonly regime: Letter['regime'];
  readonly type: DocumentKind | null;
  readonly stage: Stage | null;
  readonly messages: readonly ReportedMessage[];
  /** How many more were found than are to be shown. */
  readonly hidden: number;
  /** Findings that a comment in the letter excuses. */
  readonly suppressed: readonly (ReportedMessage & { readonly reason: string })[];
  /** How many findings the baseline knows. */
  readonly known: number;
  /** How many rules were asked, and which were not, and why. */
  readonly checked: number;
  readonly skipped: readonly ReportedSkip[];
  /** Oddities of the file that did not stop the reading. */
  readonly problems: readonly ReportedProblem[];
  readonly error: { readonly code: string; readonly message: string } | null;
  /** The stack, where the program itself failed on the file. */
  readonly crash: string | null;
};

export type ReportedMessage = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly part: ContractPart | null;
  /** Null where the thing is missing, or the finding speaks of the page or the whole letter. */
  readonly place: MessagePlace | null;
  readonly legal: string | null;
  readonly fix: MessageFix | null;
};

export type MessagePlace = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly packagePart: string | null;
  readonly offset: number | null;
  readonly endOffset: number | null;
  /** The text of the block, and where in it the finding stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

export type MessageFix = {
  readonly applies: 'safe' | 'suggested';
  /** The text of the same block after the fix; null where the fix changes only its look. */
  readonly text: string | null;
};

export type ReportedSkip = {
  readonly rule: RuleId;
  readonly reason: Skip['reason'];
  readonly missing: string | null;
  readonly cause: string | null;
};

export type ReportedProblem = { readonly code: string; readonly where: string; readonly message: string };

/** A rule as a report shows it. */
export type ReportedRule = {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly legal: string | null;
};

export type ReportSetting = {
  readonly language: Language;
  readonly version: string;
  readonly color: boolean;
  /** The rules that ran, for the format that carries their texts: sarif. */
  readonly rules: readonly ReportedRule[];
};

/** A report that is written while files are still being checked, so that nobody has to keep all that was found. */
export type ReportWriter = {
  /** What is to be printed of the next file, if anything can be said yet. */
  readonly add: (report: FileReport) => string;
  readonly end: () => string;
};

/** For a form that says at its head what only the last file tells. */
export function atTheEnd(write: (reports: readonly FileReport[]) => string): ReportWriter {
  const reports: FileReport[] = [];
  return {
    add: (report) => {
      reports.push(report);
      return '';
    },
    end: () => write(reports),
  };
}

const ORDER: { readonly [Level in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** Whether a severity is as bad as a level, or worse. */
export const isAtLeast = (severity: Severity, level: Severity): boolean => ORDER[severity] <= ORDER[level];
