import * as fs from 'node:fs'
import type { Readable, Writable } from 'node:stream'

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

/** Files, as node:fs has them: every failure is thrown as an ErrnoException with its `code`. */
export interface Files {
  /** Reads at most `limit` bytes and one more, so that a caller can tell that there was more. */
  read(path: string, limit: number): Promise<Uint8Array>
  /** Reads it to its end, piece by piece. */
  chunks(path: string): AsyncIterable<Uint8Array>
  /** Creates the file (never an existing one, never through a link), writes, flushes to the disk, closes. */
  create(path: string, bytes: Uint8Array, mode: number): Promise<void>
  /** Gives the file a second name; fails where that name is taken. */
  link(from: string, to: string): Promise<void>
  /** Renames over whatever has that name. */
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  list(folder: string): Promise<string[]>
  makeFolder(path: string, mode: number): Promise<void>
  /** Of the path itself, not of what a link points to; null where there is nothing. */
  look(path: string): Promise<FileLook | null>
}

export interface FileLook {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly changed: Date
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Parts of Node that most commands never need are loaded when they are: crypto alone takes two milliseconds. */
const builtin: typeof process.getBuiltinModule = (name: string) => process.getBuiltinModule(name as never)

/** Synchronous underneath: files here are small, and the promises of node:fs take a millisecond to load. */
const systemFiles: Files = {
  async read(path, limit) {
    const file = fs.openSync(path, 'r')
    try {
      const chunks: Buffer[] = []
      let size = 0
      while (size <= limit) {
        const chunk = Buffer.alloc(Math.min(65536, limit + 1 - size))
        const bytesRead = fs.readSync(file, chunk)
        if (bytesRead === 0) break
        chunks.push(chunk.subarray(0, bytesRead))
        size += bytesRead
      }
      return Buffer.concat(chunks)
    } finally {
      fs.closeSync(file)
    }
  },
  chunks: (path) => fs.createReadStream(path, { highWaterMark: 262_144 }),
  async create(path, bytes, mode) {
    const file = fs.openSync(path, 'wx', mode)
    try {
      fs.writeFileSync(file, bytes)
      fs.fsyncSync(file)
    } finally {
      fs.closeSync(file)
    }
  },
  link: async (from, to) => fs.linkSync(from, to),
  rename: async (from, to) => fs.renameSync(from, to),
  remove: async (path) => fs.unlinkSync(path),
  list: async (folder) => fs.readdirSync(folder),
  async makeFolder(path, mode) {
    fs.mkdirSync(path, { recursive: true, mode })
  },
  async look(path) {
    try {
      const stat = fs.lstatSync(path)
      const kind = stat.isFile()
        ? 'file'
        : stat.isDirectory()
          ? 'folder'
          : stat.isSymbolicLink()
            ? 'link'
            : 'other'
      return { kind, changed: stat.mtime }
    } catch (error) {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
      throw error
    }
  },
}

const signals: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** The real world. */
export function system(): Io {
  // With it set, the yaml package prints what it reads on standard output (yaml 2.9.1, parse/cst-visit and lexer).
  delete process.env['LOG_STREAM']
  return {
    // Opening a stream takes a millisecond or two, so each is opened when it is first used.
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return process.stdout
    },
    get stderr() {
      return process.stderr
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

/** A world in memory, for tests: what was written to it can be read back. */
export interface MemoryIo extends Io {
  /** What has been written to standard output, and to standard error, so far. */
  out(): string
  err(): string
  /** Sends a signal to whoever listens. */
  signal(signal: Signal): void
  /** Path → content. */
  readonly disk: Map<string, Uint8Array>
}

export interface MemorySettings {
  readonly stdin?: string | Uint8Array
  readonly terminal?: boolean
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
  readonly now?: Date
  readonly disk?: Readonly<Record<string, string | Uint8Array>>
}

const fault = (code: string): Error => Object.assign(new Error(code), { code })

export function memory(settings: MemorySettings = {}): MemoryIo {
  const disk = new Map(
    Object.entries(settings.disk ?? {}).map(([path, content]): [string, Uint8Array] => [
      path,
      Buffer.from(content),
    ]),
  )
  const written = { out: '', err: '' }
  const { PassThrough } = builtin('node:stream')
  const collect = (name: 'out' | 'err'): Writable => {
    const stream = new PassThrough()
    stream.on('data', (chunk: Buffer) => {
      written[name] += chunk.toString('utf8')
    })
    return stream
  }
  const stdin = new PassThrough()
  if (!settings.terminal) stdin.end(settings.stdin ?? '')
  const terminal = settings.terminal ?? false
  const listeners = new Set<(signal: Signal) => void>()
  let names = disk.size
  const now = settings.now ?? new Date('2026-11-22T16:40:00Z')
  const files: Files = {
    async read(path, limit) {
      const bytes = disk.get(path)
      if (bytes === undefined) throw fault('ENOENT')
      return bytes.subarray(0, limit + 1)
    },
    async *chunks(path) {
      const bytes = disk.get(path)
      if (bytes === undefined) throw fault('ENOENT')
      yield bytes
    },
    async create(path, bytes) {
      if (disk.has(path)) throw fault('EEXIST')
      disk.set(path, bytes)
    },
    async link(from, to) {
      const bytes = disk.get(from)
      if (bytes === undefined) throw fault('ENOENT')
      if (disk.has(to)) throw fault('EEXIST')
      disk.set(to, bytes)
    },
    async rename(from, to) {
      const bytes = disk.get(from)
      if (bytes === undefined) throw fault('ENOENT')
      disk.set(to, bytes)
      disk.delete(from)
    },
    async remove(path) {
      if (!disk.delete(path)) throw fault('ENOENT')
    },
    async list(folder) {
      const inside = folder.endsWith('/') ? folder : `${folder}/`
      return [...disk.keys()]
        .filter((path) => path.startsWith(inside))
        .map((path) => path.slice(inside.length))
    },
    async makeFolder() {},
    async look(path) {
      return disk.has(path) ? { kind: 'file', changed: now } : null
    },
  }
  return {
    stdin,
    stdout: collect('out'),
    stderr: collect('err'),
    terminal: { stdin: terminal, stdout: terminal, stderr: terminal },
    columns: () => settings.columns ?? 80,
    rows: () => settings.rows ?? 24,
    env: settings.env ?? {},
    platform: 'linux',
    cores: 1,
    now: () => now,
    zone: () => 0,
    random: (bytes) => String((names += 1)).padStart(bytes * 2, '0'),
    files,
    onSignal(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    endWithTerminal: async () => {},
    out: () => written.out,
    err: () => written.err,
    signal: (signal) => listeners.forEach((listener) => listener(signal)),
    disk,
  }
}
