/*
 * What the last browsers for Windows 7 and 8.1 (Chromium 109) lack of the language in which the rest is written. The types
 * of this folder know the language of 2022 and what stands here: what else is newer does not compile.
 */

interface Since2023<Item, Same> {
  toSorted(compare?: (a: Item, b: Item) => number): Same
  toReversed(): Same
  with(index: number, item: Item): Same
  /** Known to Chromium from 97 on, as the next is. */
  findLast(test: (item: Item, index: number) => boolean): Item | undefined
  findLastIndex(test: (item: Item, index: number) => boolean): number
}

declare global {
  interface ReadonlyArray<T> extends Since2023<T, T[]> {}
  interface Array<T> extends Since2023<T, T[]> {}
  interface Uint16Array extends Since2023<number, Uint16Array> {}
}

type List = unknown[]

function define(name: string, value: (this: List, ...given: readonly never[]) => List): void {
  for (const prototype of [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype) as object])
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true })
}

define('toSorted', function (compare?: (a: unknown, b: unknown) => number) {
  const sorted = this.slice()
  sorted.sort(compare)
  return sorted
})
define('toReversed', function () {
  const turned = this.slice()
  turned.reverse()
  return turned
})
define('with', function (index: number, item: unknown) {
  const changed = this.slice()
  changed[index < 0 ? index + changed.length : index] = item
  return changed
})
