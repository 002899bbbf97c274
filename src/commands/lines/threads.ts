import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { packageFolder } from '../../world/program.ts'
import type { CheckedLines, LineSettings } from './line-checker.ts'
import type { Task } from './worker.ts'

/** Threads that check blocks of lines beside each other. Each answers in the order in which it was given them. */
export class Threads {
  readonly #threads: readonly Thread[]
  #next = 0

  constructor(count: number, settings: LineSettings) {
    this.#threads = Array.from({ length: count }, () => new Thread(settings))
  }

  check(task: Task): Promise<CheckedLines> {
    const thread = this.#threads[this.#next % this.#threads.length]!
    this.#next += 1
    return thread.check(task)
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()))
  }
}

/** MiB for what is soon thrown away: with more the program grows and is no faster, with much less it crawls. */
const youngMemory = 12

interface Waiting {
  readonly done: (checked: CheckedLines) => void
  readonly fail: (error: Error) => void
}

class Thread {
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []

  constructor(settings: LineSettings) {
    this.#worker = new Worker(join(packageFolder, 'dist', 'lines-worker.js'), {
      workerData: settings,
      resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
    })
    this.#worker.on('message', (checked: CheckedLines) => this.#waiting.shift()!.done(checked))
    this.#worker.on('error', (error: Error) => {
      for (const { fail } of this.#waiting.splice(0)) fail(error)
    })
  }

  check({ bytes, first }: Task): Promise<CheckedLines> {
    return new Promise((done, fail) => {
      this.#waiting.push({ done, fail })
      this.#worker.postMessage({ bytes, first } satisfies Task, [bytes.buffer as ArrayBuffer])
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
