import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marksOf } from '../../src/render/document/marks.ts'
import { renderQuestionSheet } from '../../src/render/document/question-sheet.ts'
import { isForCriteria } from '../../src/rules/lookup.ts'
import { UNKNOWN, type RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { askedQuestions } from '../../src/triage/walk.ts'
import { outcomeOf } from '../record/outcomes.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'
import { answersOf } from '../shipped/answers.ts'

const given = (answers: Answers, question: string): readonly string[] => [answers[question] ?? UNKNOWN].flat()

/** The outcome that a person reads off the form: the highest number ringed. */
function byHand(ruleSet: RuleSet, answers: Answers): number {
  const { of, together } = marksOf(ruleSet)
  const ringed = askedQuestions(ruleSet, answers).flatMap(({ id }) =>
    given(answers, id).map((answer) => of.get(id)?.get(answer) ?? 0),
  )
  const joined = together
    .filter(({ conditions }) =>
      conditions.every((each) => given(answers, each.question).some((one) => each.answers.includes(one))),
    )
    .map(({ rank }) => rank)
  return Math.max(0, ...ringed, ...joined)
}

describe.each(shipped().map((ruleSet) => [ruleSet.rules.id, ruleSet] as const))(
  'the form of %s',
  (_, ruleSet) => {
    const sheet = renderQuestionSheet(ruleSet, {})
    const flat = sheet.replaceAll(/\s+/g, ' ')
    const rankOf = (answers: Answers): number =>
      ruleSet.responses.findIndex(({ id }) => id === outcomeOf(ruleSet, answers).assessment.response)

    test('is two pages of 60 lines and 80 columns', () => {
      const lines = sheet.trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(120)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
    })

    test('leads where the program does, and never lower where something is not known', () => {
      fc.assert(
        fc.property(answersTo(ruleSet), (answers) => {
          const isKnown = askedQuestions(ruleSet, answers).every(
            ({ id }) => !given(answers, id).includes(UNKNOWN),
          )
          if (isKnown) expect(byHand(ruleSet, answers)).toBe(rankOf(answers))
          else expect(byHand(ruleSet, answers)).toBeGreaterThanOrEqual(rankOf(answers))
        }),
        { numRuns: 1000 },
      )
      for (const answers of ruleSet.examples.map((each) => answersOf(ruleSet, each))) {
        expect(byHand(ruleSet, answers)).toBeGreaterThanOrEqual(rankOf(answers))
      }
    })

    test('asks what decides, with every answer, and says what each outcome means', () => {
      for (const { id, ask, answers } of ruleSet.questions) {
        expect(flat.includes(`${ask} `)).toBe(isForCriteria(ruleSet, id))
        if (isForCriteria(ruleSet, id))
          for (const { label } of answers) expect(flat).toContain(`] ${label} [`)
      }
      for (const { title, say } of ruleSet.responses) {
        expect(flat).toContain(`${title.toUpperCase()}. ${say}`)
      }
    })

    test('has the numbers of the setting, and room for those that are missing', () => {
      const local = ruleSet.contacts.find(
        ({ phone, web, source }) => phone === null && web === null && source === null,
      )!
      expect(sheet).toContain(': ____________.')
      expect(renderQuestionSheet(ruleSet, { [local.id]: { phone: '01632 960123' } })).toContain(
        ': 01632 960123',
      )
    })
  },
)
