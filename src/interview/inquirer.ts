import { Writable } from 'node:stream'
import type { Io } from '../world/io.ts'
import { Keyboard } from './keyboard.ts'
import { Stopped, type Check, type Prompter, type TextLine } from './prompter.ts'

/** What becomes of a line that was refused. */
type Refused = 'clear' | 'keep'

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

  const ask = async (prompt: string, check: Check, line: TextLine, refused: Refused): Promise<string> => {
    const input = await keyboard.open(line)
    if (stopped) throw stopped
    try {
      const module = inquirer.createPromptModule({ input, output: screen(io), signal: stopping.signal })
      const answers = await module<{ typed: string }>([
        {
          type: 'input',
          name: 'typed',
          message: prompt,
          theme: theme(prompt, refused),
          validate(typed: string) {
            const problem = check(typed)
            if (problem !== null) keyboard.again()
            return problem ?? true
          },
        },
      ])
      return answers.typed
    } catch (error) {
      throw stopped ?? error
    } finally {
      keyboard.done()
    }
  }

  return {
    show: (text) => void io.stderr.write(`${text}\n`),
    line: async (prompt, check) => ask(prompt, check, 'only', 'clear'),
    text: async (prompt, check, line) => ask(prompt, check, line, 'keep'),
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
const theme = (prompt: string, refused: Refused) => ({
  prefix: prompt,
  validationFailureMode: refused,
  style: { message: nothing, answer: asItIs, error: asItIs },
})
