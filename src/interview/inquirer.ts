import { Writable } from 'node:stream'
import type { Io } from '../world/io.ts'
import { Keyboard } from './keyboard.ts'
import { Stopped, type Prompter, type Read, type TextLine } from './prompter.ts'

/** The prompter for terminals: the line being typed can be edited, and what is wrong with it stands below it. */
export async function inquirerPrompter(io: Io): Promise<Prompter> {
  const { default: inquirer } = await import('inquirer')
  const stopping = new AbortController()
  let stopped: Stopped | null = null
  const stop = (by: Stopped['by']): void => {
    stopped ??= new Stopped(by)
    stopping.abort()
  }
  const keyboard = new Keyboard(io.stdin, stop)
  const forgetSignals = io.onSignal(stop)

  const ask = async <Value>(prompt: string, read: Read<Value>, text?: TextLine): Promise<Value> => {
    const input = await keyboard.open(text)
    if (stopped) throw stopped
    // It comes to its end only through `validate`, with a line that could be read.
    let value!: Value
    try {
      const module = inquirer.createPromptModule({ input, output: screen(io), signal: stopping.signal })
      await module([
        {
          type: 'input',
          name: 'typed',
          message: prompt,
          theme: theme(prompt, text === undefined ? 'clear' : 'keep'),
          validate(line: string) {
            const typed = read(line)
            if (typed.ok) value = typed.value
            else keyboard.again()
            return typed.ok || typed.problems
          },
        },
      ])
      return value
    } catch (error) {
      throw stopped ?? error
    } finally {
      keyboard.done()
    }
  }

  return {
    show: (text) => void io.stderr.write(`${text}\n`),
    ask,
    close() {
      forgetSignals()
      keyboard.close()
    },
  }
}

/** Inquirer ends the stream it writes to after every prompt. */
function screen(io: Io): Writable {
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      io.stderr.write(chunk)
      done()
    },
  })
  return Object.defineProperty(output, 'columns', { get: () => io.columns() })
}

/** Inquirer puts a sign before what it asks. The prompt stands in its place, and nothing where the question would. */
const nothing = (): string => undefined as unknown as string

const asItIs = (text: string): string => text

/** Words only: no signs before the prompt, nothing that only colour says. */
const theme = (prompt: string, refused: 'clear' | 'keep') => ({
  prefix: prompt,
  validationFailureMode: refused,
  style: { message: nothing, answer: asItIs, error: asItIs },
})
