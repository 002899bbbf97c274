import { expect, test } from 'vitest'
import { openPrompter, plainBecause } from '../../src/interview/prompters.ts'
import { memory } from '../../src/world/memory.ts'

test.each([
  [true, {}, 'flag'],
  [true, { ACCESSIBLE: '0' }, 'flag'],
  [false, { ACCESSIBLE: '1' }, 'environment'],
  [false, { ACCESSIBLE: 'yes' }, 'environment'],
  [false, { ACCESSIBLE: '0' }, null],
  [false, { ACCESSIBLE: 'False' }, null],
  [false, { ACCESSIBLE: '' }, null],
  [false, { TERM: 'dumb' }, 'terminal'],
  [false, { TERM: 'xterm' }, null],
  [false, {}, null],
] as const)('with --accessible %j and %j: %j', (flag, env, expected) => {
  expect(plainBecause(env, flag)).toBe(expected)
})

test.each([
  [true, {}, 'because it was asked for with --accessible.'],
  [false, { ACCESSIBLE: '1' }, 'because ACCESSIBLE is set.'],
  [false, { TERM: 'dumb' }, 'because the terminal calls itself “dumb” (TERM=dumb).'],
] as const)('plain mode says why it is on: %j, %j', async (flag, env, because) => {
  const io = memory({ terminal: true, env })
  const prompter = await openPrompter(io, flag, true)
  prompter.close()
  expect(io.err().replaceAll('\n', ' ')).toContain(`Plain mode is on, ${because}`)
})

test('otherwise nothing is said', async () => {
  const io = memory({ terminal: true })
  const prompter = await openPrompter(io, false, true)
  prompter.close()
  expect(io.err()).toBe('')
})
