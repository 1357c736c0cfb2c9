import { Command, Option } from 'commander';
import { extract } from '../../extract/extract.ts';
import { exitCode, type Host } from '../host.ts';
import { inputFiles } from '../inputs.ts';
import { type OpenedLetter, openLetter } from '../letters.ts';
import { messageIn } from '../words.ts';

type Options = { readonly stdinFilename?: string };

export function extractCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('extract')
    .argument(
      say({ vi: '<tệp...>', en: '<files...>' }),
      say({ vi: 'tệp hoặc thư mục', en: 'files or folders' }),
    )
    .addOption(
      new Option('--format <format>', say({ vi: 'dạng kết quả', en: 'output format' }))
        .choices(['json'])
        .default('json'),
    )
    .option('--stdin-filename <name>', say({ vi: 'tên tệp khi đọc từ “-”', en: 'file name for “-”' }))
    .action(async (files: string[], { stdinFilename }: Options) => {
      const inputs = await inputFiles(host, files);
      const opened: OpenedLetter[] = [];
      for (const file of inputs) opened.push(await openLetter(host, file, stdinFilename ?? null));
      host.out(
        `${JSON.stringify(
          opened.map((one) => entryOf(one, host)),
          null,
          2,
        )}\n`,
      );
      const unread = opened.filter(({ failure }) => failure).length;
      host.exit(
        unread === 0 ? exitCode.clean : unread === opened.length ? exitCode.failed : exitCode.findings,
      );
    });
}

function entryOf(opened: OpenedLetter, { language }: Host) {
  if (opened.failure) {
    const { code, message } = opened.failure;
    return { file: opened.file, ...UNREAD, error: { code, message: message[language] } };
  }
  return { file: opened.file, ...extract(opened.letter), error: null };
}

const UNREAD = { official: null, regime: null, type: null, parts: null, citations: [], assignments: [] };
