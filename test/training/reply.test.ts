import { describe, expect, test } from 'vitest'
import { lettered } from '../../src/interview/letters.ts'
import { letterReply, levelReply, reasonReply, stepReply, viewReply } from '../../src/training/reply.ts'
import { failed, ok } from '../../src/problems/result.ts'

const choices = lettered(['manage', 'consult', 'refer'].map((id) => ({ id, label: id })))

describe('what a group would do and how sure it is', () => {
  test.each(['d4', 'd 4', '4 d', '4d', ' D, 4 ', 'd,4'])('“%s” is understood', (line) => {
    expect(viewReply(choices, line)).toEqual({ kind: 'answer', value: { response: 'refer', level: 4 } })
  })

  test.each(['', 'd', '4', 'd6', 'd0', 'x4', 'dd', '44', 'd44', 'refer 4', 'd 4 4'])(
    '“%s” is not',
    (line) => {
      expect(viewReply(choices, line).kind).toBe('unclear')
    },
  )

  test('a letter alone asks for the figure', () => {
    expect(viewReply(choices, 'd')).toMatchObject({ say: expect.stringContaining('d 4') as string })
  })

  test('the keys are the same as everywhere', () => {
    for (const read of [(line: string) => viewReply(choices, line), levelReply]) {
      expect(read('?')).toEqual({ kind: 'help' })
      expect(read('b')).toEqual({ kind: 'back' })
      expect(read(' Q ')).toEqual({ kind: 'quit' })
    }
  })
})

test('a figure is from 1 to 5', () => {
  expect(levelReply('3')).toEqual({ kind: 'answer', value: 3 })
  for (const line of ['', '0', '6', '3.5', 'three', '33']) expect(levelReply(line).kind).toBe('unclear')
})

test('a letter is one of those that are shown', () => {
  expect(letterReply(choices, 'A')).toEqual({ kind: 'answer', value: 'manage' })
  for (const line of ['', 'e', '1', 'ac']) expect(letterReply(choices, line).kind).toBe('unclear')
})

describe('a sentence of why', () => {
  const guard = (text: string) => (text.includes('http') ? failed('no links') : ok(text))

  test('is kept as the guard lets it through, or left out', () => {
    expect(reasonReply('  We know her. ', guard)).toEqual({ kind: 'answer', value: 'We know her.' })
    expect(reasonReply('s', guard)).toEqual({ kind: 'answer', value: null })
    expect(reasonReply('see http://x.y', guard)).toEqual({ kind: 'unclear', say: 'no links' })
  })

  test.each(['', '?', 'e', 'no'])('“%s” is no sentence', (line) => {
    expect(reasonReply(line, guard).kind).toBe('unclear')
  })
})

test('Enter goes on, and nothing else that is not a key', () => {
  expect(['', ' ', 'b', 'q', 'x', '1'].map(stepReply)).toEqual(['on', 'on', 'back', 'quit', null, null])
})
