import { readFile as readBytes } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Bilingual } from '../../document/terms.ts';
import { isIsoDay } from '../../render/follow-up/tasks.ts';
import { DEFAULTS, readTasks, type TaskLetter } from '../../render/follow-up.ts';
import { endingOf } from '../batch.ts';
import { whyUnread } from '../data.ts';
import { STDIN } from '../files.ts';
import { type FollowUpSettings, runsOf, writeRuns } from '../follow-up-runs.ts';
import { summaryOf, tellLeftOut, tellSenders } from '../follow-up-summary.ts';
import { type Host, UserError } from '../host.ts';
import { type Form, letterSource } from '../letter-source.ts';
import { patternMistake } from '../names.ts';
import { officeOf, writingConfig } from '../office.ts';
import { sentences } from '../template-names.ts';
import { messageIn } from '../words.ts';
import { type WritingOptions, withOfficeOption, withTemplateOptions } from '../writing-options.ts';

type Options = WritingOptions & {
  readonly asOf: string;
  readonly outDir: string;
  readonly body?: string;
  readonly within: string;
  readonly allPeriodic?: boolean;
  readonly levelAfter: string;
  readonly name?: string;
  readonly letterFormat?: 'docx' | 'md' | 'pdf';
  readonly number?: string;
  readonly blank?: boolean;
  readonly format: 'pretty' | 'json';
};

const TEMPLATE = 'cong-van-don-doc';
/** All letters of a province of many years are a tenth of this. */
export const MOST_BYTES = 100_000_000;
const FARTHEST_DAYS = 3660;

export function followUpCommand(host: Host): Command {
  const say = messageIn(host.language);
  const command = new Command('follow-up')
    .argument(
      say({ vi: '<nhiệm-vụ...>', en: '<tasks...>' }),
      say({
        vi: 'kết quả của “vanthu extract --format json” (hoặc ndjson); “-” là đầu vào chuẩn',
        en: 'output of “vanthu extract --format json” (or ndjson); “-” is standard input',
      }),
    )
    .requiredOption(
      '--as-of <date>',
      say({
        vi: 'tính đến ngày, cũng là ngày của công văn: 2026-04-15',
        en: 'the day to count from, and of the letters: 2026-04-15',
      }),
    )
    .requiredOption('--out-dir <folder>', say({ vi: 'thư mục ghi công văn', en: 'folder for the letters' }))
    .option(
      '--body <name>',
      say({
        vi: 'chỉ đôn đốc cơ quan (hoặc nhóm cơ quan) này',
        en: 'only the letter to this body, or class of bodies',
      }),
    )
    .option(
      '--within <days>',
      say({ vi: 'nhắc cả việc đến hạn trong số ngày này', en: 'remind of what is due in so many days' }),
      String(DEFAULTS.within),
    )
    .option(
      '--all-periodic',
      say({
        vi: 'đưa vào mọi việc định kỳ, kể cả còn lâu mới đến kỳ',
        en: 'all that comes again and again, however long until the next time',
      }),
    )
    .option(
      '--level-after <days>',
      say({
        vi: 'quá hạn hơn số ngày thứ nhất thì đôn đốc, hơn số thứ hai thì phê bình; chỉ ghi một số thì không phê bình',
        en: 'late by more than the first number: urging; than the second: criticism; with one number, never criticism',
      }),
      `${DEFAULTS.urgeAfter},${DEFAULTS.criticiseAfter}`,
    )
    .addOption(
      new Option(
        '--letter-format <format>',
        say({ vi: 'dạng của công văn', en: 'form of the letters' }),
      ).choices(['docx', 'md', 'pdf']),
    )
    .option(
      '--name <pattern>',
      say({ vi: 'tên từng tệp, mặc định {{body}}.docx', en: 'name of each file, {{body}}.docx by default' }),
    )
    .option(
      '--number <number>',
      say({
        vi: 'số của công văn đầu tiên, các công văn sau lấy số kế tiếp; không ghi thì để trống',
        en: 'number of the first letter, the next ones follow on; without it the number stays blank',
      }),
    )
    .option(
      '--blank',
      say({
        vi: 'thông tin cơ quan không có trong hồ sơ lẫn văn bản giao việc thì để dòng chấm',
        en: 'dotted gaps for what is known of the office neither from its profile nor from its letters',
      }),
    )
    .addOption(
      new Option('--format <format>', say({ vi: 'dạng của bản tổng hợp', en: 'form of the summary' }))
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addHelpText(
      'after',
      say({
        vi: '\nMỗi cơ quan chủ trì một công văn, gồm việc quá hạn, sắp đến hạn và định kỳ gần đây. Việc nào không đưa vào được thì nói rõ vì sao.\nCơ quan đôn đốc lấy từ hồ sơ (office); chưa có hồ sơ thì là cơ quan đã giao việc, ghi theo văn bản mới nhất của cơ quan ấy.\nVí dụ:\n  vanthu extract van-ban/ -o nhiem-vu.json\n  vanthu follow-up nhiem-vu.json --as-of 2026-04-15 --out-dir don-doc\nMức độ, cách tính ngày và thông tin cơ quan: docs/follow-up.md',
        en: '\nOne letter a lead body: what is late, due soon, or lately due again. What could not be followed up is named, with the reason.\nThe office that reminds is the one of the profile; without a profile, the one that assigned the tasks, as its newest letter has it.\nExamples:\n  vanthu extract letters/ -o tasks.json\n  vanthu follow-up tasks.json --as-of 2026-04-15 --out-dir reminders\nLevels, counting of days and the office profile: docs/follow-up.md',
      }),
    );
  return withOfficeOption(withTemplateOptions(command, host), host).action(
    async (files: string[], options: Options) => {
      const settings = settingsOf(options);
      const letters = await lettersIn(host, files);
      const config = await writingConfig(host, options.config);
      const source = await letterSource(host, TEMPLATE, options.templates, config);
      const office = await officeOf(host, options.office, config, source.kind);
      const runs = runsOf(letters, office, settings);
      tellSenders(host, runs, office);
      const inputs = [
        ...source.files,
        ...files.filter((file) => file !== STDIN),
        ...(options.office === undefined ? [] : [options.office]),
      ];
      const written = await writeRuns(host, { runs, source, inputs, outDir: options.outDir, settings });
      if (options.format === 'json') {
        const summary = summaryOf(runs, settings.counting.asOf, options.outDir, written);
        host.out(`${JSON.stringify(summary, null, 2)}\n`);
      }
      tellLeftOut(host, runs, settings.counting);
    },
  );
}

// ---- what is asked for

function settingsOf(options: Options): FollowUpSettings {
  const [urgeAfter, criticiseAfter = null, ...more] = options.levelAfter
    .split(',')
    .map((part) => daysIn(part));
  const isRising = urgeAfter !== undefined && (criticiseAfter === null || criticiseAfter >= urgeAfter);
  if (urgeAfter === undefined || more.length > 0 || !isRising) {
    throw new UserError({
      vi: `“--level-after ${options.levelAfter}” phải là một hoặc hai số ngày tăng dần, như 0,30.`,
      en: `“--level-after ${options.levelAfter}” must be one or two rising numbers of days, such as 0,30.`,
    });
  }
  return {
    counting: {
      asOf: dayIn(options.asOf),
      within: daysIn(options.within),
      allPeriodic: options.allPeriodic === true,
      urgeAfter,
      criticiseAfter,
      body: options.body ?? null,
    },
    firstNumber: numberIn(options.number),
    blank: options.blank === true,
    ...namingOf(options),
  };
}

/** `2026-04-15`, and `15/4/2026` as people write it. */
function dayIn(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  if (isIsoDay(iso)) return iso;
  throw new UserError({
    vi: `“--as-of ${text}” phải là một ngày có thật, như 2026-04-15.`,
    en: `“--as-of ${text}” must be a real day, such as 2026-04-15.`,
  });
}

function daysIn(text: string): number {
  const days = /^\d{1,4}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  if (days <= FARTHEST_DAYS) return days;
  throw new UserError({
    vi: `“${text}” phải là số ngày, từ 0 đến ${FARTHEST_DAYS}.`,
    en: `“${text}” must be a number of days, from 0 to ${FARTHEST_DAYS}.`,
  });
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,4}$/u.test(text)) return Number(text);
  throw new UserError({
    vi: `“--number ${text}” phải là số thứ tự, như 145.`,
    en: `“--number ${text}” must be a running number, such as 145.`,
  });
}

const FORMS: readonly Form[] = ['.docx', '.md', '.pdf'];

function namingOf({ name, letterFormat }: Options): Pick<FollowUpSettings, 'form' | 'pattern'> {
  if (name === undefined) return { form: `.${letterFormat ?? 'docx'}`, pattern: null };
  const mistake = patternMistake(name);
  if (mistake) throw new UserError(mistake);
  const form = FORMS.find((one) => one === endingOf(name));
  if (form && (letterFormat === undefined || form === `.${letterFormat}`)) return { form, pattern: name };
  throw new UserError({
    vi: `“--name ${name}” phải tận cùng bằng ${letterFormat ? `.${letterFormat}` : '.docx, .md hoặc .pdf'}.`,
    en: `“--name ${name}” must end in ${letterFormat ? `.${letterFormat}` : '.docx, .md or .pdf'}.`,
  });
}

// ---- what is given

async function lettersIn(host: Host, files: readonly string[]): Promise<readonly TaskLetter[]> {
  const letters: TaskLetter[] = [];
  const mistakes: Bilingual[] = [];
  for (const file of files) {
    const read = readTasks(await textOf(host, file), file);
    if (read.mistakes) mistakes.push(...read.mistakes);
    else letters.push(...read.letters);
  }
  const [first] = mistakes;
  if (first) throw mistakes.length === 1 ? new UserError(first) : sentences(mistakes);
  return letters;
}

async function textOf(host: Host, file: string): Promise<string> {
  const bytes =
    file === STDIN
      ? await host.stdin()
      : await readBytes(resolve(host.cwd, file)).catch((cause: unknown) => {
          throw new UserError(whyUnread(file, cause), { cause });
        });
  if (bytes.byteLength > MOST_BYTES) {
    throw new UserError({
      vi: `“${file}” lớn quá ${MOST_BYTES / 1_000_000} MB; hãy chia thành nhiều tệp, mỗi lần chạy một phần.`,
      en: `“${file}” is larger than ${MOST_BYTES / 1_000_000} MB; split it and run one part at a time.`,
    });
  }
  // PowerShell writes what a program prints as UTF-16.
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}
