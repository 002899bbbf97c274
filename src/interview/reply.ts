import { failed, ok, type Result } from '../problems/result.ts'
import { UNKNOWN, type AnswerValue } from '../rules/model.ts'
import type { Asking, Ways } from './asking.ts'
import { meantBy, NONE, withoutStop, type Choice } from './choices.ts'
import * as wording from './wording.ts'

/** What a typed line means: what was asked for, or one of the keys. */
export type Reply<Value, Key extends string> =
  { readonly kind: 'answer'; readonly value: Value } | KeyReply<Key>

type KeyReply<Key extends string> = Key extends string ? { readonly kind: Key } : never

/** The same, or what is wrong with the line, in words. */
type Typed<Value, Key extends string> = Result<Reply<Value, Key>, string>

type UsualKey = 'help' | 'back' | 'quit'

/** Which of the keys mean something where a line is asked for. */
export interface Keys {
  /** There is a question before this one. */
  readonly back: boolean
  /** There is an answer to keep. */
  readonly keep: boolean
  /** Enough has been answered to see what to do so far. */
  readonly soFar: boolean
}

/** Reads what is typed under a question: capitals count as small letters, and spaces around it do not count. */
export function answerReply(
  { choices, several }: Asking,
  keys: Keys,
  line: string,
): Typed<AnswerValue, UsualKey | 'keep' | 'so-far'> {
  const typed = commandOf(line)
  if (typed === '') return failed(wording.enterAlone(choices))
  if (keys.soFar && typed === 's') return ok({ kind: 'so-far' })
  return keyReply(keys, typed) ?? (several ? severalReply(choices, typed) : choiceReply(choices, typed))
}

/** Reads what is typed under a few ways to go on: there is never an answer to keep. */
export function wayReply<Id extends string>(
  { choices }: Pick<Ways<Id>, 'choices'>,
  back: boolean,
  line: string,
): Typed<Id, UsualKey> {
  const typed = commandOf(line)
  if (typed === '') return failed(wording.enterAlone(choices))
  return usualKeyReply(back, typed) ?? choiceReply(choices, typed)
}

/** Capitals count as small letters, spaces around it do not count, and a command can be written out. */
function commandOf(line: string): string {
  const typed = line.trim().toLowerCase()
  return spelledOut.get(typed) ?? typed
}

const spelledOut: ReadonlyMap<string, string> = new Map([
  ['help', '?'],
  ['back', 'b'],
  ['keep', 'k'],
  ['quit', 'q'],
  ['exit', 'q'],
  ['leave', 'q'],
  ['list', 'l'],
  ['finish', 'f'],
])

/** What a key means; null where it is not one. */
export const keyReply = (
  { back, keep }: Omit<Keys, 'soFar'>,
  typed: string,
): Typed<never, UsualKey | 'keep'> | null =>
  keep && typed === 'k' ? ok({ kind: 'keep' }) : usualKeyReply(back, typed)

function usualKeyReply(back: boolean, typed: string): Typed<never, UsualKey> | null {
  switch (typed) {
    case '?':
      return ok({ kind: 'help' })
    case 'q':
      return ok({ kind: 'quit' })
    case 'b':
      return back ? ok({ kind: 'back' }) : failed(wording.nothingBefore)
    case 'k':
      return failed(wording.nothingToKeep)
    default:
      return null
  }
}

/** A number, a letter or words; the id of what they stand for. */
export function choiceReply<Id extends string>(
  choices: readonly Choice<Id>[],
  typed: string,
): Typed<Id, never> {
  const [choice, ...others] = meantBy(choices, typed)
  if (choice === undefined) return failed(wording.noSuchChoice(choices))
  return others.length === 0 ? answer(choice.id) : failed(wording.whichChoice([choice, ...others]))
}

/** Numbers in any order with spaces, commas or “and” between them, or words for one answer alone. */
function severalReply(choices: readonly Choice[], typed: string): Typed<readonly string[], never> {
  const signs = typed
    .replaceAll(/\band\b/g, ' ')
    .split(/[\s,;+&]+/)
    .map(withoutStop)
    .filter((sign) => sign !== '')
  const inWords = meantBy(choices, typed)
  const chosen = inWords.length === 1 ? inWords : choices.filter(({ key }) => signs.includes(key))
  const isClear = inWords.length === 1 || signs.every((sign) => chosen.some(({ key }) => key === sign))
  if (chosen.length === 0 || !isClear) return failed(wording.noSuchChoices(choices))
  const ids = chosen.map(({ id }) => id)
  if (!ids.includes(NONE)) return answer(ids)
  if (ids.length === 1) return answer([])
  return failed(ids.includes(UNKNOWN) ? wording.noneAndUnknown : wording.noneAndSome)
}

/** Reads what is typed under a numbered list: the item of a number, or a key. */
export function listReply<Item>(
  items: readonly Item[],
  line: string,
): Typed<Item, 'finish' | 'list' | 'back' | 'quit'> {
  const typed = withoutStop(commandOf(line))
  switch (typed) {
    case '':
      return failed(wording.listEnterAlone)
    case 'f':
      return ok({ kind: 'finish' })
    case 'l':
      return ok({ kind: 'list' })
    case 'b':
      return ok({ kind: 'back' })
    case 'q':
      return ok({ kind: 'quit' })
    default: {
      const item = /^\d{1,3}$/.test(typed) ? items[Number(typed) - 1] : undefined
      return item === undefined ? failed(wording.noSuchNumber(items.length)) : answer(item)
    }
  }
}

/**
 * Reads the first line of a field. `choices` is empty where any text may be given, which `refusal` then judges. By
 * hand: it is left for the pen. Rest: so are all that follow.
 */
export function fieldReply(
  choices: readonly Choice[],
  keys: Omit<Keys, 'soFar'>,
  refusal: (text: string) => string | null,
  line: string,
): Typed<string, 'by-hand' | 'rest' | UsualKey | 'keep'> {
  const typed = line.trim().toLowerCase()
  switch (typed) {
    case '':
      return failed(wording.enterAloneInField(choices))
    case 'h':
      return ok({ kind: 'by-hand' })
    case 'r':
      return ok({ kind: 'rest' })
    case '.':
      return failed(wording.stopAlone)
    default:
      return (
        keyReply(keys, typed) ?? (choices.length > 0 ? choiceReply(choices, typed) : textReply(refusal, line))
      )
  }
}

/** Reads a later line of a text: a full stop alone ends it, and `b` alone takes the line before it out again. */
export function lineReply(
  refusal: (text: string) => string | null,
  line: string,
): Typed<string, 'end' | 'take-back' | 'quit'> {
  switch (line.trim().toLowerCase()) {
    case '.':
      return ok({ kind: 'end' })
    case 'b':
      return ok({ kind: 'take-back' })
    case 'q':
      return ok({ kind: 'quit' })
    default:
      return textReply(refusal, line)
  }
}

function textReply(refusal: (text: string) => string | null, line: string): Typed<string, never> {
  const say = refusal(line)
  return say === null ? answer(line) : failed(say)
}

const answer = <Value>(value: Value) => ok({ kind: 'answer', value } as const)
