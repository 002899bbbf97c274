import type { Choice } from './letters.ts'
import { keyReply, type Keys } from './reply.ts'
import * as wording from './wording.ts'

/** What leads on from a field. By hand: it is left for the pen. The rest: so are all that follow. */
export type FieldSaid =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'by-hand' | 'rest' | 'keep' | 'back' | 'quit' }

/** What a line that is typed at a field means. */
export type FieldReply =
  FieldSaid | { readonly kind: 'help' } | { readonly kind: 'unclear'; readonly say: string }

/** Reads the first line. `choices` is empty where any text may be given, which `refusal` then judges. */
export function fieldReply(
  choices: readonly Choice[],
  keys: Keys,
  refusal: (text: string) => string | null,
  line: string,
): FieldReply {
  const typed = line.trim().toLowerCase()
  switch (typed) {
    case '':
      return { kind: 'unclear', say: wording.enterAloneInField(choices) }
    case 'h':
      return { kind: 'by-hand' }
    case 'r':
      return { kind: 'rest' }
    default:
      return (
        keyReply(keys, typed) ?? (choices.length > 0 ? choiceReply(choices, typed) : textReply(refusal, line))
      )
  }
}

function choiceReply(choices: readonly Choice[], typed: string): FieldReply {
  const choice = choices.find(({ letter }) => letter === typed)
  return choice ? { kind: 'text', text: choice.id } : { kind: 'unclear', say: wording.noSuchLetter(choices) }
}

function textReply(refusal: (text: string) => string | null, line: string): FieldReply {
  const say = refusal(line)
  return say === null ? { kind: 'text', text: line } : { kind: 'unclear', say }
}

/** What a later line of a text means: a full stop alone ends it, and `b` alone takes the line before it out again. */
export type LineReply = 'end' | 'take-back' | 'quit' | 'line'

export function lineReply(line: string): LineReply {
  switch (line.trim().toLowerCase()) {
    case '.':
      return 'end'
    case 'b':
      return 'take-back'
    case 'q':
      return 'quit'
    default:
      return 'line'
  }
}
