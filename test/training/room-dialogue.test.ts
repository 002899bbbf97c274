import { expect, test } from 'vitest'
import type { Prompter } from '../../src/interview/prompter.ts'
import { keyReply } from '../../src/training/reply.ts'
import type { Room } from '../../src/training/room.ts'
import { askOn } from '../../src/training/room-dialogue.ts'
import { styleFor } from '../../src/render/style.ts'

const page = { width: 60, style: styleFor({ flag: false, env: {}, terminal: false }) }

/** Types these lines at the prompts, and gives what was shown. */
async function answering(typed: readonly string[], isShared: boolean, rows = 24) {
  const shown: string[] = []
  const lines = [...typed]
  const room: Room = {
    page: () => page,
    rows: () => rows,
    show: (text) => void shown.push(text.split('\n')[0]!),
    goOn: async () => 'on',
  }
  const prompter: Prompter = {
    show: () => {},
    async ask(_prompt, read) {
      for (;;) {
        const meant = read(lines.shift()!)
        if (meant.ok) return meant.value
      }
    },
    close: () => {},
  }
  const sheet = {
    slides: () => ['STORY', 'LETTERS'].map((heading) => ({ heading, blocks: [['x']] })),
    below: 0,
    prompt: 'Your answer:',
    read: (line: string) => keyReply([{ key: 'a', id: 'first', label: 'First' }], line),
    help: () => [{ heading: 'HELP', blocks: [['y']] }],
    isShared,
  }
  return { said: await askOn({ room, prompter }, sheet, 0), shown }
}

test('what is asked stands on the screen again after help', async () => {
  const { said, shown } = await answering(['?', 'nonsense', 'a'], false)
  expect(said).toEqual({ kind: 'answer', value: 'first' })
  expect(shown).toEqual(['STORY', 'LETTERS', 'HELP', 'LETTERS'])
})

test('where lines are only added it has not gone, and is not said again', async () => {
  const { shown } = await answering(['?', 'a'], false, Infinity)
  expect(shown).toEqual(['STORY', 'LETTERS', 'HELP'])
})

test('b leads to the slide before, or to the answer given before under the same sheet', async () => {
  const slide = await answering(['b', 'a'], false)
  expect(slide.shown).toEqual(['STORY', 'LETTERS', 'STORY', 'LETTERS'])
  expect(await answering(['b'], true)).toEqual({ said: { kind: 'back' }, shown: ['STORY', 'LETTERS'] })
  expect((await answering(['q'], false)).said).toEqual({ kind: 'quit' })
})
