import type { Question, RuleSet } from '../rules/model.ts'
import { nextQuestion } from '../triage/walk.ts'
import { assess, decide } from '../triage/assess.ts'
import type { Answers, Assessment, Decision } from '../triage/assessment.ts'
import { takenOver, type LeftOut } from './other-edition.ts'
import type { ScenarioPart, Scenario } from './scenario.ts'

/** One part of a scenario as it is played under a rule set. */
export interface Scene {
  readonly part: ScenarioPart
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
    const { answers, leftOut } = takenOver(own, ruleSet, part.answers)
    known = { ...before, ...answers }
    told = { ...told, ...part.answers }
    return {
      part,
      number: index + 1,
      of: scenario.parts.length,
      given: playAnswers(ruleSet, before, answers, index === 0),
      leftOut,
      everLeftOut: takenOver(own, ruleSet, told).leftOut,
      answers: known,
      before: decisionOn(ruleSet, before).response,
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
  let was = decisionOn(ruleSet, before)
  return inAskingOrder(ruleSet, before, added).map((question) => {
    known = { ...known, [question.id]: added[question.id]! }
    const now = decisionOn(ruleSet, known)
    const given = {
      question,
      ...effect(was, now, isFirst),
      leavesOpen: leftOpen(ruleSet, question, known),
    }
    was = now
    return given
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
  was: Decision,
  now: Decision,
  isFirst: boolean,
): Pick<GivenAnswer, 'raises' | 'clears' | 'changesTo'> {
  const isChange = now.response !== was.response
  const counted = [...was.raised, ...was.notRuledOut]
  const counting = new Set([...now.raised, ...now.notRuledOut])
  return {
    raises: now.raised.filter((id) => !was.raised.includes(id)),
    clears: isFirst && !isChange ? [] : counted.filter((id) => !counting.has(id)),
    changesTo: isChange ? now.response : null,
  }
}

/** The criteria that are not ruled out, and for which this answer is a reason. */
const leftOpen = (ruleSet: RuleSet, { id }: Question, answers: Answers): readonly string[] =>
  assess(ruleSet, answers)
    .criteria.filter(({ state }) => state === 'not-ruled-out')
    .filter(({ because }) => because.some(({ question }) => question === id))
    .map((criterion) => criterion.id)

function decisionOn(ruleSet: RuleSet, answers: Answers): Decision {
  const decision = decide(ruleSet, answers)
  // What a scenario holds has been read as answers to this rule set.
  if (decision === null) throw new Error('not answers of this rule set')
  return decision
}
