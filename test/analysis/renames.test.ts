import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasFallen, type RuleSetDifference } from '../../src/analysis/difference.ts'
import { differences } from '../../src/analysis/differences.ts'
import type { Condition, Line, RuleSet } from '../../src/rules/model.ts'
import { shipped } from '../properties/shipped.ts'
import { pairs } from './pairs.ts'

const renamedCondition = ({ question, answers }: Condition): Condition => ({
  question: `new-${question}`,
  answers: answers.map((id) => `new-${id}`),
})

const renamedLine = (line: Line): Line => ({ ...renamedCondition(line), and: line.and.map(renamedCondition) })

/** Every id of a question, an answer or a criterion is a new one, and says which it was. */
const renamed = (ruleSet: RuleSet): RuleSet => ({
  ...ruleSet,
  questions: ruleSet.questions.map((question) => ({
    ...question,
    id: `new-${question.id}`,
    was: question.id,
    answers: question.answers.map((answer) => ({ ...answer, id: `new-${answer.id}`, was: answer.id })),
  })),
  criteria: ruleSet.criteria.map((criterion) => ({
    ...criterion,
    id: `new-${criterion.id}`,
    was: criterion.id,
    any: criterion.any.map(renamedLine),
  })),
  steps: ruleSet.steps.map((step) => ({
    ...step,
    any: step.any.map(renamedLine),
    whenKnown: step.whenKnown.map(renamedLine),
  })),
})

const amounts = ({ responses, criteria }: RuleSetDifference) =>
  [...responses, ...criteria].map(({ falls, rises }) => [falls?.answerSets, rises?.answerSets])

const idsOf = ({ questions }: RuleSet): readonly string[] => questions.map(({ id }) => id)

test('a rename makes no difference in effect, whatever else is different', () => {
  fc.assert(
    fc.property(pairs, ([earlier, later]) => {
      const found = differences(earlier, renamed(later))
      expect(found.answerSets).toBe(differences(earlier, later).answerSets)
      expect(found.criteria.map(({ presence }) => presence).toSorted()).toEqual(
        differences(earlier, later)
          .criteria.map(({ presence }) => presence)
          .toSorted(),
      )
      expect(amounts(found).slice(0, 3)).toEqual(amounts(differences(earlier, later)).slice(0, 3))
      const names = found.parts.flatMap(({ part, was }) => (part === 'question' && was ? [was] : []))
      expect(names).toEqual(later.questions.flatMap(({ id }) => (idsOf(earlier).includes(id) ? [id] : [])))
    }),
    { numRuns: 100 },
  )
})

test('a rename is listed, and nothing else is', () => {
  fc.assert(
    fc.property(pairs, ([, later]) => {
      const { parts } = differences(later, renamed(later))
      expect(new Set(parts.map(({ change }) => change))).toEqual(new Set(['renamed']))
      expect(parts.flatMap(({ fields }) => fields)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!

test('an id that is taken for something else is not taken for the earlier one', () => {
  const [first, second, ...others] = england.criteria
  const taken = { ...second!, id: first!.id, was: second!.id }
  const found = differences(england, { ...england, criteria: [taken, ...others] })
  expect(hasFallen(found)).toBe(true)
  const { parts, criteria } = found
  expect(parts.filter(({ part }) => part === 'criterion')).toEqual([
    { part: 'criterion', id: first!.id, change: 'lost', was: null, fields: [] },
    { part: 'criterion', id: first!.id, change: 'renamed', was: second!.id, fields: [] },
  ])
  expect(criteria.filter(({ falls }) => falls).map(({ presence }) => presence)).toEqual(['lost'])
})

test('a was that nothing had is no rename', () => {
  const [first, ...others] = england.criteria
  const criteria = [{ ...first!, was: 'never-was' }, ...others]
  const found = differences(england, { ...england, criteria })
  expect(hasFallen(found)).toBe(false)
  expect(found.parts).toEqual([])
})
