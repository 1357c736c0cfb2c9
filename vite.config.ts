import { defineConfig } from 'vite';
import { codeCachePlugin } from './scripts/code-cache.ts';
import { lateBuiltinsPlugin } from './scripts/late-builtins.ts';
import { letterClassesPlugin } from './scripts/letter-classes.ts';
import { ruleExamplesPlugin } from './scripts/rule-examples.ts';

/**
 * One bundle with shared chunks: the command line starts from it without walking node_modules. CommonJS, because only
 * of that can V8 keep what it compiled.
 */
export default defineConfig({
  plugins: [letterClassesPlugin(), ruleExamplesPlugin(), lateBuiltinsPlugin(), codeCachePlugin()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: {
        vanthu: 'src/cli/start.ts',
        loader: 'src/cli/loader.ts',
        main: 'src/cli/main.ts',
        worker: 'src/cli/worker.ts',
        work: 'src/cli/work.ts',
        index: 'src/index.ts',
      },
      output: {
        format: 'cjs',
        // `import('node:…')` too becomes `require`: the scripts of the loader have no other way.
        dynamicImportInCjs: false,
        // As the modules are: in sloppy code Handlebars has texts as objects.
        strict: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true, asciiOnly: true } },
        // What every letter needs, in few files: each takes a while to open.
        codeSplitting: {
          groups: [
            { name: 'letters', test: /\/src\/(?:document|vietnamese|bodies|recognise|extract|law)\// },
            { name: 'rules', test: /\/(?:src\/lint|rules)\// },
          ],
        },
      },
    },
  },
  ssr: { noExternal: true },
});
