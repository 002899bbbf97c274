import type { Line } from '../rules/model.ts'

/**
 * The questions of some lines in a good order for diagrams: those that decide together, as they stand above each other
 * on a line, stay close. Alternatives need not: a diagram of them is small in any order.
 */
export function branchingOrder(lines: readonly Line[]): readonly string[] {
  const together = new Map<string, Set<string>>()
  const visit = (line: Line, above: readonly string[]): void => {
    const own = together.get(line.question) ?? new Set()
    together.set(line.question, own)
    for (const id of above) {
      own.add(id)
      together.get(id)?.add(line.question)
    }
    for (const below of line.and) visit(below, [...above, line.question])
  }
  for (const line of lines) visit(line, [])
  const order = new Set<string>()
  const place = (id: string): void => {
    if (order.has(id)) return
    order.add(id)
    for (const near of together.get(id) ?? []) place(near)
  }
  for (const id of together.keys()) place(id)
  return [...order]
}
