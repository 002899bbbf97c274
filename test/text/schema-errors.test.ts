import type { ErrorObject } from 'ajv'
import { expect, test } from 'vitest'
import { message } from '../../src/problems/sentences.ts'
import { newPass } from '../../src/text/schema.ts'
import { parse } from '../../src/text/yaml.ts'
import { noteShape } from '../../src/text/schema-errors.ts'

/** What is said of `a/b: [x]: 5` when the validator finds this wrong with the 5. */
function said(error: Partial<ErrorObject>): string {
  const { root, placeAt } = parse('a/b:\n  - 5\n', 'any.yaml', () => false)
  const pass = newPass(placeAt)
  const whole = {
    keyword: 'x',
    instancePath: '/a~1b/0',
    schemaPath: '',
    params: {},
    schema: {},
    parentSchema: {},
    ...error,
  }
  noteShape([whole], root!, pass.note)
  return pass.found
    .map(
      (problem) => `${problem.place.line}:${problem.place.column} ${problem.code} ${message(problem).todo}`,
    )
    .join('\n')
}

test('a keyword that no schema of the program uses is still said to be wrong', () => {
  expect(said({ keyword: 'multipleOf' })).toBe(
    '2:5 wrong-form Compare it with other entries of the same kind.',
  )
  expect(said({ keyword: 'multipleOf', parentSchema: { description: 'Tens.' } })).toBe(
    '2:5 wrong-form What belongs here: Tens.',
  )
})

test('a type that has no word is called what it is called', () => {
  expect(said({ keyword: 'type', params: { type: 'number' } })).toBe('2:5 wrong-type Write number.')
})

test('a range may have one end', () => {
  expect(said({ keyword: 'minimum', parentSchema: { minimum: 6 } })).toBe(
    '2:5 out-of-range Write a number from 6.',
  )
  expect(said({ keyword: 'maximum', parentSchema: { maximum: 4 } })).toBe(
    '2:5 out-of-range Write a number up to 4.',
  )
})
