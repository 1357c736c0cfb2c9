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
  const node = createRequire(file);
  const { enableCompileCache } = node('node:module');
  // Node 22 and later keep compiled code between runs by themselves.
  if (enableCompileCache) {
    enableCompileCache();
    node(file);
  } else load(file);
}

export function load(file: string): unknown {
  const known = modules.get(file);
  if (known) return known.exports;
  const folder = dirname(file);
  const cachedData = kept(cacheOf(file));
  // The bundler escapes all that is not ASCII: so a file is read at a third of the cost.
  const source = readFileSync(file, 'latin1');
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) { ${source}\n})`,
    cachedData ? { filename: file, cachedData } : { filename: file },
  );
  scripts.set(file, script);
  const module: Loaded = { exports: {} };
  modules.set(file, module);
  const wrapped: Wrapped = script.runInThisContext();
  let own: NodeJS.Require | undefined;
  const require = (name: string): unknown => {
    if (name.startsWith('.')) return load(resolve(folder, name));
    own ??= createRequire(file);
    return own(name);
  };
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
