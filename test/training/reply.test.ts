import { describe, expect, test } from 'vitest'
import { keyReply, levelReply, reasonReply, moveReply, viewReply } from '../../src/training/reply.ts'
import { failed, ok } from '../../src/problems/result.ts'

const answer = (value: unknown) => ok({ kind: 'answer', value })
const choices = ['manage', 'consult', 'refer'].map((id, index) => ({ key: 'acd'[index]!, id, label: id }))

describe('what a group would do and how sure it is', () => {
  test.each(['d4', 'd 4', '4 d', '4d', ' D, 4 ', 'd,4'])('“%s” is understood', (line) => {
    expect(viewReply(choices, line)).toEqual(answer({ response: 'refer', level: 4 }))
  })

  test.each(['', 'd', '4', 'd6', 'd0', 'x4', 'dd', '44', 'd44', 'refer 4', 'd 4 4'])(
    '“%s” is not',
    (line) => {
      expect(viewReply(choices, line).ok).toBe(false)
    },
  )

  test('a letter alone asks for the figure', () => {
    expect(viewReply(choices, 'd')).toEqual(failed(expect.stringContaining('d 4')))
  })

  test('the keys are the same as everywhere', () => {
    for (const read of [(line: string) => viewReply(choices, line), levelReply]) {
      expect(read('?')).toEqual(ok({ kind: 'help' }))
      expect(read('b')).toEqual(ok({ kind: 'back' }))
      expect(read(' Q ')).toEqual(ok({ kind: 'quit' }))
    }
  })
})

test('a figure is from 1 to 5', () => {
  expect(levelReply('3')).toEqual(answer(3))
  for (const line of ['', '0', '6', '3.5', 'three', '33']) expect(levelReply(line).ok).toBe(false)
})

test('a letter is one of those that are shown', () => {
  expect(keyReply(choices, 'A')).toEqual(answer('manage'))
  for (const line of ['', 'e', '1', 'ac']) expect(keyReply(choices, line).ok).toBe(false)
})

describe('a sentence of why', () => {
  const guard = (text: string) => (text.includes('http') ? failed('no links') : ok(text))

  test('is kept as the guard lets it through, or left out', () => {
    expect(reasonReply('  We know her. ', guard)).toEqual(answer('We know her.'))
    expect(reasonReply('s', guard)).toEqual(answer(null))
    expect(reasonReply('see http://x.y', guard)).toEqual(failed('no links'))
  })

  test.each(['', '?', 'e', 'no'])('“%s” is no sentence', (line) => {
    expect(reasonReply(line, guard).ok).toBe(false)
  })
})

test('Enter goes on, and nothing else that is not a key', () => {
  const move = (hasMore: boolean) => (line: string) => moveReply(line, hasMore)
  expect(['', ' ', 'b', 'q'].map(move(false))).toEqual(['on', 'on', 'back', 'quit'].map(ok))
  for (const line of ['x', '1', 'w']) expect(moveReply(line, false).ok).toBe(false)
  expect(moveReply('w', true)).toEqual(ok('more'))
  expect(moveReply('x', true).ok).toBe(false)
})
