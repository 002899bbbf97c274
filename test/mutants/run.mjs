// Plants one-line mistakes in a folder and runs the tests of that folder on each: `npm run test:mutants [FOLDER…]`.
import { spawnSync } from 'node:child_process'

const folders = {
  triage: ['src/triage/**/*.ts', 'test/triage/**/*.test.ts'],
  rules: ['src/rules/**/*.ts', 'test/rules/**/*.test.ts'],
  record: ['src/record/**/*.ts', 'test/record/**/*.test.ts'],
  recommendation: ['src/render/recommendation.ts', 'test/render/recommendation.test.ts'],
}

const named = process.argv.slice(2)
for (const folder of named.length > 0 ? named : Object.keys(folders)) {
  const [mutate, tests] = folders[folder]
  const { status } = spawnSync('stryker', ['run', 'test/mutants/stryker.config.json', '--mutate', mutate], {
    stdio: 'inherit',
    env: { ...process.env, MUTANTS_TESTS: tests },
  })
  if (status !== 0) process.exitCode = 1
}
