import type { AnswerValue, RuleSet } from '../rules/model.ts'
import { renamedAnswers, type RenamedAnswers } from './renamed-answers.ts'

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
  const { answers: inNewWords, became } = inWordsOfToday(ruleSet, version, given)
  const carried = renamedAnswers(ruleSet, inNewWords)
  const earlier = ruleSet.earlier?.find((each) => each.version === version)
  const askAgain = (earlier?.askAgain ?? []).flatMap(({ question, answer, because }) => {
    const had = carried.answers[question]
    const isMeant = had !== undefined && (answer === null || had === answer || had.includes(answer))
    return isMeant ? [{ question, answer: had, because }] : []
  })
  const again = new Set(askAgain.map(({ question }) => question))
  const answers = Object.fromEntries(
    Object.entries(carried.answers).filter(([question]) => !again.has(question)),
  )
  return { answers, lost: carried.lost, became, askAgain }
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
  for (const { question, answer, now, say } of earlier?.find((each) => each.version === version)?.became ??
    []) {
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
