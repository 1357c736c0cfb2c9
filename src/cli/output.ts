import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
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

export function writeOutput({ cwd }: Host, name: string, content: string | Uint8Array): void {
  try {
    replaceFile(resolve(cwd, name), content);
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
    case LEADS_OUT:
      return {
        vi: `“${name}” là liên kết dẫn sang thư mục khác; không ghi theo nó. Hãy nêu chính tệp ấy.`,
        en: `“${name}” is a link that leads to another folder; it is not followed. Name the file itself.`,
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

/**
 * Written beside and renamed, so that an interrupted run leaves the old file whole. Until it is renamed nobody else
 * can read it; then it has the rights of the file it replaces or copies, or those of any new file. A pipe or device is written to.
 */
export function replaceFile(path: string, content: string | Uint8Array, like: string = path): void {
  const place = followed(path);
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (there && !there.isFile()) {
    writeFileSync(place, content);
    return;
  }
  // Renaming asks the folder alone; a file that its owner has closed stays closed.
  if (there) accessSync(place, constants.W_OK);
  const model = like === path ? there : statSync(like);
  const beside = join(dirname(place), `.${basename(place)}.${unusedMark()}.tmp`);
  try {
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeFileSync(file, content);
      fchmodSync(file, model ? model.mode & 0o777 : 0o666 & ~process.umask());
      if (model) keepOwner(file, model);
    } finally {
      closeSync(file);
    }
    renameSync(beside, place);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw cause;
  }
}

/** No secret, for `wx` opens no file and follows no link that is there; so it need not load `node:crypto`. */
const unusedMark = (): string =>
  Math.floor(Math.random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0');

/** A file that somebody else owns stays theirs where the system lets us say so. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  const own = fstatSync(file);
  if (own.uid === uid && own.gid === gid) return;
  try {
    fchownSync(file, uid, gid);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')) throw cause;
  }
}

/** Where a link leads, if that is in its own folder; `/dev/stdout` and its like are links of the system. */
function followed(path: string): string {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there?.isSymbolicLink() || path.startsWith('/dev/')) return path;
  const real = realPath(path);
  const folder = realPath(dirname(path));
  if (real !== path && dirname(real) === folder) return real;
  throw Object.assign(new Error(`${path} is a link`), { code: LEADS_OUT });
}

const LEADS_OUT = 'VANTHU_LINK';

/**
 * Keeps what a file was as `FILE.bak`; a backup that is there stays, and the new one gets a number. None of a file that
 * may not be written.
 */
export function keepBackup({ cwd }: Host, name: string, content: Uint8Array): string {
  try {
    accessSync(followed(resolve(cwd, name)), constants.W_OK);
  } catch (cause) {
    throw new UserError(whyUnwritten(name, cause), { cause });
  }
  for (let number = 1; ; number++) {
    const backup = number === 1 ? `${name}.bak` : `${name}.bak${number}`;
    const path = resolve(cwd, backup);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    try {
      replaceFile(path, content, resolve(cwd, name));
      return backup;
    } catch (cause) {
      throw new UserError(whyUnwritten(backup, cause), { cause });
    }
  }
}
