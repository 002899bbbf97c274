import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allClearExample } from '../../src/analysis/example-answers.ts'
import { differences } from '../../src/analysis/differences.ts'
import type { AnswerValue, Example, RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { referenceResponse } from '../properties/reference.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'
import { everyAnswerSet } from './every-answer-set.ts'
import { leastConcerning, pairs, questionsOf, rank } from './pairs.ts'
import { differing, smallestByWalk } from './smallest-by-walk.ts'

const example = (
  name: string,
  answers: Readonly<Record<string, AnswerValue | null>>,
  from: string | null = null,
): Example => ({
  name,
  allClear: /all clear/i.test(name),
  from,
  answers,
  expect: { response: 'low', raised: [], notRuledOut: null },
})

/** The all-clear example of either, of both, or of neither, with any answers in it and any left out. */
const withExamples = pairs.chain(([earlier, later]) =>
  fc
    .tuple(fc.option(answersTo(earlier)), fc.option(answersTo(later)))
    .map(([theirs, ours]) => ({ earlier: given(earlier, theirs), later: given(later, ours), theirs, ours })),
)

const given = (ruleSet: RuleSet, answers: Answers | null): RuleSet =>
  answers ? { ...ruleSet, examples: [example('All clear', answers)] } : ruleSet

/** A missing answer of an example is don't know. */
const complete = ({ questions }: RuleSet, answers: Answers | null): Answers =>
  answers ? Object.fromEntries(questions.map(({ id }) => [id, answers[id] ?? 'unknown'])) : {}

test('the smallest is held against the all-clear example, that of the later rule set first', () => {
  fc.assert(
    fc.property(withExamples, ({ earlier, later, theirs, ours }) => {
      const least = leastConcerning(earlier, later)
      const base = { ...least, ...complete(earlier, theirs), ...complete(later, ours) }
      const questions = questionsOf(earlier, later)
      const all = everyAnswerSet(questions)
      const found = differences(earlier, later)
      expect(found.heldAgainst).toBe((ours ?? theirs) ? 'all-clear' : 'least-concerning')
      for (const { id, falls } of found.responses) {
        const isHigh = (ruleSet: RuleSet, answers: Answers): boolean =>
          rank(referenceResponse(ruleSet, answers)) >= rank(id)
        const fallen = all.filter((answers) => isHigh(earlier, answers) && !isHigh(later, answers))
        const smallest = smallestByWalk(questions, base, fallen)
        expect(falls?.only ?? null).toEqual(smallest && differing(questions, base, smallest))
      }
    }),
    { numRuns: 100 },
  )
})

test('an all-clear example may start from another', () => {
  const [ruleSet] = shipped()
  const examples = [
    example('Before', { first: 'no', second: 'yes' }),
    example('ALL CLEAR', { second: null }, 'Before'),
  ]
  expect(allClearExample({ ...ruleSet!, examples })).toEqual({ first: 'no' })
  expect(allClearExample({ ...ruleSet!, examples: examples.slice(0, 1) })).toBeNull()
})
