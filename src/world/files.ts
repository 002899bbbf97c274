import * as fs from 'node:fs'
import { ownFailure } from './file-problem.ts'

/** Files, as node:fs has them: every failure is thrown as an ErrnoException with its `code`. */
export interface Files {
  /** Reads at most `limit` bytes and one more, so that a caller can tell that there was more. Ordinary files only. */
  read(path: string, limit: number): Promise<Uint8Array>
  /** Reads it to its end, piece by piece. Ordinary files only. */
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

/** Opens a file to be read. Of a pipe or a device nobody knows whether it ever ends, so none is waited for. */
function openRegular(path: string): number {
  const file = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0))
  const stat = fs.fstatSync(file)
  if (stat.isFile()) return file
  fs.closeSync(file)
  const code = stat.isDirectory() ? 'EISDIR' : ownFailure.notRegular
  throw Object.assign(new Error(code), { code })
}

/** Synchronous underneath: files here are small, and the promises of node:fs take a millisecond to load. */
export const systemFiles: Files = {
  async read(path, limit) {
    const file = openRegular(path)
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
  async *chunks(path) {
    yield* fs.createReadStream(path, { fd: openRegular(path), highWaterMark: 262_144 })
  },
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
