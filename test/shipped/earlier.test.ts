import { describe, expect, test } from 'vitest'
import ruleSets from '#shipped/rule-sets'
import type { RuleSetData } from '../../src/rules/model.ts'

const loaded = await Promise.all(
  Object.values(ruleSets).map(async (open) => (await open()).data as RuleSetData),
)

describe.each(loaded.map((data) => [data.rules.id, data] as const))(
  '%s',
  (_, { rules, questions, earlier }) => {
    const answersTo = (id: string): readonly string[] =>
      questions.find((question) => question.id === id)?.answers.map((answer) => answer.id) ?? []

    test('what answers of its earlier versions are now is said of questions and answers that there are', () => {
      for (const { version, became, askAgain } of earlier ?? []) {
        expect(version).not.toBe(rules.version)
        for (const { question, answer, now } of became) {
          expect(answersTo(question)).not.toContain(answer)
          for (const [id, value] of Object.entries(now)) expect(answersTo(id)).toContain(value)
        }
        for (const { question, answer } of askAgain) {
          expect(answersTo(question)).not.toEqual([])
          if (answer !== null) expect(answersTo(question)).toContain(answer)
        }
      }
    })
  },
)
