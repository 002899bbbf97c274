import { type Criterion, type RuleSet, UNKNOWN } from '../rules/model.ts'
import { atLeast, reaches } from './conditions.ts'
import { type Diagram, every, none } from './decision-diagram.ts'
import { type Space, spaceOf, type Variable } from './space.ts'

/** Exact facts about every way to answer a rule set. Numbers are null where they could not be counted. */
export interface AnswerSpace {
  readonly answerSets: bigint
  /** The questions that a criterion uses, in file order: an answer set answers each of them. */
  readonly questions: readonly string[]
  /** Lowest first. */
  readonly responses: readonly ResponseCount[]
  /** In file order. */
  readonly criteria: readonly CriterionCount[]
  /**
   * Confirmed for every answer set: a more concerning answer never lowers the response, and don't know never stands
   * below the least or above the most concerning answer. Null where not every response could be counted; then it rests
   * on what `load` checks of each line.
   */
  readonly monotone: boolean | null
}

export interface ResponseCount {
  readonly id: string
  /** How many answer sets end in it; none, and nothing can reach it. */
  readonly answerSets: bigint | null
}

export interface CriterionCount {
  readonly id: string
  readonly raised: bigint | null
  readonly notRuledOut: bigint | null
}

/**
 * Counts without listing: the facts are about sets of answer sets as decision diagrams. A criterion or a response whose
 * diagram grows out of hand is left out.
 */
export function answerSpace(ruleSet: RuleSet): AnswerSpace {
  const space = spaceOf(ruleSet)
  const { attempt, count } = space.diagrams
  const criteria = ruleSet.criteria.map((criterion) => countCriterion(space, criterion))
  const reached = ruleSet.responses.map((_, rank) => attempt(() => reaches(space, ruleSet, rank)))
  const counts = [...reached.map((each) => (each === null ? null : count(each))), 0n]
  return {
    answerSets: count(every),
    questions: space.questions.map(({ id }) => id),
    responses: ruleSet.responses.map(({ id }, rank) => ({
      id,
      answerSets: difference(counts[rank], counts[rank + 1]),
    })),
    criteria,
    monotone: attempt(() => confirmed(space, reached)),
  }
}

function confirmed(space: Space, reached: readonly (Diagram | null)[]): boolean | null {
  return reached.includes(null) ? null : reached.every((each) => isMonotone(space, each!))
}

function countCriterion(space: Space, { id, any }: Criterion): CriterionCount {
  const { attempt, count } = space.diagrams
  const open = attempt(() => count(atLeast(space, any, 1)))
  const raised = attempt(() => count(atLeast(space, any, 2)))
  return { id, raised, notRuledOut: difference(open, raised) }
}

function difference(more: bigint | null | undefined, fewer: bigint | null | undefined): bigint | null {
  return typeof more === 'bigint' && typeof fewer === 'bigint' ? more - fewer : null
}

/**
 * Whether no answer set falls out when one answer in it becomes more concerning: the one after it, for `several` one
 * more chosen; or don't know instead of the least, the most instead of don't know. It is enough that at each branch
 * what the one value leads to lies within what the other does.
 */
export function isMonotone({ variables, diagrams }: Space, answerSets: Diagram): boolean {
  const seen = new Set<Diagram>()
  const check = (diagram: Diagram): boolean => {
    const branch = diagrams.branch(diagram)
    if (!branch || seen.has(diagram)) return true
    seen.add(diagram)
    const { variable, children } = branch
    const rises = risingPairs(variables[variable]!).every(
      ([less, more]) => diagrams.without(children[less]!, children[more]!) === none,
    )
    return rises && children.every(check)
  }
  return check(answerSets)
}

/** Places of values, the less concerning one first. */
function risingPairs({ values }: Variable): readonly (readonly [number, number])[] {
  const unknown = values.indexOf(UNKNOWN)
  if (values[0] === null) return [[0, 1]]
  const definite = Array.from({ length: unknown - 1 }, (_, place) => [place, place + 1] as const)
  return [...definite, [0, unknown], [unknown, unknown - 1]]
}
