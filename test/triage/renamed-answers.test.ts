import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renamedAnswers } from '../../src/triage/earlier-answers.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { loaded, small, smallText } from '../record/outcomes.ts'

const renamed = loaded(
  smallText
    .replace('  where:\n    stage', '  seen-in:\n    was: where\n    stage')
    .replaceAll('- where:', '- seen-in:')
    .replaceAll('      where: [', '      seen-in: [')
    .replaceAll('answers: { age: 13-15, where:', 'answers: { age: 13-15, seen-in:')
    .replace(
      'public-site: Where strangers can see it',
      'open: { label: Where strangers can see it, was: public-site }',
    )
    .replaceAll('public-site', 'open')
    .replace('was: open', 'was: public-site'),
)

test('answers stand under the rule set under which they were given', () => {
  fc.assert(
    fc.property(answersTo(small), (answers) => {
      const carried = renamedAnswers(small, answers)
      expect(carried.lost).toEqual([])
      expect(Object.keys(carried.answers)).toEqual(Object.keys(answers))
      // RenamedAnswers again, they are what they were.
      expect(renamedAnswers(small, carried.answers)).toEqual(carried)
    }),
  )
})

test('what was renamed is followed', () => {
  const given = { where: ['public-site', 'unknown'], adult: 'yes' }
  expect(renamedAnswers(renamed, given)).toEqual({
    answers: { 'seen-in': ['open', 'unknown'], adult: 'yes' },
    lost: [],
  })
})

test('what is gone, or is no answer, is named and left out', () => {
  const given = { gone: 'yes', adult: 7, age: ['13-15'], where: ['one-person', 7], danger: 'no' }
  expect(renamedAnswers(small, given)).toEqual({
    answers: { danger: 'no' },
    lost: ['gone', 'adult', 'age', 'where'],
  })
})
