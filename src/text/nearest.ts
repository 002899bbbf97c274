/**
 * The known name that a mistyped one was most likely meant to be, or null where none is close: at most one letter in
 * three wrong, missing, too many or changed round with its neighbour. Capitals, spaces and underscores count for nothing.
 */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = plain(name)
  let best: string | null = null
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue
    const found = mistakes(wanted, plain(candidate))
    if (found < fewest) {
      best = candidate
      fewest = found
    }
  }
  return best
}

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/[ _]/g, '-')

/** Edit distance in which two neighbours changed round are one mistake (optimal string alignment). */
function mistakes(from: string, to: string): number {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        current[column - 1]! + 1,
        above[column]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        swapped ? before[column - 2]! + 1 : Infinity,
      )
    }
    before = above
    above = current
  }
  return above[to.length]!
}
