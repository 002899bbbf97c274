import { UNKNOWN } from '../rules/model.ts'
import { none, type Diagram } from './decision-diagram.ts'
import type { Space, Variable } from './space.ts'

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
