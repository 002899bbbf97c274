import { leastConcerning, questionOf } from '../rules/lookup.ts'
import { UNKNOWN, type AnswerValue, type Example, type RuleSetData } from '../rules/model.ts'
import type { Answers } from '../triage/assessment.ts'
import type { Space } from './space.ts'

/**
 * The answers of the all-clear example, of the first rule set that has one and the question; what it leaves out is don't
 * know, as everywhere. The least concerning answer where neither has such an example.
 */
export function allClear(space: Space, ...ruleSets: readonly RuleSetData[]): Answers {
  return Object.fromEntries(
    space.questions.map(({ id }): [string, AnswerValue] => {
      const asking = ruleSets.filter(({ questions }) => questions.some((question) => question.id === id))
      for (const ruleSet of asking) {
        const answers = allClearExample(ruleSet)
        if (answers) return [id, answers[id] ?? UNKNOWN]
      }
      return [id, leastConcerning(questionOf(asking[0]!, id))]
    }),
  )
}

/** Null where no example of the rule set is the all-clear. */
export function allClearExample(ruleSet: RuleSetData): Answers | null {
  const example = ruleSet.examples.find(({ allClear: isAllClear }) => isAllClear)
  return example ? exampleAnswers(ruleSet, example) : null
}

/** The answers of an example, with those of the example that it starts from. */
export function exampleAnswers(ruleSet: RuleSetData, { from, answers }: Example): Answers {
  const start = ruleSet.examples.find(({ name }) => name === from)
  const merged = { ...(start ? exampleAnswers(ruleSet, start) : {}), ...answers }
  const given = Object.entries(merged).filter((entry): entry is [string, AnswerValue] => entry[1] !== null)
  return Object.fromEntries(given)
}
