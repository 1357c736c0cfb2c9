import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STDIN } from './files.ts';
import { type Host, UserError } from './host.ts';

/** What a folder is searched for; a file named by itself may have any name. */
const PATTERN = '**/*.{md,txt,docx,doc}';

/** The files behind the arguments: folders are searched, each file comes once, in a stable order. */
export async function inputFiles(host: Host, names: readonly string[]): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const name of names) {
    const path = resolve(host.cwd, name);
    const inside =
      name === STDIN || !existsSync(path) || !statSync(path).isDirectory()
        ? [name]
        : await documentsIn(name, path);
    if (inside.length === 0) {
      throw new UserError({
        vi: `Thư mục “${name}” không có văn bản nào (.md, .txt, .docx, .doc).`,
        en: `The folder “${name}” has no documents in it (.md, .txt, .docx, .doc).`,
      });
    }
    for (const file of inside) {
      const key = file === STDIN ? STDIN : resolve(host.cwd, file);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

async function documentsIn(name: string, path: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  // `~$letter.docx` is what Word leaves beside an open document.
  const files = await glob(PATTERN, {
    cwd: path,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**', '**/~$*'],
  });
  return files.sort().map((file) => join(name, file));
}
