import { defineConfig } from 'vitest/config'

/** The tests that have to notice a mistake: those of the folder that it was made in. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: process.env['MUTANTS_TESTS']!.split(' '),
    testTimeout: 30_000,
  },
})
