import { Command } from 'commander';
import type { Bilingual } from '../../document/terms.ts';
import type { Config } from '../../lint/config.ts';
import type { OfficeProfile } from '../../lint/rule.ts';
import { endingOf, type MadeLetter, writeBatch } from '../batch.ts';
import { readData } from '../data.ts';
import type { Entry } from '../entry.ts';
import { STDIN } from '../files.ts';
import { type Host, UserError } from '../host.ts';
import { type Form, type LetterSource, letterSource } from '../letter-source.ts';
import { patternMistake } from '../names.ts';
import { officeOf, withOffice, writingConfig } from '../office.ts';
import { outDir } from '../out-dir.ts';
import { refuseInputAsOutput, writeOutput } from '../output.ts';
import { sentences } from '../template-names.ts';
import { messageIn } from '../words.ts';
import { type WritingOptions, withOfficeOption, withTemplateOptions } from '../writing-options.ts';

type Options = WritingOptions & {
  readonly data?: string;
  readonly sample?: boolean;
  readonly blank?: boolean;
  readonly output?: string;
  readonly outDir?: string;
  readonly name?: string;
  readonly stdinFilename?: string;
};

export function renderCommand(host: Host): Command {
  const say = messageIn(host.language);
  const command = new Command('render')
    .argument(
      say({ vi: '<mẫu>', en: '<template>' }),
      say({
        vi: 'tên mẫu, thư mục mẫu, tệp .hbs, hoặc tệp Word có các chỗ {{trường}}',
        en: 'name of a template, its folder, a .hbs file, or a Word file with {{field}} tags',
      }),
    )
    .option(
      '--data <file>',
      say({ vi: 'dữ liệu: .json, .yaml, .csv, hoặc “-”', en: 'data: .json, .yaml, .csv, or “-”' }),
    )
    .option(
      '--sample',
      say({ vi: 'dùng dữ liệu mẫu của chính mẫu ấy', en: "use the template's own sample data" }),
    )
    .option(
      '--blank',
      say({ vi: 'chỗ nào thiếu dữ liệu thì để dòng chấm', en: 'dotted gaps where data lack' }),
    )
    .option(
      '-o, --output <file>',
      say({ vi: 'tệp ghi ra: .docx, .md hoặc .pdf', en: 'file to write: .docx, .md or .pdf' }),
    )
    .option('--out-dir <folder>', say({ vi: 'thư mục ghi nhiều văn bản', en: 'folder for many letters' }))
    .option(
      '--name <pattern>',
      say({
        vi: 'tên từng tệp, ví dụ {{number}}.docx; {{index}} là số thứ tự',
        en: 'name of each file, as {{number}}.docx; {{index}} is its order',
      }),
    )
    .option('--stdin-filename <name>', say({ vi: 'tên tệp khi đọc từ “-”', en: 'file name for “-”' }))
    .addHelpText(
      'after',
      say({
        vi: '\nDữ liệu là một danh sách, hoặc một bảng CSV, thì ra nhiều văn bản: mỗi mục, mỗi dòng một văn bản.\nVí dụ:\n  vanthu render cong-van --sample -o mau.docx\n  vanthu render quyet-dinh --data du-lieu.yaml -o quyet-dinh.docx\n  vanthu render giay-moi --data danh-sach.csv --out-dir giay-moi --name "{{number}}.docx"\nCác mẫu và các trường: vanthu templates. Cách ghi dữ liệu: docs/writing.md',
        en: '\nA list as data, or a CSV table, gives many letters: one an entry, one a row.\nExamples:\n  vanthu render cong-van --sample -o sample.docx\n  vanthu render quyet-dinh --data data.yaml -o decision.docx\n  vanthu render giay-moi --data list.csv --out-dir invitations --name "{{number}}.docx"\nTemplates and their fields: vanthu templates. How data are written: docs/writing.md',
      }),
    );
  return withOfficeOption(withTemplateOptions(command, host), host).action(
    async (name: string, options: Options) => {
      const form = formOf(name, options);
      const config = await writingConfig(host, options.config);
      const source = await letterSource(host, name, options.templates, config);
      const office = await officeOf(host, options.office, config, source.kind);
      const entries = (await entriesOf(host, source, options)).map((entry) =>
        completed(entry, source, office),
      );
      const job: Job = { source, form, entries, options, config };
      await (options.outDir === undefined
        ? renderOne(host, job, options.output ?? '')
        : renderMany(host, job));
    },
  );
}

type Job = {
  readonly source: LetterSource;
  readonly form: Form;
  readonly entries: readonly Entry[];
  readonly options: Options;
  readonly config: Config;
};

const FORMS: readonly Form[] = ['.docx', '.md', '.pdf'];

/** What is asked for, or why it cannot be: told before anything is read. */
function formOf(template: string, { data, sample, blank, output, outDir: folder, name }: Options): Form {
  if (sample && data !== undefined) {
    throw new UserError({
      vi: 'Chọn một trong hai: --data hoặc --sample.',
      en: 'Choose one: --data or --sample.',
    });
  }
  if (!sample && !blank && data === undefined) {
    throw new UserError({
      vi: `Thiếu dữ liệu: thêm --data TỆP, --sample (dữ liệu mẫu) hoặc --blank (để trống). Các trường: vanthu templates ${template}`,
      en: `There are no data: add --data FILE, --sample or --blank. The fields: vanthu templates ${template}`,
    });
  }
  if ((output === undefined) === (folder === undefined)) {
    throw new UserError({
      vi: 'Ghi một văn bản thì dùng -o TỆP; ghi nhiều thì dùng --out-dir THƯ-MỤC.',
      en: 'For one letter use -o FILE; for many --out-dir FOLDER.',
    });
  }
  if (name !== undefined && folder === undefined) {
    throw new UserError({
      vi: '--name chỉ dùng cùng với --out-dir.',
      en: '--name goes with --out-dir only.',
    });
  }
  const mistake = name === undefined ? null : patternMistake(name);
  if (mistake) throw new UserError(mistake);
  const file = output ?? name ?? DEFAULT_NAME;
  const form = FORMS.find((one) => one === (endingOf(file) === '.markdown' ? '.md' : endingOf(file)));
  if (form) return form;
  throw new UserError({
    vi: `Không biết ghi “${file}”: tên tệp phải tận cùng bằng .docx, .md hoặc .pdf.`,
    en: `“${file}” cannot be written: its name must end in .docx, .md or .pdf.`,
  });
}

const DEFAULT_NAME = '{{index}}.docx';

async function entriesOf(host: Host, source: LetterSource, options: Options): Promise<readonly Entry[]> {
  const { data, sample, stdinFilename } = options;
  if (!sample && data === undefined) return [{ where: null, data: {} }];
  const file = sample ? source.samplePath : data;
  if (file === null || file === undefined) {
    throw new UserError({
      vi: `Mẫu “${source.name}” không có dữ liệu mẫu (sample.json).`,
      en: `The template “${source.name}” has no sample data (sample.json).`,
    });
  }
  const entries = await readData(host, file, stdinFilename ?? null, source.wanted);
  if (entries.length > 0) return entries;
  throw new UserError({
    vi: `Dữ liệu “${file}” không có văn bản nào.`,
    en: `The data “${file}” hold no letter.`,
  });
}

/** The office speaks where the data are silent. */
function completed(entry: Entry, { fields, kind }: LetterSource, office: OfficeProfile): Entry {
  if (entry.mistakes) return entry;
  return { ...entry, data: withOffice(entry.data, office, fields, kind) };
}

async function renderOne(host: Host, job: Job, output: string): Promise<void> {
  const { source, entries, options } = job;
  const [entry, second] = entries;
  if (second || !entry) {
    throw new UserError({
      vi: `Dữ liệu có ${entries.length} văn bản: dùng --out-dir THƯ-MỤC --name "{{number}}.docx".`,
      en: `The data hold ${entries.length} letters: use --out-dir FOLDER --name "{{number}}.docx".`,
    });
  }
  refuseInputAsOutput(host, output, inputsOf(source, options));
  const made: MadeLetter = entry.mistakes ? entry : await finished(job, await make(job, entry.data));
  if ('mistakes' in made) throw sentences(made.mistakes, titleOf(source, options, made.mistakes.length));
  writeOutput(host, output, made.content);
  for (const note of made.notes) host.err(`vanthu: ${output}: ${note[host.language]}\n`);
}

async function renderMany(host: Host, job: Job): Promise<void> {
  const { source, entries, options, form } = job;
  host.exit(
    await writeBatch(host, {
      entries,
      pattern: options.name ?? DEFAULT_NAME,
      folder: outDir(host, options.outDir ?? '', inputsOf(source, options)),
      make: (data) => make(job, data),
      print: form === '.pdf' ? printAll : null,
    }),
  );
}

async function finished({ form }: Job, made: MadeLetter): Promise<MadeLetter> {
  if (form !== '.pdf' || 'mistakes' in made || typeof made.content === 'string') return made;
  const [pdf = made] = await printAll([made.content]);
  return 'mistakes' in pdf ? pdf : { ...pdf, notes: [...made.notes, ...pdf.notes] };
}

const printAll = async (files: readonly Uint8Array[]): Promise<readonly MadeLetter[]> =>
  (await import('../pdf.ts')).printed(files);

const make = ({ source, form, options }: Job, data: unknown): Promise<MadeLetter> =>
  source.make(data, form, { blank: options.blank ?? false, year: new Date().getFullYear() });

const inputsOf = ({ files }: LetterSource, { data, office }: Options): readonly string[] => [
  ...files,
  ...(data === undefined || data === STDIN ? [] : [data]),
  ...(office === undefined ? [] : [office]),
];

const titleOf = ({ name }: LetterSource, { data }: Options, count: number): Bilingual => ({
  vi: `Chưa điền được mẫu “${name}”${data === undefined ? '' : ` từ “${data}”`}, ${count} chỗ sai:`,
  en: `The template “${name}” cannot be filled${data === undefined ? '' : ` from “${data}”`}, ${count === 1 ? 'one mistake' : `${count} mistakes`}:`,
});
