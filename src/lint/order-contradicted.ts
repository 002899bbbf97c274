import { rankOf } from '../rules/lookup.ts'
import { exampleOutcomes } from './outcomes.ts'
import type { Rule, Subject } from './subject.ts'
import { calls, statesMet, verdicts, type Verdict } from './verdicts.ts'

/** A response that stands above another, although examples take the other for the higher one. */
interface Pair {
  readonly higher: string
  readonly lower: string
  /** Names of the examples. */
  readonly examples: readonly string[]
}

/** Responses that stand in an order which examples contradict and no example confirms. */
export const orderContradicted: Rule<'order-contradicted'> = (subject, note) => {
  for (const { higher, lower, examples } of contradictedPairs(subject)) {
    const place = rankOf(subject.ruleSet, higher)
    note({ higher, lower, examples }, subject.placeOf(['responses', place, 'id']))
  }
}

export function contradictedPairs(subject: Subject): readonly Pair[] {
  const confirmed = confirmedPairs(subject)
  const pairs = new Map<string, Pair>()
  for (const verdict of verdicts(subject)) {
    const { example, outcome } = verdict
    const higher = outcome.response
    const lower = example.expect.response
    const name = nameOf(higher, lower)
    if (!isAboutOrder(subject, verdict) || confirmed.has(name)) continue
    pairs.set(name, { higher, lower, examples: [...(pairs.get(name)?.examples ?? []), example.name] })
  }
  return [...pairs.values()]
}

export const explainedByOrder = (subject: Subject, verdict: Verdict, pairs: readonly Pair[]): boolean =>
  isAboutOrder(subject, verdict) &&
  pairs.some(
    ({ higher, lower }) => higher === verdict.outcome.response && lower === verdict.example.expect.response,
  )

/** Every criterion is in the state that the example says, and one calls for what it expects: only another outweighs it. */
function isAboutOrder(subject: Subject, { example, outcome, differs }: Verdict): boolean {
  const called = calls(subject, outcome).map(({ response }) => response)
  return differs === 'response' && statesMet(example, outcome) && called.includes(example.expect.response)
}

/** What was called for besides what an example both expects and gives. */
function confirmedPairs(subject: Subject): ReadonlySet<string> {
  return new Set(
    exampleOutcomes(subject.ruleSet).flatMap((outcome, index) => {
      if (subject.ruleSet.examples[index]!.expect.response !== outcome.response) return []
      return calls(subject, outcome).map(({ response }) => nameOf(outcome.response, response))
    }),
  )
}

const nameOf = (higher: string, lower: string): string => `${higher} above ${lower}`
