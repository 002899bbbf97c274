import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'

const known = ['title', 'why', 'source', 'if_not_ruled_out', 'group-chat', 'no', 'yes', 'under-13']

describe('the nearest name', () => {
  test.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['sorce', 'source'],
    ['if-not-ruled-out', 'if_not_ruled_out'],
    ['group chat', 'group-chat'],
    ['yess', 'yes'],
    ['under13', 'under-13'],
    ['why ', 'why'],
  ])('%s is taken for %s', (name, meant) => {
    expect(nearest(name, known)).toBe(meant)
  })

  test.each(['adult', 'x', '', 'a-very-long-name-that-nobody-meant', 'maybe'])(
    '“%s” is near to none',
    (name) => {
      expect(nearest(name, ['title', 'group-chat', 'under-13'])).toBeNull()
    },
  )

  test('of two that are near, the nearer one is taken', () => {
    expect(nearest('refers', ['refer-later', 'refer', 'refers-on'])).toBe('refer')
  })

  test('a name with one letter wrong always finds its way back', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''))
    const name = fc.array(letter, { minLength: 4, maxLength: 20 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(name, fc.nat(19), letter, (right, at, wrong) => {
        const index = at % right.length
        expect(nearest(right.slice(0, index) + wrong + right.slice(index + 1), [right])).toBe(right)
      }),
    )
  })
})
