import { realpathSync } from 'node:fs';
import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Host, UserError } from './host.ts';

/** `lint letter.docx -o letter.docx` would put a report in the place of the letter. */
export function refuseInputAsOutput({ cwd }: Host, output: string, inputs: readonly string[]): void {
  const target = realPath(resolve(cwd, output));
  if (!inputs.some((input) => realPath(resolve(cwd, input)) === target)) return;
  throw new UserError({
    vi: `“${output}” là văn bản đang được kiểm tra; không ghi đè lên nó.`,
    en: `“${output}” is one of the documents; it is not overwritten.`,
  });
}

/** A link to a document is that document. */
function realPath(path: string): string {
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
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      throw new UserError(
        { vi: `Không có quyền ghi tệp “${name}”.`, en: `You have no right to write the file “${name}”.` },
        { cause },
      );
    }
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') {
      throw new UserError(
        {
          vi: `Không ghi được “${name}”: thư mục không có, hoặc đó là một thư mục.`,
          en: `“${name}” cannot be written: there is no such folder, or it is a folder itself.`,
        },
        { cause },
      );
    }
    throw cause;
  }
}

/** Written beside and renamed, so that an interrupted run leaves the old file whole. A pipe or device is written to. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
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
