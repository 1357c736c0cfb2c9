import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Vite: says that the bundle is CommonJS, and has `code-cache.mjs` keep what V8 compiles of it. */
export function codeCachePlugin(): Plugin {
  let folder = '';
  return {
    name: 'code-cache',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    },
    closeBundle() {
      const script = resolve(import.meta.dirname, 'code-cache.mjs');
      const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
      if (status === 2) this.error(`code-cache: ${stderr}`);
    },
  };
}
