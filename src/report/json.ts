import type { FileReport, ReportedMessage, ReportWriter } from './report.ts';

/** The command-line contract, “vanthu lint --format json”: one list, an entry a file. */
export function jsonReport(): ReportWriter {
  let before = '[';
  return {
    add: (report) => {
      const entry = JSON.stringify(fileOf(report), null, 2).replaceAll('\n', '\n  ');
      const text = `${before}\n  ${entry}`;
      before = ',';
      return text;
    },
    end: () => (before === '[' ? '[]\n' : '\n]\n'),
  };
}

const fileOf = ({ file, official, regime, type, stage, messages, skipped, problems, error }: FileReport) => ({
  file,
  official,
  regime,
  type,
  stage,
  messages: messages.map(messageOf),
  skipped: skipped.map(({ rule }) => rule),
  notChecked: skipped.map(({ rule, reason, missing }) => ({ rule, reason, missing })),
  problems,
  error,
});

const messageOf = ({ rule, severity, message, part, place, legal, fix }: ReportedMessage) => ({
  rule,
  severity,
  message,
  part,
  line: place?.line ?? null,
  column: place?.column ?? null,
  endLine: place?.endLine ?? null,
  endColumn: place?.endColumn ?? null,
  location: place && {
    part: place.packagePart,
    offset: place.offset,
    endOffset: place.endOffset,
    page: null,
  },
  legal,
  fixable: fix !== null,
});
