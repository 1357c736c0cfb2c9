import { defineConfig } from 'vitest/config';
import { letterClassesPlugin } from './scripts/letter-classes.ts';

export default defineConfig({
  plugins: [letterClassesPlugin()],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['./test/support/plain-reporter.ts'],
    env: { NODE_ENV: 'production' },
    testTimeout: 30_000,
  },
});
