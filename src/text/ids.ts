import type { Name } from '../problems/problem.ts'

/** How ids are written; the JSON Schemas have the same pattern. */
export const idPattern = '^(?=.*[a-z-])[a-z0-9]+(-[a-z0-9]+)*$'

const longestId = 60

/** What a name was most likely meant to be as an id; an id is its own. Null where that cannot be told. */
export function asId(name: string): string | null {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const id = words.join('-')
  return id.length <= longestId && new RegExp(idPattern).test(id) ? id : null
}

const nameable = /^[a-z0-9_-]{1,60}$/

/** A name in a file may be anything, also what somebody said: in a sentence it stands only where it reads like an id. */
export const nameOf = (name: string): Name => (nameable.test(name) ? name : name.length)
