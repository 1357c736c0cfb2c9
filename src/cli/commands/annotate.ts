import { extname } from 'node:path';
import { Command, Option } from 'commander';
import type { Bilingual, Language } from '../../document/terms.ts';
import { annotateDocx } from '../../fix/annotate.ts';
import { tooLong } from '../../fix/length.ts';
import { isDocxRead } from '../../fix/mend.ts';
import { refusalOf } from '../../fix/refusal.ts';
import { EMPTY_CONFIG } from '../../lint/config.ts';
import type { Diagnostic } from '../../lint/lint.ts';
import type { Rule, Severity, Stage } from '../../lint/rule.ts';
import { readFile } from '../../read/file.ts';
import { recognise } from '../../recognise/recognise.ts';
import { isAtLeast } from '../../report/report.ts';
import { ruleOption, skipOption, stageOption } from '../arguments.ts';
import { type CheckPlan, judgeLetter } from '../check.ts';
import { findConfig } from '../config.ts';
import { bytesOfFile, STDIN } from '../files.ts';
import { type ExitCode, exitCode, type Host, UserError } from '../host.ts';
import { inputFiles } from '../inputs.ts';
import { moment } from '../moment.ts';
import { countsOf, notesOf, summaryOf } from '../notes.ts';
import { progressOn } from '../progress.ts';
import { knowRules, ownRules, rulesFor } from '../rule-set.ts';
import { intoFile, intoFolder, type Target } from '../target.ts';
import { messageIn } from '../words.ts';

type Options = {
  readonly output?: string;
  readonly outDir?: string;
  readonly stage?: Stage;
  readonly config?: string;
  readonly rule: readonly string[];
  readonly skip: readonly string[];
  readonly severity: Severity;
};

/** [MS-OI29500] 2.1.315: Word opens no file with more than 32767; nobody reads so many either. */
export const MOST_NOTES = 1000;

export function annotateCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('annotate')
    .argument(
      say({ vi: '<tệp...>', en: '<files...>' }),
      say({ vi: 'tệp .docx hoặc thư mục', en: '.docx files or folders' }),
    )
    .option('-o, --output <file>', say({ vi: 'tệp ghi ra', en: 'file to write' }))
    .option(
      '--out-dir <folder>',
      say({ vi: 'thư mục ghi các tệp có ghi chú', en: 'folder for the annotated files' }),
    )
    .addOption(stageOption(host.language))
    .option('--config <file>', say({ vi: 'tệp cấu hình', en: 'configuration file' }))
    .addOption(ruleOption(host.language))
    .addOption(skipOption(host.language))
    .addOption(
      new Option('--severity <level>', say({ vi: 'ghi từ mức này trở lên', en: 'note this level and above' }))
        .choices(['error', 'warning', 'info'])
        .default('warning'),
    )
    .addHelpText(
      'after',
      say({
        vi: '\nGhi chú của người khác được giữ nguyên; ghi chú cũ của vanthu được thay bằng ghi chú mới.\nVí dụ:\n  vanthu annotate cong-van.docx -o cong-van-ghi-chu.docx\n  vanthu annotate du-thao/ --out-dir ghi-chu',
        en: '\nComments of others stay; those vanthu wrote before are replaced.\nExamples:\n  vanthu annotate letter.docx -o noted.docx\n  vanthu annotate drafts/ --out-dir noted',
      }),
    )
    .action(async (names: string[], options: Options) => {
      const found = await findConfig(host, options.config, ownRules);
      const config = found?.config ?? EMPTY_CONFIG;
      const rules = rulesFor(config);
      knowRules([...options.rule, ...options.skip], rules);
      const files = wordFiles(await inputFiles(host, names), names);
      const target = targetOf(host, files, options);
      const plan: CheckPlan = {
        config,
        stage: options.stage ?? null,
        only: options.rule,
        skip: options.skip,
        stdinName: null,
      };
      const job: Job = { plan, rules, least: options.severity, date: moment(host) };
      const progress = progressOn(host, files.length);
      const done: (Annotated | null)[] = [];
      for (const [index, file] of files.entries()) {
        progress.show(index, file);
        const result = await annotateFile(host, file, job);
        progress.clear();
        try {
          if ('refusal' in result) throw new UserError(result.refusal);
          const where = await target(file, result.bytes);
          host.out(outcomeText(host.language, file, result, where));
          done.push(result);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          host.err(`vanthu: ${file}: ${say(error.text)}\n`);
          done.push(null);
        }
      }
      host.exit(exitCodeOf(done));
    });
}

/** Of a folder the Word files; what is named by itself stays, to be refused with a sentence. */
function wordFiles(files: readonly string[], names: readonly string[]): readonly string[] {
  const found = files.filter((file) => names.includes(file) || extname(file).toLowerCase() === '.docx');
  if (found.length > 0) return found;
  throw new UserError({
    vi: 'Không có tệp .docx nào để ghi chú.',
    en: 'There is no .docx file to annotate.',
  });
}

function targetOf(host: Host, files: readonly string[], { output, outDir }: Options): Target {
  if (output !== undefined && outDir !== undefined) {
    throw new UserError({
      vi: 'Chỉ dùng một trong -o, --out-dir.',
      en: 'Use one of -o and --out-dir only.',
    });
  }
  if (output !== undefined) return intoFile(host, files, output);
  if (outDir !== undefined) return intoFolder(host, files, outDir);
  throw new UserError({
    vi: 'Ghi bản có ghi chú vào đâu? Thêm -o TỆP hoặc --out-dir THƯ-MỤC.',
    en: 'Where should the annotated file go? Add -o FILE or --out-dir FOLDER.',
  });
}

type Job = {
  readonly plan: CheckPlan;
  readonly rules: readonly Rule[];
  /** What is less than this is counted and not noted. */
  readonly least: Severity;
  readonly date: string;
};

type Annotated = {
  readonly bytes: Uint8Array;
  readonly found: readonly Diagnostic[];
  readonly noted: readonly Diagnostic[];
};

async function annotateFile(
  host: Host,
  file: string,
  { plan, rules, least, date }: Job,
): Promise<Annotated | { readonly refusal: Bilingual }> {
  if (file === STDIN) return { refusal: ONLY_WORD };
  if (extname(file).toLowerCase() === '.doc') return { refusal: OLD_WORD };
  const bytes = await bytesOfFile(host, file);
  if ('failure' in bytes) return { refusal: bytes.failure.message };
  const read = await readFile(file, bytes);
  if (read.failure) return { refusal: read.failure.message };
  if (!isDocxRead(read)) return { refusal: read.document.format === 'docx' ? OLD_WORD : ONLY_WORD };
  const refusal = tooLong(read.document) ?? refusalOf(read);
  if (refusal) return { refusal };
  const letter = recognise(read.document);
  const { report, suppressed, judged } = judgeLetter(host, file, letter, plan, rules);
  const wanted = judged.filter(({ severity }) => isAtLeast(severity, least));
  const noted = mostSerious(wanted);
  const { language } = host;
  const notes = notesOf(noted, letter, read, rules, language);
  const summary =
    noted.length === 0
      ? null
      : summaryOf(
          {
            found: judged,
            noted: noted.length,
            left: wanted.length - noted.length,
            suppressed: suppressed.length,
            checked: report.checked.length,
            skipped: report.skipped.map(({ reason, missing }) => ({ reason, missing: missing ?? null })),
          },
          language,
        );
  const by = { author: 'vanthu', initials: 'vt', date };
  return { bytes: annotateDocx(read, notes, summary, by), found: judged, noted };
}

const ONLY_WORD: Bilingual = {
  vi: 'Chỉ tệp .docx mới có ghi chú; với tệp khác hãy dùng vanthu lint.',
  en: 'Only .docx files have comments; for others use vanthu lint.',
};
const OLD_WORD: Bilingual = {
  vi: 'Tệp .doc (Word 97-2003) chỉ đọc được, không ghi vào được. Hãy mở bằng Word và Lưu thành .docx.',
  en: 'A .doc file (Word 97-2003) can be read but not written into. Open it in Word and save it as .docx.',
};

function mostSerious(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_NOTES) return diagnostics;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  const kept = new Set([...errors, ...others].slice(0, MOST_NOTES));
  return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}

function outcomeText(
  language: Language,
  file: string,
  { found, noted }: Annotated,
  where: Bilingual,
): string {
  const counts = countsOf(found, language);
  const said =
    language === 'vi'
      ? noted.length === 0
        ? `không có gì để ghi chú${counts === '' ? '' : `; ${counts}`}`
        : `${noted.length} ghi chú; ${counts}`
      : noted.length === 0
        ? `nothing to note${counts === '' ? '' : `; ${counts}`}`
        : `${noted.length} comment${noted.length === 1 ? '' : 's'}; ${counts}`;
  return `${file}: ${said} (${where[language]})\n`;
}

function exitCodeOf(done: readonly (Annotated | null)[]): ExitCode {
  if (done.every((annotated) => annotated === null)) return exitCode.failed;
  const fails = done.some(
    (annotated) => annotated === null || annotated.found.some(({ severity }) => severity === 'error'),
  );
  return fails ? exitCode.findings : exitCode.clean;
}
