import type { FileReport, ReportedMessage } from './report.ts';

/** One suite a file, one failed case an error or a warning; a note does not fail. */
export function junitReport(reports: readonly FileReport[]): string {
  const suites = reports.map(suiteOf);
  const sum = (key: 'tests' | 'failures' | 'errors') =>
    suites.reduce((total, suite) => total + suite[key], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="vanthu" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf({ file, error, messages }: FileReport) {
  const cases = error
    ? [caseOf('read', file, `<error message="${text(error.message)}" type="${text(error.code)}"/>`)]
    : messages.length > 0
      ? messages.map((message) => caseOf(message.rule, file, outcomeOf(message)))
      : [caseOf('lint', file, '')];
  const failures = messages.filter(({ severity }) => severity !== 'info').length;
  const errors = error ? 1 : 0;
  const xml = [
    `  <testsuite name="${text(file)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
  return { tests: cases.length, failures, errors, xml };
}

const caseOf = (name: string, file: string, inside: string): string =>
  `    <testcase name="${text(name)}" classname="${text(file)}">${inside}</testcase>`;

function outcomeOf({ severity, message, rule, place, legal }: ReportedMessage): string {
  const where = place ? `${place.line}:${place.column} ` : '';
  const detail = text([`${where}${message}`, ...(legal ? [legal] : [])].join('\n'));
  if (severity === 'info') return `<system-out>${detail}</system-out>`;
  return `<failure message="${text(message)}" type="${text(`${severity} ${rule}`)}">${detail}</failure>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** XML 1.0 has no place for the other control characters, not even escaped. */
const text = (value: string): string =>
  value.replace(/[&<>"\n\t]|\p{Cc}|[\ufffe\uffff]/gu, (character) => ENTITIES[character] ?? '');
