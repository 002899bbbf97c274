import { withIdOrWas } from '../rules/lookup.ts'
import type { AnswerValue, Question, RuleSet } from '../rules/model.ts'
import { readAnswers } from './answers.ts'
import type { Answers } from './assessment.ts'

/** Answers that were given under another edition of a rule set, as far as this one takes them. */
export interface RenamedAnswers {
  readonly answers: Answers
  /** Ids, as they were, of questions that are gone or no longer take what was answered. */
  readonly lost: readonly string[]
}

/** Holds answers against another edition. What was renamed is followed; nothing else is guessed. */
export function renamedAnswers(ruleSet: RuleSet, given: Readonly<Record<string, unknown>>): RenamedAnswers {
  const lost: string[] = []
  const answers: Record<string, AnswerValue> = {}
  for (const [id, value] of Object.entries(given)) {
    const question = withIdOrWas(ruleSet.questions, id)
    const renamed = question ? { [question.id]: inNewWords(question, value) } : { [id]: value }
    const read = readAnswers(ruleSet, renamed, nowhere)
    if (read.ok) Object.assign(answers, read.value)
    else lost.push(id)
  }
  return { answers, lost }
}

function inNewWords({ answers }: Question, value: unknown): unknown {
  const now = (answer: unknown): unknown =>
    typeof answer === 'string' ? (withIdOrWas(answers, answer)?.id ?? answer) : answer
  return Array.isArray(value) ? value.map(now) : now(value)
}

/** The mistakes are not shown: what they are about is named as a whole. */
const nowhere = () => ({ kind: 'pointer', file: '', pointer: '', line: 1, column: 1 }) as const
