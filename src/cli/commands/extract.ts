import { Command, Option } from 'commander';
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
    return { ...UNREAD, file: opened.file, error: { code, message: message[language] } };
  }
  const { official, regime, kind, values } = opened.letter;
  return {
    file: opened.file,
    official,
    regime,
    type: kind,
    parts: {
      motto: values.motto,
      parentBody: values.parentBody,
      issuer: values.issuer,
      number: values.number,
      symbol: values.symbol,
      place: values.place,
      date: values.date,
      subject: values.subject,
      addressees: values.addressees,
      recipients: values.recipients,
      archive: values.archive,
      signingAuthority: values.signingAuthority,
      signerPosition: values.signerPosition,
      signerName: values.signerName,
    },
    citations: [],
    assignments: [],
    error: null,
  };
}

const UNREAD = { official: null, regime: null, type: null, parts: null, citations: [], assignments: [] };
