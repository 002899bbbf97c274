import { EventEmitter, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { spawn, type IPty } from '@lydell/node-pty'
import { Terminal as Screen } from '@xterm/headless'

/** How a program that ran in a terminal ended. */
export interface Ended {
  readonly exitCode: number
  readonly signal?: number | undefined
}

/** A program in a terminal of that many columns, and what a person sees of it. */
export class Terminal {
  readonly ended: Promise<Ended>
  readonly #screen: Screen
  readonly #program: IPty
  readonly #events = new EventEmitter()
  #written = ''

  constructor(
    command: string,
    args: readonly string[],
    columns = 80,
    environment: Record<string, string> = {},
  ) {
    this.#screen = new Screen({ cols: columns, rows: 24, scrollback: 2000, allowProposedApi: true })
    this.#program = spawn(command, [...args], {
      name: environment['TERM'] ?? 'xterm-256color',
      cols: columns,
      rows: 24,
      env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...environment },
    })
    this.#program.onData((text) => {
      this.#written += text
      this.#screen.write(text, () => this.#events.emit('change'))
    })
    this.ended = new Promise((resolve) => {
      this.#program.onExit(({ exitCode, signal }) => {
        this.#screen.write('', () => this.#events.emit('change'))
        resolve({ exitCode, signal })
      })
    })
  }

  type(keys: string): void {
    this.#program.write(keys)
  }

  kill(signal: string): void {
    this.#program.kill(signal)
  }

  /** Takes the terminal away, as closing its window does. */
  close(): void {
    // It is there, though its types do not say so.
    const program: IPty & { destroy?(): void } = this.#program
    program.destroy?.()
  }

  /** Waits until the text stands on the screen, or above it, so many times. Line ends count as spaces. */
  async until(text: string, times = 1): Promise<void> {
    while (this.lines().join(' ').split(text).length <= times) await once(this.#events, 'change')
  }

  /** The same, for somebody who presses Enter wherever there is more to read first. */
  async readTo(text: string, times = 1): Promise<void> {
    let pages = 0
    while (this.lines().join(' ').split(text).length <= times) {
      if (this.#written.split('There is more. Press Enter').length - 1 > pages && this.#isMore()) {
        pages = this.#written.split('There is more. Press Enter').length - 1
        this.type('\r')
      }
      await once(this.#events, 'change')
    }
  }

  #isMore(): boolean {
    return this.lines().at(-1)?.startsWith('There is more. Press Enter') ?? false
  }

  /** All lines from the first, without the empty ones at the end, as the terminal shows them. */
  lines(): readonly string[] {
    const { active } = this.#screen.buffer
    const lines = Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? '',
    )
    return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
  }

  /** What the program wrote, byte by byte, with what the terminal echoed. */
  written(): string {
    return this.#written
  }
}

/** Presses a key every 60 milliseconds, as a finger that stays on it does, and then needs a moment to find another. */
export async function hold(terminal: Terminal, key: string, milliseconds: number): Promise<void> {
  for (let pressed = 0; pressed < milliseconds; pressed += 60) {
    terminal.type(key)
    await wait(60)
  }
  await wait(300)
}
