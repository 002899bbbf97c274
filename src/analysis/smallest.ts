import { UNKNOWN } from '../rules/model.ts'
import type { Answers } from '../triage/assessment.ts'
import { none, type Diagram } from './decision-diagram.ts'
import { answersOf, assignmentOf, type Assignment, type Space } from './space.ts'

/** A way through a diagram to its end: the value taken first, and the way on from there. */
interface Way {
  readonly cost: bigint
  readonly variable: number
  readonly value: number
  readonly rest: Way | null
}

/**
 * The smallest of some answer sets, null where there is none: with the fewest answers that differ from `base`, with the
 * fewest don't knows among them, and for `several` the fewest changes within them; then the one that differs first in
 * file order, and there by the earlier answer.
 */
export function smallest(space: Space, answerSets: Diagram, base: Answers): Answers | null {
  if (answerSets === none) return null
  const { variables, diagrams } = space
  const start = assignmentOf(space, base)
  const cost = costsFrom(space, start)
  const found = new Map<string, Way>()

  /** `differs`: the answer to the question that the diagram starts with differs already, by a variable before. */
  const cheapest = (diagram: Diagram, differs: boolean): Way | null => {
    const branch = diagrams.branch(diagram)
    if (!branch) return null
    const key = `${diagram} ${differs}`
    const before = found.get(key)
    if (before) return before
    const { variable, children } = branch
    const ways = children.flatMap((child, value): Way[] => {
      if (child === none) return []
      const next = diagrams.branch(child)?.variable
      const same = next !== undefined && variables[next]!.question === variables[variable]!.question
      const rest = cheapest(child, same && (differs || value !== start[variable]))
      return [{ cost: cost(variable, value, differs) + (rest?.cost ?? 0n), variable, value, rest }]
    })
    const best = ways.reduce((one, other) => (other.cost < one.cost ? other : one))
    found.set(key, best)
    return best
  }

  const values = [...start]
  for (let way = cheapest(answerSets, false); way; way = way.rest) values[way.variable] = way.value
  return answersOf(space, values)
}

/**
 * What a value costs, as one number for all that is compared: each thing is worth more than all together of what comes
 * after it. The last is file order: what differs there early is cheaper than what differs late.
 */
function costsFrom(space: Space, start: Assignment) {
  const { questions, variables } = space
  const places = [...variables.keys()]
  const inFileOrder = questions.flatMap(({ id }) =>
    places.filter((place) => variables[place]!.question === id),
  )
  const early: bigint[] = []
  let change = 1n
  for (const place of inFileOrder.toReversed()) {
    early[place] = change
    change *= BigInt(variables[place]!.values.length + 1)
  }
  const dontKnow = change * BigInt(places.length + 2)
  const answer = dontKnow * BigInt(places.length + 2)
  return (variable: number, value: number, differs: boolean): bigint => {
    if (value === start[variable]) return 0n
    const { values } = variables[variable]!
    const costs = change + BigInt(value - values.length) * early[variable]!
    return costs + (values[value] === UNKNOWN ? dontKnow : 0n) + (differs ? 0n : answer)
  }
}
