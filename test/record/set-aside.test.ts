import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closedBy, notableSetAside } from '../../src/record/set-aside.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { assess } from '../../src/triage/assess.ts'
import { askedQuestions } from '../../src/triage/walk.ts'
import { gatesOf } from '../../src/rules/lookup.ts'
import { cases } from '../properties/rule-sets.ts'

describe('an answer that was set aside', () => {
  it('is said out loud unless it is the least concerning one', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        const assessment = assess(ruleSet, answers)
        const least = ruleSet.questions.flatMap(({ id, choose, answers: [first] }) =>
          JSON.stringify(answers[id]) === JSON.stringify(choose === 'several' ? [] : first?.id) ? [id] : [],
        )
        expect(notableSetAside(ruleSet, answers, assessment.setAside)).toEqual(
          assessment.setAside
            .filter((id) => !least.includes(id))
            .map((id) => ({ question: id, answer: answers[id] })),
        )
      }),
    )
  })

  it('has reasons, which are answers that were used, or questions that were not asked', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        const asked = askedQuestions(ruleSet, answers).map(({ id }) => id)
        for (const id of usedSetAside(ruleSet, answers)) {
          const closing = closedBy(ruleSet, answers, id)
          expect(closing).not.toEqual([])
          for (const { question, answer } of closing) {
            expect(answer).toEqual(asked.includes(question) ? answers[question] : null)
          }
        }
      }),
    )
  })

  it('is used again once nothing is known of its reasons', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        for (const id of usedSetAside(ruleSet, answers)) {
          let now: Answers = answers
          let closing = closedBy(ruleSet, now, id)
          while (closing.length > 0) {
            now = { ...now, ...Object.fromEntries(closing.map(({ question }) => [question, 'unknown'])) }
            const next = closedBy(ruleSet, now, id)
            if (JSON.stringify(next) === JSON.stringify(closing)) break
            closing = next
          }
          const isAsked = askedQuestions(ruleSet, now).some((question) => question.id === id)
          expect(isAsked || closing.every(({ answer }) => answer === null)).toBe(true)
        }
      }),
    )
  })
})

/** Without those that no criterion and no step of a random rule set uses: nothing ever asks for them. */
function usedSetAside(ruleSet: RuleSet, answers: Answers): readonly string[] {
  return assess(ruleSet, answers).setAside.filter((id) => gatesOf(ruleSet, id).length > 0)
}
