import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Every core, and no module loaded twice: what a test changes for all, it puts back.
    isolate: false,
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      // Where it has to be whole. To count the rest too takes half a minute.
      include: ['src/{triage,rules,record}/**/*.ts'],
      reportsDirectory: 'node_modules/.cache/coverage',
      reporter: ['text-summary'],
      thresholds: {
        'src/triage/**': { lines: 100, branches: 100 },
        'src/rules/**': { lines: 100, branches: 100 },
        'src/record/**': { lines: 100, branches: 100 },
      },
    },
  },
})
