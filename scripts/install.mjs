// What `npm start`, `npm test` and `npm run check` need on a fresh clone: the packages of the lock file.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const NODE = [20, 19];

/** When the file was last written; 0 where there is none. */
export const writtenAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    fail(`vanthu cần Node.js ${NODE.join('.')} trở lên (máy đang có ${process.versions.node}).
vanthu needs Node.js ${NODE.join('.')} or later (this is ${process.versions.node}).`);
  }
  if (writtenAt('node_modules/.package-lock.json') >= writtenAt('package-lock.json')) return;
  console.error('Đang cài các gói cần thiết (npm ci) … / installing packages');
  // Run by npm, its own path is known; on Windows `npm` alone is no program.
  const npm = process.env.npm_execpath;
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...options]] : ['npm', options];
  const done = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (done.status !== 0) fail(`npm ci không thành công / failed:\n${done.stdout ?? ''}${done.stderr ?? ''}`);
}

/** Packages of a folder that has its own, for they are no part of the product: installed where they are not there. */
export function installBeside(folder) {
  const packages = join(root, folder, 'node_modules');
  if (statSync(packages, { throwIfNoEntry: false })) return;
  const options = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', options, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) rmSync(packages, { recursive: true, force: true });
}

/** Runs a program of a package; its exit status. */
export function run(script, args, options = {}) {
  const done = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

function fail(text) {
  console.error(text);
  process.exit(2);
}
