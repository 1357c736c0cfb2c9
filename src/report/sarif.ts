import type { FileReport, ReportedMessage, ReportSetting } from './report.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS). */
export function sarifReport(
  reports: readonly FileReport[],
  { language, version, rules }: ReportSetting,
): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const resultsOf = (report: FileReport) => [
    ...report.messages.map((message) => resultOf(report, message, indexes)),
    ...report.suppressed.map((message) => ({
      ...resultOf(report, message, indexes),
      suppressions: [{ kind: 'inSource', justification: message.reason }],
    })),
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'vanthu',
            semanticVersion: version,
            rules: rules.map(({ id, severity, title, why, legal }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: why },
              help: { text: [title, why, ...(legal ? [legal] : []), `vanthu explain ${id}`].join('\n') },
              defaultConfiguration: { level: LEVELS[severity] },
              ...(legal ? { properties: { legal } } : {}),
            })),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: reports.every(({ error }) => !error),
            toolExecutionNotifications: reports.flatMap(({ file, error }) =>
              error
                ? [
                    {
                      level: 'error',
                      message: { text: error.message },
                      descriptor: { id: error.code },
                      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
                    },
                  ]
                : [],
            ),
          },
        ],
        results: reports.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(
  { file, format }: FileReport,
  { rule, severity, message, place, part, legal }: ReportedMessage,
  indexes: ReadonlyMap<string, number>,
) {
  const index = indexes.get(rule);
  const region = place && {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    snippet: { text: place.text.slice(place.start, place.end) },
  };
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: legal ? `${message} (${legal})` : message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(region && format !== 'docx' ? { region } : {}),
        },
        // A Word file has no lines: the paragraph is a logical place.
        ...(place && format === 'docx'
          ? { logicalLocations: [{ name: `paragraph ${place.line}`, kind: 'element' }] }
          : {}),
      },
    ],
    properties: { part, column: place?.column ?? null },
  };
}

/** A relative reference; a path of Windows has other slashes. */
const uriOf = (file: string): string => file.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
