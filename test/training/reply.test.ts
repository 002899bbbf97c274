import { describe, expect, test } from 'vitest'
import {
  handsReply,
  keyReply,
  levelReply,
  moveReply,
  viewReply,
  wordsReply,
} from '../../src/training/reply.ts'
import { failed, ok } from '../../src/problems/result.ts'

const answer = (value: unknown) => ok({ kind: 'answer', value })
const choices = ['manage', 'consult', 'refer'].map((id, index) => ({ key: 'acd'[index]!, id, label: id }))

describe('what a group would do and how sure it is', () => {
  test.each(['d4', 'd 4', '4 d', '4d', ' D, 4 ', 'd,4'])('“%s” is understood', (line) => {
    expect(viewReply(choices, line, 'f 4')).toEqual(answer({ response: 'refer', level: 4 }))
  })

  test.each(['', 'd', '4', 'd6', 'd0', 'x4', 'dd', '44', 'd44', 'refer 4', 'd 4 4'])(
    '“%s” is not',
    (line) => {
      expect(viewReply(choices, line, 'f 4').ok).toBe(false)
    },
  )

  test('a letter alone asks for the figure', () => {
    expect(viewReply(choices, 'd', 'f 4')).toEqual(failed(expect.stringContaining('Type d again')))
  })

  test('the keys are the same as everywhere', () => {
    for (const read of [(line: string) => viewReply(choices, line, 'f 4'), levelReply]) {
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

describe('a sentence of one’s own', () => {
  test('is kept as the guard lets it through, or left out', () => {
    expect(wordsReply('  We know her. ')).toEqual(answer('We know her.'))
    expect(wordsReply('s')).toEqual(answer(null))
    expect(wordsReply('see http://x.y').ok).toBe(false)
  })

  test.each(['', 'e', 'no'])('“%s” is no sentence', (line) => {
    expect(wordsReply(line).ok).toBe(false)
  })
})

describe('a show of hands', () => {
  test.each(['7 of 20', '7 20', '7/20', '7, 20'])('“%s” is understood', (line) => {
    expect(handsReply(null, line)).toEqual(answer({ yes: 7, of: 20 }))
  })

  test('needs no second figure where it is known how many people there are', () => {
    expect(handsReply(20, '7')).toEqual(answer({ yes: 7, of: 20 }))
    expect(handsReply(20, 's')).toEqual(answer(null))
  })

  test.each(['7', '', 'many', '21 of 20', '0 of 0', '7 of'])('“%s” is not', (line) => {
    expect(handsReply(null, line).ok).toBe(false)
  })
})

test('Enter goes on, and nothing else that is not a key', () => {
  const move = (hasMore: boolean) => (line: string) => moveReply(line, hasMore)
  expect(['', ' ', 'b', 'q'].map(move(false))).toEqual(['on', 'on', 'back', 'quit'].map(ok))
  for (const line of ['x', '1', 'w']) expect(moveReply(line, false).ok).toBe(false)
  expect(moveReply('w', true)).toEqual(ok('more'))
  expect(moveReply('x', true).ok).toBe(false)
})
