import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf, keyed, meantBy } from '../../src/interview/choices.ts'
import { england, small } from './rules.ts'

const every = [...small.questions, ...england().questions]

test('every answer has a key of its own: a number, or y, n and u for what they always mean', () => {
  for (const question of every) {
    const choices = choicesOf(question)
    expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length)
    expect(choices.at(-1)).toEqual({ key: 'u', id: 'unknown', label: "I don't know" })
    for (const [index, { key, id }] of choices.entries()) {
      const own = { y: 'yes', n: question.choose === 'one' ? 'no' : '[]', u: 'unknown' }[key]
      if (own === undefined) expect(key).toBe(String(index + 1))
      else expect(id).toBe(own)
    }
  }
})

test('every choice of a record field has a number, or the letter for yes or no', () => {
  for (const { choices } of england().record) {
    for (const { key } of keyed(choices)) expect(key).toMatch(/^(\d+|[yn])$/)
  }
})

describe('what is typed', () => {
  test('means an answer by its key and by its label, and nothing else', () => {
    for (const question of every) {
      const choices = choicesOf(question)
      for (const choice of choices) {
        expect(meantBy(choices, choice.key)).toEqual([choice])
        expect(meantBy(choices, `${choice.key}.`)).toEqual([choice])
        expect(meantBy(choices, choice.label.toUpperCase())).toEqual([choice])
      }
    }
  })

  const choices = [
    ...keyed([
      { id: 'yes', label: 'Yes' },
      { id: 'group-chat', label: 'In a group chat' },
      { id: 'group-site', label: "In a group's own site" },
    ]),
    { key: 'u', id: 'unknown', label: "I don't know" },
  ]
  test.each([
    ['yes', ['yes']],
    ['y', ['yes']],
    ['dont know', ['unknown']],
    ['I don’t know', ['unknown']],
    ['i don', ['unknown']],
    ['not sure', ['unknown']],
    ['in a group c', ['group-chat']],
    ['In  a groups', ['group-site']],
    ['in a group', ['group-chat', 'group-site']],
    ['in', []],
    ['no', []],
    ['group', []],
    ['', []],
    ['4', []],
  ])('“%s” may mean %j', (typed, ids) => {
    expect(meantBy(choices, typed).map(({ id }) => id)).toEqual(ids)
  })

  test('is never an answer that does not begin with it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...every),
        fc.string({ minLength: 3, unit: 'grapheme' }),
        (question, typed) => {
          const found = meantBy(choicesOf(question), typed)
          return found.length === 0 || /[\p{L}\p{N}]/u.test(typed)
        },
      ),
    )
  })
})
