import type { Readable, Writable } from 'node:stream'
import { systemFiles, type Files } from './files.ts'
import { outputOf } from './output.ts'

/** The outside world. Nothing else in the program touches the process, the clock, chance or a file. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** Which streams are a terminal. */
  readonly terminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
  /** Width of the terminal in columns; 80 where there is none. */
  columns(): number
  /** Height of the terminal in lines; 24 where there is none. */
  rows(): number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** How many threads can work beside each other. */
  readonly cores: number
  /** By which the program was started. */
  readonly file: string
  /** Of this program. */
  readonly process: number
  /** The folder in which the program was started. */
  folder(): string
  /** Whether there is a process of that number on this computer. */
  isRunning(process: number): boolean
  now(): Date
  /** Minutes by which local time is ahead of UTC at that moment. */
  zone(at: Date): number
  /** Random bytes in lower-case hex, for names of temporary files. */
  random(bytes: number): string
  readonly files: Files
  /** Calls the listener on SIGINT, SIGTERM or SIGHUP until the returned function is called. */
  onSignal(listener: (signal: Signal) => void): () => void
  /**
   * Ends the process by SIGHUP where its terminal is gone, and does nothing where it is there. Node would abort: at its
   * end it gives the terminal back as it was, and takes it for a fault of its own that there is none.
   */
  endWithTerminal(): Promise<void>
}

export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP'

/** Parts of Node that most commands never need are loaded when they are: crypto alone takes two milliseconds. */
const builtin: typeof process.getBuiltinModule = (name: string) => process.getBuiltinModule(name as never)

const signals: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Columns of what goes to standard output: those of the terminal, 80 where it goes to a file or another program. */
export const outputColumns = (io: Io): number => (io.terminal.stdout ? io.columns() : 80)

/** The real world. */
export function system(): Io {
  // With it set, the yaml package prints what it reads on standard output (yaml 2.9.1, parse/cst-visit and lexer).
  delete process.env['LOG_STREAM']
  let stdout: Writable | null = null
  let stderr: Writable | null = null
  return {
    // Opening a stream takes a millisecond or two, so each is opened when it is first used.
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return (stdout ??= outputOf(1, () => process.stdout))
    },
    get stderr() {
      return (stderr ??= outputOf(2, () => process.stderr))
    },
    terminal: {
      get stdin() {
        return process.stdin.isTTY
      },
      get stdout() {
        return process.stdout.isTTY
      },
      get stderr() {
        return process.stderr.isTTY
      },
    },
    columns: () => process.stderr.columns || process.stdout.columns || 80,
    rows: () => process.stderr.rows || process.stdout.rows || 24,
    env: process.env,
    platform: process.platform,
    get cores() {
      return builtin('node:os').availableParallelism()
    },
    file: process.argv[1] ?? '',
    process: process.pid,
    folder: () => process.cwd(),
    isRunning(number) {
      try {
        process.kill(number, 0)
        return true
      } catch (error) {
        // It is there, and somebody else's.
        return error instanceof Error && 'code' in error && error.code === 'EPERM'
      }
    },
    now: () => new Date(),
    zone: (at) => -at.getTimezoneOffset(),
    random: (bytes) => builtin('node:crypto').randomBytes(bytes).toString('hex'),
    files: systemFiles,
    onSignal(listener) {
      const handlers = signals.map((signal) => [signal, () => listener(signal)] as const)
      for (const [signal, handler] of handlers) process.on(signal, handler)
      return () => {
        for (const [signal, handler] of handlers) process.off(signal, handler)
      }
    },
    async endWithTerminal() {
      if (process.platform === 'win32' || builtin('node:tty').isatty(2)) return
      process.removeAllListeners('SIGHUP')
      process.kill(process.pid, 'SIGHUP')
      await new Promise((resolve) => setTimeout(resolve, 1000))
    },
  }
}
