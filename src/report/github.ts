import type { ReportedMessage, ReportWriter } from './report.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions: one annotation a finding. */
export const githubReport = (): ReportWriter => ({
  add: ({ file, error, messages }) =>
    [
      ...(error
        ? [`::error file=${property(file)},title=${property(error.code)}::${data(error.message)}`]
        : []),
      ...messages.map((message) => annotation(file, message)),
    ]
      .map((line) => `${line}\n`)
      .join(''),
  end: () => '',
});

function annotation(file: string, { severity, rule, message, place, legal }: ReportedMessage): string {
  const at = place ? [`line=${place.line}`, `endLine=${place.endLine}`] : [];
  // GitHub takes columns only inside one line.
  const columns =
    place && place.line === place.endLine ? [`col=${place.column}`, `endColumn=${place.endColumn}`] : [];
  const properties = [`file=${property(file)}`, ...at, ...columns, `title=${property(rule)}`].join(',');
  return `::${COMMANDS[severity]} ${properties}::${data(legal ? `${message} (${legal})` : message)}`;
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
