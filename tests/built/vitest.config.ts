import { defineConfig } from 'vitest/config';

// Tests of the files that a build has written; scripts/test.ts says where.
export default defineConfig({ test: { root: import.meta.dirname, include: ['*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } });
