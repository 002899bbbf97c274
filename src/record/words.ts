import { UNKNOWN, type Answer, type AnswerValue, type Question, type ReadState } from '../rules/model.ts'

/** The two answers that every question takes beside its own. */
export const dontKnow = "I don't know"
export const noneOfThese = 'None of these'

/** How an answer is put into words. */
export type AnswerWords = (question: Question, value: AnswerValue) => string

/** An answer in the words that were shown. */
export const answerWords: AnswerWords = (question, value) => inWords(question, value, ({ label }) => label)

/** An answer in the words of a record: those for evidence, where it has any. */
export const recordWords: AnswerWords = (question, value) =>
  inWords(question, value, ({ label, record }) => record ?? label)

function inWords({ answers }: Question, value: AnswerValue, words: (answer: Answer) => string): string {
  const ids = typeof value === 'string' ? [value] : value
  if (ids.length === 0) return noneOfThese
  const chosen = answers.filter(({ id }) => ids.includes(id)).map(words)
  if (chosen.length === 0) return dontKnow
  return (ids.includes(UNKNOWN) ? [...chosen, 'and perhaps more'] : chosen).join('; ')
}

/** What there is to say about a cited text that was not itself read in full; null where it was. */
export function readWarning(read: ReadState): string | null {
  switch (read) {
    case 'yes':
      return null
    case 'part':
      return 'This text was read only in part.'
    case 'second-hand':
      return 'This text was not read; it is known from others.'
    case 'no':
      return 'This is not yet checked against the published text.'
  }
}

/** A number and what is counted: `1 question`, `2 questions`. */
export const count = (amount: number, one: string, several = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : several}`
