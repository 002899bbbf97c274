import { plainText } from '../guard/plain-text.ts'
import { checkedGroups } from './groups.ts'
import { answersTurn, levels, turnsOf, type Entry, type Group, type Plan } from './session.ts'
import { isIsoTime } from '../record/time.ts'
import { nameOf } from '../text/ids.ts'
import { isObject, parsed } from '../text/json-object.ts'

/** A workshop that is not over, as it is kept. What is not in it is made anew from the rule set. */
export interface SavedSession {
  /** The id or the file of the rule set, as it was named, and what was in it. */
  readonly rules: { readonly name: string; readonly digest: string }
  /** ISO 8601 with zone. */
  readonly started: string
  readonly groups: readonly Group[]
  readonly scenarios: readonly SavedScenario[]
  /** The minutes for the beginning and the end. */
  readonly begin: number
  readonly end: number
  readonly entries: readonly Entry[]
}

/** A scenario that ships by its id; one of a trainer's own with its text, which may have moved since. */
interface SavedScenario {
  readonly id: string
  readonly file: { readonly name: string; readonly text: string } | null
  /** How many of its parts are played; null for all. */
  readonly parts: number | null
  /** The minutes of the break after it. */
  readonly rest: number | null
}

const format = 2

export const sessionText = (session: SavedSession): string =>
  `${JSON.stringify({ format, ...session }, null, 2)}\n`

/** The session in a text; null where it is not one. */
export function readSession(text: string): SavedSession | null {
  const found = upgraded(parsed(text))
  if (!isObject(found) || found['format'] !== format) return null
  const { rules, started, groups, scenarios, begin, end, entries } = found
  const isSession =
    isObject(rules) &&
    isText(rules['name']) &&
    isText(rules['digest']) &&
    isText(started) &&
    isIsoTime(started) &&
    isList(groups, isGroup) &&
    checkedGroups(groups).ok &&
    isList(scenarios, isScenario) &&
    scenarios.length > 0 &&
    isCount(begin) &&
    isCount(end) &&
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

/**
 * A session of format 1, in which every group was asked once, as one of today: where all groups of a part had said what
 * they would do they had seen the recommendation, and are not asked again.
 */
function upgraded(found: unknown): unknown {
  if (!isObject(found) || found['format'] !== 1) return found
  const { groups, scenarios, entries } = found
  if (!isList(groups, isText) || !isList(scenarios, isObject) || !isList(entries, isObject)) return found
  const again = groups.map(() => ({ kind: 'again', response: null, level: null }))
  let views = 0
  return {
    ...found,
    format,
    begin: 0,
    end: 0,
    groups: groups.map((name) => ({ name, people: null })),
    scenarios: scenarios.map((each) => ({ ...each, parts: null, rest: null })),
    entries: entries.flatMap((entry) => {
      if (entry['kind'] !== 'view') return [entry]
      views += 1
      return views % groups.length === 0 ? [entry, ...again] : [entry]
    }),
  }
}

/** Nothing in a file is taken on trust. */
function isEntry(entry: Entry): boolean {
  const { seconds = 0 } = entry
  if (!isCount(seconds)) return false
  switch (entry.kind) {
    case 'confidence':
      return levels.includes(entry.level)
    case 'view':
      return isText(entry.response) && levels.includes(entry.level)
    case 'again':
      return entry.response === null || isText(entry.response)
    case 'agreement':
      return isSentence(entry.why) && (entry.response === null || isText(entry.response))
    case 'recap':
      return isText(entry.statement) && typeof entry.said === 'boolean'
    case 'evaluation': {
      const { hands } = entry
      return hands === null || (isObject(hands) && isCount(hands.yes) && isCount(hands.of))
    }
    case 'words':
      return isSentence(entry.words)
    case 'break':
      return true
    default:
      return false
  }
}

const isSentence = (text: unknown): boolean => text === null || (isText(text) && plainText(text).ok)

function isScenario(value: unknown): value is Record<string, unknown> {
  if (!isObject(value) || !isText(value['id']) || typeof nameOf(value['id']) === 'number') return false
  const { file, parts, rest } = value
  const isThere = [parts, rest].every((each) => each === null || isCount(each))
  return isThere && (file === null || (isObject(file) && isText(file['name']) && isText(file['text'])))
}

function isGroup(value: unknown): value is Group {
  return isObject(value) && isText(value['name']) && (value['people'] === null || isCount(value['people']))
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isList = <T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isItem)
