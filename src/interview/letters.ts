import { answerWords } from '../record/words.ts'
import { UNKNOWN, type Answer, type Question } from '../rules/model.ts'

/** One answer that can be given, and the letter that gives it. */
export interface Choice<Id extends string = string> extends Answer {
  readonly letter: string
  readonly id: Id
}

/** What stands before a choice: `  a: `, which also makes sense when it is read aloud. */
export const letterMark = (letter: string): string => `  ${letter}: `

/** Stands for `[]`, the answer to a question with several answers. No answer of a rule set can have this id. */
export const NONE = '[]'

/** Without `y`, `n` and `u`, which always mean yes, no and don't know, and without the keys `b`, `h`, `k`, `q`, `r`. */
const alphabet = 'acdefgijlmopstvwz'.split('')

const yesAndNo: ReadonlyMap<string, string> = new Map([
  ['yes', 'y'],
  ['no', 'n'],
])

/** Gives every answer the letter that is its own, else the next one of the alphabet. */
export function lettered<Id extends string>(
  answers: readonly { readonly id: Id; readonly label: string }[],
  own = yesAndNo,
): readonly Choice<Id>[] {
  const free = alphabet.values()
  return answers.map(({ id, label }) => {
    const letter = own.get(id) ?? free.next().value
    if (letter === undefined) throw new Error(`there are more answers than letters, from ${id} on`)
    return { letter, id, label }
  })
}

/** What a question offers, don't know always and last. Where several answers may apply, `n` is none of these. */
export function choicesOf(question: Question): readonly Choice[] {
  const unknown = { letter: 'u', id: UNKNOWN, label: answerWords(question, UNKNOWN) }
  const none = { letter: 'n', id: NONE, label: answerWords(question, []) }
  switch (question.choose) {
    case 'one':
      return [...lettered(question.answers), unknown]
    case 'several':
      return [...lettered(question.answers, new Map()), none, unknown]
  }
}
