import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Host, UserError } from './host.ts';

/** `lint letter.docx -o letter.docx` would put a report in the place of the letter. */
export function refuseInputAsOutput({ cwd }: Host, output: string, inputs: readonly string[]): void {
  if (!inputs.some((input) => resolve(cwd, input) === resolve(cwd, output))) return;
  throw new UserError({
    vi: `“${output}” là văn bản đang được kiểm tra; không ghi đè lên nó.`,
    en: `“${output}” is one of the documents; it is not overwritten.`,
  });
}

export async function writeOutput({ cwd }: Host, name: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, name), text);
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
