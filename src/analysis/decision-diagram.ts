/**
 * Decision diagrams: sets of answer sets, small because equal parts are kept once, so that questions about more sets
 * than could ever be listed have exact answers (Bryant, Graph-Based Algorithms for Boolean Function Manipulation, 1986,
 * here with variables of any number of values). Two diagrams made together are the same number exactly when they are
 * the same set.
 */
export type Diagram = number

/** No answer set, and every answer set. */
export const none: Diagram = 0
export const every: Diagram = 1

/** The sets that go on to one of `children`, by the value of a variable. */
interface Branch {
  readonly variable: number
  readonly children: readonly Diagram[]
}

/** Thrown where a diagram takes more steps than are left for it. */
class TooTangled extends Error {}

export interface Diagrams {
  /** The sets in which a variable has a value for which `holds`. */
  readonly where: (variable: number, holds: (value: number) => boolean) => Diagram
  readonly and: (one: Diagram, other: Diagram) => Diagram
  readonly or: (one: Diagram, other: Diagram) => Diagram
  /** Those of the one that are not in the other. */
  readonly without: (one: Diagram, other: Diagram) => Diagram
  /** How many assignments of all variables are in it. */
  readonly count: (diagram: Diagram) => bigint
  /** Null for none and every. */
  readonly branch: (diagram: Diagram) => Branch | null
  /** What `make` gives, or null where it takes more than half of the steps that are left. */
  readonly attempt: <T>(make: () => T) => T | null
}

type Operation = 'and' | 'or' | 'without'

/** Two numbers as one: there are never so many diagrams. */
const pair = 2 ** 26

/**
 * Diagrams of variables with so many values each, in the order in which diagrams branch on them. Making them stops after so
 * many steps, two to four seconds of work; a real rule set takes some thousands.
 */
export function diagrams(sizes: readonly number[], steps = 700_000): Diagrams {
  const branches: (Branch | null)[] = [null, null]
  const known = new Map<string, Diagram>()
  const done: Record<Operation, Map<number, Diagram>> = { and: new Map(), or: new Map(), without: new Map() }
  const counts = new Map<Diagram, bigint>()
  let stepsLeft = steps

  const branch = (diagram: Diagram): Branch | null => branches[diagram] ?? null
  const levelOf = (diagram: Diagram): number => branch(diagram)?.variable ?? sizes.length

  /** What a diagram goes on to at a variable: itself, where it does not branch on it. */
  function childrenAt(variable: number, diagram: Diagram): readonly Diagram[] {
    const found = branch(diagram)
    if (found?.variable === variable) return found.children
    return Array<Diagram>(sizes[variable]!).fill(diagram)
  }

  /** How many assignments the variables from one place up to another have. */
  const assignments = (from: number, to: number): bigint =>
    sizes.slice(from, to).reduce((product, size) => product * BigInt(size), 1n)

  function diagramOf(variable: number, children: readonly Diagram[]): Diagram {
    const first = children[0] ?? none
    if (children.every((child) => child === first)) return first
    const key = `${variable}:${children.join()}`
    const same = known.get(key)
    if (same !== undefined) return same
    known.set(key, branches.length)
    return branches.push({ variable, children }) - 1
  }

  function combine(operation: Operation, one: Diagram, other: Diagram): Diagram {
    const plain = plainly(operation, one, other)
    if (plain !== null) return plain
    const [first, second] = operation !== 'without' && other < one ? [other, one] : [one, other]
    const key = first * pair + second
    const before = done[operation].get(key)
    if (before !== undefined) return before
    if ((stepsLeft -= 1) < 0) throw new TooTangled()
    const variable = Math.min(levelOf(one), levelOf(other))
    const ones = childrenAt(variable, one)
    const others = childrenAt(variable, other)
    const children = ones.map((child, value) => combine(operation, child, others[value]!))
    const made = diagramOf(variable, children)
    done[operation].set(key, made)
    return made
  }

  /** The sets among the assignments of the variables from this diagram's own on. */
  function countFrom(diagram: Diagram): bigint {
    const found = branch(diagram)
    if (!found) return BigInt(diagram)
    const before = counts.get(diagram)
    if (before !== undefined) return before
    let sum = 0n
    for (const child of found.children) {
      sum += countFrom(child) * assignments(found.variable + 1, levelOf(child))
    }
    counts.set(diagram, sum)
    return sum
  }

  return {
    where: (variable, holds) =>
      diagramOf(
        variable,
        Array.from({ length: sizes[variable] ?? 0 }, (_, value) => (holds(value) ? every : none)),
      ),
    and: (one, other) => combine('and', one, other),
    or: (one, other) => combine('or', one, other),
    without: (one, other) => combine('without', one, other),
    count: (diagram) => countFrom(diagram) * assignments(0, levelOf(diagram)),
    branch,
    attempt(make) {
      const kept = stepsLeft / 2
      stepsLeft -= kept
      try {
        return make()
      } catch (error) {
        if (error instanceof TooTangled) return null
        throw error
      } finally {
        stepsLeft = Math.max(0, stepsLeft) + kept
      }
    },
  }
}

/** What needs no looking into; null where it does. */
function plainly(operation: Operation, one: Diagram, other: Diagram): Diagram | null {
  switch (operation) {
    case 'and':
      if (one === none || other === none) return none
      if (one === every || one === other) return other
      return other === every ? one : null
    case 'or':
      if (one === every || other === every) return every
      if (one === none || one === other) return other
      return other === none ? one : null
    case 'without':
      if (one === none || other === every || one === other) return none
      return other === none ? one : null
  }
}
