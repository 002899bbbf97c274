import fc from 'fast-check'
import { expect, test } from 'vitest'
import { below } from '../../src/analysis/below.ts'
import type { Condition } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { referenceResponse, referenceStates } from '../properties/reference.ts'
import { ruleSets } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'
import { askedBy, everyAnswerSet, size } from './every-answer-set.ts'
import { rank, responses } from './pairs.ts'

const cases = fc.tuple(
  ruleSets.filter((ruleSet) => size(askedBy(ruleSet)) <= 2000),
  fc.constantFrom(...responses),
)

const holds = (answers: Answers, { question, answers: wanted }: Condition): boolean =>
  [answers[question] ?? []].flat().some((answer) => wanted.includes(answer))

test('an answer set ends below exactly when none of what reaches the response holds whole', () => {
  fc.assert(
    fc.property(cases, ([ruleSet, response]) => {
      const found = below(ruleSet, response)
      const all = everyAnswerSet(askedBy(ruleSet))
      const ending = all.filter((answers) => rank(referenceResponse(ruleSet, answers)) < rank(response))
      expect(found.answerSets).toBe(BigInt(all.length))
      expect(found.below).toBe(BigInt(ending.length))
      for (const answers of all) {
        const reached = found.reachedBy.some((conditions) => conditions.every((each) => holds(answers, each)))
        expect(reached).toBe(!ending.includes(answers))
      }
    }),
    { numRuns: 100 },
  )
})

test('nothing that reaches the response is listed twice or for nothing', () => {
  fc.assert(
    fc.property(cases, ([ruleSet, response]) => {
      const all = everyAnswerSet(askedBy(ruleSet))
      const { reachedBy } = below(ruleSet, response)
      for (const conditions of reachedBy) {
        expect(all.some((answers) => conditions.every((each) => holds(answers, each)))).toBe(true)
        const others = reachedBy.filter((other) => other !== conditions)
        expect(others).not.toContainEqual(conditions)
      }
    }),
    { numRuns: 100 },
  )
})

test('the criteria listed are those that a walk finds below, in what they call for there', () => {
  fc.assert(
    fc.property(cases, ([ruleSet, response]) => {
      const ending = everyAnswerSet(askedBy(ruleSet)).filter(
        (answers) => rank(referenceResponse(ruleSet, answers)) < rank(response),
      )
      const inState = (id: string, state: string): boolean =>
        ending.some(
          (answers) =>
            referenceStates(ruleSet, answers)[ruleSet.criteria.findIndex((each) => each.id === id)] === state,
        )
      const { raised, notKnown } = below(ruleSet, response)
      const low = ruleSet.criteria.filter((criterion) => rank(criterion.response) < rank(response))
      const high = ruleSet.criteria.filter((criterion) => !low.includes(criterion))
      const names = (found: typeof raised): readonly string[] =>
        found.map(({ criterion }) => criterion.id).toSorted()
      expect(names(raised)).toEqual(low.map(({ id }) => id).filter((id) => inState(id, 'raised')))
      expect(names(notKnown)).toEqual(high.map(({ id }) => id).filter((id) => inState(id, 'not-ruled-out')))
      for (const found of [raised, notKnown]) {
        const ranks = found.map((each) => rank(each.response))
        expect(ranks).toEqual(ranks.toSorted((one, other) => other - one))
      }
    }),
    { numRuns: 100 },
  )
})

test('in the England rule set, these answers refer only together with others', () => {
  const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
  const { reachedBy, notKnown, nothing } = below(england, 'refer')
  const together = reachedBy.filter((conditions) => conditions.length > 1)
  expect(together).toContainEqual([
    { question: 'unwanted', answers: ['yes', 'to-cause-distress'] },
    { question: 'younger', answers: ['yes'] },
  ])
  // Each needs a picture of a child, or a picture that somebody did not want.
  expect(new Set(together.map(([first]) => first!.question))).toEqual(new Set(['material', 'unwanted']))
  expect(notKnown.map(({ criterion }) => criterion.id)).toContain('immediate-danger')
  expect(nothing).toContainEqual({ question: 'onward', answers: ['no', 'agreed'] })
})
