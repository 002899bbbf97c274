/*
 * Plain data in fewer bytes, still readable in the file: what stands in it twice is written once. A text that comes
 * again is the number of its place in a list; objects that follow each other with the same keys are a table.
 */

export interface Packed {
  readonly texts: readonly string[]
  readonly value: PackedValue
}

type PackedValue =
  | string
  | number
  | boolean
  | null
  | readonly PackedValue[]
  | { readonly [key: string]: PackedValue }
  | Table
  | { readonly [mark]: number }

interface Table {
  readonly [mark]: readonly string[]
  readonly rows: readonly (readonly PackedValue[])[]
}

/** No key of the data begins with it. */
const mark = '#'

/** A shorter text is not longer than its number. */
const shortest = 3

export function pack(value: unknown): Packed {
  const counts = new Map<string, number>()
  JSON.stringify(value, (key, each: unknown) => {
    for (const text of [key, each])
      if (typeof text === 'string') counts.set(text, (counts.get(text) ?? 0) + 1)
    return each
  })
  // The most frequent first: they have the shortest numbers.
  const texts = [...counts]
    .filter(([text, count]) => count > 1 && text.length >= shortest)
    .toSorted(([, a], [, b]) => b - a)
    .map(([text]) => text)
  const places = new Map(texts.map((text, place) => [text, place]))
  const keyOf = (key: string): string => {
    const place = places.get(key)
    return place === undefined ? key : `${mark}${place}`
  }
  const packed = (each: unknown): PackedValue => {
    if (typeof each === 'string') return places.get(each) ?? each
    if (typeof each === 'number') return { [mark]: each }
    if (Array.isArray(each)) return tableOf(each, packed) ?? each.map(packed)
    if (isObject(each))
      return Object.fromEntries(Object.entries(each).map(([key, inside]) => [keyOf(key), packed(inside)]))
    return each as boolean | null
  }
  return { texts, value: packed(value) }
}

function tableOf(list: readonly unknown[], packed: (value: unknown) => PackedValue): Table | null {
  const [first, second] = list
  if (!isObject(first) || second === undefined) return null
  const keys = Object.keys(first)
  const rows = list.flatMap((each) =>
    isObject(each) && Object.keys(each).join() === keys.join() ? [Object.values(each).map(packed)] : [],
  )
  return rows.length === list.length ? { [mark]: keys, rows } : null
}

export function unpack({ texts, value }: Packed): unknown {
  const keyOf = (key: string): string => (key.startsWith(mark) ? texts[Number(key.slice(1))]! : key)
  const unpacked = (each: PackedValue): unknown => {
    if (typeof each === 'number') return texts[each]
    if (Array.isArray(each)) return each.map(unpacked)
    if (!isObject(each)) return each
    const marked = each[mark]
    if (typeof marked === 'number') return marked
    if (Array.isArray(marked))
      return (each as unknown as Table).rows.map((row) =>
        Object.fromEntries(row.map((inside, place) => [marked[place], unpacked(inside)])),
      )
    return Object.fromEntries(Object.entries(each).map(([key, inside]) => [keyOf(key), unpacked(inside)]))
  }
  return unpacked(value)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
