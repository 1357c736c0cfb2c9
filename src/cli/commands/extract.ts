import { Command, Option } from 'commander';
import { extractedFile } from '../../export/entry.ts';
import type { ExtractedFile } from '../../export/extracted.ts';
import { jsonPieces } from '../../export/json.ts';
import { extract } from '../../extract/extract.ts';
import { CRASHED, stackOf } from '../crash.ts';
import { exitCode, type Host, UserError } from '../host.ts';
import { inputFiles } from '../inputs.ts';
import { openLetter } from '../letters.ts';
import { refuseInputAsOutput, writeOutput } from '../output.ts';
import { messageIn } from '../words.ts';

const FORMATS = ['json', 'ndjson', 'csv', 'xlsx', 'ics', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

type Options = {
  readonly format: Format;
  readonly output?: string;
  readonly any?: boolean;
  readonly stdinFilename?: string;
  readonly debug?: boolean;
};

export function extractCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('extract')
    .argument(
      say({ vi: '<tệp...>', en: '<files...>' }),
      say({ vi: 'tệp hoặc thư mục', en: 'files or folders' }),
    )
    .addOption(
      new Option('--format <format>', say({ vi: 'dạng kết quả', en: 'output format' }))
        .choices(FORMATS)
        .default('json'),
    )
    .option('-o, --output <file>', say({ vi: 'ghi kết quả vào tệp', en: 'write the result to a file' }))
    .option(
      '--any',
      say({
        vi: 'đọc cả văn bản không phải công văn, như bài báo thuật lại',
        en: 'also read what is no official document, such as a news report',
      }),
    )
    .option('--stdin-filename <name>', say({ vi: 'tên tệp khi đọc từ “-”', en: 'file name for “-”' }))
    .option(
      '--debug',
      say({ vi: 'in chi tiết khi chương trình gặp sự cố', en: 'show stacks where the program crashed' }),
    )
    .action(async (files: string[], options: Options) => {
      const inputs = await inputFiles(host, files);
      const { format, output } = options;
      if (output) refuseInputAsOutput(host, output, inputs);
      if (format === 'xlsx' && !output) {
        throw new UserError({
          vi: 'Sổ tính xlsx phải ghi vào tệp: thêm -o nhiem-vu.xlsx.',
          en: 'A workbook has to be written to a file: add -o tasks.xlsx.',
        });
      }
      const streams = format === 'ndjson' && !output;
      const letters: ExtractedFile[] = [];
      let unread = 0;
      for (const file of inputs) {
        const letter = await safeEntryOf(host, file, options);
        sayOf(host, letter, options);
        if (letter.error) unread++;
        if (streams) host.out(`${JSON.stringify(letter)}\n`);
        else letters.push(letter);
      }
      if (output) writeOutput(host, output, await contentOf(format, letters, host));
      else if (format === 'json') {
        for (const piece of jsonPieces(letters)) {
          host.out(piece);
          await host.written?.();
        }
      } else if (!streams) host.out((await contentOf(format, letters, host)).toString());
      host.exit(
        unread === 0 ? exitCode.clean : unread === inputs.length ? exitCode.failed : exitCode.findings,
      );
    });
}

/** Each format loads its own writer only. */
async function contentOf(
  format: Format,
  letters: readonly ExtractedFile[],
  { language }: Host,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return [...jsonPieces(letters)].join('');
    case 'ndjson':
      return letters.map((letter) => `${JSON.stringify(letter)}\n`).join('');
    case 'csv':
      return (await import('../../export/csv.ts')).csvOf(letters, language);
    case 'xlsx':
      return await (await import('../../export/xlsx.ts')).xlsxOf(letters, language);
    case 'ics':
      return (await import('../../export/ics.ts')).icsOf(letters, language);
    case 'markdown':
      return (await import('../../export/markdown.ts')).markdownOf(letters, language);
  }
}

function sayOf(host: Host, { file, official, error }: ExtractedFile, { any = false }: Options): void {
  if (error) host.err(`vanthu: ${file}: ${error.message}\n`);
  if (official !== false || any) return;
  const say = messageIn(host.language);
  host.err(
    `vanthu: ${file}: ${say({
      vi: 'không phải văn bản hành chính, nên không đọc nhiệm vụ; thêm --any nếu vẫn muốn đọc.',
      en: 'no official document, so no tasks were read; add --any to read it all the same.',
    })}\n`,
  );
}

async function safeEntryOf(host: Host, file: string, options: Options): Promise<ExtractedFile> {
  try {
    return await entryOf(host, file, options);
  } catch (cause) {
    // One file that we cannot cope with must not keep the others from being done.
    if (options.debug) host.err(`${file}: ${stackOf(cause)}\n`);
    return { file, ...UNREAD, error: { code: CRASHED.code, message: CRASHED.message[host.language] } };
  }
}

async function entryOf(
  host: Host,
  file: string,
  { stdinFilename, any = false }: Options,
): Promise<ExtractedFile> {
  const opened = await openLetter(host, file, stdinFilename ?? null);
  if (opened.failure) {
    const { code, message } = opened.failure;
    return { file, ...UNREAD, error: { code, message: message[host.language] } };
  }
  return extractedFile(file, extract(opened.letter, { any }), opened.read.locate);
}

const UNREAD = {
  official: null,
  regime: null,
  type: null,
  parts: null,
  citations: [],
  assignments: [],
  bodies: [],
};
