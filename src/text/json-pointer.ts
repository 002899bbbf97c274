import { nameOf } from './ids.ts'

/** The pointer as far as its keys can be named: a key that may be somebody's words, and what is below it, is left out. */
export function shownPointer(path: readonly string[]): string {
  const end = path.findIndex((key) => typeof nameOf(key) === 'number')
  return pointerTo(end === -1 ? path : path.slice(0, end))
}

/** A JSON pointer (RFC 6901). */
export const pointerTo = (path: readonly string[]): string => path.map((key) => `/${escape(key)}`).join('')

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
