import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * Loads the files of the built program as `require` does, with what V8 compiled of them when they were built
 * (`scripts/code-cache.mjs`): compiling takes a third of a short run. Another version of Node finds nothing kept, and
 * compiles as ever.
 */
type Loaded = { readonly exports: object };

type Wrapped = (
  exports: object,
  require: (name: string) => unknown,
  module: Loaded,
  file: string,
  folder: string,
) => void;

/** Where the built files become functions, and where Node, which wraps them once more, calls them. */
export const WRAPPED = '(function (exports, require, module, __filename, __dirname) {';
export const CALLED = '.call(this, exports, require, module, __filename, __dirname);\n';

/** Node 22 and later keep compiled code between runs by themselves. */
const KEEPS_ITSELF = 22;

/** What was loaded so far, so that it can be kept. */
export const scripts = new Map<string, Script>();
const modules = new Map<string, Loaded>();

/** For one version of V8 on one kind of machine. */
export const cacheOf = (file: string): string =>
  `${file}.${process.versions.v8}-${process.platform}-${process.arch}.cache`;
export const isKept = (file: string): boolean => existsSync(cacheOf(file));

/**
 * What V8 does for the long run costs more than most runs last: it compiles a pattern twice, optimises a function after
 * a few hundred calls, and with it copies of whatever that calls. And it lets a heap grow fourfold before it tidies up, so that many letters would take more
 * room than few. Said to the version of V8 that it was measured with, and to one that something was kept of; who keeps
 * and who finds must say the same, or V8 takes what was kept for that of another.
 */
export function forShortRuns(): void {
  setFlagsFromString('--regexp-tier-up-ticks=0');
  setFlagsFromString('--interrupt-budget=700000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  setFlagsFromString('--heap-growing-percent=100');
}

/** Loads the first file of a thread, and all that it requires. */
export function start(file: string): void {
  if (Number.parseInt(process.versions.node, 10) < KEEPS_ITSELF) {
    load(file);
    return;
  }
  const node = createRequire(file);
  node('node:module').enableCompileCache?.();
  node(file);
}

export function load(file: string): unknown {
  const known = modules.get(file);
  if (known) return known.exports;
  const folder = dirname(file);
  const cachedData = kept(cacheOf(file));
  const text = readFileSync(file);
  // The bundler escapes all that is not ASCII: so a file is read at a third of the cost.
  const source = text.toString('latin1', 0, text.length - CALLED.length);
  const script = new Script(source, cachedData ? { filename: file, cachedData } : { filename: file });
  scripts.set(file, script);
  const module: Loaded = { exports: {} };
  modules.set(file, module);
  const wrapped: Wrapped = script.runInThisContext();
  const require = (name: string): unknown =>
    name.startsWith('.') ? load(resolve(folder, name)) : process.getBuiltinModule(name);
  wrapped.call(module.exports, module.exports, require, module, file, folder);
  return module.exports;
}

function kept(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}
