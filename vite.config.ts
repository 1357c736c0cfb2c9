import { defineConfig } from 'vite';
import { letterClassesPlugin } from './scripts/letter-classes.ts';

/** One bundle with shared chunks: the command line starts from it without walking node_modules. */
export default defineConfig({
  plugins: [letterClassesPlugin()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: { vanthu: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/cli/worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
});
