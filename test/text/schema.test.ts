import { expect, test } from 'vitest'
import schema from '../../rules/rule-set.schema.json' with { type: 'json' }
import { proseIn, type Schema } from '../../src/text/schema.ts'

const isProse = proseIn(schema as Schema)

test.each([
  [['rules', 'title']],
  [['rules', 'opening', 0]],
  [['questions', 'adult', 'help']],
  [['questions', 'adult', 'answers', 'no']],
  [['criteria', 3, 'if_not_ruled_out', 'because']],
  [['record', 0, 'choices', 'yes']],
  [['contacts', 'police', 'phone']],
])('%j is text for people', (pointer) => {
  expect(isProse(pointer)).toBe(true)
})

test.each([
  [[]],
  [['format']],
  [['rules', 'id']],
  [['rules', 'version']],
  [['questions', 'adult', 'stage']],
  [['questions', 'adult', 'source', 'read']],
  [['criteria', 3, 'any', 0, 'adult']],
  [['criteria', 3, 'any', 0, 'and', 0, 'adult', 1]],
  [['examples', 0, 'answers', 'adult']],
  [['nothing', 'of', 'the', 'kind', 7]],
])('%j is not', (pointer) => {
  expect(isProse(pointer)).toBe(false)
})
