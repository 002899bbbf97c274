/** Some lines of a file that stand together; both count from one. */
export interface Lines {
  readonly first: number
  readonly last: number
}

export const oneLine = (line: number): Lines => ({ first: line, last: line })

export interface Difference {
  /** The lines that are different. Where lines are only missing: the one before which they stood. */
  readonly lines: Lines
  /** What was meant to stand there. */
  readonly was: readonly string[]
}

/** The lines between those that are the same at the beginning and at the end; null where all are. */
export function lineDiff(
  actual: readonly string[],
  meant: readonly string[],
  firstLine: number,
): Difference | null {
  const shorter = Math.min(actual.length, meant.length)
  let same = 0
  while (same < shorter && actual[same] === meant[same]) same += 1
  if (same === actual.length && same === meant.length) return null
  let after = 0
  while (after < shorter - same && actual.at(-1 - after) === meant.at(-1 - after)) after += 1
  const first = firstLine + same
  return {
    lines: { first, last: Math.max(first, firstLine + actual.length - after - 1) },
    was: meant.slice(same, meant.length - after),
  }
}
