import type { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { MemoryIo } from '../../src/world/memory.ts'

/** A prompt with nothing typed yet, or a text that was refused; perhaps with what was wrong below it. */
const prompt =
  /(?:(?:Your answer|Your choice|Your text|Line \d+): ?|(?:Your text|Line \d+): .+\n.+)(?:\n.+)*$/

/** A page of something that is higher than the screen: whoever types reads on. */
const more = /(?:There is more\. Press Enter to read on|More \(\d+ pages\): Enter, or s to skip): ?$/

/** Takes out what stands on the line: a text that was refused stays there to be edited. */
const clearLine = '\x15'

/**
 * Somebody who types the lines one after another, each when a prompt stands on the screen, and nothing after that.
 * `plain`: what is typed is echoed, as terminals do; else the line is cleared first, as somebody does who begins anew.
 */
export function typist(io: MemoryIo, lines: readonly string[], plain = true): { left(): readonly string[] } {
  const left = [...lines]
  let read = 0
  io.stderr.on('data', () => {
    setImmediate(() => {
      const news = stripVTControlCharacters(io.err().slice(read))
      if (more.test(news)) {
        read = io.err().length
        ;(io.stdin as PassThrough).write('\r')
        return
      }
      if (!prompt.test(news)) return
      const line = left.shift()
      if (line === undefined) return
      read = io.err().length
      if (plain) io.stderr.write(`${line}\n`)
      ;(io.stdin as PassThrough).write(plain ? `${line}\n` : `${clearLine}${line}\r`)
    })
  })
  return { left: () => left }
}
