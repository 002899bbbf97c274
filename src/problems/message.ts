import type { Name } from './problem.ts'

/** What is wrong, and what to do about it: one or two short sentences each. */
export interface Message {
  readonly what: string
  readonly todo: string
  /** Lines of a file to put in as they are. */
  readonly paste?: readonly string[]
}

/** A name as a sentence has it, which never repeats what may be somebody's words. */
export const named = (kind: string, name: Name): string =>
  typeof name === 'number' ? `${kind} of this name (${name} characters)` : `${kind} “${name}”`

export function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : `Did you mean “${nearest}”? `
}

/** A nation as it stands in a sentence. */
export const nationInWords = (nation: string): string =>
  nation.startsWith('United ') ? `the ${nation}` : nation
