import { Command, InvalidArgumentError, Option } from 'commander';
import { ruleOption, skipOption, stageOption } from '../arguments.ts';
import type { Host } from '../host.ts';
import { type LintCommandOptions, lintDefaults, lintFiles } from '../lint-files.ts';
import { reportFormats } from '../reports.ts';
import { messageIn } from '../words.ts';

function count(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('');
  return Number(value);
}

export function lintCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('lint')
    .argument(
      say({ vi: '<tệp...>', en: '<files...>' }),
      say({
        vi: 'tệp .docx, .doc, .md, .txt, thư mục, hoặc “-” để đọc từ đầu vào chuẩn',
        en: '.docx, .doc, .md, .txt files, folders, or “-” for standard input',
      }),
    )
    .addOption(stageOption(host.language))
    .addOption(
      new Option('--format <format>', say({ vi: 'dạng kết quả', en: 'output format' }))
        .choices(reportFormats)
        .default(lintDefaults.format),
    )
    .option('-o, --output <file>', say({ vi: 'ghi kết quả ra tệp', en: 'write the result to a file' }))
    .option('--config <file>', say({ vi: 'tệp cấu hình', en: 'configuration file' }))
    .addOption(ruleOption(host.language))
    .addOption(skipOption(host.language))
    .addOption(
      new Option(
        '--severity <level>',
        say({ vi: 'mức khiến mã thoát là 1', en: 'level that makes the exit status 1' }),
      )
        .choices(['error', 'warning', 'info'])
        .default(lintDefaults.severity),
    )
    .option(
      '--max-warnings <number>',
      say({ vi: 'quá số cảnh báo này thì mã thoát là 1', en: 'more warnings make the exit status 1' }),
      count,
    )
    .option('--quiet', say({ vi: 'chỉ in lỗi', en: 'print errors only' }))
    .option(
      '--baseline <file>',
      say({ vi: 'tệp ghi nhận lỗi cũ, không báo lại', en: 'file of known findings, not reported again' }),
    )
    .option(
      '--update-baseline',
      say({ vi: 'ghi các lỗi hiện có vào tệp ấy', en: 'write what is found into that file' }),
    )
    .option('--stdin-filename <name>', say({ vi: 'tên tệp khi đọc từ “-”', en: 'file name for “-”' }))
    .option(
      '--jobs <number>',
      say({ vi: 'số luồng chạy song song khi có nhiều tệp', en: 'threads to use for many files' }),
      count,
    )
    .option('--no-color', say({ vi: 'không tô màu', en: 'no colours' }))
    .option(
      '--debug',
      say({ vi: 'in chi tiết khi chương trình gặp sự cố', en: 'show stacks where the program crashed' }),
    )
    .action((names: string[], options: LintCommandOptions) => lintFiles(host, names, options));
}
