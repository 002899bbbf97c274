import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'

/** What is measured: a name, and something that is done once for each case. */
export interface Contender {
  readonly name: string
  readonly run: (caseNumber: number) => unknown
}

/**
 * Microseconds a case: the median of rounds, after half as many to warm up in. In each round everybody has a turn, so
 * that a busy computer is fair.
 */
export async function medians(
  contenders: readonly Contender[],
  cases: number,
  rounds = 40,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (let round = -rounds / 2; round < rounds; round += 1) {
    for (const { name, run } of contenders) {
      const began = performance.now()
      for (let number = 0; number < cases; number += 1) {
        const result = run(number)
        if (result instanceof Promise) await result
      }
      if (round >= 0) times.get(name)!.push(((performance.now() - began) * 1000) / cases)
    }
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]))
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!

export function table(rows: readonly (readonly string[])[]): void {
  const [head, ...body] = rows
  for (const row of [head!, head!.map(() => '---'), ...body]) process.stdout.write(`| ${row.join(' | ')} |\n`)
}

export interface Run {
  readonly seconds: number
  /** The most memory that it held, in MiB; not a number where the system does not tell. */
  readonly memory: number
}

/** Its output goes to a file, as to a pipe whoever reads it would be measured too. */
export function runProgram(args: readonly string[], file: string): Promise<Run> {
  const output = openSync(file, 'w')
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
