import type { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { MemoryIo } from '../../src/io.ts'

/** A prompt with nothing typed yet, and perhaps what was wrong with the last line below it. */
const prompt = /(?:Your answer|Your choice|Your text|Line \d+): ?(?:\n.+)*$/

/** Somebody who types the lines one after another, each when a prompt stands on the screen, and nothing after that. */
export function typist(io: MemoryIo, lines: readonly string[]): { left(): readonly string[] } {
  const left = [...lines]
  let read = 0
  io.stderr.on('data', () => {
    setImmediate(() => {
      const news = stripVTControlCharacters(io.err().slice(read))
      if (!prompt.test(news)) return
      const line = left.shift()
      if (line === undefined) return
      read = io.err().length
      ;(io.stdin as PassThrough).write(`${line}\r`)
    })
  })
  return { left: () => left }
}
