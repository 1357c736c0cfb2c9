import { realpathSync } from 'node:fs';
import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bilingual } from '../document/terms.ts';
import { type Host, UserError } from './host.ts';

/** `lint letter.docx -o letter.docx` would put a report in the place of the letter. */
export function refuseInputAsOutput({ cwd }: Host, output: string, inputs: readonly string[]): void {
  const target = realPath(resolve(cwd, output));
  if (!inputs.some((input) => realPath(resolve(cwd, input)) === target)) return;
  throw new UserError({
    vi: `“${output}” là tệp đang được đọc; không ghi đè lên nó.`,
    en: `“${output}” is one of the files that are read; it is not overwritten.`,
  });
}

/** A link to a document is that document. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

export async function writeOutput({ cwd }: Host, name: string, content: string | Uint8Array): Promise<void> {
  try {
    await replaceFile(resolve(cwd, name), content);
  } catch (cause) {
    throw new UserError(whyUnwritten(name, cause), { cause });
  }
}

/** The sentence for what the system does not let us write; anything that is no such complaint is thrown on. */
export function whyUnwritten(name: string, cause: unknown): Bilingual {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        vi: `Không có quyền ghi tệp “${name}”.`,
        en: `You have no right to write the file “${name}”.`,
      };
    case 'EISDIR':
      return {
        vi: `Không ghi được “${name}”: đó là một thư mục, phải là tên tệp.`,
        en: `“${name}” cannot be written: it is a folder, it must be a file.`,
      };
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        vi: `Không ghi được “${name}”: thư mục chứa nó không có.`,
        en: `“${name}” cannot be written: the folder it should be in is not there.`,
      };
    case 'ENOSPC':
      return {
        vi: `Không ghi được “${name}”: đĩa đầy.`,
        en: `“${name}” cannot be written: the disk is full.`,
      };
    default:
      if (typeof code !== 'string') throw cause;
      return {
        vi: `Không ghi được “${name}” (${code}).`,
        en: `“${name}” cannot be written (${code}).`,
      };
  }
}

/** Written beside and renamed, so that an interrupted run leaves the old file whole. A pipe or device is written to. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const there = await lstat(path).catch(() => null);
  if (there && !there.isFile()) {
    await writeFile(path, content);
    return;
  }
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, content, { flag: 'wx', ...(there ? { mode: there.mode } : {}) });
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}

/** Keeps what a file was as `FILE.bak`; a backup that is there stays, and the new one gets a number. */
export async function keepBackup({ cwd }: Host, name: string, content: Uint8Array): Promise<string> {
  for (let number = 1; ; number++) {
    const backup = number === 1 ? `${name}.bak` : `${name}.bak${number}`;
    const path = resolve(cwd, backup);
    if (await lstat(path).catch(() => null)) continue;
    try {
      await replaceFile(path, content);
      return backup;
    } catch (cause) {
      throw new UserError(whyUnwritten(backup, cause), { cause });
    }
  }
}
