/** Counts what stands in a window that moves along a text. */
export class Tally {
  readonly #counts: Uint16Array
  #variety = 0
  #pairs = 0

  constructor(kinds: number) {
    this.#counts = new Uint16Array(kinds)
  }

  /** How many different ones there are. */
  get variety(): number {
    return this.#variety
  }

  /** How many pairs of places hold the same. */
  get pairs(): number {
    return this.#pairs
  }

  /** How many places the commonest of them fill together. */
  most(kinds: number): number {
    return this.#counts
      .toSorted()
      .slice(-kinds)
      .reduce((sum, count) => sum + count, 0)
  }

  add(kind: number): void {
    const count = this.#counts[kind] as number
    this.#pairs += count
    if (count === 0) this.#variety += 1
    this.#counts[kind] = count + 1
  }

  remove(kind: number): void {
    const count = (this.#counts[kind] as number) - 1
    this.#pairs -= count
    if (count === 0) this.#variety -= 1
    this.#counts[kind] = count
  }
}

/** Items as numbers from nought, the same for the same ones. */
export interface Numbered {
  readonly row: readonly number[]
  /** How many different ones there are. */
  readonly kinds: number
}

export function numbered(items: readonly (string | number)[]): Numbered {
  const known = new Map<string | number, number>()
  const row = items.map((item) => {
    let kind = known.get(item)
    if (kind === undefined) known.set(item, (kind = known.size))
    return kind
  })
  return { row, kinds: known.size }
}

/** Where the first window of so many items begins whose tally is wanted. */
export function firstWindow(
  { row, kinds }: Numbered,
  size: number,
  wanted: (tally: Tally, first: number) => boolean,
): number | null {
  if (row.length < size) return null
  const tally = new Tally(kinds)
  for (let nth = 0; nth < row.length; nth += 1) {
    tally.add(row[nth] as number)
    const first = nth - size + 1
    if (first < 0) continue
    if (wanted(tally, first)) return first
    tally.remove(row[first] as number)
  }
  return null
}

/** Where the first window of at most so many places begins in which more than the most are marked. */
export function firstCrowd(isMarked: readonly boolean[], size: number, most: number): number | null {
  let count = 0
  for (let nth = 0; nth < isMarked.length; nth += 1) {
    if (isMarked[nth] === true) count += 1
    if (isMarked[nth - size] === true) count -= 1
    if (count > most) return Math.max(0, nth - size + 1)
  }
  return null
}
