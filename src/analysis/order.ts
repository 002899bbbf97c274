import { conditionsOf } from '../rules/conditions.ts'
import type { Line } from '../rules/model.ts'

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
