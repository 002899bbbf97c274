import { failed, ok, type Result } from '../problems/result.ts'
import { UNKNOWN, type AnswerValue } from '../rules/model.ts'
import type { Asking, Ways } from './asking.ts'
import { NONE, type Choice } from './letters.ts'
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
}

/** Reads what is typed under a question: capitals count as small letters, and spaces around it do not count. */
export function answerReply(
  { choices, several }: Asking,
  keys: Keys,
  line: string,
): Typed<AnswerValue, UsualKey | 'keep'> {
  const typed = line.trim().toLowerCase()
  if (typed === '') return failed(wording.enterAlone(choices))
  return keyReply(keys, typed) ?? (several ? severalReply(choices, typed) : choiceReply(choices, typed))
}

/** Reads what is typed under a few ways to go on: there is never an answer to keep. */
export function wayReply<Id extends string>(
  { choices }: Ways<Id>,
  back: boolean,
  line: string,
): Typed<Id, UsualKey> {
  const typed = line.trim().toLowerCase()
  if (typed === '') return failed(wording.enterAlone(choices))
  return usualKeyReply(back, typed) ?? choiceReply(choices, typed)
}

/** What a key means; null where it is not one. */
export const keyReply = ({ back, keep }: Keys, typed: string): Typed<never, UsualKey | 'keep'> | null =>
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

/** One letter; the id of what it stands for. */
export function choiceReply<Id extends string>(
  choices: readonly Choice<Id>[],
  typed: string,
): Typed<Id, never> {
  const choice = choices.find(({ letter }) => letter === typed)
  return choice ? answer(choice.id) : failed(wording.noSuchLetter(choices))
}

/** Letters in any order, with or without spaces and commas between them. */
function severalReply(choices: readonly Choice[], typed: string): Typed<readonly string[], never> {
  const letters = typed.replaceAll(/[\s,]/g, '').split('')
  if (
    letters.length === 0 ||
    letters.some((typedLetter) => !choices.some(({ letter }) => letter === typedLetter))
  ) {
    return failed(wording.noSuchLetters(choices))
  }
  const ids = choices.filter(({ letter }) => letters.includes(letter)).map(({ id }) => id)
  if (!ids.includes(NONE)) return answer(ids)
  if (ids.length === 1) return answer([])
  return failed(ids.includes(UNKNOWN) ? wording.noneAndUnknown : wording.noneAndSome)
}

/** Reads what is typed under a numbered list: the item of a number, or a key. */
export function listReply<Item>(
  items: readonly Item[],
  line: string,
): Typed<Item, 'finish' | 'list' | 'back' | 'quit'> {
  const typed = line.trim().toLowerCase()
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
  keys: Keys,
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
