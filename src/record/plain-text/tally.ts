/** Counts what stands in a window that moves along a text. */
export class Tally {
  readonly #counts = new Map<string, number>()
  #pairs = 0

  /** How many different ones there are. */
  get variety(): number {
    return this.#counts.size
  }

  /** How many pairs of places hold the same. */
  get pairs(): number {
    return this.#pairs
  }

  add(item: string): void {
    const count = this.#counts.get(item) ?? 0
    this.#pairs += count
    this.#counts.set(item, count + 1)
  }

  remove(item: string): void {
    const count = (this.#counts.get(item) ?? 0) - 1
    this.#pairs -= count
    if (count > 0) this.#counts.set(item, count)
    else this.#counts.delete(item)
  }
}

/** Where the first window of so many items begins whose tally is wanted. */
export function firstWindow(
  items: readonly string[],
  size: number,
  wanted: (tally: Tally, first: number) => boolean,
): number | null {
  const tally = new Tally()
  for (const [nth, item] of items.entries()) {
    tally.add(item)
    const first = nth - size + 1
    if (first < 0) continue
    if (wanted(tally, first)) return first
    tally.remove(items[first] as string)
  }
  return null
}
