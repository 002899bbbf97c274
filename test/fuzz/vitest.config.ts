import { defineConfig } from 'vitest/config'

/** The tests that live by chance, for as long as FUZZ_RUNS says; about ten minutes as it stands. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [
      'test/fuzz/**/*.test.ts',
      'test/guard/{accepted-words,refused-pictures}.test.ts',
      'test/analysis/{accepted,differences,answer-space}.test.ts',
      'test/interview/model.test.ts',
    ],
    env: { FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '100' },
    testTimeout: 3_600_000,
  },
})
