import { UNKNOWN, type AnswerValue, type Question, type ReadState } from '../rules/model.ts'

/** The two answers that every question takes beside its own. */
export const dontKnow = "I don't know"
export const noneOfThese = 'None of these'

/** An answer in the words that were shown. */
export function answerWords({ answers }: Question, value: AnswerValue): string {
  const ids = typeof value === 'string' ? [value] : value
  if (ids.length === 0) return noneOfThese
  const chosen = answers.filter(({ id }) => ids.includes(id)).map(({ label }) => label)
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
