// Runs what is run every day once, so that the functions that it uses are compiled, and keeps the result.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

rmSync(path('dist/compiled'), { recursive: true, force: true })
await run(['check', '-'], ['{"answers":{"adult":"yes","coercion":"no","where":["group-chat"]}}'])
await run(
  ['--no-config', 'start', '--no-draft'],
  ['n\n', 'n\n', 'q\n'],
  ['-r', path('src/build/as-terminal.cjs')],
)

/** Types a text at a time, as a person would; what is typed before a question stands there counts for nothing. */
async function run(args, texts, options = []) {
  const program = [
    '-r',
    path('src/build/keep-compiled.cjs'),
    ...options,
    path('bin/sexting-triage.js'),
    ...args,
  ]
  const child = spawn(process.execPath, program, {
    env: { TERM: 'xterm' },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin.on('error', () => {})
  const typing = setInterval(() => {
    if (texts.length > 1) child.stdin.write(texts.shift())
    else child.stdin.end(texts[0])
  }, 500)
  await once(child, 'exit')
  clearInterval(typing)
}
