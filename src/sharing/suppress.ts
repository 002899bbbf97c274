/*
 * What may be printed of figures about few children. One who knows these rules, and sees all that is printed, is still to
 * find two possible values for each figure that is hidden: `test/sharing/suppress.test.ts` tries them all.
 */

/** Rows about one question: of `total` incidents, those for which each holds. None is in two of the rows. */
export interface Parts {
  readonly total: number
  readonly counts: readonly number[]
}

/**
 * Which of them are hidden: fewer than the minimum, or all but fewer than that. What is not printed of them may not be
 * less than the minimum in sum either: otherwise it could be worked out from the rest.
 */
export function hiddenParts({ total, counts }: Parts, minimum: number): readonly boolean[] {
  const hidden = counts.map((count) => count < minimum || total - count < minimum)
  while (hidden.includes(false) && total - shownSum(counts, hidden) < minimum) {
    hidden[smallestShown(counts, hidden)] = true
  }
  return hidden
}

/**
 * Which cells are hidden, where all of them add up to what is known: those under the minimum, and the smallest of the
 * others until what is hidden cannot be worked out. Null where fewer than two would be left: then nothing is printed.
 */
export function hiddenCells(counts: readonly number[], minimum: number): readonly boolean[] | null {
  const hidden = counts.map((count) => count < minimum)
  const isOpen = (): boolean => {
    const all = counts.filter((_, place) => hidden[place])
    return all.length === 1 || (all.length > 1 && sum(all) < minimum)
  }
  while (hidden.includes(false) && isOpen()) hidden[smallestShown(counts, hidden)] = true
  return hidden.filter((each) => !each).length < 2 ? null : hidden
}

/**
 * The same where nothing is rounded, so that the sum of what is hidden is known to all. Null also where only one value is
 * left for a cell that is hidden: with two cells hidden, that happens where the smallest of the others is as small.
 */
export function hiddenExactCells(counts: readonly number[], minimum: number): readonly boolean[] | null {
  const hidden = hiddenCells(counts, minimum)
  const [first, second, ...more] = hidden?.flatMap((each, place) => (each ? [place] : [])) ?? []
  if (hidden === null || first === undefined || second === undefined) return hidden
  if (more.length > 0) return null
  const both = counts[first]! + counts[second]!
  const looksTheSame = (value: number): boolean =>
    String(hiddenCells(counts.with(first, value).with(second, both - value), minimum)) === String(hidden)
  return Array.from({ length: both + 1 }, (_, value) => value).filter(looksTheSame).length > 1 ? hidden : null
}

/** The nearest five. */
export const rounded = (count: number): number => Math.round(count / 5) * 5

/** A number of incidents as a band: what is said of other years, and to a partnership. */
export const inBands = (count: number): string =>
  count === 0 ? 'none' : count < 5 ? '1–4' : count < 10 ? '5–9' : '10+'

/** A share as a whole per cent; null where there are too few for one. */
export const percent = (count: number, base: number): number | null =>
  base < 30 ? null : Math.round((count / base) * 100)

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

const shownSum = (counts: readonly number[], hidden: readonly boolean[]): number =>
  sum(counts.filter((_, place) => !hidden[place]))

/** Of those that are as small, the later. */
function smallestShown(counts: readonly number[], hidden: readonly boolean[]): number {
  let smallest = -1
  for (const [place, count] of counts.entries()) {
    if (!hidden[place] && (smallest < 0 || count <= counts[smallest]!)) smallest = place
  }
  return smallest
}
