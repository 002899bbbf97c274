import { plainText } from '../guard/plain-text.ts'
import { checkedGroups } from './groups.ts'
import { answersTurn, levels, turnsOf, type Entry, type Plan } from './session.ts'
import { isIsoTime } from '../record/time.ts'
import { nameOf } from '../text/ids.ts'
import { isObject, parsed } from '../text/json-object.ts'

/** A workshop that is not over, as it is kept. What is not in it is made anew from the rule set. */
export interface SavedSession {
  /** The id or the file of the rule set, as it was named, and what was in it. */
  readonly rules: { readonly name: string; readonly digest: string }
  /** ISO 8601 with zone. */
  readonly started: string
  readonly groups: readonly string[]
  readonly scenarios: readonly SavedScenario[]
  readonly entries: readonly Entry[]
}

/** A scenario that ships by its id; one of a trainer's own with its text, which may have moved since. */
interface SavedScenario {
  readonly id: string
  readonly file: { readonly name: string; readonly text: string } | null
}

const format = 1

export const sessionText = (session: SavedSession): string =>
  `${JSON.stringify({ format, ...session }, null, 2)}\n`

/** The session in a text; null where it is not one. */
export function readSession(text: string): SavedSession | null {
  const found = parsed(text)
  if (!isObject(found) || found['format'] !== format) return null
  const { rules, started, groups, scenarios, entries } = found
  const isSession =
    isObject(rules) &&
    isText(rules['name']) &&
    isText(rules['digest']) &&
    isText(started) &&
    isIsoTime(started) &&
    isList(groups, isText) &&
    checkedGroups(groups).ok &&
    isList(scenarios, isScenario) &&
    scenarios.length > 0 &&
    isList(entries, isObject)
  return isSession ? (found as unknown as SavedSession) : null
}

/** The entries up to the first that no longer answers its turn: everything from there is asked again. */
export function fitting(plan: Plan, entries: readonly Entry[]): readonly Entry[] {
  const turns = turnsOf(plan)
  const wrong = entries.findIndex((entry, index) => {
    const turn = turns[index]
    return turn === undefined || !isEntry(entry) || !answersTurn(plan, turn, entry)
  })
  return wrong < 0 ? entries : entries.slice(0, wrong)
}

/** Nothing in a file is taken on trust. */
function isEntry(entry: Entry): boolean {
  switch (entry.kind) {
    case 'confidence':
      return levels.includes(entry.level)
    case 'view':
      return isText(entry.response) && levels.includes(entry.level)
    case 'agreement': {
      const isReason = entry.why === null || (isText(entry.why) && plainText(entry.why).ok)
      return isReason && (entry.response === null || isText(entry.response))
    }
    case 'recap':
      return isText(entry.statement) && typeof entry.said === 'boolean'
    default:
      return false
  }
}

function isScenario(value: unknown): value is Record<string, unknown> {
  if (!isObject(value) || !isText(value['id']) || typeof nameOf(value['id']) === 'number') return false
  const { file } = value
  return file === null || (isObject(file) && isText(file['name']) && isText(file['text']))
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isList = <T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isItem)
