import manifest from '../../package.json' with { type: 'json' };
import type { Language } from '../document/terms.ts';
import { legalOf } from '../law/law.ts';
import type { Rule } from '../lint/rule.ts';
import { prettyReport } from '../report/pretty.ts';
import { atTheEnd, type ReportedRule, type ReportSetting, type ReportWriter } from '../report/report.ts';
import type { Host } from './host.ts';

export const reportFormats = ['pretty', 'json', 'sarif', 'junit', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

type Options = { readonly format: ReportFormat; readonly color: boolean; readonly output?: string };

/** One file a format; those for other programs are loaded when they are asked for. */
export async function openReport(
  { format, color, output }: Options,
  { language, env, terminal }: Host,
  rules: readonly Rule[],
): Promise<ReportWriter> {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const setting: ReportSetting = {
    language,
    version: manifest.version,
    color: color && !env['NO_COLOR'] && output === undefined && (forced || terminal.out),
    rules: format === 'sarif' ? rules.map((rule) => reported(rule, language)) : [],
  };
  switch (format) {
    case 'pretty':
      return prettyReport(setting);
    case 'json':
      return (await import('../report/json.ts')).jsonReport();
    case 'sarif': {
      const { sarifReport } = await import('../report/sarif.ts');
      return atTheEnd((reports) => sarifReport(reports, setting));
    }
    case 'junit':
      return atTheEnd((await import('../report/junit.ts')).junitReport);
    case 'github':
      return (await import('../report/github.ts')).githubReport();
  }
}

const reported = ({ id, severity, title, why, basis: [basis] }: Rule, language: Language): ReportedRule => ({
  id,
  severity,
  title: title[language],
  why: why[language],
  legal: basis ? legalOf(basis) : null,
});
