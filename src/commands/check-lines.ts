import { exitCode } from '../problems/exit-codes.ts'
import type { Io } from '../world/io.ts'
import type { CommonOptions } from './common-options.ts'
import { written } from '../world/output.ts'
import { largestFile } from '../world/read-text.ts'
import { blocksOf, type LineBlock } from './lines/blocks.ts'
import { inputOf, Unreadable } from './lines/input.ts'
import { LineChecker, type CheckedLines, type LineSettings } from './lines/line-checker.ts'
import { amount, ProgressLine } from './lines/progress.ts'
import { Threads } from './lines/threads.ts'
import { trouble } from './report.ts'
import { standardRuleSet } from './rule-set.ts'

export interface LinesOptions extends CommonOptions {
  readonly strict?: boolean
  readonly full?: boolean
}

/** JSON Lines in, JSON Lines out, in the same order. Holds a few blocks of lines, however many there are. */
export async function checkLines(io: Io, path: string, options: LinesOptions): Promise<number> {
  const settings: LineSettings = {
    file: path === '-' ? 'standard input' : path,
    rules: options.rules,
    strict: options.strict ?? false,
    full: options.full ?? false,
  }
  const checker = new LineChecker(io, settings)
  const opened = await checker.open(options.rules ?? standardRuleSet)
  if (!opened.ok) return trouble(io, opened.problems, 'json')
  const team = new Team(io, checker, settings)
  const progress = new ProgressLine(io)
  let errors = 0
  let output = Promise.resolve()
  const writing: Promise<void>[] = []
  try {
    for await (const block of blocksOf(inputOf(io, path, settings.file), largestFile)) {
      output = Promise.all([team.check(block), output]).then(async ([checked]) => {
        errors += checked.errors
        await write(io, checked.bytes)
        progress.show(
          () => `${amount(block.first + block.count - 1)} lines, ${amount(errors)} of them with errors`,
        )
      })
      output.catch(() => undefined)
      if (writing.push(output) > team.size) await writing.shift()
    }
    await output
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    await output
    return trouble(io, { problems: [error.problem], texts: {}, exit: exitCode.file }, 'json')
  } finally {
    progress.close()
    await team.close()
  }
  return errors > 0 ? exitCode.answers : exitCode.done
}

/** Waits while whoever reads has not caught up. Rejects where nobody reads any more. */
async function write(io: Io, bytes: Uint8Array): Promise<void> {
  const failure = bytes.length === 0 ? null : await written(io.stdout, bytes)
  if (failure !== null) throw failure
}

/** So many lines are checked before other threads are called in, which take about as long to begin. */
const alone = 20_000
/** More of them would wait for the one thread that reads and writes. */
const most = 8

/** Whoever checks the blocks: this thread alone at first, then one for each core. */
class Team {
  readonly #io: Io
  readonly #checker: LineChecker
  readonly #settings: LineSettings
  #threads: Threads | null = null
  /** How many blocks to have in hand. */
  size = 1

  constructor(io: Io, checker: LineChecker, settings: LineSettings) {
    this.#io = io
    this.#checker = checker
    this.#settings = settings
  }

  async check(block: LineBlock): Promise<CheckedLines> {
    if (block.kind === 'too-long') return this.#checker.tooLong(block.first)
    if (this.#threads === null && block.first > alone && this.#io.cores > 1) {
      const count = Math.min(this.#io.cores, most)
      this.#threads = new Threads(count, this.#settings)
      this.size = count * 3
    }
    return this.#threads === null ? this.#checker.check(block.bytes, block.first) : this.#threads.check(block)
  }

  async close(): Promise<void> {
    await this.#threads?.close()
  }
}
