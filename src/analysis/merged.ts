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
