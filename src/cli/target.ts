import { existsSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { Bilingual } from '../document/terms.ts';
import { STDIN } from './files.ts';
import { type Host, UserError } from './host.ts';
import { outDir } from './out-dir.ts';
import { refuseInputAsOutput, writeOutput } from './output.ts';

/** Writes what became of a file: tells where it went, or throws the sentence why it was not written. */
export type Target = (file: string, bytes: Uint8Array) => Promise<Bilingual>;

/** `-o FILE`. */
export function intoFile(host: Host, files: readonly string[], output: string): Target {
  if (files.length > 1) {
    throw new UserError({
      vi: `-o chỉ dùng cho một tệp, ở đây có ${files.length}; hãy dùng --out-dir.`,
      en: `-o is for one file and there are ${files.length}; use --out-dir.`,
    });
  }
  refuseInputAsOutput(host, output, files);
  return async (file, bytes) => {
    keepEnding(file, output);
    keepWordFile(host, output);
    writeOutput(host, output, bytes);
    return { vi: output, en: output };
  };
}

/** `--out-dir FOLDER`: each file under its own name. */
export function intoFolder(host: Host, files: readonly string[], named: string): Target {
  const folder = outDir(host, named, files);
  const twice = files.find((file, at) => files.findIndex((other) => basename(other) === basename(file)) < at);
  if (twice !== undefined) {
    throw new UserError({
      vi: `Có hai tệp cùng tên “${basename(twice)}”; không thể ghi chung vào một thư mục.`,
      en: `Two files are named “${basename(twice)}”; they cannot go into one folder.`,
    });
  }
  return async (file, bytes) => {
    const name = basename(file);
    keepWordFile(host, resolve(host.cwd, named, name));
    const refused = await folder.write(name, bytes);
    if (refused) throw new UserError(refused);
    return { vi: `${named}/${name}`, en: `${named}/${name}` };
  };
}

/** A Word file that is there may be the only copy of somebody's work. */
function keepWordFile({ cwd }: Host, output: string): void {
  const path = resolve(cwd, output);
  if (extname(path).toLowerCase() !== '.docx' || !existsSync(path) || statSync(path).isDirectory()) return;
  throw new UserError({
    vi: `“${basename(output)}” đã có; không ghi đè lên một tệp Word. Hãy chọn tên khác hoặc xóa tệp ấy trước.`,
    en: `“${basename(output)}” is there already; a Word file is not overwritten. Choose another name or remove it.`,
  });
}

/** `fix` and `annotate` write the format they read. */
function keepEnding(file: string, output: string): void {
  const [from, to] = [extname(file).toLowerCase(), extname(output).toLowerCase()];
  if (file === STDIN || from === to) return;
  throw new UserError({
    vi: `Dạng tệp được giữ nguyên: “${output}” phải tận cùng bằng ${from}. Muốn đổi dạng, dùng vanthu convert.`,
    en: `The format is kept: “${output}” must end in ${from}. To change it use vanthu convert.`,
  });
}
