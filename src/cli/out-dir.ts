import { realpathSync, statSync } from 'node:fs';
import { lstat, mkdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Bilingual } from '../document/terms.ts';
import { type Host, UserError } from './host.ts';
import { realPath, replaceFile, whyUnwritten } from './output.ts';

/** The folder of `--out-dir`: made when the first letter is written, and nothing is ever written outside it. */
export function outDir({ cwd }: Host, named: string, inputs: readonly string[]) {
  const folder = resolve(cwd, named);
  const kept = new Set(inputs.map((input) => realPath(resolve(cwd, input))));
  return {
    named,
    /** Why the file was not written; null where it was. */
    write: async (name: string, content: string | Uint8Array): Promise<Bilingual | null> => {
      await make(named, folder);
      const shown = join(named, name);
      const place = await placeOf(folder, name, shown);
      if (typeof place !== 'string') return place;
      if (kept.has(place)) {
        return {
          vi: `“${shown}” là tệp đang được đọc; không ghi đè lên nó.`,
          en: `“${shown}” is one of the files that are read; it is not overwritten.`,
        };
      }
      try {
        replaceFile(place, content);
        return null;
      } catch (cause) {
        return whyUnwritten(shown, cause);
      }
    },
  };
}

export type OutDir = ReturnType<typeof outDir>;

async function make(named: string, folder: string): Promise<void> {
  try {
    await makeFolders(folder);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new UserError(
        { vi: `“${named}” không phải là thư mục.`, en: `“${named}” is no folder.` },
        { cause },
      );
    }
    throw new UserError(whyUnwritten(named, cause), { cause });
  }
}

/** As `recursive` would do it, which never ends where a system file says of a folder that is there that it is not. */
async function makeFolders(folder: string): Promise<void> {
  const code = await codeOf(mkdir(folder));
  if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
  if (code === 'ENOENT' && dirname(folder) !== folder) {
    await makeFolders(dirname(folder));
    await mkdir(folder);
  } else if (code !== null) await mkdir(folder);
}

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return String(cause.code);
    throw cause;
  }
}

/** Where a file of the folder really is, or why nothing is written there. */
async function placeOf(folder: string, name: string, shown: string): Promise<string | Bilingual> {
  const inside = realpathSync(folder);
  const path = join(inside, name);
  const there = await lstat(path).catch(() => null);
  if (!there || there.isFile()) return path;
  if (!there.isSymbolicLink()) {
    return { vi: `“${shown}” không phải là tệp thường.`, en: `“${shown}” is no ordinary file.` };
  }
  const real = realPath(path);
  if (real !== path && real.startsWith(`${inside}${sep}`)) return real;
  return {
    vi: `“${shown}” là liên kết dẫn ra ngoài thư mục; không ghi theo nó.`,
    en: `“${shown}” is a link that leads out of the folder; it is not followed.`,
  };
}
