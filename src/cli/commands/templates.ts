import { dirname, relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { kinds } from '../../document/kinds.ts';
import type { Bilingual } from '../../document/terms.ts';
import type { Field } from '../../render/schema.ts';
import { fieldsOf, listTemplates, type Mistake, type Template } from '../../render/template.ts';
import { exitCode, type Host } from '../host.ts';
import { isWordFile, letterSource } from '../letter-source.ts';
import { writingConfig } from '../office.ts';
import { templateFolders, templateNamed } from '../template-names.ts';
import { messageIn } from '../words.ts';
import { type WritingOptions, withTemplateOptions } from '../writing-options.ts';

type Options = WritingOptions & { readonly format: 'pretty' | 'json'; readonly check?: boolean };

export function templatesCommand(host: Host): Command {
  const say = messageIn(host.language);
  const command = new Command('templates')
    .argument(
      say({ vi: '[mẫu]', en: '[template]' }),
      say({ vi: 'tên một mẫu, để xem các trường của nó', en: 'name of one, to see its fields' }),
    )
    .addOption(
      new Option('--format <format>', say({ vi: 'dạng kết quả', en: 'output format' }))
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .option(
      '--check',
      say({
        vi: 'soát mẫu: trường không có, trường thừa, hàm lạ',
        en: 'check templates: unknown and unused fields, unknown helpers',
      }),
    )
    .addHelpText(
      'after',
      say({
        vi: '\nVí dụ:\n  vanthu templates quyet-dinh\n  vanthu templates --check --templates mau-van-ban',
        en: '\nExamples:\n  vanthu templates quyet-dinh\n  vanthu templates --check --templates my-templates',
      }),
    );
  return withTemplateOptions(command, host).action(
    async (name: string | undefined, { format, check = false, ...options }: Options) => {
      const config = await writingConfig(host, options.config);
      const folders = templateFolders(host, options.templates, config);
      if (name !== undefined && isWordFile(name)) {
        const { wanted } = await letterSource(host, name, options.templates, config);
        host.out(
          format === 'json'
            ? json([wordData(host, name, wanted.fields)])
            : wordDetails(host, name, wanted.fields),
        );
        return;
      }
      const { templates, mistakes } =
        name === undefined
          ? await listTemplates(folders)
          : { templates: [await templateNamed(host, name, folders)], mistakes: [] };
      const checked = check ? await mistakesIn(templates) : null;
      // What cannot be read at all belongs to no template of the list.
      for (const mistake of mistakes) host.err(`vanthu: ${say(mistake)}\n`);
      const [only] = templates;
      if (format === 'json') {
        host.out(json(templates.map((one) => dataOf(one, checked?.get(one.name) ?? null, host))));
      } else if (checked) host.out(checkOf(checked, host));
      else host.out(name !== undefined && only ? detailsOf(only, name, host) : listOf(templates, host));
      const faulty = mistakes.length > 0 || [...(checked?.values() ?? [])].some((found) => found.length > 0);
      host.exit(faulty ? exitCode.findings : exitCode.clean);
    },
  );
}

type Checked = ReadonlyMap<string, readonly Mistake[]>;

async function mistakesIn(templates: readonly Template[]): Promise<Checked> {
  const { checkTemplate } = await import('../../render/check-template.ts');
  return new Map(templates.map((template) => [template.name, checkTemplate(template)]));
}

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

const isOurs = ({ folder }: Template, host: Host): boolean =>
  !relative(host.templates, folder).startsWith('..');

const dataOf = (template: Template, mistakes: readonly Mistake[] | null, host: Host) => ({
  name: template.name,
  type: template.type,
  title: template.title,
  description: descriptionOf(template),
  own: !isOurs(template, host),
  folder: template.folder,
  sample: template.samplePath,
  fields: fieldsOf(template).map(({ path, title, required, type }) => ({ path, title, required, type })),
  mistakes: mistakes?.map((mistake) => mistake[host.language]) ?? null,
});

/** The user's own Word file has fields, and nothing else that could be told of it. */
const wordData = ({ cwd }: Host, name: string, fields: readonly Field[]) => ({
  name,
  type: null,
  title: { vi: name, en: name },
  description: null,
  own: true,
  folder: dirname(resolve(cwd, name)),
  sample: null,
  fields,
  mistakes: null,
});

const descriptionOf = ({ schema }: Template): string | null => {
  const text = schema?.['description'];
  return typeof text === 'string' ? text : null;
};

function listOf(templates: readonly Template[], host: Host): string {
  const say = messageIn(host.language);
  const width = Math.max(0, ...templates.map(({ name }) => name.length));
  const section = (title: Bilingual, some: readonly Template[]) =>
    some.length === 0
      ? []
      : [say(title), ...some.map(({ name, title: own }) => `  ${name.padEnd(width)}  ${say(own)}`), ''];
  const lines = [
    ...section(
      { vi: 'Mẫu của cơ quan', en: 'Your own' },
      templates.filter((one) => !isOurs(one, host)),
    ),
    ...section(
      { vi: 'Mẫu có sẵn', en: 'Those of the program' },
      templates.filter((one) => isOurs(one, host)),
    ),
    say({
      vi: `${templates.length} mẫu. Xem các trường của một mẫu: vanthu templates TÊN-MẪU`,
      en: `${templates.length} templates. For the fields of one: vanthu templates NAME`,
    }),
  ];
  return `${lines.join('\n')}\n`;
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  text: { vi: 'chữ', en: 'text' },
  date: { vi: 'ngày, dạng 2026-03-05', en: 'day, as 2026-03-05' },
  number: { vi: 'số', en: 'number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  list: { vi: 'danh sách', en: 'list' },
  group: { vi: 'nhóm', en: 'group' },
  any: { vi: 'tùy ý', en: 'anything' },
};

/** `asked` is its name, or the path by which it was named: so it is called in the commands that are shown. */
function detailsOf(template: Template, asked: string, host: Host): string {
  const say = messageIn(host.language);
  const { name, type, title, folder, samplePath } = template;
  const description = descriptionOf(template);
  const fields = fieldsOf(template);
  const shown = (path: string) => {
    const near = relative(host.cwd, path);
    return near.startsWith('..') ? path : near;
  };
  const lines = [
    `${name}  ${say(title)}`,
    ...(type ? [`${say({ vi: 'Loại', en: 'Type' })}: ${type} (${say(kinds[type])})`] : []),
    ...(description === null ? [] : [description]),
    '',
    say({ vi: 'Các trường (* là phải có):', en: 'Fields (* must be there):' }),
    ...fieldLines(fields, host),
    '',
    `${say({ vi: 'Tệp mẫu', en: 'Template' })}: ${shown(folder)}`,
    ...(samplePath === null
      ? []
      : [`${say({ vi: 'Dữ liệu mẫu', en: 'Sample data' })}: ${shown(samplePath)}`]),
    '',
    say({ vi: 'Soạn:', en: 'To write one:' }),
    `  vanthu new ${asked} -o ${name}.md`,
    `  vanthu render ${asked} --data ${say({ vi: 'du-lieu', en: 'data' })}.yaml -o ${name}.docx`,
  ];
  return `${lines.join('\n')}\n`;
}

function wordDetails(host: Host, name: string, fields: readonly Field[]): string {
  const say = messageIn(host.language);
  const lines = [
    say({
      vi: `Tệp Word ${name} có ${fields.length} trường:`,
      en: `The Word file ${name} has ${fields.length} fields:`,
    }),
    ...fieldLines(fields, host),
  ];
  return `${lines.join('\n')}\n`;
}

function fieldLines(fields: readonly Field[], host: Host): readonly string[] {
  const say = messageIn(host.language);
  const width = Math.max(0, ...fields.map(({ path }) => path.length));
  return fields.map(({ path, title, required, type }) => {
    const said = TYPES[type];
    const meaning = [title, said ? `(${say(said)})` : ''].filter((text) => text !== '').join(' ');
    return `  ${required ? '*' : ' '} ${path.padEnd(width)}  ${meaning}`.trimEnd();
  });
}

function checkOf(checked: Checked, host: Host): string {
  const say = messageIn(host.language);
  const faulty = [...checked].filter(([, mistakes]) => mistakes.length > 0);
  const lines = faulty.flatMap(([name, mistakes]) => [
    `${name}:`,
    ...mistakes.map((one) => `  ${say(one)}`),
    '',
  ]);
  const closing = {
    vi: `Đã soát ${checked.size} mẫu, ${faulty.length} mẫu có chỗ sai.`,
    en: `${checked.size} templates checked, ${faulty.length} with mistakes.`,
  };
  return `${[...lines, say(closing)].join('\n')}\n`;
}
