// How long the program takes to start, beside the floor: a file that does nothing but import commander. Every command
// runs once a round and the rounds follow each other, so that what else the computer does hits all of them alike;
// medians are compared. `npm run bench:start -- 60` runs 60 rounds.
import { spawn as spawnInTerminal } from '@lydell/node-pty'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const rounds = Number(process.argv[2] ?? 30)
const warmUps = 3
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const bin = here('../../bin/sexting-triage.js')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const { data } = JSON.parse(readFileSync(here('../../dist/shipped/england-2024.json'), 'utf8'))
const answersFile = join(folder, 'answers.json')
const full = data.questions.map(({ id, choose, answers }) => [id, choose === 'one' ? answers[0].id : []])
writeFileSync(answersFile, JSON.stringify({ answers: Object.fromEntries(full) }))
const env = { PATH: process.env['PATH'], TERM: 'xterm', HOME: folder, XDG_STATE_HOME: folder }

/** Milliseconds until it has ended. */
const untilEnd = (...args) =>
  new Promise((done, fail) => {
    const began = performance.now()
    const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
    child.on('exit', (code) =>
      code === 0 ? done(performance.now() - began) : fail(new Error(`${args.join(' ')}: ${code}`)),
    )
  })

/** Milliseconds until the words stand on a terminal. */
const untilShown = (words, ...args) =>
  new Promise((done) => {
    const began = performance.now()
    const child = spawnInTerminal(process.execPath, args, { env, cols: 80, rows: 40 })
    let shown = ''
    child.onData((text) => {
      shown += text
      if (!shown.includes(words)) return
      done(performance.now() - began)
      child.kill('SIGKILL')
    })
  })

const runs = [
  { name: 'node -e 0 (bare)', run: () => untilEnd('-e', '0') },
  { name: "import 'commander' (floor)", run: () => untilEnd(here('floor.mjs')) },
  { name: '--version', limit: 1, run: () => untilEnd(bin, '--version') },
  { name: '--help', limit: 1, run: () => untilEnd(bin, '--help') },
  { name: 'check, full answers file', limit: 1.2, run: () => untilEnd(bin, 'check', answersFile) },
  {
    name: 'first question on a terminal',
    limit: 1.5,
    run: () => untilShown('Your answer', bin, '--no-draft'),
  },
]
const times = runs.map(() => [])
for (let round = -warmUps; round < rounds; round += 1) {
  for (const [index, { run }] of runs.entries()) {
    const time = await run()
    if (round >= 0) times[index].push(time)
  }
}
rmSync(folder, { recursive: true })

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const [bare, floor] = times.map(median)
const row = (cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`)
row(['command', 'median ms', '× bare', '× floor', 'to reach'])
row(['---', '---', '---', '---', '---'])
for (const [index, { name, limit }] of runs.entries()) {
  const time = median(times[index])
  row([name, time.toFixed(1), (time / bare).toFixed(2), (time / floor).toFixed(2), limit ? `≤ ${limit}` : ''])
}
