import type { AnswerValue, Question, RuleSet } from '../rules/model.ts'
import { readAnswers } from './answers.ts'
import type { Answers } from './assessment.ts'

/** Answers that were given under another edition of a rule set, as far as this one takes them. */
export interface Carried {
  readonly answers: Answers
  /** Ids, as they were, of questions that are gone or no longer take what was answered. */
  readonly lost: readonly string[]
}

/** Holds answers against another edition. What was renamed is followed; nothing else is guessed. */
export function carriedAnswers(ruleSet: RuleSet, given: Readonly<Record<string, unknown>>): Carried {
  const lost: string[] = []
  const answers: Record<string, AnswerValue> = {}
  for (const [id, value] of Object.entries(given)) {
    const question = named(ruleSet.questions, id)
    const renamed = question ? { [question.id]: inNewWords(question, value) } : { [id]: value }
    const read = readAnswers(ruleSet, renamed, nowhere)
    if (read.ok) Object.assign(answers, read.value)
    else lost.push(id)
  }
  return { answers, lost }
}

interface Named {
  readonly id: string
  readonly was?: string
}

/** The one with that id, else the one that had it in an earlier edition. */
export const named = <T extends Named>(list: readonly T[], id: string): T | undefined =>
  list.find((each) => each.id === id) ?? list.find((each) => each.was === id)

function inNewWords({ answers }: Question, value: unknown): unknown {
  const now = (answer: unknown): unknown =>
    typeof answer === 'string' ? (named(answers, answer)?.id ?? answer) : answer
  return Array.isArray(value) ? value.map(now) : now(value)
}

/** The mistakes are not shown: what they are about is named as a whole. */
const nowhere = () => ({ kind: 'pointer', file: '', pointer: '', line: 1, column: 1 }) as const
