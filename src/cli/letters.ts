import type { Letter } from '../document/letter.ts';
import type { Failure, Read } from '../read/read.ts';
import { recognise } from '../recognise/recognise.ts';
import { openFile } from './files.ts';
import { spareRoomFor } from './heap.ts';
import type { Host } from './host.ts';

export type OpenedLetter =
  | { readonly file: string; readonly read: Read; readonly letter: Letter; readonly failure?: never }
  | { readonly file: string; readonly failure: Failure };

/** Reads one file of the arguments and finds the parts of the letter in it. */
export async function openLetter(host: Host, file: string, stdinName: string | null): Promise<OpenedLetter> {
  const read = await openFile(host, file, stdinName);
  if (read.failure) return { file, failure: read.failure };
  spareRoomFor(read.document);
  return { file, read, letter: recognise(read.document) };
}
