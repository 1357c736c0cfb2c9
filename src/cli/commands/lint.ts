import { Command, Option } from 'commander';
import { rules } from '../../../rules/index.generated.ts';
import type { Severity, Stage } from '../../lint/rule.ts';
import { jsonReport } from '../../report/json.ts';
import { prettyReport } from '../../report/pretty.ts';
import { type FileReport, isAtLeast } from '../../report/report.ts';
import { checkFile } from '../check.ts';
import { type ExitCode, exitCode, type Host } from '../host.ts';
import { inputFiles } from '../inputs.ts';
import { messageIn } from '../words.ts';

type Options = {
  readonly stage?: Stage;
  readonly format: 'pretty' | 'json';
  readonly severity: Severity;
  readonly stdinFilename?: string;
};

export function lintCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('lint')
    .argument(
      '<files...>',
      say({ vi: 'tệp .docx, .doc, .md, .txt hoặc thư mục', en: '.docx, .doc, .md, .txt files or folders' }),
    )
    .addOption(
      new Option(
        '--stage <stage>',
        say({ vi: 'giai đoạn của văn bản', en: 'stage of the document' }),
      ).choices(['draft', 'signing', 'issued']),
    )
    .addOption(
      new Option('--format <format>', say({ vi: 'dạng kết quả', en: 'output format' }))
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addOption(
      new Option(
        '--severity <level>',
        say({ vi: 'mức lỗi khiến mã thoát là 1', en: 'level that makes the exit status 1' }),
      )
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('--stdin-filename <name>', say({ vi: 'tên tệp khi đọc từ “-”', en: 'file name for “-”' }))
    .action(async (names: string[], options: Options) => {
      const reports: FileReport[] = [];
      for (const file of await inputFiles(host, names)) {
        reports.push(
          await checkFile(host, file, {
            rules,
            lint: options.stage ? { stage: options.stage } : {},
            ...(options.stdinFilename ? { stdinName: options.stdinFilename } : {}),
          }),
        );
      }
      host.out(
        options.format === 'json'
          ? jsonReport(reports)
          : prettyReport(reports, { language: host.language, color: host.terminal.out }),
      );
      host.exit(exitCodeOf(reports, options.severity));
    });
}

function exitCodeOf(reports: readonly FileReport[], level: Severity): ExitCode {
  if (reports.every(({ error }) => error)) return exitCode.failed;
  const fails = ({ error, messages }: FileReport) =>
    error !== null || messages.some(({ severity }) => isAtLeast(severity, level));
  return reports.some(fails) ? exitCode.findings : exitCode.clean;
}
