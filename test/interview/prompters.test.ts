import type { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { inquirerPrompter } from '../../src/interview/inquirer.ts'
import { plainPrompter } from '../../src/interview/plain.ts'
import type { Prompter } from '../../src/interview/prompter.ts'
import { type Io } from '../../src/world/io.ts'
import { memory, type MemoryIo } from '../../src/world/memory.ts'
import { failed, ok, type Result } from '../../src/problems/result.ts'

const prompters: readonly (readonly [string, (io: Io) => Promise<Prompter>])[] = [
  ['inquirer', inquirerPrompter],
  ['plain', async (io) => plainPrompter(io)],
]

const type = (io: MemoryIo, keys: string): boolean => (io.stdin as PassThrough).write(keys)

/** Resolves once the text has been written so many times. */
async function written(io: MemoryIo, text: string, times = 1): Promise<void> {
  while (stripVTControlCharacters(io.err()).split(text).length <= times) {
    await new Promise((resolve) => io.stderr.once('data', resolve))
  }
}

const anything = (line: string): Result<string, string> => ok(line)
const letter = (line: string): Result<'yes', string> =>
  line === 'y' ? ok('yes') : failed(`Type y, not “${line}”.`)

describe.each(prompters)('the %s prompter', (_name, open) => {
  test('gives back the line that was typed', async () => {
    const io = memory({ terminal: true })
    const prompter = await open(io)
    const line = prompter.ask('Your answer:', anything)
    await written(io, 'Your answer:')
    type(io, 'ä ?\r')
    expect(await line).toBe('ä ?')
    prompter.close()
  })

  test('says what is wrong and asks again', async () => {
    const io = memory({ terminal: true })
    const prompter = await open(io)
    const line = prompter.ask('Your answer:', letter)
    await written(io, 'Your answer:')
    type(io, 'x\r')
    await written(io, 'Type y, not “x”.')
    type(io, 'y\r')
    expect(await line).toBe('yes')
    prompter.close()
  })

  test('drops what was typed before the prompt could be seen', async () => {
    const io = memory({ terminal: true })
    const prompter = await open(io)
    type(io, 'early\rbird\r')
    const line = prompter.ask('Your answer:', anything)
    await written(io, 'Your answer:')
    type(io, 'y\r')
    expect(await line).toBe('y')
    prompter.close()
  })

  test('takes only the first line of a paste for an answer', async () => {
    const io = memory({ terminal: true })
    const prompter = await open(io)
    const first = prompter.ask('First answer:', anything)
    await written(io, 'First answer:')
    type(io, 'a\rb\rc\r')
    expect(await first).toBe('a')
    const second = prompter.ask('Second answer:', anything)
    await written(io, 'Second answer:')
    type(io, 'd\r')
    expect(await second).toBe('d')
    prompter.close()
  })

  test('takes pasted lines as the lines of one text, and no further', async () => {
    const io = memory({ terminal: true })
    const prompter = await open(io)
    const first = prompter.ask('Line 1:', anything, 'first')
    await written(io, 'Line 1:')
    type(io, 'one\r\ntwo\rthree\nfour\r')
    expect(await first).toBe('one')
    expect(await prompter.ask('Line 2:', anything, 'next')).toBe('two')
    expect(await prompter.ask('Line 3:', anything, 'next')).toBe('three')
    const other = prompter.ask('Other text:', anything, 'first')
    await written(io, 'Other text:')
    type(io, 'other\r')
    expect(await other).toBe('other')
    prompter.close()
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('stops on %s', async (signal) => {
    const io = memory({ terminal: true })
    const prompter = await open(io)
    const line = prompter.ask('Your answer:', anything)
    await written(io, 'Your answer:')
    io.signal(signal)
    await expect(line).rejects.toMatchObject({ name: 'Stopped', by: signal })
    prompter.close()
  })

  test('stops at the next prompt where the signal came between two', async () => {
    const io = memory({ terminal: true })
    const prompter = await open(io)
    io.signal('SIGTERM')
    await expect(prompter.ask('Your answer:', anything)).rejects.toMatchObject({ by: 'SIGTERM' })
    prompter.close()
  })

  test('stops when the input ends', async () => {
    const io = memory({ terminal: true })
    const prompter = await open(io)
    const line = prompter.ask('Your answer:', anything)
    await written(io, 'Your answer:')
    ;(io.stdin as PassThrough).end()
    await expect(line).rejects.toMatchObject({ name: 'Stopped', by: 'end-of-input' })
    prompter.close()
  })
})

describe('the inquirer prompter', () => {
  test.each([
    ['\x03', 'SIGINT'],
    ['\x04', 'end-of-input'],
  ])('stops on %j, also between two prompts', async (key, by) => {
    const io = memory({ terminal: true })
    const prompter = await inquirerPrompter(io)
    const line = prompter.ask('Your answer:', anything)
    await written(io, 'Your answer:')
    type(io, key)
    await expect(line).rejects.toMatchObject({ by })
    await expect(prompter.ask('Your answer:', anything)).rejects.toMatchObject({ by })
    prompter.close()
  })

  test('leaves a refused text to be edited', async () => {
    const io = memory({ terminal: true })
    const prompter = await inquirerPrompter(io)
    const line = prompter.ask(
      'Line 1:',
      (text) => (text.endsWith('!') ? failed('No exclamation marks.') : ok(text)),
      'only',
    )
    await written(io, 'Line 1:')
    type(io, 'Help!\r')
    await written(io, 'No exclamation marks.')
    type(io, '\x7f.\r')
    expect(await line).toBe('Help.')
    prompter.close()
  })

  test.each(['Your answer:', 'Answer:'])(
    'puts no sign and no colour of its own before %s',
    async (prompt) => {
      const io = memory({ terminal: true })
      const prompter = await inquirerPrompter(io)
      const line = prompter.ask(prompt, anything)
      await written(io, prompt)
      type(io, 'y\r')
      await line
      prompter.close()
      expect(stripVTControlCharacters(io.err())).toMatch(new RegExp(`^(?:${prompt} ?y?)+\n$`))
      expect(io.err()).not.toContain('\x1b[3')
    },
  )
})

describe('the plain prompter', () => {
  test('says what is wrong once, however long Enter is held', async () => {
    const io = memory({ terminal: true })
    const prompter = plainPrompter(io)
    const line = prompter.ask('Your answer:', letter)
    for (let times = 1; times <= 20; times += 1) {
      await written(io, 'Your answer: ', times)
      type(io, '\n')
    }
    await written(io, 'Your answer: ', 21)
    expect(io.err().split('Type y').length).toBe(2)
    type(io, 'y\n')
    expect(await line).toBe('yes')
    prompter.close()
  })

  test('writes not one escape code', async () => {
    const io = memory({ terminal: true })
    const prompter = plainPrompter(io)
    prompter.show('A block.')
    const line = prompter.ask('Your answer:', letter)
    await written(io, 'Your answer:')
    type(io, 'x\n')
    await written(io, 'Type y')
    type(io, 'y\n')
    await line
    prompter.close()
    expect(io.err()).not.toContain('\x1b')
  })
})
