import { conditionsOf } from '../rules/lookup.ts'
import { UNKNOWN, type Line, type RuleSetData } from '../rules/model.ts'
import type { Answers } from '../triage/assessment.ts'
import { diagrams, type Diagrams } from './decision-diagram.ts'

/**
 * Every way to answer the questions that a criterion uses: one of the answers or don't know; for `several` any of the
 * answers, with or without don't know beside them. Whether a question would be asked makes no difference.
 */
export interface Space {
  /** In file order. */
  readonly questions: readonly SpaceQuestion[]
  /** In the order in which diagrams branch on them; those of one question stand together. */
  readonly variables: readonly Variable[]
  readonly diagrams: Diagrams
}

interface SpaceQuestion {
  readonly id: string
  readonly several: boolean
  /** Without don't know. */
  readonly answers: readonly string[]
}

/** A question with one answer; for `several`, one of its answers or don't know, chosen or not. */
export interface Variable {
  readonly question: string
  /** The answer that each value stands for; null for not chosen. */
  readonly values: readonly (string | null)[]
}

/**
 * The space of one rule set, or the joint one of two: every question of either with the answers of either, in the order
 * of the first. A question that has several answers in one of them has several; where it has one, several count as the
 * most concerning of them, and none as the least.
 */
export function spaceOf(...ruleSets: readonly RuleSetData[]): Space {
  const lines = ruleSets.flatMap(({ criteria }) => criteria.flatMap(({ any }) => any))
  const order = branchingOrder(lines)
  const ids = ruleSets.map(({ questions }) => questions.map(({ id }) => id)).reduce(merged)
  const questions = ids.filter((id) => order.includes(id)).map((id) => joined(id, ruleSets))
  const variables = order.flatMap((id) =>
    questions.filter((question) => question.id === id).flatMap(variablesOf),
  )
  return { questions, variables, diagrams: diagrams(variables.map(({ values }) => values.length)) }
}

function joined(id: string, ruleSets: readonly RuleSetData[]): SpaceQuestion {
  const sides = ruleSets.flatMap(({ questions }) => questions.filter((question) => question.id === id))
  return {
    id,
    several: sides.some(({ choose }) => choose === 'several'),
    answers: sides.map(({ answers }) => answers.map((answer) => answer.id)).reduce(merged),
  }
}

function variablesOf({ id, several, answers }: SpaceQuestion): readonly Variable[] {
  const values = [...answers, UNKNOWN]
  return several
    ? values.map((value) => ({ question: id, values: [null, value] }))
    : [{ question: id, values }]
}

/** A value for each variable of a space, by its place. */
export type Assignment = readonly number[]

/** A missing answer is don't know. */
export function assignmentOf({ variables }: Space, answers: Answers): Assignment {
  return variables.map(({ question, values }) => {
    const given = [answers[question] ?? UNKNOWN].flat()
    return values[0] === null ? Number(given.includes(values[1]!)) : values.indexOf(given[0]!)
  })
}

export function answersOf({ questions, variables }: Space, assignment: Assignment): Answers {
  return Object.fromEntries(
    questions.map(({ id, several }) => {
      const chosen = variables.flatMap(({ question, values }, place) =>
        question === id ? (values[assignment[place]!] ?? []) : [],
      )
      return [id, several ? chosen : chosen[0]!]
    }),
  )
}

/**
 * The questions of some lines in a good order for diagrams: those that decide together, as they stand on one line, stay
 * close. Alternatives need not: a diagram of them is small in any order.
 */
export function branchingOrder(lines: readonly Line[]): readonly string[] {
  const together = new Map<string, Set<string>>()
  for (const line of lines) {
    const ids = conditionsOf(line).map(({ question }) => question)
    for (const id of ids) together.set(id, new Set([...(together.get(id) ?? []), ...ids]))
  }
  const order = new Set<string>()
  const place = (id: string): void => {
    if (order.has(id)) return
    order.add(id)
    for (const near of together.get(id) ?? []) place(near)
  }
  for (const id of together.keys()) place(id)
  return [...order]
}

/** The ids of both lists: those of the first in their order, each of the others right after what stands before it. */
export function merged(first: readonly string[], other: readonly string[]): string[] {
  const all = [...first]
  for (const [place, id] of other.entries()) {
    if (all.includes(id)) continue
    const before = other[place - 1]
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, id)
  }
  return all
}
