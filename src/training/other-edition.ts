import { isLeast, withId } from '../rules/lookup.ts'
import { answerWords } from '../record/words.ts'
import { UNKNOWN, type AnswerValue, type Question, type RuleSet } from '../rules/model.ts'
import type { Answers } from '../triage/assessment.ts'

/** Facts as another rule set can take them. */
export interface TakenOver {
  readonly answers: Answers
  readonly leftOut: readonly LeftOut[]
}

/** A fact that the other rule set has no place for, in the words of the rule set that it was written for. */
export interface LeftOut {
  /** The id of the question there. */
  readonly question: string
  readonly ask: string
  readonly answer: string
  /** The rule set does not ask that, or does not offer that answer: then it counts as don't know, or as none of these. */
  readonly missing: 'question' | 'answer'
  /** It is the least concerning answer there is. */
  readonly isLeast: boolean
}

interface Named {
  readonly id: string
  readonly was?: string
}

/** What of the answers, which were given under `own`, `ruleSet` has questions and answers for. Nothing is guessed. */
export function takenOver(own: RuleSet, ruleSet: RuleSet, answers: Answers): TakenOver {
  if (own.digest === ruleSet.digest) return { answers, leftOut: [] }
  const fitted: Record<string, AnswerValue> = {}
  const leftOut: LeftOut[] = []
  for (const question of own.questions) {
    const value = answers[question.id]
    if (value === undefined) continue
    const there = ruleSet.questions.find((other) => isSame(question, other))
    const leave = (without: AnswerValue, missing: LeftOut['missing']): void => {
      const answer = answerWords(question, without)
      leftOut.push({
        question: question.id,
        ask: question.ask,
        answer,
        missing,
        isLeast: isLeast(question, without),
      })
    }
    if (!there) {
      leave(value, 'question')
      continue
    }
    const { taken, without } = takenAs(question, there, value)
    if (taken !== null) fitted[there.id] = taken
    if (without !== null) leave(without, 'answer')
  }
  return { answers: fitted, leftOut }
}

/** What the question there makes of an answer to this one, and what it has no answer for. */
function takenAs(
  here: Question,
  there: Question,
  value: AnswerValue,
): { readonly taken: AnswerValue | null; readonly without: AnswerValue | null } {
  const idThere = (id: string): string | undefined => {
    if (id === UNKNOWN) return UNKNOWN
    const answer = withId(here.answers, id)
    return answer && there.answers.find((other) => isSame(answer, other))?.id
  }
  const given = [value].flat()
  const taken = given.flatMap((id) => idThere(id) ?? [])
  const without = given.filter((id) => idThere(id) === undefined)
  const left = without.length === 0 ? null : typeof value === 'string' ? value : without
  if (there.choose === 'several') return { taken, without: left }
  return { taken: taken.length === 1 ? taken[0]! : null, without: taken.length === 1 ? left : value }
}

/** They have the same id, or one of them had the id of the other in an earlier edition. */
export const isSame = (one: Named, other: Named): boolean =>
  one.id === other.id || one.was === other.id || other.was === one.id
