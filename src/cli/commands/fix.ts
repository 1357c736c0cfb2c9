import { Command } from 'commander';
import type { Bilingual } from '../../document/terms.ts';
import { differenceOf } from '../../fix/difference.ts';
import { type Judged, type Mended, mend, type Refused } from '../../fix/mend.ts';
import { EMPTY_CONFIG } from '../../lint/config.ts';
import { matchesAny } from '../../lint/glob.ts';
import type { Rule, RuleId, Stage } from '../../lint/rule.ts';
import { sentenceOf } from '../../lint/sentence.ts';
import { collect, stageOption } from '../arguments.ts';
import { type CheckPlan, judgeLetter } from '../check.ts';
import { findConfig } from '../config.ts';
import { bytesOfFile, STDIN, STDIN_NAME } from '../files.ts';
import { type ExitCode, exitCode, type Host, UserError } from '../host.ts';
import { inputFiles } from '../inputs.ts';
import { moment } from '../moment.ts';
import { countsOf } from '../notes.ts';
import { keepBackup, writeOutput } from '../output.ts';
import { progressOn } from '../progress.ts';
import { knowRules, ownRules, rulesFor } from '../rule-set.ts';
import { intoFile, intoFolder, type Target as WriteTarget } from '../target.ts';
import { messageIn } from '../words.ts';

type Options = {
  readonly unsafe?: boolean;
  readonly track?: boolean;
  readonly rule: readonly string[];
  readonly skip: readonly string[];
  readonly diff?: boolean;
  readonly output?: string;
  readonly outDir?: string;
  readonly inPlace?: boolean;
  readonly stage?: Stage;
  readonly config?: string;
  readonly stdinFilename?: string;
};

/** Where what was mended goes: tells what was done, or throws the sentence why it was not. */
type Target = (file: string, mended: Mended, original: Uint8Array) => Promise<Bilingual>;

export function fixCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('fix')
    .argument(
      say({ vi: '<tệp...>', en: '<files...>' }),
      say({
        vi: 'tệp .docx, .md, .txt, thư mục, hoặc “-” để đọc từ đầu vào chuẩn',
        en: '.docx, .md, .txt files, folders, or “-” for standard input',
      }),
    )
    .option(
      '--unsafe',
      say({
        vi: 'sửa cả những chỗ chỉ là đề nghị; nhớ xem lại',
        en: 'make suggested changes too; look them over',
      }),
    )
    .option(
      '--track',
      say({
        vi: 'ghi thành thay đổi được theo dõi trong Word (Accept, Reject)',
        en: 'as tracked changes in Word (Accept, Reject)',
      }),
    )
    .option(
      '--rule <id>',
      say({
        vi: 'chỉ sửa theo quy tắc này (nhiều lần, có thể dùng *)',
        en: 'mend this rule only (repeatable, * allowed)',
      }),
      collect,
      [],
    )
    .option(
      '--skip <id>',
      say({
        vi: 'không sửa theo quy tắc này (nhiều lần, có thể dùng *)',
        en: 'leave this rule out (repeatable, * allowed)',
      }),
      collect,
      [],
    )
    .option(
      '--diff',
      say({ vi: 'chỉ cho xem sẽ sửa gì, không ghi tệp nào', en: 'show what would change, write nothing' }),
    )
    .option('-o, --output <file>', say({ vi: 'tệp ghi ra', en: 'file to write' }))
    .option(
      '--out-dir <folder>',
      say({ vi: 'thư mục ghi các tệp đã sửa', en: 'folder for the mended files' }),
    )
    .option(
      '--in-place',
      say({
        vi: 'sửa ngay trong tệp, giữ bản cũ ở TỆP.bak',
        en: 'mend the file itself, the old one kept as FILE.bak',
      }),
    )
    .addOption(stageOption(host.language))
    .option('--config <file>', say({ vi: 'tệp cấu hình', en: 'configuration file' }))
    .option('--stdin-filename <name>', say({ vi: 'tên tệp khi đọc từ “-”', en: 'file name for “-”' }))
    .addHelpText(
      'after',
      say({
        vi: '\nKhông bao giờ thêm số, ngày, tên: những gì chỉ người soạn biết thì để người soạn viết.\nVí dụ:\n  vanthu fix cong-van.docx --diff\n  vanthu fix cong-van.docx --track -o cong-van-sua.docx\n  vanthu fix du-thao/ --out-dir da-sua',
        en: '\nNever adds a number, a date or a name: what only the drafter knows is left to the drafter.\nExamples:\n  vanthu fix letter.docx --diff\n  vanthu fix letter.docx --track -o mended.docx\n  vanthu fix drafts/ --out-dir mended',
      }),
    )
    .action(async (names: string[], options: Options) => {
      const found = await findConfig(host, options.config, ownRules);
      const config = found?.config ?? EMPTY_CONFIG;
      const rules = rulesFor(config);
      knowRules([...options.rule, ...options.skip], rules);
      const files = await inputFiles(host, names);
      const target = targetOf(host, files, options);
      const plan: CheckPlan = {
        config,
        stage: options.stage ?? null,
        only: [],
        skip: [],
        stdinName: options.stdinFilename ?? null,
      };
      const wanted = (rule: RuleId): boolean =>
        (options.rule.length === 0 || matchesAny(rule, options.rule)) && !matchesAny(rule, options.skip);
      const progress = progressOn(host, files.length);
      const done: (Mended | null)[] = [];
      for (const [index, file] of files.entries()) {
        progress.show(index, file);
        const mended = await mendFile(host, file, { options, plan, rules, wanted });
        progress.clear();
        try {
          if ('refusal' in mended) throw new UserError(mended.refusal);
          const where = await target(file, mended.mended, mended.original);
          tell(host, options, { file, where, rules, ...mended });
          done.push(mended.mended);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          host.err(`vanthu: ${file}: ${say(error.text)}\n`);
          done.push(null);
        }
      }
      host.exit(exitCodeOf(done));
    });
}

type Job = {
  readonly options: Options;
  readonly plan: CheckPlan;
  readonly rules: readonly Rule[];
  readonly wanted: (rule: RuleId) => boolean;
};

/** Mends one file in memory, or says why it is left alone. */
async function mendFile(
  host: Host,
  file: string,
  { options, plan, rules, wanted }: Job,
): Promise<{ readonly mended: Mended; readonly original: Uint8Array } | Refused> {
  const original = await bytesOfFile(host, file);
  if ('failure' in original) return { refusal: original.failure.message };
  const mended = await mend(original, {
    name: file === STDIN ? (options.stdinFilename ?? STDIN_NAME) : file,
    unsafe: options.unsafe === true,
    wanted,
    tracking: options.track ? { author: 'vanthu', date: moment(host) } : null,
    judge: (letter) => judgeLetter(host, file, letter, plan, rules).judged,
  });
  return mended.refusal ? { refusal: mended.refusal } : { mended, original };
}

// ---- where it goes

function targetOf(host: Host, files: readonly string[], options: Options): Target {
  const ways = [options.output, options.outDir, options.inPlace, options.diff].filter(Boolean).length;
  if (ways > 1) {
    throw new UserError({
      vi: 'Chỉ dùng một trong -o, --out-dir, --in-place, --diff.',
      en: 'Use one of -o, --out-dir, --in-place, --diff only.',
    });
  }
  if (options.diff) {
    return async (_, { fixed }) =>
      fixed.length === 0
        ? { vi: 'giữ nguyên', en: 'left as it was' }
        : { vi: 'sẽ sửa', en: 'would be mended' };
  }
  if (options.outDir !== undefined) return written(intoFolder(host, files, options.outDir));
  if (options.inPlace) return inPlace(host, files);
  if (options.output !== undefined) return written(intoFile(host, files, options.output));
  if (files.length === 1 && files[0] === STDIN) {
    return async (_, { bytes }) => {
      host.out(Buffer.from(bytes).toString('utf8'));
      return { vi: 'đầu ra chuẩn', en: 'standard output' };
    };
  }
  throw new UserError({
    vi: 'Ghi bản đã sửa vào đâu? Thêm -o TỆP, --out-dir THƯ-MỤC hoặc --in-place; xem trước bằng --diff.',
    en: 'Where should the mended file go? Add -o FILE, --out-dir FOLDER or --in-place; look first with --diff.',
  });
}

const written =
  (target: WriteTarget): Target =>
  (file, { bytes }) =>
    target(file, bytes);

function inPlace(host: Host, files: readonly string[]): Target {
  if (files.includes(STDIN)) {
    throw new UserError({
      vi: '--in-place cần tên tệp, không dùng với “-”.',
      en: '--in-place needs a file, not “-”.',
    });
  }
  return async (file, { bytes, fixed }, original) => {
    if (fixed.length === 0) return { vi: 'giữ nguyên', en: 'left as it was' };
    const backup = keepBackup(host, file, original);
    writeOutput(host, file, bytes);
    return { vi: `bản cũ ở ${backup}`, en: `the old one is ${backup}` };
  };
}

// ---- what is said

type Outcome = {
  readonly file: string;
  readonly where: Bilingual;
  readonly mended: Mended;
  readonly original: Uint8Array;
  readonly rules: readonly Rule[];
};

/** On standard output, as it is the answer; beside a file that went there, on standard error. */
function tell(host: Host, options: Options, outcome: Outcome): void {
  const piped = !options.diff && !options.output && !options.outDir && !options.inPlace;
  const say = piped ? host.err : host.out;
  say(outcomeText(host, outcome));
  const { file, original, mended } = outcome;
  if (!options.diff) return;
  const before = { bytes: original, read: mended.before.read };
  host.out(differenceOf(file, before, { bytes: mended.bytes, read: mended.after.read }));
}

function outcomeText({ language }: Host, { file, where, mended, rules }: Outcome): string {
  const { fixed, after } = mended;
  const lines = fixed.map(({ diagnostic, at }) => {
    const sentence = sentenceOf(diagnostic, rules, language);
    return `  ${at ? `${at.line}:${at.column}` : '-'}  ${sentence}  ${diagnostic.rule}\n`;
  });
  const head =
    language === 'vi'
      ? `${file}: ${fixed.length === 0 ? 'không có chỗ nào tự sửa được' : `sửa ${fixed.length} chỗ`} (${where.vi})\n`
      : `${file}: ${fixed.length === 0 ? 'nothing to mend' : `${fixed.length} mended`} (${where.en})\n`;
  return `${head}${lines.join('')}${leftText(after, language)}`;
}

function leftText({ diagnostics }: Judged, language: Host['language']): string {
  const counts = countsOf(diagnostics, language);
  if (counts === '') return '';
  return language === 'vi' ? `  còn lại phải tự xem: ${counts}\n` : `  left to look at: ${counts}\n`;
}

function exitCodeOf(done: readonly (Mended | null)[]): ExitCode {
  if (done.every((mended) => mended === null)) return exitCode.failed;
  const fails = done.some(
    (mended) => mended === null || mended.after.diagnostics.some(({ severity }) => severity === 'error'),
  );
  return fails ? exitCode.findings : exitCode.clean;
}
