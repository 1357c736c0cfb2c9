import { Command, Option } from 'commander';
import type { Span } from '../../document/tree.ts';
import type { Assignment } from '../../extract/assignment.ts';
import { extract } from '../../extract/extract.ts';
import type { Locate } from '../../read/read.ts';
import { CRASHED, stackOf } from '../crash.ts';
import { exitCode, type Host } from '../host.ts';
import { inputFiles } from '../inputs.ts';
import { openLetter } from '../letters.ts';
import { messageIn } from '../words.ts';

type Options = { readonly stdinFilename?: string; readonly debug?: boolean };

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
    .option(
      '--debug',
      say({ vi: 'in chi tiết khi chương trình gặp sự cố', en: 'show stacks where the program crashed' }),
    )
    .action(async (files: string[], { stdinFilename, debug = false }: Options) => {
      const inputs = await inputFiles(host, files);
      const entries: Awaited<ReturnType<typeof safeEntryOf>>[] = [];
      for (const file of inputs) entries.push(await safeEntryOf(host, file, stdinFilename ?? null, debug));
      host.out(`${JSON.stringify(entries, null, 2)}\n`);
      const unread = entries.filter(({ error }) => error).length;
      for (const { file, error } of entries) if (error) host.err(`vanthu: ${file}: ${error.message}\n`);
      host.exit(
        unread === 0 ? exitCode.clean : unread === entries.length ? exitCode.failed : exitCode.findings,
      );
    });
}

async function safeEntryOf(host: Host, file: string, stdinName: string | null, debug: boolean) {
  try {
    return await entryOf(host, file, stdinName);
  } catch (cause) {
    // One file that we cannot cope with must not keep the others from being done.
    if (debug) host.err(`${file}: ${stackOf(cause)}\n`);
    return { file, ...UNREAD, error: { code: CRASHED.code, message: CRASHED.message[host.language] } };
  }
}

async function entryOf(host: Host, file: string, stdinName: string | null) {
  const opened = await openLetter(host, file, stdinName);
  if (opened.failure) {
    const { code, message } = opened.failure;
    return { file, ...UNREAD, error: { code, message: message[host.language] } };
  }
  const { locate } = opened.read;
  const { assignments, ...rest } = extract(opened.letter);
  return {
    file,
    ...rest,
    assignments: assignments.map((assignment) => taskOf(assignment, locate)),
    error: null,
  };
}

const UNREAD = { official: null, regime: null, type: null, parts: null, citations: [], assignments: [] };

function taskOf({ at, evidence, ...task }: Assignment, locate: Locate) {
  const places = (spans: readonly Span[]) => spans.map((span) => placeOf([span], locate));
  return {
    ...task,
    source: placeOf(at.spans, locate),
    evidence: {
      lead: places(evidence.lead),
      coordinate: places(evidence.coordinate),
      reportTo: places(evidence.reportTo),
      deadline: places(evidence.deadline),
    },
  };
}

/** From the first of the spans to the last. */
function placeOf(spans: readonly Span[], locate: Locate) {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  const { line, column } = locate(first);
  const { endLine, endColumn } = locate(last);
  return { line, column, endLine, endColumn };
}
