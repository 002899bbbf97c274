import { plainBecause } from '../../interview/prompters.ts'
import type { Io } from '../../world/io.ts'

/** How far it has come: one line on a terminal that is written again every second, where nothing else is on it. */
export class ProgressLine {
  readonly #io: Io
  readonly #isShown: boolean
  #shownAt: number
  #width = 0

  /** `isAlone`: nothing goes to standard output before the end. */
  constructor(io: Io, isAlone = false) {
    this.#io = io
    this.#isShown =
      io.terminal.stderr && (isAlone || !io.terminal.stdout) && plainBecause(io.env, false) === null
    this.#shownAt = io.now().getTime()
  }

  show(words: () => string): void {
    const now = this.#isShown ? this.#io.now().getTime() : 0
    if (!this.#isShown || now - this.#shownAt < 1000) return
    this.#shownAt = now
    const text = words()
    this.#io.stderr.write(Buffer.from(`\r${text.padEnd(this.#width)}`))
    this.#width = text.length
  }

  /** Leaves what was shown last, and the cursor below it. */
  close(): void {
    if (this.#width > 0) this.#io.stderr.write('\n')
  }
}

export const amount = (count: number): string => count.toLocaleString('en-GB')
