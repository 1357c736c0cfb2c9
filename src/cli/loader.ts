import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
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

export function load(file: string): unknown {
  const known = modules.get(file);
  if (known) return known.exports;
  const folder = dirname(file);
  const own = createRequire(file);
  const cachedData = kept(cacheOf(file));
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'utf8')}\n})`,
    {
      filename: file,
      ...(cachedData ? { cachedData } : {}),
    },
  );
  scripts.set(file, script);
  const module: Loaded = { exports: {} };
  modules.set(file, module);
  const wrapped: Wrapped = script.runInThisContext();
  const require = (name: string): unknown => (name.startsWith('.') ? load(resolve(folder, name)) : own(name));
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
