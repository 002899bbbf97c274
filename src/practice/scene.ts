import type { Question, RuleSet } from '../rules/model.ts'
import { assess } from '../triage/assess.ts'
import { nextQuestion } from '../triage/asked.ts'
import type { Answers, Assessment } from '../triage/assessment.ts'
import { questionOf } from '../triage/structure.ts'
import type { Part, Scenario } from './scenario.ts'

/** One part of a scenario as it is played. */
export interface Scene {
  readonly part: Part
  /** From 1. */
  readonly number: number
  /** What this part adds to what is known, in asking order. */
  readonly given: readonly GivenAnswer[]
  readonly answers: Answers
  readonly assessment: Assessment
}

export interface GivenAnswer {
  readonly question: Question
  /** Criterion ids that this answer raises, and that it leaves open, which did neither before. */
  readonly raises: readonly string[]
  readonly leavesOpen: readonly string[]
}

/** The parts of a scenario, each with all that is known by then. */
export function scenes(ruleSet: RuleSet, scenario: Scenario): readonly Scene[] {
  let known: Answers = {}
  return scenario.parts.map((part, index) => {
    const before = known
    known = { ...known, ...part.answers }
    return {
      part,
      number: index + 1,
      given: playAnswers(ruleSet, before, part.answers),
      answers: known,
      assessment: assess(ruleSet, known),
    }
  })
}

/** Gives the answers one at a time, in the order in which they would be asked. */
function playAnswers(ruleSet: RuleSet, before: Answers, added: Answers): readonly GivenAnswer[] {
  const waiting = new Set(Object.keys(added))
  let known: Answers = Object.fromEntries(Object.entries(before).filter(([id]) => !waiting.has(id)))
  const given: GivenAnswer[] = []
  for (let next = nextQuestion(ruleSet, known); next !== null; next = nextQuestion(ruleSet, known)) {
    const answer = added[next.id]
    if (answer === undefined) break
    const after = { ...known, [next.id]: answer }
    given.push({ question: next, ...effect(ruleSet, next.id, known, after) })
    waiting.delete(next.id)
    known = after
  }
  const rest = ruleSet.questions.filter(({ id }) => waiting.has(id))
  return [
    ...given,
    ...rest.map(({ id }) => ({ question: questionOf(ruleSet, id), raises: [], leavesOpen: [] })),
  ]
}

function effect(
  ruleSet: RuleSet,
  question: string,
  before: Answers,
  after: Answers,
): Omit<GivenAnswer, 'question'> {
  const was = assess(ruleSet, before).criteria
  const now = assess(ruleSet, after).criteria
  const raises = now.filter(({ state }, place) => state === 'raised' && was[place]?.state !== 'raised')
  const leavesOpen = now.filter(
    ({ state, because }) =>
      state === 'not-ruled-out' && because.some((reason) => reason.question === question),
  )
  return { raises: raises.map(({ id }) => id), leavesOpen: leavesOpen.map(({ id }) => id) }
}
