import type { Choice } from '../interview/choices.ts'
import type { Reply } from '../interview/reply.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { plainText } from '../guard/plain-text.ts'
import { refusalMessage } from '../problems/field-sentences.ts'
import { levels, type Hands, type Level } from './session.ts'
import type { Move } from './room.ts'
import * as wording from './wording.ts'

/** What is typed at a sheet. */
export type SheetReply<Value> = Reply<Value, 'help' | 'back' | 'quit'>

type Typed<Value> = Result<SheetReply<Value>, string>

/** What a group would do, and how sure it is. */
export interface View {
  readonly response: string
  readonly level: Level
}

/** A line that is typed where Enter goes on, and w may show more. */
export function moveReply(line: string, hasMore: boolean): Result<Move | 'more', string> {
  switch (line.trim().toLowerCase()) {
    case '':
      return ok('on')
    case 'b':
      return ok('back')
    case 'q':
      return ok('quit')
    case 'w':
      return hasMore ? ok('more') : failed(wording.nothingMore)
    default:
      return failed(hasMore ? wording.moreKeys : wording.goOnKeys)
  }
}

/** A letter and a figure, in whichever order, with or without a space or a comma between them. */
export const viewReply = (choices: readonly Choice[], line: string, example: string): Typed<View> =>
  reply(line, (typed) => {
    const signs = typed.replaceAll(/[\s,]/g, '')
    const [, first = '', second = ''] = /^(\D)(\d)$/.exec(signs) ?? /^(\d)(\D)$/.exec(signs) ?? []
    const [letter, digit] = /\d/.test(first) ? [second, first] : [first, second]
    const choice = choices.find((each) => each.key === (letter || signs))
    const level = levels.find((each) => String(each) === digit)
    if (choice && level) return answer({ response: choice.id, level })
    return failed(
      choice && signs.length === 1 ? wording.howSureMissing(choice.key) : wording.viewForm(example),
    )
  })

/** A figure from 1 to 5. */
export const levelReply = (line: string): Typed<Level> =>
  reply(line, (typed) => {
    const level = levels.find((each) => String(each) === typed)
    return level ? answer(level) : failed(wording.levelForm)
  })

/** One key; the id of what it stands for. */
export const keyReply = <Id extends string>(choices: readonly Choice<Id>[], line: string): Typed<Id> =>
  reply(line, (typed) => {
    const choice = choices.find(({ key }) => key === typed)
    if (choice) return answer(choice.id)
    return failed(wording.keyForm(choices.map(({ key }) => key)))
  })

/** How many hands went up, of how many people; null where they are not counted. `people`: how many there are, if known. */
export const handsReply = (people: number | null, line: string): Typed<Hands | null> =>
  reply(line, (typed) => {
    if (typed === 's') return answer(null)
    const [, yes = '', of = people === null ? '' : String(people)] =
      /^(\d{1,3})(?:\s*(?:\s|of|\/|,)\s*(\d{1,3}))?$/.exec(typed) ?? []
    if (yes === '' || of === '') return failed(wording.handsForm(people))
    return Number(yes) <= Number(of) && Number(of) > 0
      ? answer({ yes: Number(yes), of: Number(of) })
      : failed(wording.handsTooMany)
  })

/** Fewer characters than any sentence has: a letter that was meant as a key. */
const tooShort = 4

/** A sentence as the guard of a record lets it through: never a picture, a link or anything encoded; null where it is left out. */
export const wordsReply = (line: string): Typed<string | null> =>
  reply(line, (key) => {
    if (key === 's') return answer(null)
    const typed = line.trim()
    if (typed.length < tooShort) return failed(wording.reasonForm)
    const guarded = plainText(typed)
    if (guarded.ok) return answer(guarded.value)
    const { what, todo } = refusalMessage(guarded.problems.reason)
    return failed(`${what} ${todo}`)
  })

function reply<Value>(line: string, read: (typed: string) => Typed<Value>): Typed<Value> {
  const typed = line.trim().toLowerCase()
  switch (typed) {
    case '?':
      return ok({ kind: 'help' })
    case 'b':
      return ok({ kind: 'back' })
    case 'q':
      return ok({ kind: 'quit' })
    default:
      return read(typed)
  }
}

const answer = <Value>(value: Value) => ok({ kind: 'answer', value } as const)
