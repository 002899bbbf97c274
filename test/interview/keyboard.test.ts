import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { Keyboard } from '../../src/interview/keyboard.ts'

test('Ctrl-Z goes no further: asleep in raw mode, the program would leave a terminal that shows nothing typed', async () => {
  const input = new PassThrough()
  const keyboard = new Keyboard(input, () => {})
  const prompt = await keyboard.open()
  input.write('\x1ay\x1a\r')
  await new Promise((resolve) => prompt.once('readable', resolve))
  expect(String(prompt.read())).toBe('y\r')
  keyboard.close()
})
