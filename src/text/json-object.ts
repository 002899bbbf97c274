/** The value in a JSON text; null where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a `{}` in a text or a program makes: no list, no Map, no object of a class, none that takes after another. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false
  const above: unknown = Object.getPrototypeOf(value)
  if (above === null) return true
  // Object.prototype, also that of another realm: a test runner or a worker has its own.
  return Object.getPrototypeOf(above) === null && Object.hasOwn(above as object, 'isPrototypeOf')
}

const quote = 0x22
const backslash = 0x5c

/** How many strings stand in JSON as UTF-8, between two places. */
export function stringsBetween(bytes: Uint8Array, start: number, end: number): number {
  let quotes = 0
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]
    if (byte === quote) quotes += 1
    else if (byte === backslash) at += 1
  }
  return quotes / 2
}
