import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { root } from './install.mjs';

/** A word behind a name on the command line. */
export function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
}

/** The program with its cases as `dist/NAME.mjs` in a folder, as fuzzers run it. */
export async function buildFor(home, name, { plugins = [], output = {} } = {}) {
  const { module } = await runnerImport(join(root, 'scripts/letter-classes.ts'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [module.letterClassesPlugin(), ...plugins],
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(home, 'dist'),
      rollupOptions: {
        input: { [name]: `test/fuzz/${name}.ts` },
        output: { entryFileNames: '[name].mjs', ...output },
      },
    },
    ssr: { noExternal: true },
  });
}
