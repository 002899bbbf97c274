import { PassThrough, type Writable } from 'node:stream'
import type { Files } from './files.ts'
import type { Io, Signal } from './io.ts'

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
  /** Numbers of other processes that are there. */
  readonly running?: readonly number[]
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
    file: '/usr/bin/sexting-triage',
    process: 1,
    folder: () => '/home/lead/papers',
    isRunning: (number) => settings.running?.includes(number) ?? false,
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
