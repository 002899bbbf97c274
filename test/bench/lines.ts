import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomCases } from './cases.ts'
import { median, table } from './measure.ts'
import { england } from './rule-set.ts'

const [most = 1_000_000, rounds = 3] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const bare = 'test/bench/bare-lines.mjs'
const program = ['bin/sexting-triage.js', 'check', '--lines']

interface Run {
  readonly seconds: number
  /** The most memory that it held, in MiB; not a number where the system does not tell. */
  readonly memory: number
}

process.stdout.write(`${process.version}, ${process.arch}\n\n`)
const rows = [['lines', 'MiB', 'bare loop s', 'check --lines s', '×', 'lines a second', 'most memory MiB']]
for (let count = 10_000; count <= most; count *= 10) rows.push(await compare(count))
rmSync(folder, { recursive: true })
table(rows)

async function compare(count: number): Promise<string[]> {
  const file = join(folder, `${count}.jsonl`)
  writeLines(file, count)
  const limits: number[] = []
  const own: Run[] = []
  for (let round = 0; round < rounds; round += 1) {
    limits.push((await run([bare, file])).seconds)
    own.push(await run([...program, file]))
  }
  const megabytes = statSync(file).size / 1_048_576
  rmSync(file)
  const limit = median(limits)
  const seconds = median(own.map((each) => each.seconds))
  const memory = Math.max(...own.map((each) => each.memory))
  return [
    count.toLocaleString('en-GB'),
    megabytes.toFixed(0),
    limit.toFixed(2),
    seconds.toFixed(2),
    (seconds / limit).toFixed(2),
    Math.round(count / seconds).toLocaleString('en-GB'),
    memory.toFixed(0),
  ]
}

/** The same thousand cases over and over, each with a reference of its own. */
function writeLines(file: string, count: number): void {
  const cases = randomCases(england(), 1000).map((answers) => JSON.stringify(answers))
  const output = openSync(file, 'w')
  for (let start = 0; start < count; start += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, place) => {
      const reference = `2026-${String(start + place).padStart(7, '0')}`
      return `{"answers":${cases[place % cases.length]!},"record":{"reference":"${reference}"}}\n`
    })
    writeSync(output, lines.join(''))
  }
  closeSync(output)
}

/** Its output goes to a file, as to a pipe whoever reads it would be measured too. */
function run(args: readonly string[]): Promise<Run> {
  const output = openSync(join(folder, 'output.jsonl'), 'w')
  return new Promise((done, fail) => {
    const began = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', output, 'inherit'] })
    let memory = Number.NaN
    const watch = setInterval(() => (memory = mostMemory(child.pid!) ?? memory), 20)
    child.on('exit', (code) => {
      clearInterval(watch)
      closeSync(output)
      if (code === 0) done({ seconds: (performance.now() - began) / 1000, memory })
      else fail(new Error(`${args.join(' ')}: ${code}`))
    })
  })
}

function mostMemory(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
