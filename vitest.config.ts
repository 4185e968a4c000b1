import { defineConfig } from 'vitest/config';

/** `.ci/run` names a file here to read the counts from. */
const report = process.env.DEPECHE_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/temporary.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // Not a limit to be held, but for what would never end: another machine may be many times slower.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
