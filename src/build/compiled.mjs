// Runs what is run every day once, so that the functions that it uses are compiled, and keeps the result.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

rmSync(path('dist/compiled'), { recursive: true, force: true })
run(['check', '-'], '{"answers":{}}')
run(['--no-config', 'start', '--no-draft'], 'n\nn\nq\n', ['-r', path('src/build/as-terminal.cjs')])

function run(args, input, options = []) {
  const program = [
    '-r',
    path('src/build/keep-compiled.cjs'),
    ...options,
    path('bin/sexting-triage.js'),
    ...args,
  ]
  spawnSync(process.execPath, program, { input, env: { TERM: 'xterm' }, stdio: ['pipe', 'ignore', 'ignore'] })
}
