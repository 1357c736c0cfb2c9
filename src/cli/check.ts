import type { Letter } from '../document/letter.ts';
import type { Language } from '../document/terms.ts';
import type { Diagnostic, LintOptions } from '../lint/lint.ts';
import { lint } from '../lint/lint.ts';
import { formatMessage } from '../lint/message.ts';
import type { Fix, Rule } from '../lint/rule.ts';
import type { Read } from '../read/read.ts';
import type { FileReport, MessageFix, MessagePlace, ReportedMessage } from '../report/report.ts';
import type { Host } from './host.ts';
import { legalOf } from './legal.ts';
import { openLetter } from './letters.ts';

export type CheckOptions = {
  readonly rules: readonly Rule[];
  readonly lint: LintOptions;
  readonly stdinName?: string;
};

/** Reads, recognises and lints one file; what goes wrong with it is in the report, never thrown. */
export async function checkFile(host: Host, file: string, options: CheckOptions): Promise<FileReport> {
  const opened = await openLetter(host, file, options.stdinName);
  if (opened.failure) {
    const { code, message } = opened.failure;
    return { ...UNREAD, file, error: { code, message: message[host.language] } };
  }
  const { letter, read } = opened;
  const report = lint(letter, options.rules, options.lint);
  const rules = new Map(options.rules.map((rule) => [rule.id, rule]));
  return {
    file,
    official: letter.official,
    regime: letter.regime,
    type: letter.kind,
    stage: report.stage,
    messages: report.diagnostics.flatMap((diagnostic) => {
      const rule = rules.get(diagnostic.rule);
      return rule ? [messageOf(diagnostic, rule, letter, read, host.language)] : [];
    }),
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
  };
}

const UNREAD: Omit<FileReport, 'file' | 'error'> = {
  official: null,
  regime: null,
  type: null,
  stage: null,
  messages: [],
  checked: 0,
  skipped: [],
  problems: [],
};

const stackOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

function messageOf(
  { rule: id, severity, message, data, part, at, fix }: Diagnostic,
  rule: Rule,
  letter: Letter,
  read: Read,
  language: Language,
): ReportedMessage {
  const template = rule.messages[message] ?? { vi: message, en: message };
  const place = placeOf(at, letter, read);
  return {
    rule: id,
    severity,
    message: formatMessage(template, data, language),
    part,
    place,
    legal: legalOf(rule, language),
    fix: fix ? fixOf(fix, at[0]?.block, letter) : null,
  };
}

function placeOf(at: Diagnostic['at'], { document }: Letter, { locate }: Read): MessagePlace | null {
  const [first] = at;
  const last = at.at(-1);
  const block = first && document.blocks[first.block];
  if (!first || !last || !block) return null;
  const from = locate(first);
  const to = first === last ? from : locate(last);
  return {
    line: from.line,
    column: from.column,
    endLine: to.endLine,
    endColumn: to.endColumn,
    packagePart: from.part ?? null,
    offset: from.offset ?? null,
    endOffset: to.endOffset ?? null,
    text: block.text,
    start: first.start,
    end: first.end,
  };
}

function fixOf({ edits, applies }: Fix, shown: number | undefined, { document }: Letter): MessageFix {
  const before = shown === undefined ? undefined : document.blocks[shown]?.text;
  if (before === undefined) return { applies, text: null };
  const splices = edits
    .flatMap((edit) => ('replaceWith' in edit && edit.at.block === shown ? [edit] : []))
    .sort((a, b) => b.at.start - a.at.start);
  const after = splices.reduce(
    (text, { at, replaceWith }) => text.slice(0, at.start) + replaceWith + text.slice(at.end),
    before,
  );
  return { applies, text: splices.length > 0 ? after : null };
}
