import type { Acceptance, RuleSetData } from '../rules/model.ts'
import type { Answers } from '../triage/assessment.ts'
import { allClear } from './example-answers.ts'
import type { Diagram } from './decision-diagram.ts'
import type { Effect } from './difference.ts'
import { answersOf, assignmentOf, merged, spaceOf, type Space } from './space.ts'
import { inNewWords } from './new-words.ts'
import { smallest } from './smallest.ts'

/** Two rule sets side by side. */
export interface Comparison {
  /** In the words of the later one. */
  readonly earlier: RuleSetData
  readonly later: RuleSetData
  readonly space: Space
  /** The responses of both, lowest first. */
  readonly responses: readonly string[]
  /** What the smallest answer sets are held against. */
  readonly base: Answers
}

export function comparisonOf(asWritten: RuleSetData, later: RuleSetData): Comparison {
  const earlier = inNewWords(asWritten, later)
  const space = spaceOf(later, earlier)
  const [ours, theirs] = [later, earlier].map(({ responses }) => responses.map(({ id }) => id))
  const base = answersOf(space, assignmentOf(space, allClear(space, later, earlier)))
  return { earlier, later, space, responses: merged(ours!, theirs!), base }
}

/**
 * Who stands for falls of a criterion: of several the one who lets it fall furthest. A response must be there to fall to.
 * What the earlier rule set had accepted already was about falls before it, and lets nothing fall since.
 */
export function acceptanceOf({ earlier, later }: Comparison, criterion: string): Acceptance | null {
  const before = new Set((earlier.accepted ?? []).map((entry) => JSON.stringify(entry)))
  const entries = (later.accepted ?? []).filter(
    (entry) => entry.criterion === criterion && !before.has(JSON.stringify(entry)),
  )
  const lowestFirst = later.responses.flatMap(({ id }) => entries.filter(({ fallsTo }) => fallsTo === id))
  return lowestFirst[0] ?? null
}

/** What some answer sets come to in both rule sets: how many they are, and the smallest. Null for none. */
export function effectOf<Outcome>(
  { space, base }: Comparison,
  answerSets: Diagram,
  outcomes: { readonly was: (answers: Answers) => Outcome; readonly now: (answers: Answers) => Outcome },
): Effect<Outcome> | null {
  const answers = smallest(space, answerSets, base)
  if (answers === null) return null
  const only = space.questions.flatMap(({ id }) => {
    const answer = answers[id]!
    return String(answer) === String(base[id]) ? [] : [{ question: id, answer }]
  })
  const amount = space.diagrams.count(answerSets)
  return { answerSets: amount, only, was: outcomes.was(answers), now: outcomes.now(answers) }
}
