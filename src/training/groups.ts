import { plainText } from '../guard/plain-text.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import * as wording from './wording.ts'

/** Who takes part in the training that this grew out of. */
export const usualGroups: readonly string[] = ['School', 'Police', 'Social care']

/** More than a screen can hold side by side. */
const most = 8
const longest = 24

/** The names in a line, with commas between them. */
export const readGroups = (line: string): Result<readonly string[], string> =>
  checkedGroups(
    line
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )

/** Names that groups can have, or why they cannot have these, in words. */
export function checkedGroups(groups: readonly string[]): Result<readonly string[], string> {
  const lower = groups.map((name) => name.toLowerCase())
  if (groups.length === 0) return failed(wording.noGroups)
  if (groups.length > most) return failed(wording.tooManyGroups(most))
  if (new Set(lower).size < groups.length) return failed(wording.sameGroups)
  // A name that begins with a sign would be a formula to a spreadsheet.
  const isName = (name: string): boolean =>
    name.length <= longest && /^[\p{L}\p{N}]/u.test(name) && !/[\r\n]/.test(name) && plainText(name).ok
  return groups.every(isName) ? ok(groups) : failed(wording.badGroupName(longest))
}
