import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { CALLED, WRAPPED } from '../src/cli/loader.ts';

/** These Node itself loads; the others `loader.ts`. */
const OF_NODE = new Set(['vanthu.js', 'worker.js', 'loader.js', 'index.js']);

/** Vite: says that the bundle is CommonJS, and has `code-cache.mjs` keep what V8 compiles of it. */
export function codeCachePlugin(): Plugin {
  let folder = '';
  return {
    name: 'code-cache',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    transform(code, id) {
      // In the bundle it has escapes where the module has letters.
      const [taken] = /\b[A-Z][A-Z\d_]+\.source\.\w+/u.exec(code) ?? [];
      if (taken && !id.includes('/node_modules/')) this.error(`${taken}: a pattern is not to be taken apart`);
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // To ask for it is to run the program.
        if (chunk.imports.includes('main.js')) this.error(`${chunk.fileName} requires main.js`);
        chunk.code = withoutUnused(chunk.code);
        if (!OF_NODE.has(chunk.fileName)) chunk.code = `${WRAPPED}${chunk.code}\n})${CALLED}`;
        const { index, 0: sign } = /[^\0-\x7f]/u.exec(chunk.code) ?? {};
        if (index !== undefined)
          this.error(`${chunk.fileName}: ${sign} at ${index}; \`loader.ts\` reads ASCII only`);
      }
      const { 'vanthu.js': first, 'loader.js': loader } = bundle;
      if (first?.type !== 'chunk' || loader?.type !== 'chunk')
        this.error('vanthu.js or loader.js is not there');
      // One file less for Node to look for.
      first.code = first.code.replace(
        'require("./loader.js")',
        () => `((exports) => { ${loader.code}\nreturn exports; })({})`,
      );
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    },
    writeBundle() {
      const script = resolve(import.meta.dirname, 'code-cache.mjs');
      const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
      if (status === 2) this.error(`code-cache: ${stderr}`);
    },
  };
}

/** The bundler has every file require its helpers, of which few need any. */
function withoutUnused(code: string): string {
  const [declaration, name] = /const (\w+)=require\("[^"]*\/rolldown-runtime[^"]*"\);/u.exec(code) ?? [];
  if (declaration === undefined) return code;
  const others = code.replace(declaration, '');
  return others.includes(`${name}.`) ? code : others;
}
