import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STDIN } from './files.ts';
import type { Host } from './host.ts';

/** What a folder is searched for; a file named by itself may have any name. */
const PATTERN = '**/*.{md,txt,docx,doc}';
/** `~$letter.docx` is what Word leaves beside an open document. */
const IGNORED = ['**/node_modules/**', '**/~$*'];

/**
 * The files behind the arguments: folders are searched, globs that no shell has opened are opened, each file comes
 * once, in a stable order. What leads to no file stays in the list, to be reported like a file that cannot be read.
 */
export async function inputFiles({ cwd }: Host, names: readonly string[]): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const name of names) {
    const files = name === STDIN ? [] : await filesBehind(cwd, name);
    for (const file of files.length > 0 ? files : [name]) {
      const key = file === STDIN ? STDIN : resolve(cwd, file);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

async function filesBehind(cwd: string, name: string): Promise<readonly string[]> {
  const path = resolve(cwd, name);
  if (existsSync(path)) return statSync(path).isDirectory() ? documentsIn(name, path) : [name];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const pattern = name.replaceAll('\\', '/');
  return isDynamicPattern(pattern) ? (await glob(pattern, { cwd, ignore: IGNORED })).sort() : [];
}

async function documentsIn(name: string, path: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(PATTERN, {
    cwd: path,
    caseSensitiveMatch: false,
    ignore: IGNORED,
  });
  return files.sort().map((file) => join(name, file));
}
