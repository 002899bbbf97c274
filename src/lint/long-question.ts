import type { Rule } from './subject.ts'

/** More than that is not taken in at one reading by somebody under stress. */
const mostWords = 16

/** Questions that are too long to be taken in at once. */
export const longQuestion: Rule<'long-question'> = ({ ruleSet, placeOf }, note) => {
  for (const { id, ask } of ruleSet.questions) {
    const words = ask.trim().split(/\s+/).length
    if (words > mostWords) note({ words, most: mostWords }, placeOf(['questions', id, 'ask']))
  }
}
