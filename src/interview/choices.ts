import { answerWords } from '../record/words.ts'
import { UNKNOWN, type Answer, type Question } from '../rules/model.ts'

/** One answer that can be given, and the key that gives it. */
export interface Choice<Id extends string = string> extends Answer {
  /** A number, or one of `y`, `n` and `u`, which always mean yes, no (or none of these) and don't know. */
  readonly key: string
  readonly id: Id
}

/** What stands before a choice: `  1: `, which also makes sense when it is read aloud. */
export const keyMark = (key: string): string => `  ${key}: `

/** Stands for `[]`, the answer to a question with several answers. No answer of a rule set can have this id. */
export const NONE = '[]'

const yesAndNo: ReadonlyMap<string, string> = new Map([
  ['yes', 'y'],
  ['no', 'n'],
])

type Labelled<Id extends string> = readonly { readonly id: Id; readonly label: string }[]

/** Yes and no have their letters where there is nothing else; every other list is numbered. */
export const keyed = <Id extends string>(answers: Labelled<Id>): readonly Choice<Id>[] =>
  answers.every(({ id }) => yesAndNo.has(id))
    ? answers.map(({ id, label }) => ({ key: yesAndNo.get(id)!, id, label }))
    : numbered(answers)

const numbered = <Id extends string>(answers: Labelled<Id>): readonly Choice<Id>[] =>
  answers.map(({ id, label }, index) => ({ key: String(index + 1), id, label }))

/** What a question offers, don't know always and last. Where several answers may apply, `n` is none of these. */
export function choicesOf(question: Question): readonly Choice[] {
  const unknown = { key: 'u', id: UNKNOWN, label: answerWords(question, UNKNOWN) }
  const none = { key: 'n', id: NONE, label: answerWords(question, []) }
  switch (question.choose) {
    case 'one':
      return [...keyed(question.answers), unknown]
    case 'several':
      return [...numbered(question.answers), none, unknown]
  }
}

/** What people type for answers that every list may have, in the spelling of `plainWords`. */
const usualWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['yes', ['y', 'yes']],
  ['no', ['n', 'no']],
  [NONE, ['no', 'none']],
  [UNKNOWN, ['dont know', 'i dont know', 'do not know', 'i do not know', 'unknown', 'not known', 'not sure']],
])

/** Fewer letters than that begin too many words: they may be a slip. */
const fewestLetters = 3

/**
 * The choices that a typed text may mean: the one with that key, with that label, or with words that always mean it;
 * otherwise those whose labels begin with it. Only a single one is an answer.
 */
export function meantBy<Id extends string>(
  choices: readonly Choice<Id>[],
  typed: string,
): readonly Choice<Id>[] {
  const key = withoutStop(typed)
  const words = plainWords(typed)
  const exactly = choices.filter((choice) => choice.key === key || plainWords(choice.label) === words)
  if (exactly.length > 0) return exactly
  const usual = choices.filter(({ id }) => usualWords.get(id)?.includes(words))
  if (usual.length > 0 || words.length < fewestLetters) return usual
  return choices.filter(({ label }) => plainWords(label).startsWith(words))
}

/** `1.` and `1)` are `1`. */
export const withoutStop = (typed: string): string => typed.replace(/[.:)]+$/, '')

/** Small letters and figures with single spaces, without signs: however an apostrophe is typed. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
