import { UNKNOWN, type AnswerValue } from '../rules/model.ts'
import type { Asking } from './asking.ts'
import { NONE } from './letters.ts'
import * as wording from './wording.ts'

/** What a typed line means. */
export type Reply = Said | { readonly kind: 'help' } | { readonly kind: 'unclear'; readonly say: string }

/** What leads on from where a line was asked for. */
export type Said = { readonly kind: 'answer'; readonly value: AnswerValue } | KeySaid

type KeySaid = { readonly kind: 'back' | 'keep' | 'quit' }

/** Which of the keys mean something where a line is asked for. */
export interface Keys {
  /** There is a question before this one. */
  readonly back: boolean
  /** There is an answer to keep. */
  readonly keep: boolean
}

/** Reads a typed line: capitals count as small letters, and spaces around it do not count. */
export function replyTo(asking: Asking, keys: Keys, line: string): Reply {
  const typed = line.trim().toLowerCase()
  if (typed === '') return unclear(wording.enterAlone(asking.choices))
  return keyReply(keys, typed) ?? (asking.several ? readSeveral(asking, typed) : readOne(asking, typed))
}

/** What a key means; null where it is not one. */
export function keyReply(keys: Keys, typed: string): Exclude<Reply, { readonly kind: 'answer' }> | null {
  switch (typed) {
    case '?':
      return { kind: 'help' }
    case 'q':
      return { kind: 'quit' }
    case 'b':
      return keys.back ? { kind: 'back' } : unclear(wording.nothingBefore)
    case 'k':
      return keys.keep ? { kind: 'keep' } : unclear(wording.nothingToKeep)
    default:
      return null
  }
}

const unclear = (say: string) => ({ kind: 'unclear', say }) as const

function readOne({ choices }: Asking, typed: string): Reply {
  const choice = choices.find(({ letter }) => letter === typed)
  return choice ? { kind: 'answer', value: choice.id } : unclear(wording.noSuchLetter(choices))
}

/** Letters in any order, with or without spaces and commas between them. */
function readSeveral({ choices }: Asking, typed: string): Reply {
  const letters = typed.replaceAll(/[\s,]/g, '').split('')
  if (
    letters.length === 0 ||
    letters.some((typedLetter) => !choices.some(({ letter }) => letter === typedLetter))
  ) {
    return unclear(wording.noSuchLetters(choices))
  }
  const ids = choices.filter(({ letter }) => letters.includes(letter)).map(({ id }) => id)
  if (!ids.includes(NONE)) return { kind: 'answer', value: ids }
  if (ids.length === 1) return { kind: 'answer', value: [] }
  return unclear(ids.includes(UNKNOWN) ? wording.noneAndUnknown : wording.noneAndSome)
}
