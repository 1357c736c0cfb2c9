import { extname } from 'node:path';
import type { Bilingual } from '../document/terms.ts';
import type { Entry } from './entry.ts';
import { type ExitCode, exitCode, type Host, UserError } from './host.ts';
import { fileName, nameKey } from './names.ts';
import type { OutDir } from './out-dir.ts';
import { progressOn } from './progress.ts';
import { messageIn } from './words.ts';

/** What came of one letter of a batch: a Word file for `.pdf` is printed later, many at a time. */
export type MadeLetter =
  | { readonly content: string | Uint8Array; readonly notes: readonly Bilingual[] }
  | { readonly mistakes: readonly Bilingual[] };

export type Batch = {
  readonly entries: readonly Entry[];
  /** File name, with fields of the data in double braces. */
  readonly pattern: string;
  readonly folder: OutDir;
  readonly make: (data: unknown) => Promise<MadeLetter>;
  /** Prints Word files, one answer each; null where nothing is to be printed. */
  readonly print: ((docx: readonly Uint8Array[]) => Promise<readonly MadeLetter[]>) | null;
};

/** So many are printed by one process of LibreOffice, and held in memory. */
const PRINTED_AT_ONCE = 25;

type Named = { readonly where: string; readonly data: unknown; readonly name: string };

/** Writes every letter that can be written, and names all mistakes of the others. */
export async function writeBatch(host: Host, batch: Batch): Promise<ExitCode> {
  const say = messageIn(host.language);
  const { named, refused } = namesOf(host, batch);
  const progress = progressOn(host, named.length);
  let written = 0;
  const noted = new Map<string, string[]>();
  const complain = (where: string, mistakes: readonly Bilingual[]) => {
    progress.clear();
    refused.push(where);
    host.err(complaint(where, mistakes.map(say)));
  };
  const put = async ({ where, name }: Named, made: MadeLetter) => {
    if ('mistakes' in made) return complain(where, made.mistakes);
    const mistake = await batch.folder.write(name, made.content);
    if (mistake) return complain(where, [mistake]);
    written++;
    for (const note of made.notes) noted.set(say(note), [...(noted.get(say(note)) ?? []), where]);
  };
  let waiting: { readonly one: Named; readonly docx: Uint8Array; readonly notes: readonly Bilingual[] }[] =
    [];
  const printWaiting = async () => {
    const files = waiting.map(({ docx }) => docx);
    const printed = (await batch.print?.(files)) ?? [];
    for (const [index, { one, notes }] of waiting.entries()) {
      const made = printed[index];
      if (made) await put(one, 'mistakes' in made ? made : { ...made, notes: [...notes, ...made.notes] });
    }
    waiting = [];
  };
  for (const [index, one] of named.entries()) {
    progress.show(index, one.name);
    const made = await batch.make(one.data).catch(crashed);
    if (batch.print && 'content' in made && typeof made.content !== 'string') {
      waiting.push({ one, docx: made.content, notes: made.notes });
      if (waiting.length === PRINTED_AT_ONCE) await printWaiting();
    } else await put(one, made);
  }
  await printWaiting();
  progress.clear();
  for (const [note, places] of noted) host.err(complaint(placesIn(places, host), [note]));
  host.err(summaryOf(host, batch, written, refused.length));
  if (refused.length === 0) return exitCode.clean;
  return written > 0 ? exitCode.findings : exitCode.failed;
}

/** Names come first: of two letters that would lie in one file neither is written, as nobody can tell which is meant. */
function namesOf(host: Host, { entries, pattern }: Batch) {
  const say = messageIn(host.language);
  const refused: string[] = [];
  const named: Named[] = [];
  for (const [index, entry] of entries.entries()) {
    const where = say(entry.where ?? { vi: 'dữ liệu', en: 'data' });
    const turn = { index: index + 1, total: entries.length };
    const one = entry.mistakes ? entry : { ...entry, ...fileName(pattern, entry.data, turn) };
    if ('name' in one) named.push({ where, data: one.data, name: one.name });
    else {
      refused.push(where);
      host.err(complaint(where, one.mistakes.map(say)));
    }
  }
  const same = new Map<string, Named[]>();
  for (const one of named) same.set(nameKey(one.name), [...(same.get(nameKey(one.name)) ?? []), one]);
  const alone: Named[] = [];
  for (const [, group] of same) {
    const [first, second] = group;
    if (first && !second) alone.push(first);
    else {
      refused.push(...group.map(({ where }) => where));
      host.err(complaint(group.map(({ where }) => where).join(', '), [say(sameName(first?.name ?? ''))]));
    }
  }
  return { named: alone, refused };
}

/** One letter that we cannot cope with must not keep the others from being written. */
function crashed(cause: unknown): MadeLetter {
  if (cause instanceof UserError || !(cause instanceof Error)) throw cause;
  return {
    mistakes: [
      {
        vi: `Chương trình gặp sự cố với văn bản này, xin báo lại: ${cause.message}`,
        en: `The program crashed on this letter, please report it: ${cause.message}`,
      },
    ],
  };
}

/** The same is often to be said of every row; it is said once. */
function placesIn(places: readonly string[], { language }: Host): string {
  const [first = '', ...others] = places;
  if (others.length < 3) return places.join(', ');
  return messageIn(language)({
    vi: `${first} và ${others.length} văn bản khác`,
    en: `${first} and ${others.length} others`,
  });
}

const sameName = (name: string): Bilingual => ({
  vi: `Cùng ra một tên tệp “${name}”, nên không văn bản nào được ghi; thêm trường khác hoặc {{index}} vào --name.`,
  en: `They would have the same file name “${name}”, so none is written; add another field or {{index}} to --name.`,
});

const complaint = (where: string, [only = '', ...more]: readonly string[]): string =>
  more.length === 0
    ? `vanthu: ${where}: ${only}\n`
    : `vanthu: ${where}:\n${[only, ...more].map((line) => `  ${line}\n`).join('')}`;

function summaryOf(host: Host, { folder }: Batch, written: number, refused: number): string {
  const say = messageIn(host.language);
  const left = {
    vi: `; ${refused} văn bản có chỗ sai, không ghi`,
    en: `; ${refused} not written for mistakes`,
  };
  const done = {
    vi: `Đã ghi ${written} văn bản vào ${folder.named}`,
    en: `${written} ${written === 1 ? 'letter' : 'letters'} written to ${folder.named}`,
  };
  return `${say(done)}${refused > 0 ? say(left) : ''}.\n`;
}

export const endingOf = (name: string): string => extname(name).toLowerCase();
