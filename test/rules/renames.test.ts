import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { load } from '../../src/rules/load.ts'

const small = readFileSync(new URL('../fixtures/rules/small.yaml', import.meta.url), 'utf8')

/** The small rule set with one text in place of another that stands in it once. */
function loaded(edit: readonly (readonly [string, string])[]) {
  const text = edit.reduce((all, [from, to]) => {
    expect(all.split(from)).toHaveLength(2)
    return all.replace(from, to)
  }, small)
  return load(text, 'small.yaml')
}

test('what was named otherwise before, and a fall that somebody stands for', () => {
  const result = loaded([
    ['  danger:\n    stage:', '  danger:\n    was: in-danger\n    stage:'],
    [
      '      no: No\n      yes: Yes, or perhaps',
      '      no: { label: No, was: none }\n      yes: Yes, or perhaps',
    ],
    ['  - id: young\n', '  - id: young\n    was: under-age\n'],
    [
      'steps:\n',
      'accepted:\n  - { criterion: young, falls_to: consult, because: Advice., by: A. B., on: 2026-11-22 }\nsteps:\n',
    ],
  ])
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join())
  const { questions, criteria, accepted } = result.value
  expect(questions.find(({ id }) => id === 'danger')?.was).toBe('in-danger')
  expect(questions.find(({ id }) => id === 'adult')?.answers).toEqual([
    { id: 'only-adults', label: 'Everyone was 18 or over' },
    { id: 'no', label: 'No', was: 'none' },
    { id: 'yes', label: 'Yes, or perhaps' },
  ])
  expect(criteria.find(({ id }) => id === 'young')?.was).toBe('under-age')
  expect(accepted).toEqual([
    { criterion: 'young', fallsTo: 'consult', because: 'Advice.', by: 'A. B.', on: '2026-11-22' },
  ])
})

test.each([
  ['a response that is not there', 'falls_to: elsewhere', '2026-11-22', 'unknown-name'],
  ['a date that is in no calendar', 'falls_to: consult', '2026-02-30', 'not-a-date'],
])('%s', (_, fallsTo, on, code) => {
  const result = loaded([
    [
      '\nsteps:\n',
      `accepted:\n  - { criterion: young, ${fallsTo}, because: Advice., by: A. B., on: ${on} }\nsteps:\n`,
    ],
  ])
  expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code])
})

test('a label is text for people, also where it is cut short', () => {
  const result = loaded([['      yes: Yes, or perhaps', '      yes: Yes #1, or perhaps']])
  expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual(['text-cut-short'])
})
