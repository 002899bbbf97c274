import type { Choice } from '../interview/letters.ts'
import type { Result } from '../problems/result.ts'
import { levels, type Level } from './session.ts'
import type { Step } from './room.ts'
import * as wording from './wording.ts'

/** What a typed line means: what was asked for, a key, or what to say where it means neither. */
export type Reply<Value> =
  | { readonly kind: 'answer'; readonly value: Value }
  | { readonly kind: 'back' | 'quit' }
  | { readonly kind: 'help' }
  | { readonly kind: 'unclear'; readonly say: string }

/** What a group would do, and how sure it is. */
export interface View {
  readonly response: string
  readonly level: Level
}

/** A line that is typed where Enter goes on; null where it means nothing there. */
export function stepReply(line: string): Step | null {
  switch (line.trim().toLowerCase()) {
    case '':
      return 'on'
    case 'b':
      return 'back'
    case 'q':
      return 'quit'
    default:
      return null
  }
}

/** A letter and a figure, in whichever order, with or without a space or a comma between them. */
export const viewReply = (choices: readonly Choice[], line: string): Reply<View> =>
  reply(line, (typed) => {
    const signs = typed.replaceAll(/[\s,]/g, '')
    const [, first = '', second = ''] = /^(\D)(\d)$/.exec(signs) ?? /^(\d)(\D)$/.exec(signs) ?? []
    const [letter, digit] = /\d/.test(first) ? [second, first] : [first, second]
    const choice = choices.find((each) => each.letter === (letter || signs))
    const level = levels.find((each) => String(each) === digit)
    if (choice && level) return { kind: 'answer', value: { response: choice.id, level } }
    return unclear(choice && signs.length === 1 ? wording.howSureMissing(choice.letter) : wording.viewForm)
  })

/** A figure from 1 to 5. */
export const levelReply = (line: string): Reply<Level> =>
  reply(line, (typed) => {
    const level = levels.find((each) => String(each) === typed)
    return level ? { kind: 'answer', value: level } : unclear(wording.levelForm)
  })

/** One letter; the id of what it stands for. */
export const letterReply = (choices: readonly Choice[], line: string): Reply<string> =>
  reply(line, (typed) => {
    const choice = choices.find(({ letter }) => letter === typed)
    if (choice) return { kind: 'answer', value: choice.id }
    return unclear(wording.letterForm(choices.map(({ letter }) => letter)))
  })

/** Fewer characters than any sentence has: a letter that was meant as a key. */
const tooShort = 4

/** A sentence as `guard` lets it through, or null where it is left out. */
export function reasonReply(
  line: string,
  guard: (text: string) => Result<string, string>,
): Reply<string | null> {
  const typed = line.trim()
  switch (typed.toLowerCase()) {
    case '':
      return unclear(wording.reasonForm)
    case 's':
      return { kind: 'answer', value: null }
    case 'b':
      return { kind: 'back' }
    case 'q':
      return { kind: 'quit' }
    default: {
      if (typed.length < tooShort) return unclear(wording.reasonForm)
      const guarded = guard(typed)
      return guarded.ok ? { kind: 'answer', value: guarded.value } : unclear(guarded.problems)
    }
  }
}

function reply<Value>(line: string, answer: (typed: string) => Reply<Value>): Reply<Value> {
  const typed = line.trim().toLowerCase()
  switch (typed) {
    case '?':
      return { kind: 'help' }
    case 'b':
      return { kind: 'back' }
    case 'q':
      return { kind: 'quit' }
    default:
      return answer(typed)
  }
}

const unclear = (say: string) => ({ kind: 'unclear', say }) as const
