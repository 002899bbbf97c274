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

/** Answers of an earlier version of a rule set, in the words of this one. */
export interface EarlierAnswers extends RenamedAnswers {
  /** One sentence for each answer that is now another one. */
  readonly became: readonly string[]
  /** What was answered where the meaning has changed: it is to be asked again. */
  readonly askAgain: readonly AskedAgain[]
}

export interface AskedAgain {
  readonly question: string
  readonly answer: AnswerValue
  readonly because: string
}

/** What answers given under that version are in this one. Where the version is not known to the rule set, only renames are followed. */
export function earlierAnswers(
  ruleSet: RuleSet,
  version: string,
  given: Readonly<Record<string, unknown>>,
): EarlierAnswers {
  const { answers: inTodaysWords, became } = inWordsOfToday(ruleSet, version, given)
  const { answers, lost } = renamedAnswers(ruleSet, inTodaysWords)
  const kept: Record<string, AnswerValue> = { ...answers }
  const earlier = ruleSet.earlier?.find((each) => each.version === version)
  const askAgain = (earlier?.askAgain ?? []).flatMap(({ question, answer, because }) => {
    const had = answers[question]
    if (had === undefined || (answer !== null && ![had].flat().includes(answer))) return []
    delete kept[question]
    return [{ question, answer: had, because }]
  })
  return { answers: kept, lost, became, askAgain }
}

/**
 * The version by which answers that say nothing of their version give themselves away: they hold an answer that is gone
 * since. Null where they do not.
 */
export function versionOf(ruleSet: RuleSet, given: Readonly<Record<string, unknown>>): string | null {
  const found = ruleSet.earlier?.find(({ became }) =>
    became.some(({ question, answer }) => Object.hasOwn(given, question) && given[question] === answer),
  )
  return found?.version ?? null
}

/** The answers with those that are gone replaced by what they are now, and a sentence for each. Nothing is held against the rules. */
export function inWordsOfToday(
  { questions, earlier }: RuleSet,
  version: string,
  given: Readonly<Record<string, unknown>>,
): { readonly answers: Readonly<Record<string, unknown>>; readonly became: readonly string[] } {
  const answers: Record<string, unknown> = { ...given }
  const said: string[] = []
  const gone = earlier?.find((each) => each.version === version)?.became ?? []
  for (const { question, answer, now, say } of gone) {
    if (answers[question] !== answer) continue
    delete answers[question]
    for (const [id, value] of Object.entries(now)) {
      const isList = questions.some((each) => each.id === id && each.choose === 'several')
      const before: unknown = answers[id]
      answers[id] = isList ? [...new Set([...(Array.isArray(before) ? before : []), value])] : value
    }
    said.push(say)
  }
  return { answers, became: said }
}
