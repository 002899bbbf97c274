import { conditionsOf } from '../rules/conditions.ts'
import type { Condition, Criterion, Line, RuleSet, Step } from '../rules/model.ts'
import type { Answers, CriterionState, State } from './assessment.ts'
import { Lookup } from './lookup.ts'
import type { Room } from './room.ts'
import { reasons } from './reasons.ts'
import { calledFor } from './response.ts'
import { bestStrength, ownStrength, type Strength } from './strength.ts'
import { rankOf, usesOf } from './structure.ts'
import { missing, ValueList, type Values } from './values.ts'

/**
 * What follows from the answers, part by part of the rule set. The rule of the program compares words; over many cases
 * those are the same few comparisons again and again, so each part is looked up by the answers to its own questions.
 */
export interface Tables {
  /** In file order, and by id. */
  readonly questions: readonly ValueList[]
  readonly places: ReadonlyMap<string, number>
  readonly criteria: readonly Lookup<CriterionFinding>[]
  /** For each question, the criteria that use it, by their places. */
  readonly usedBy: readonly (readonly number[])[]
  /** Only of the questions that are not always asked. */
  readonly asked: readonly AskedWhen[]
  /** The steps for a response, by its place from the lowest. */
  readonly stepsAt: (rank: number) => readonly ShownWhen[]
  readonly room: Room
}

/** What a criterion comes to. Ranks are places from the lowest response, and the lowest where it calls for none. */
export interface CriterionFinding {
  readonly state: CriterionState
  readonly now: number
  /** With the least, and with the most concerning answer wherever there is none. */
  readonly least: number
  readonly most: number
}

interface AskedWhen {
  readonly place: number
  /** For a step, a question that is not asked counts as clear. */
  readonly isFor: 'criteria' | 'steps'
  readonly isAsked: Lookup<boolean>
}

export interface ShownWhen {
  readonly step: Step
  /** Null where it always is. */
  readonly isShown: Lookup<boolean> | null
}

const room = 200_000
const known = new WeakMap<RuleSet, Tables>()

/** Begins anew when there is no room left. */
export function tablesOf(ruleSet: RuleSet): Tables {
  const found = known.get(ruleSet)
  if (found && found.room.left > 0) return found
  const tables = newTables(ruleSet)
  known.set(ruleSet, tables)
  return tables
}

function newTables(ruleSet: RuleSet): Tables {
  const left = { left: room }
  const questions = ruleSet.questions.map((question) => new ValueList(question, left))
  const places = new Map(ruleSet.questions.map(({ id }, place) => [id, place]))
  const lookup = <T extends boolean | object>(
    lines: readonly Line[],
    workOut: (answers: Answers) => T,
  ): Lookup<T> => {
    const used = [...new Set(lines.flatMap(conditionsOf).map(({ question }) => question))].map((id) =>
      places.get(id)!,
    )
    // What depends on no question is the same whatever the answer to the first one.
    return new Lookup(used.length > 0 ? used : [0], questions, left, workOut)
  }
  const stepsKnown: (readonly ShownWhen[])[] = []
  const newSteps = (response: string): readonly ShownWhen[] =>
    ruleSet.steps
      .filter((step) => step.for.includes(response))
      .map((step) => {
        const lines = [...step.any, ...step.whenKnown]
        return {
          step,
          isShown: lines.length === 0 ? null : lookup(lines, (answers) => allows(step, answers)),
        }
      })
  const criteria = ruleSet.criteria.map((criterion) =>
    lookup(criterion.any, (answers) => criterionFinding(ruleSet, criterion, answers)),
  )
  return {
    questions,
    places,
    criteria,
    usedBy: questions.map((_, place) =>
      criteria.flatMap((criterion, index) => (criterion.places.includes(place) ? [index] : [])),
    ),
    asked: ruleSet.questions.flatMap(({ id }, place): readonly AskedWhen[] => {
      const { criteria: inCriteria, steps } = usesOf(ruleSet, id)
      const ways = inCriteria.length > 0 ? inCriteria : steps
      if (ways.some((above) => above.length === 0)) return []
      const isAsked = lookup(
        ways.flat().map((each) => ({ ...each, and: [] })),
        (answers) => ways.some((above) => isOpen(above, answers)),
      )
      return [{ place, isFor: inCriteria.length > 0 ? 'criteria' : 'steps', isAsked }]
    }),
    stepsAt: (rank) => (stepsKnown[rank] ??= newSteps(ruleSet.responses[rank]!.id)),
    room: left,
  }
}

/** Null where something is not an answer of the rule set. */
export function readValues(
  { questions, places }: Tables,
  given: Readonly<Record<string, unknown>>,
): Values | null {
  const values: number[] = []
  for (let place = 0; place < questions.length; place += 1) values.push(missing)
  // Most files have the answers in the order of the questions.
  let expected = 0
  for (const id in given) {
    const answer = given[id]
    if (answer === undefined) continue
    const place = questions[expected]?.id === id ? expected : places.get(id)
    const number = place === undefined ? null : questions[place]!.numberOf(answer)
    if (place === undefined || number === null) return null
    values[place] = number
    expected = place + 1
  }
  return values
}

/** The same for answers that have been read. */
export function valuesOf(tables: Tables, answers: Answers): Values {
  const values = readValues(tables, answers)
  if (values === null) throw new Error('there are answers that the rule set does not have')
  return values
}

export function findingsOf({ criteria }: Tables, values: Values): readonly CriterionFinding[] {
  const findings: CriterionFinding[] = []
  for (const criterion of criteria) findings.push(criterion.at(values))
  return findings
}

const isOpen = (above: readonly Condition[], answers: Answers): boolean =>
  above.every((line) => ownStrength(line, answers[line.question]) > 0)

/** Cautions must not be clear, and permissions must be known. */
const allows = ({ any, whenKnown }: Step, answers: Answers): boolean =>
  (any.length === 0 || bestStrength(any, answers) > 0) &&
  (whenKnown.length === 0 || bestStrength(whenKnown, answers) === 2)

const states = ['clear', 'not-ruled-out', 'raised'] as const satisfies readonly State[]

function criterionFinding(ruleSet: RuleSet, criterion: Criterion, answers: Answers): CriterionFinding {
  const { id, any, source } = criterion
  const rankAt = (strength: Strength): number => {
    const response = calledFor(criterion, strength)
    return response === null ? 0 : rankOf(ruleSet, response)
  }
  const strength = bestStrength(any, answers)
  const state = states[strength]
  const because = Object.freeze(reasons(any, state, answers).map((reason) => Object.freeze(reason)))
  return {
    state: Object.freeze({ id, state, response: calledFor(criterion, strength), because, source }),
    now: rankAt(strength),
    least: rankAt(bestStrength(any, answers, 0)),
    most: rankAt(bestStrength(any, answers, 2)),
  }
}
