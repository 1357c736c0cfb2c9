import { readFile as readBytes, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Letter } from '../document/letter.ts';
import { readFile } from '../read/file.ts';
import type { Failure, Read } from '../read/read.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Host } from './host.ts';

/** The name that stands for standard input among the files. */
export const STDIN = '-';

const MAX_BYTES = 128 * 1024 * 1024;

export type OpenedLetter =
  | { readonly file: string; readonly read: Read; readonly letter: Letter; readonly failure?: never }
  | { readonly file: string; readonly failure: Failure };

/** Reads one file of the arguments and finds its parts. What is wrong with the file comes back as a failure. */
export async function openLetter(host: Host, file: string, stdinName = 'stdin.md'): Promise<OpenedLetter> {
  const bytes = file === STDIN ? await host.stdin() : await bytesOf(resolve(host.cwd, file));
  if ('failure' in bytes) return { file, failure: bytes.failure };
  const read = await readFile(file === STDIN ? stdinName : resolve(host.cwd, file), bytes);
  return read.failure ? { file, failure: read.failure } : { file, read, letter: recognise(read.document) };
}

async function bytesOf(path: string): Promise<Uint8Array | { readonly failure: Failure }> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return { failure: tooLarge(size) };
    return await readBytes(path);
  } catch (cause) {
    return { failure: failureOf(cause) };
  }
}

const tooLarge = (size: number): Failure => {
  const megabytes = Math.round(size / 1024 / 1024);
  const limit = MAX_BYTES / 1024 / 1024;
  return {
    code: 'too-large',
    message: {
      vi: `Tệp lớn ${megabytes} MB, vượt quá ${limit} MB.`,
      en: `The file has ${megabytes} MB; the limit is ${limit} MB.`,
    },
  };
};

function failureOf(cause: unknown): Failure {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { code: 'not-found', message: { vi: 'Không tìm thấy tệp.', en: 'There is no such file.' } };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      code: 'not-readable',
      message: { vi: 'Không có quyền đọc tệp.', en: 'You have no right to read the file.' },
    };
  }
  if (code === 'EISDIR') {
    return {
      code: 'not-readable',
      message: { vi: 'Đây là thư mục, không phải tệp.', en: 'This is a folder, not a file.' },
    };
  }
  throw cause;
}
