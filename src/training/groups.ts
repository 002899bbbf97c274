import { plainText } from '../guard/plain-text.ts'
import * as wording from './wording.ts'

/** Who takes part in the training that this grew out of. */
export const usualGroups: readonly string[] = ['School', 'Police', 'Social care']

/** More than a screen can hold side by side. */
const most = 8
const longest = 24

/** The names in a line, with commas between them. */
export const groupsIn = (line: string): readonly string[] =>
  line
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Why groups cannot have these names, in words; null where they can. */
export function groupsProblem(groups: readonly string[]): string | null {
  const lower = groups.map((name) => name.toLowerCase())
  if (groups.length === 0) return wording.noGroups
  if (groups.length > most) return wording.tooManyGroups(most)
  if (new Set(lower).size < groups.length) return wording.sameGroups
  // A name that begins with a sign would be a formula to a spreadsheet.
  const isName = (name: string): boolean =>
    name.length <= longest && /^[\p{L}\p{N}]/u.test(name) && !/[\r\n]/.test(name) && plainText(name).ok
  return groups.every(isName) ? null : wording.badGroupName(longest)
}
