import { UNKNOWN, type AnswerValue, type Condition, type Question, type RuleSet } from '../rules/model.ts'
import { nextQuestion } from '../triage/walk.ts'
import type { Answers } from '../triage/assessment.ts'
import { conditionStrength, type Strength } from '../triage/strength.ts'
import { questionOf } from '../rules/lookup.ts'
import { allClearExample, exampleAnswers } from '../analysis/example-answers.ts'
import type { Pointer } from '../text/part.ts'
import { criterionConditions, type PlacedCondition } from './outlines.ts'

/** An answer to a condition of a criterion that no example gives. */
export interface Untested {
  readonly condition: Pointer
  readonly question: string
  readonly answer: AnswerValue
  /** What an example of it would give besides the all-clear, in file order. */
  readonly answers: Answers
}

/**
 * The answers that meet a condition of a criterion, leave it open or rule it out, and that no example gives while those
 * before it in its line hold and those after it do so as well. Each once, in file order.
 */
export function untestedAnswers(ruleSet: RuleSet): readonly Untested[] {
  const examples = ruleSet.examples.map((example) => exampleAnswers(ruleSet, example))
  const start = allClearExample(ruleSet) ?? {}
  const missing = criterionConditions(ruleSet).flatMap((placed) =>
    wantedOf(questionOf(ruleSet, placed.condition.question), placed.condition)
      .filter((wanted) => !examples.some((answers) => gives(placed, wanted, answers)))
      .map((wanted) => ({
        condition: placed.pointer,
        question: placed.condition.question,
        answer: wanted.answer,
        answers: answersFor(ruleSet, placed, wanted, start),
      })),
  )
  return missing.filter(
    ({ answers }, place) => missing.findIndex((each) => sameAnswers(each.answers, answers)) === place,
  )
}

/** The least concerning answer to everything that is then asked; null where there is an all-clear example already. */
export function missingAllClear(ruleSet: RuleSet): Answers | null {
  if (allClearExample(ruleSet) !== null) return null
  let answers: Answers = {}
  for (let next = nextQuestion(ruleSet, answers); next !== null; next = nextQuestion(ruleSet, answers)) {
    answers = { ...answers, [next.id]: next.choose === 'several' ? [] : next.answers[0]!.id }
  }
  return answers
}

/** An answer to the question of a condition, and the strength that it has there. */
interface Wanted {
  readonly answer: AnswerValue
  readonly strength: Strength
}

/** Each answer that meets the condition, don't know, and the least concerning one, which no line contains. */
function wantedOf({ choose, answers }: Question, condition: Condition): readonly Wanted[] {
  const several = choose === 'several'
  return [
    ...condition.answers.map((id): Wanted => ({ answer: several ? [id] : id, strength: 2 })),
    { answer: UNKNOWN, strength: 1 },
    { answer: several ? [] : answers[0]!.id, strength: 0 },
  ]
}

function gives(
  { condition, before, after }: PlacedCondition,
  { answer, strength }: Wanted,
  answers: Answers,
): boolean {
  const given = answers[condition.question]
  if (given === undefined || conditionStrength(condition, given) !== strength) return false
  if (strength === 2 && ![given].flat().includes([answer].flat()[0]!)) return false
  const strengthOf = (each: Condition): Strength => conditionStrength(each, answers[each.question])
  return (
    before.every((each) => strengthOf(each) === 2) &&
    (strength === 0 || after.every((each) => strengthOf(each) >= strength))
  )
}

/** What an example has to give besides what it starts from, in file order. */
function answersFor(
  ruleSet: RuleSet,
  { condition, before, after }: PlacedCondition,
  { answer, strength }: Wanted,
  start: Answers,
): Answers {
  const added = new Map<string, AnswerValue>()
  const hold = (each: Condition, least: Strength): void => {
    if (conditionStrength(each, start[each.question] ?? []) >= least) return
    const several = questionOf(ruleSet, each.question).choose === 'several'
    added.set(each.question, several ? [each.answers[0]!] : each.answers[0]!)
  }
  for (const each of before) hold(each, 2)
  added.set(condition.question, answer)
  for (const each of after) hold(each, strength)
  return Object.fromEntries(
    ruleSet.questions.flatMap(({ id }) => (added.has(id) ? [[id, added.get(id)!]] : [])),
  )
}

const sameAnswers = (one: Answers, other: Answers): boolean => JSON.stringify(one) === JSON.stringify(other)
