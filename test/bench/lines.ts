import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomCases } from './cases.ts'
import { median, runProgram, table, type Run } from './measure.ts'
import { england } from './rule-set.ts'

const [most = 1_000_000, rounds = 3] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const bare = 'test/bench/bare-lines.mjs'
const output = join(folder, 'output.jsonl')
const program = ['bin/sexting-triage.js', 'check', '--lines']

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
    limits.push((await runProgram([bare, file], output)).seconds)
    own.push(await runProgram([...program, file], output))
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
  const written = openSync(file, 'w')
  for (let start = 0; start < count; start += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, place) => {
      const reference = `2026-${String(start + place).padStart(7, '0')}`
      return `{"answers":${cases[place % cases.length]!},"record":{"reference":"${reference}"}}\n`
    })
    writeSync(written, lines.join(''))
  }
  closeSync(written)
}
