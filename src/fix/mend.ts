import type { Letter } from '../document/letter.ts';
import type { Bilingual } from '../document/terms.ts';
import { type FixChoice, planFixes } from '../lint/fixes.ts';
import type { Diagnostic } from '../lint/lint.ts';
import type { DocxRead } from '../read/docx/docx.ts';
import { readFile } from '../read/file.ts';
import type { Locate, Location, Read } from '../read/read.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Tracking } from './docx.ts';
import { tooLong } from './length.ts';
import { fixText } from './text.ts';

export type MendOptions = FixChoice & {
  /** Name of the file, which says its format. */
  readonly name: string;
  /** Changes to a Word file are marked as tracked ones of this author. */
  readonly tracking: Tracking | null;
  /** What is wrong with a letter; asked again after each round. */
  readonly judge: (letter: Letter) => readonly Diagnostic[];
};

/** A letter at one moment of its mending. */
export type Judged = {
  readonly read: Read;
  readonly letter: Letter;
  readonly diagnostics: readonly Diagnostic[];
};

export type Mended = {
  readonly bytes: Uint8Array;
  readonly before: Judged;
  readonly after: Judged;
  /** What was mended, and where it stood in the file of its round; null where it had no place. */
  readonly fixed: readonly { readonly diagnostic: Diagnostic; readonly at: Location | null }[];
  readonly refusal?: never;
};

/** Why a file is left alone, in a sentence. */
export type Refused = { readonly refusal: Bilingual };

/** A mended place can bring another to light; what still is not right after so many rounds never will be. */
export const MOST_ROUNDS = 10;
/** Each round reads and checks the whole letter: a long one has fewer. A letter of 500 pages, six thousand blocks, has eight. */
export const MOST_BLOCKS_READ = 48_000;

/**
 * Mends a file until nothing fixable is left: each round reads what the one before wrote, so that no fix rests on
 * places that have moved. Mending the result again changes nothing.
 */
export async function mend(bytes: Uint8Array, options: MendOptions): Promise<Mended | Refused> {
  const opened = await judged(bytes, options);
  if ('refusal' in opened) return opened;
  const rounds = Math.min(MOST_ROUNDS, Math.floor(MOST_BLOCKS_READ / opened.read.document.blocks.length));
  const refusal = await refusalFor(opened.read, options);
  if (refusal) return { refusal };
  const fixed: Mended['fixed'][number][] = [];
  let current = { bytes, judged: opened };
  for (let round = 0; round < rounds; round++) {
    const { edits, taken } = planFixes(current.judged.diagnostics, options);
    if (edits.length === 0) break;
    const next = await applied(current.bytes, current.judged.read, edits, options.tracking);
    if (Buffer.compare(next, current.bytes) === 0) break;
    const read = await judged(next, options, () => null);
    // What we wrote ourselves and cannot read again is our fault, never a fault of the file.
    if ('refusal' in read) throw new Error(`${options.name}: ${read.refusal.en}`);
    // The letter of a round is not kept: a long one is many megabytes.
    const { locate } = current.judged.read;
    fixed.push(...taken.map((diagnostic) => ({ diagnostic, at: placeOf(diagnostic, locate) })));
    current = { bytes: next, judged: read };
  }
  return { bytes: current.bytes, before: opened, after: current.judged, fixed };
}

const placeOf = ({ at: [first] }: Diagnostic, locate: Locate): Location | null =>
  first ? locate(first) : null;

async function judged(
  bytes: Uint8Array,
  { name, judge }: MendOptions,
  refusalOf: typeof tooLong = tooLong,
): Promise<Judged | Refused> {
  const read = await readFile(name, bytes);
  if (read.failure) return { refusal: read.failure.message };
  const refusal = refusalOf(read.document);
  if (refusal) return { refusal };
  const letter = recognise(read.document);
  return { read, letter, diagnostics: judge(letter) };
}

async function applied(
  bytes: Uint8Array,
  read: Read,
  edits: Parameters<typeof fixText>[2],
  tracking: Tracking | null,
): Promise<Uint8Array> {
  if (!isDocxRead(read)) return fixText(bytes, read, edits);
  const { fixDocx } = await import('./docx.ts');
  return fixDocx(read, edits, { tracking });
}

/** A .doc was read by way of another file, of which nothing is left to mend. */
export const isDocxRead = (read: Read): read is DocxRead => 'source' in read;

async function refusalFor(read: Read, { tracking }: MendOptions): Promise<Bilingual | null> {
  if (read.document.format !== 'docx') return tracking ? NOTHING_TO_TRACK : null;
  if (!isDocxRead(read)) return BY_CONVERSION;
  const { refusalOf } = await import('./refusal.ts');
  return refusalOf(read);
}

const BY_CONVERSION: Bilingual = {
  vi: 'Tệp .doc (Word 97-2003) chỉ đọc được, không sửa được. Hãy mở bằng Word và Lưu thành .docx.',
  en: 'A .doc file (Word 97-2003) can be read but not mended. Open it in Word and save it as .docx.',
};
const NOTHING_TO_TRACK: Bilingual = {
  vi: 'Chỉ tệp .docx mới theo dõi được thay đổi; với tệp chữ hãy xem bằng --diff.',
  en: 'Only .docx files have tracked changes; for text look at it with --diff.',
};
