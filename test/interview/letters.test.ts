import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choicesOf, lettered } from '../../src/interview/letters.ts'
import { england, small } from './rules.ts'

const keys = ['b', 'h', 'k', 'q', 'r', '?']

test.each([
  ['the small rule set', small],
  ['the England rule set', england()],
])(
  'every answer of %s has a letter of its own, none of them a key, and don’t know is last',
  (_name, ruleSet) => {
    for (const question of ruleSet.questions) {
      const choices = choicesOf(question)
      const letters = choices.map(({ letter }) => letter)
      expect(new Set(letters).size).toBe(letters.length)
      expect(letters.filter((letter) => keys.includes(letter))).toEqual([])
      expect(choices.at(-1)).toEqual({ letter: 'u', id: 'unknown', label: "I don't know" })
      for (const { letter, id } of choices) {
        const meaning = { y: 'yes', n: question.choose === 'one' ? 'no' : '[]' }
        if (letter === 'y' || letter === 'n') expect(id).toBe(meaning[letter])
      }
    }
  },
)

test('every choice of a record field has a letter that is not a key', () => {
  for (const { choices } of england().record) {
    for (const { letter } of lettered(choices)) expect(keys).not.toContain(letter)
  }
})

const answers = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: `a-${place}`, label: '' }))

test('there are letters for seventeen answers beside yes and no', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 17 }), (count) => {
      const letters = lettered(answers(count)).map(({ letter }) => letter)
      expect(new Set(letters).size).toBe(count)
    }),
  )
  expect(() => lettered(answers(18))).toThrow('more answers than letters')
})
