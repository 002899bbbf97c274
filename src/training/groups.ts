import { plainText } from '../guard/plain-text.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import type { Group } from './session.ts'
import * as wording from './wording.ts'

/** Who takes part in the training that this grew out of. */
export const usualGroups: readonly Group[] = ['School', 'Police', 'Social care'].map((name) => ({
  name,
  people: null,
}))

/** More than a screen can hold side by side. */
const most = 8
const longest = 24

/** The names in a line, with commas between them; how many sit in one may stand behind its name, in brackets. */
export const readGroups = (line: string): Result<readonly Group[], string> =>
  checkedGroups(
    line
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((typed) => {
        const [, name = typed, people] = /^(.*\S)\s*\((\d{1,3})\)$/.exec(typed) ?? []
        return { name, people: people === undefined ? null : Number(people) }
      }),
  )

/** Names that groups can have, or why they cannot have these, in words. */
export function checkedGroups(groups: readonly Group[]): Result<readonly Group[], string> {
  const lower = groups.map(({ name }) => name.toLowerCase())
  if (groups.length === 0) return failed(wording.noGroups)
  if (groups.length > most) return failed(wording.tooManyGroups(most))
  if (new Set(lower).size < groups.length) return failed(wording.sameGroups)
  // A name that begins with a sign would be a formula to a spreadsheet.
  const isName = (name: string): boolean =>
    name.length <= longest && /^[\p{L}\p{N}]/u.test(name) && !/[\r\n]/.test(name) && plainText(name).ok
  return groups.every(({ name }) => isName(name)) ? ok(groups) : failed(wording.badGroupName(longest))
}
