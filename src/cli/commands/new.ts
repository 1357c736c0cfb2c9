import { lstatSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { fill, renderLetter } from '../../render/fill.ts';
import { fieldsOf, type Template } from '../../render/template.ts';
import { endingOf } from '../batch.ts';
import { type Host, UserError } from '../host.ts';
import { pathsOf } from '../letter-source.ts';
import { officeOf, withOffice, writingConfig } from '../office.ts';
import { writeOutput } from '../output.ts';
import { sentences, templateFolders, templateNamed } from '../template-names.ts';
import { messageIn } from '../words.ts';
import { type WritingOptions, withOfficeOption, withTemplateOptions } from '../writing-options.ts';

type Options = WritingOptions & { readonly output?: string; readonly force?: boolean };

export function newCommand(host: Host): Command {
  const say = messageIn(host.language);
  const command = new Command('new')
    .argument(
      say({ vi: '<loại>', en: '<type>' }),
      say({ vi: 'tên mẫu hoặc tên loại: cong-van, "Quyết định"', en: 'name of a template or type' }),
    )
    .option(
      '-o, --output <file>',
      say({
        vi: 'tệp ghi ra, .md hoặc .docx; không ghi thì in ra màn hình',
        en: 'file to write, .md or .docx; else printed',
      }),
    )
    .option('--force', say({ vi: 'ghi đè tệp đã có', en: 'overwrite a file that is there' }))
    .addHelpText(
      'after',
      say({
        vi: '\nVí dụ:\n  vanthu new cong-van -o cong-van.md\n  vanthu new "Quyết định" -o quyet-dinh.docx\nDanh sách mẫu: vanthu templates',
        en: '\nExamples:\n  vanthu new cong-van -o letter.md\n  vanthu new quyet-dinh -o decision.docx\nTemplates: vanthu templates',
      }),
    );
  return withOfficeOption(withTemplateOptions(command, host), host).action(
    async (name: string, { output, force = false, ...options }: Options) => {
      if (output !== undefined) refuseOutput(host, output, force);
      const config = await writingConfig(host, options.config);
      const template = await templateNamed(host, name, templateFolders(host, options.templates, config));
      const office = await officeOf(host, options.office, config, template.type);
      const draft = await draftOf(
        template,
        withOffice({}, office, pathsOf(fieldsOf(template)), template.type),
        output,
      );
      if (output === undefined) {
        host.out(draft.toString());
        return;
      }
      writeOutput(host, output, draft);
      host.err(`${say(nextSteps(output))}\n`);
    },
  );
}

function refuseOutput({ cwd }: Host, output: string, force: boolean): void {
  if (!['.md', '.markdown', '.docx'].includes(endingOf(output))) {
    throw new UserError({
      vi: `Không biết ghi “${output}”: tên tệp phải tận cùng bằng .md hoặc .docx.`,
      en: `“${output}” cannot be written: its name must end in .md or .docx.`,
    });
  }
  if (force || !lstatSync(resolve(cwd, output), { throwIfNoEntry: false })) return;
  throw new UserError({
    vi: `Đã có “${output}”; không ghi đè. Chọn tên khác, hoặc thêm --force nếu muốn ghi đè.`,
    en: `There is a “${output}” already; it is not overwritten. Choose another name, or add --force.`,
  });
}

async function draftOf(
  template: Template,
  data: unknown,
  output: string | undefined,
): Promise<string | Uint8Array> {
  const options = { blank: true, year: new Date().getFullYear() };
  if (output === undefined || endingOf(output) !== '.docx') {
    const filled = await fill(template, data, options);
    if ('mistakes' in filled) throw sentences(filled.mistakes);
    return filled.markdown;
  }
  const rendered = await renderLetter(template, data, options);
  if ('mistakes' in rendered) throw sentences(rendered.mistakes);
  return (await import('../../render/docx.ts')).writeDocx(rendered.letter);
}

const nextSteps = (output: string) =>
  endingOf(output) === '.docx'
    ? {
        vi: `Đã tạo ${output}. Mở bằng Word, điền vào các dòng chấm, rồi kiểm tra: vanthu lint ${output}`,
        en: `${output} is there. Open it in Word, fill the dotted gaps, then check it: vanthu lint ${output}`,
      }
    : {
        vi: `Đã tạo ${output}. Điền vào các dòng chấm, rồi kiểm tra: vanthu lint ${output}; ra Word: vanthu convert ${output} -o ${basename(output).replace(/\.[^.]+$/u, '')}.docx`,
        en: `${output} is there. Fill the dotted gaps, then check it: vanthu lint ${output}; for Word: vanthu convert ${output} -o ${basename(output).replace(/\.[^.]+$/u, '')}.docx`,
      };
