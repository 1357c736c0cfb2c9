import manifest from '../../package.json' with { type: 'json' };
import { legalOf } from '../law/law.ts';
import type { Rule } from '../lint/rule.ts';
import type { FileReport, ReportSetting } from '../report/report.ts';
import type { Host } from './host.ts';

export const reportFormats = ['pretty', 'json', 'sarif', 'junit', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

type Options = { readonly format: ReportFormat; readonly color: boolean; readonly output?: string };

/** One file a format, loaded when it is the one asked for. */
export async function writeReport(
  reports: readonly FileReport[],
  { format, color, output }: Options,
  { language, env, terminal }: Host,
  rules: readonly Rule[],
): Promise<string> {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const setting: ReportSetting = {
    language,
    version: manifest.version,
    color: color && !env['NO_COLOR'] && output === undefined && (forced || terminal.out),
    rules: rules.map(({ id, severity, title, why, basis: [basis] }) => ({
      id,
      severity,
      title: title[language],
      why: why[language],
      legal: basis ? legalOf(basis) : null,
    })),
  };
  switch (format) {
    case 'pretty':
      return (await import('../report/pretty.ts')).prettyReport(reports, setting);
    case 'json':
      return (await import('../report/json.ts')).jsonReport(reports);
    case 'sarif':
      return (await import('../report/sarif.ts')).sarifReport(reports, setting);
    case 'junit':
      return (await import('../report/junit.ts')).junitReport(reports);
    case 'github':
      return (await import('../report/github.ts')).githubReport(reports);
  }
}
