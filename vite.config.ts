import { defineConfig } from 'vite';
import { codeCachePlugin } from './scripts/code-cache.ts';
import { letterClassesPlugin } from './scripts/letter-classes.ts';

/**
 * One bundle with shared chunks: the command line starts from it without walking node_modules. CommonJS, because only
 * of that can V8 keep what it compiled.
 */
export default defineConfig({
  plugins: [letterClassesPlugin(), codeCachePlugin()],
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
        index: 'src/index.ts',
      },
      output: {
        format: 'cjs',
        // As the modules are: in sloppy code Handlebars has texts as objects.
        strict: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
  ssr: { noExternal: true },
});
