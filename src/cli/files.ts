import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFile } from '../read/file.ts';
import type { Failure, Read, ReadFailure } from '../read/read.ts';
import type { Host } from './host.ts';

/** The name that stands for standard input among the files. */
export const STDIN = '-';

export const STDIN_NAME = 'stdin.md';
export const MAX_BYTES = 128 * 1024 * 1024;

/** Reads one file of the arguments. What is wrong with it comes back as a failure, never as a throw. */
export async function openFile(
  host: Host,
  file: string,
  stdinName: string | null,
): Promise<Read | ReadFailure> {
  const bytes = await bytesOfFile(host, file);
  if ('failure' in bytes) return bytes;
  return readFile(file === STDIN ? (stdinName ?? STDIN_NAME) : resolve(host.cwd, file), bytes);
}

export async function bytesOfFile(host: Host, file: string): Promise<Uint8Array | ReadFailure> {
  if (file === STDIN) return host.stdin();
  const path = resolve(host.cwd, file);
  try {
    // At once: there is nothing else to do, and threads that read would first have to be started.
    const { size } = statSync(path);
    if (size > MAX_BYTES) return { failure: tooLarge(size) };
    return readFileSync(path);
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
      message: {
        vi: 'Thư mục không có văn bản nào (.md, .txt, .docx, .doc).',
        en: 'The folder has no documents in it (.md, .txt, .docx, .doc).',
      },
    };
  }
  if (typeof code === 'string') {
    return {
      code: 'not-readable',
      message: { vi: `Máy không đọc được tệp (${code}).`, en: `The system cannot read the file (${code}).` },
    };
  }
  throw cause;
}
