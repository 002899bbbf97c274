import type { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { memory, type MemoryIo, type MemorySettings } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'

/** A prompt at the end of what was written, with nothing typed after it. */
const prompt =
  /(?:^|\n)(Your answer|Your choice|Your text|From [^\n:]+|How many hands|Name of the file|Enter to go on[^:]*|There is more[^:]*|More [^:]*: Enter[^:]*): ?$/

export interface Played {
  readonly code: number
  /** All that could be read on the terminal, with the prompts. */
  readonly read: string
  readonly io: MemoryIo
  /** The lines that were typed, with the prompts at which they were. */
  readonly typed: readonly (readonly [string, string])[]
}

/** What is typed at a prompt; null for Ctrl-C. `since` is what has been written since the line before. */
export type Person = (prompt: string, since: string, nth: number) => string | null

/** Runs the program on a terminal at which somebody types an answer to every prompt. */
export async function playOn(
  argv: readonly string[],
  person: Person,
  settings: MemorySettings = {},
): Promise<Played> {
  const io = memory({ terminal: true, columns: 80, env: { ACCESSIBLE: '1', HOME: '/home/t' }, ...settings })
  const typed: [string, string][] = []
  let read = 0
  io.stderr.on('data', () => {
    setImmediate(() => {
      const since = stripVTControlCharacters(io.err().slice(read))
      const found = prompt.exec(since)
      if (!found) return
      const line = person(found[1]!, since, typed.length)
      read = io.err().length
      typed.push([found[1]!, line ?? '^C'])
      if (line === null) io.signal('SIGINT')
      else (io.stdin as PassThrough).write(`${line}\r`)
    })
  })
  const code = await main(argv, io)
  return { code, read: stripVTControlCharacters(io.err()), io, typed }
}

/** Somebody who leads a workshop to its end, and has every group say the same. */
export const leader: Person = (at, since) => {
  if (at.startsWith('Enter')) return ''
  if (at === 'How many hands') return '7 of 9'
  if (/IN YOUR OWN WORDS|Type a sentence/.test(since)) return 'We ring first.'
  if (at.startsWith('From')) return /Type a figure (for each group|from 1 to 5)/.test(since) ? '3' : 'e 4'
  if (at === 'Your text') return 'Nobody knows enough yet.'
  if (at === 'Name of the file') return 's'
  if (since.includes('WHICH INCIDENTS')) return '18 17'
  if (since.includes('WHICH GROUPS')) return 'k'
  return since.includes('True or false') ? 't' : 'e'
}

/** The files on the disk that somebody would find, by their last name. */
export const filesOn = ({ disk }: MemoryIo): Record<string, string> =>
  Object.fromEntries([...disk].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
