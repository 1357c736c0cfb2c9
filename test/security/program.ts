import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Program = {
  readonly path: string;
  /** A folder of its own to work in, on the disk of the program. */
  readonly folder: (name: string) => string;
  readonly remove: () => void;
};

/** The program as people run it: bundled, with its templates beside it. */
export function builtProgram(): Program {
  const home = mkdtempSync(join(tmpdir(), 'vanthu-program-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', join(home, 'dist')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  cpSync(join(root, 'templates'), join(home, 'templates'), { recursive: true });
  return {
    path: join(home, 'dist/vanthu.js'),
    folder: (name) => {
      mkdirSync(join(home, name), { recursive: true });
      return join(home, name);
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Runs the built program; `before` is what runs it, as `unshare -n`. */
export const runIn = (
  cwd: string,
  { path }: Program,
  args: readonly string[],
  before: readonly string[] = [],
) => {
  const [command = process.execPath, ...rest] = [...before, process.execPath, path, ...args];
  return spawnSync(command, rest, { cwd, encoding: 'utf8', input: '', maxBuffer: 1 << 28 });
};
