import type { Question, RuleSet } from '../rules/model.ts'
import { assess } from '../triage/assess.ts'
import { nextQuestion } from '../triage/asked.ts'
import type { Answers, Assessment, State } from '../triage/assessment.ts'
import { fit, type LeftOut } from './fit.ts'
import type { Part, Scenario } from './scenario.ts'

/** One part of a scenario as it is played under a rule set. */
export interface Scene {
  readonly part: Part
  /** From 1. */
  readonly number: number
  /** How many parts the scenario has. */
  readonly of: number
  /** What this part adds to what is known, in asking order. */
  readonly given: readonly GivenAnswer[]
  /** What this part tells that the rule set has no question or no answer for. */
  readonly leftOut: readonly LeftOut[]
  /** The same of all that is known by then. */
  readonly everLeftOut: readonly LeftOut[]
  /** Everything that is known by then. */
  readonly answers: Answers
  /** The response before any of this part's answers. */
  readonly before: string
  readonly assessment: Assessment
}

export interface GivenAnswer {
  readonly question: Question
  /** Criterion ids that this answer raises or leaves open. */
  readonly raises: readonly string[]
  readonly leavesOpen: readonly string[]
  /** Criterion ids that it clears: in the first part, where all are open to begin with, only with a new response. */
  readonly clears: readonly string[]
  /** The response that it brings about; null where it stays what it was. */
  readonly changesTo: string | null
}

/** The parts of a scenario, each with all that is known by then. `own`: the rule set that it was written for. */
export function scenes(ruleSet: RuleSet, scenario: Scenario, own: RuleSet = ruleSet): readonly Scene[] {
  let known: Answers = {}
  let told: Answers = {}
  return scenario.parts.map((part, index) => {
    const before = known
    const { answers, leftOut } = fit(own, ruleSet, part.answers)
    known = { ...before, ...answers }
    told = { ...told, ...part.answers }
    return {
      part,
      number: index + 1,
      of: scenario.parts.length,
      given: playAnswers(ruleSet, before, answers, index === 0),
      leftOut,
      everLeftOut: fit(own, ruleSet, told).leftOut,
      answers: known,
      before: assess(ruleSet, before).response,
      assessment: assess(ruleSet, known),
    }
  })
}

/** Gives the answers one at a time, in the order in which they would be asked; those that are not asked come last. */
function playAnswers(
  ruleSet: RuleSet,
  before: Answers,
  added: Answers,
  isFirst: boolean,
): readonly GivenAnswer[] {
  let known = before
  return inAskingOrder(ruleSet, before, added).map((question) => {
    const was = known
    known = { ...was, [question.id]: added[question.id]! }
    return { question, ...effect(ruleSet, question.id, was, known, isFirst) }
  })
}

function inAskingOrder(ruleSet: RuleSet, before: Answers, added: Answers): readonly Question[] {
  let known: Answers = Object.fromEntries(Object.entries(before).filter(([id]) => !Object.hasOwn(added, id)))
  const asked: Question[] = []
  for (let next = nextQuestion(ruleSet, known); next !== null; next = nextQuestion(ruleSet, known)) {
    const answer = added[next.id]
    if (answer === undefined) break
    asked.push(next)
    known = { ...known, [next.id]: answer }
  }
  const rest = ruleSet.questions.filter(
    (question) => Object.hasOwn(added, question.id) && !asked.includes(question),
  )
  return [...asked, ...rest]
}

function effect(
  ruleSet: RuleSet,
  question: string,
  before: Answers,
  after: Answers,
  isFirst: boolean,
): Omit<GivenAnswer, 'question'> {
  const was = assess(ruleSet, before)
  const now = assess(ruleSet, after)
  const isChange = now.response !== was.response
  const turned = (state: State): readonly string[] =>
    now.criteria
      .filter((criterion, place) => criterion.state === state && was.criteria[place]?.state !== state)
      .map(({ id }) => id)
  const open = now.criteria.filter(
    ({ state, because }) =>
      state === 'not-ruled-out' && because.some((reason) => reason.question === question),
  )
  return {
    raises: turned('raised'),
    leavesOpen: open.map(({ id }) => id),
    clears: isFirst && !isChange ? [] : turned('clear'),
    changesTo: isChange ? now.response : null,
  }
}
