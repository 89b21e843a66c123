import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // One process per file, so that no test sees another's environment; two at a time, as a small machine has cores.
    pool: 'forks',
    maxWorkers: 2,
    // Against a test that hangs. How fast something is, the benchmarks measure: a busy machine may take ten times as long.
    testTimeout: 120_000,
  },
});
