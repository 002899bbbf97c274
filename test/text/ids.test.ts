import fc from 'fast-check'
import { expect, test } from 'vitest'
import schema from '../../rules/rule-set.schema.json' with { type: 'json' }
import { asId, idPattern } from '../../src/text/ids.ts'

test.each([
  ['Group Chat', 'group-chat'],
  ['one_person', 'one-person'],
  [' 16–17 ', '16-17'],
  ['18', null],
  ['’', null],
  ['', null],
  ['a'.repeat(61), null],
])('%j is meant to be %j', (name, id) => {
  expect(asId(name)).toBe(id)
})

test('an id is its own, and whatever is suggested is an id', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const id = asId(name)
      if (id === null) return
      expect(id).toMatch(new RegExp(idPattern))
      expect(asId(id)).toBe(id)
    }),
  )
})

test('the schema has the same pattern', () => {
  expect(schema.definitions.id.pattern).toBe(idPattern)
})
