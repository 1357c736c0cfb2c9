import { defineConfig } from 'vite';
import { codeCachePlugin } from './scripts/code-cache.ts';
import { lateBuiltinsPlugin } from './scripts/late-builtins.ts';
import { letterClassesPlugin } from './scripts/letter-classes.ts';
import { ruleExamplesPlugin } from './scripts/rule-examples.ts';
import { wordShellsPlugin } from './scripts/word-shells.ts';

/**
 * One bundle with shared chunks: the command line starts from it without walking node_modules. CommonJS, because only
 * of that can V8 keep what it compiled.
 */
export default defineConfig({
  plugins: [
    letterClassesPlugin(),
    ruleExamplesPlugin(),
    wordShellsPlugin(),
    lateBuiltinsPlugin(),
    codeCachePlugin(),
  ],
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
        // Few files: each takes a while to open. What no letter of Markdown needs is not in them.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'commander',
              test: /\/node_modules\/commander\/|\/src\/cli\/(?:arguments|program|usage)\b/,
            },
            {
              name: 'settings',
              test: /^(?!.*\/node_modules\/).*\/package\.json|\/src\/(?:lint\/(?:config|glob|nearest|settings)|cli\/(?:config|crash|data|files|heap|host|inputs|nesting|options|output|progress|words)|read\/file)\b/,
            },
            {
              name: 'letters',
              test: /\/src\/(?:document|vietnamese|bodies|recognise|extract)\/|\/src\/law\/(?:law|kinds|values)\b|\/src\/read\/(?:source|markdown\/(?!parser))/,
            },
            {
              name: 'rules',
              test: /\/(?:src\/lint|rules)\/|\/src\/cli\/(?:lint-files|baseline|check|letters|messages|reports|rule-set)\b|\/src\/report\/(?:excerpt|pretty|report)\b/,
            },
          ],
        },
      },
    },
  },
  ssr: { noExternal: true },
});
