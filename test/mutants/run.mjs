// Plants one-line mistakes in a folder, or in one of its files, and runs the tests of that folder on each:
// `npm run test:mutants [FOLDER|FILE…]`.
import { spawnSync } from 'node:child_process'

const folders = {
  triage: ['src/triage/**/*.ts', 'test/triage/**/*.test.ts'],
  rules: ['src/rules/**/*.ts', 'test/rules/**/*.test.ts'],
  record: ['src/record/**/*.ts', 'test/record/**/*.test.ts'],
  recommendation: ['src/render/recommendation*.ts', 'test/render/recommendation.test.ts'],
}

/** A folder by its name, or a file of one: `src/triage/walk.ts`. */
function choice(named) {
  if (named in folders) return folders[named]
  const folder = named.startsWith('src/render/') ? 'recommendation' : named.split('/')[1]
  if (!(folder in folders))
    throw new Error(`${named}: say one of ${Object.keys(folders).join(', ')}, or a file`)
  return [named, folders[folder][1]]
}

const named = process.argv.slice(2)
for (const [mutate, tests] of (named.length > 0 ? named : Object.keys(folders)).map(choice)) {
  const { status } = spawnSync('stryker', ['run', 'test/mutants/stryker.config.json', '--mutate', mutate], {
    stdio: 'inherit',
    env: { ...process.env, MUTANTS_TESTS: tests },
  })
  if (status !== 0) process.exitCode = 1
}
