import { EventEmitter, once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Io } from '../world/io.ts'
import { dropTypedAhead, Stopped, type Prompter } from './prompter.ts'

/** Milliseconds: nobody reads a sentence, and presses Enter again on purpose, in less. */
const heldWithin = 1000

/** The prompter for screen readers and simple terminals: lines are only ever added, without one escape code. */
export function plainPrompter(io: Io): Prompter {
  const lines = createInterface({ input: io.stdin, terminal: false, crlfDelay: Infinity })
  const waiting: string[] = []
  const events = new EventEmitter()
  let stopped: Stopped | null = null
  const stop = (by: Stopped['by']): void => {
    stopped ??= new Stopped(by)
    events.emit('typed')
  }
  const forgetSignals = io.onSignal(stop)
  lines.on('line', (line) => {
    waiting.push(line)
    events.emit('typed')
  })
  lines.on('close', () => stop('end-of-input'))

  const next = async (): Promise<string> => {
    for (;;) {
      const line = waiting.shift()
      if (line !== undefined) return line
      if (stopped) {
        io.stderr.write('\n')
        throw stopped
      }
      await once(events, 'typed')
    }
  }

  return {
    show: (text) => void io.stderr.write(`${text}\n`),
    async ask(prompt, read, text) {
      if (text !== 'next') await dropTypedAhead(() => waiting.splice(0).length > 0)
      let lastEnter = -Infinity
      for (;;) {
        io.stderr.write(`${prompt} `)
        const line = await next()
        const typed = read(line)
        if (typed.ok) return typed.value
        const now = io.now().getTime()
        // A held Enter would have the same thing said thirty times a second: once is enough.
        const isHeld = line === '' && now - lastEnter < heldWithin
        if (!isHeld) io.stderr.write(`${typed.problems}\n`)
        lastEnter = line === '' ? now : -Infinity
      }
    },
    close() {
      forgetSignals()
      lines.close()
    },
  }
}
