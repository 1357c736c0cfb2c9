import type { Command } from 'commander';
import type { Host } from './host.ts';
import { messageIn } from './words.ts';

/** Where templates and the office's own words come from: the same for every command that writes letters. */
export type WritingOptions = {
  readonly templates?: string;
  readonly office?: string;
  readonly config?: string;
};

export function withTemplateOptions(command: Command, { language }: Host): Command {
  const say = messageIn(language);
  return command
    .option(
      '--templates <folder>',
      say({
        vi: 'thư mục mẫu của cơ quan, được tìm trước',
        en: 'folder of your own templates, searched first',
      }),
    )
    .option('--config <file>', say({ vi: 'tệp cấu hình', en: 'configuration file' }));
}

export const withOfficeOption = (command: Command, { language }: Host): Command =>
  command.option(
    '--office <file>',
    messageIn(language)({
      vi: 'tệp thông tin cơ quan; không ghi thì lấy mục office của cấu hình',
      en: 'file with the office profile; else that of the configuration',
    }),
  );
