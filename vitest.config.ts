import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['./test/support/plain-reporter.ts'],
    env: { NODE_ENV: 'production' },
    testTimeout: 30_000,
  },
});
