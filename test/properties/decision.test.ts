import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuleSet } from '../../src/rules/model.ts'
import { assess, guaranteedResponse } from '../../src/triage/assess.ts'
import { askedQuestions, nextQuestion } from '../../src/triage/walk.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { allValues, answersTo, cases, completions, definiteValues } from './rule-sets.ts'
import { referenceResponse, referenceStates } from './reference.ts'
import { shipped } from './shipped.ts'

const rank = (ruleSet: RuleSet, response: string): number =>
  ruleSet.responses.findIndex(({ id }) => id === response)
const respond = (ruleSet: RuleSet, answers: Answers): string => assess(ruleSet, answers).response

const shippedCases = fc
  .constantFrom(...shipped())
  .chain((ruleSet) => answersTo(ruleSet).map((answers) => ({ ruleSet, answers })))

describe.each([
  ['random rule sets', cases, 400],
  ['the shipped rule sets', shippedCases, 150],
] as const)('%s', (_, anyCase, numRuns) => {
  const holds = (property: (ruleSet: RuleSet, answers: Answers) => void): void =>
    fc.assert(
      fc.property(anyCase, ({ ruleSet, answers }) => property(ruleSet, answers)),
      { numRuns },
    )

  test('every criterion is reported, in the state that the rule gives it', () => {
    holds((ruleSet, answers) => {
      const { criteria, response } = assess(ruleSet, answers)
      expect(criteria.map(({ id }) => id)).toEqual(ruleSet.criteria.map(({ id }) => id))
      expect(criteria.map(({ state }) => state)).toEqual(referenceStates(ruleSet, answers))
      expect(response).toBe(referenceResponse(ruleSet, answers))
    })
  })

  test('the order of the answers does not matter', () => {
    holds((ruleSet, answers) => {
      const reversed = Object.fromEntries(
        Object.entries(answers)
          .toReversed()
          .map(([id, value]) => [id, typeof value === 'string' ? value : value.toReversed()]),
      )
      const { criteria, ...rest } = assess(ruleSet, answers)
      const { criteria: others, ...others2 } = assess(ruleSet, reversed)
      expect(others2).toEqual(rest)
      expect(others.map(({ id, state, response }) => [id, state, response])).toEqual(
        criteria.map(({ id, state, response }) => [id, state, response]),
      )
    })
  })

  test('no answer is the same as don’t know', () => {
    holds((ruleSet, answers) => {
      const explicit = Object.fromEntries(ruleSet.questions.map(({ id }) => [id, answers[id] ?? 'unknown']))
      const states = (given: Answers): unknown => assess(ruleSet, given).criteria.map(({ state }) => state)
      expect(respond(ruleSet, explicit)).toBe(respond(ruleSet, answers))
      expect(states(explicit)).toEqual(states(answers))
    })
  })

  test('a more concerning answer never lowers the response', () => {
    holds((ruleSet, answers) => {
      for (const question of ruleSet.questions) {
        const values = definiteValues(question)
        for (const lower of values) {
          for (const higher of values) {
            const more =
              typeof lower === 'string'
                ? values.indexOf(higher) > values.indexOf(lower)
                : lower.every((id) => higher.includes(id))
            if (!more || values.length > 16) continue
            const before = rank(ruleSet, respond(ruleSet, { ...answers, [question.id]: lower }))
            const after = rank(ruleSet, respond(ruleSet, { ...answers, [question.id]: higher }))
            expect(after).toBeGreaterThanOrEqual(before)
          }
        }
      }
    })
  })

  test('don’t know is never below the least and never above the most concerning answer', () => {
    holds((ruleSet, answers) => {
      for (const question of ruleSet.questions) {
        const ids = question.answers.map(({ id }) => id)
        const [least, most] = question.choose === 'several' ? [[], ids] : [ids[0]!, ids.at(-1)!]
        const at = (value: string | readonly string[]): number =>
          rank(ruleSet, respond(ruleSet, { ...answers, [question.id]: value }))
        expect(at('unknown')).toBeGreaterThanOrEqual(at(least))
        expect(at('unknown')).toBeLessThanOrEqual(at(most))
      }
    })
  })

  test('the walk ends, asks each question once, and asks only what is open', () => {
    holds((ruleSet, answers) => {
      const given: Record<string, string | readonly string[]> = {}
      const asked: string[] = []
      for (let question = nextQuestion(ruleSet, given); question; question = nextQuestion(ruleSet, given)) {
        asked.push(question.id)
        given[question.id] = answers[question.id] ?? 'unknown'
      }
      expect(new Set(asked).size).toBe(asked.length)
      expect(assess(ruleSet, given).unanswered).toEqual([])
    })
  })

  test('each question that could change the response does, together with others or alone', () => {
    holds((ruleSet, answers) => {
      const { decided, couldChange, response } = assess(ruleSet, answers)
      expect(couldChange.length === 0).toBe(decided)
      expect(couldChange.every(({ to }) => to !== response)).toBe(true)
      for (const question of ruleSet.questions.filter(({ id }) => answers[id] === undefined)) {
        for (const value of definiteValues(question).slice(0, 8)) {
          const to = respond(ruleSet, { ...answers, [question.id]: value })
          if (to !== response) expect(couldChange).toContainEqual({ question: question.id, to })
        }
      }
    })
  })
})

describe('against every completion of small rule sets', () => {
  test('decided is true exactly when no completion changes the response', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        const { decided, response } = assess(ruleSet, answers)
        const all = completions(ruleSet, answers)
        expect(decided).toBe(all.every((one) => respond(ruleSet, one) === response))
        const lowest = Math.min(...all.map((one) => rank(ruleSet, respond(ruleSet, one))))
        expect(rank(ruleSet, guaranteedResponse(ruleSet, answers))).toBe(lowest)
      }),
      { numRuns: 150 },
    )
  })

  test('each named change has a completion that gives it, and needs that answer', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        const partial = (one: Answers): Answers[] =>
          ruleSet.questions
            .filter(({ id }) => one[id] === undefined)
            .reduce<Answers[]>(
              (all, asked) =>
                all.flatMap((some) => [
                  some,
                  ...allValues(asked).map((value) => ({ ...some, [asked.id]: value })),
                ]),
              [one],
            )
        for (const { question, to } of assess(ruleSet, answers).couldChange) {
          const witness = partial(answers).some((one) => {
            if (one[question] === undefined || respond(ruleSet, one) !== to) return false
            const { [question]: _taken, ...without } = one
            return respond(ruleSet, without) !== to
          })
          expect(witness).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is set aside', () => {
  test('decides nothing', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        const { setAside, ...rest } = assess(ruleSet, answers)
        const asked = askedQuestions(ruleSet, answers).map(({ id }) => id)
        expect(setAside.every((id) => !asked.includes(id))).toBe(true)
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !setAside.includes(id)))
        const again = assess(ruleSet, kept)
        expect(again.response).toBe(rest.response)
        expect(again.steps).toEqual(rest.steps)
        expect(again.criteria.map(({ state }) => state)).toEqual(rest.criteria.map(({ state }) => state))
      }),
    )
  })
})
