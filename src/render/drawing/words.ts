import type { DrawnAnswer, DrawnCriterion, DrawnQuestion } from '../../analysis/tree-picture.ts'
import { dontKnow, noneOfThese } from '../../record/words.ts'
import { UNKNOWN, type Response, type RuleSet } from '../../rules/model.ts'
import { rankOf, responseOf } from '../../rules/lookup.ts'

/* What every kind of drawing says in the same words. */

export const answerNames = (answers: readonly DrawnAnswer[]): string =>
  answers.map(({ id }) => (id === UNKNOWN ? dontKnow : id)).join(', ')

/** What was answered, or why nothing was. */
export function answeredWith({ state, rows }: DrawnQuestion): string {
  if (state === 'not-asked') return 'not asked'
  const given = rows.flatMap(({ answers }) => answers.filter((answer) => answer.given))
  const names = given.length === 0 ? noneOfThese.toLowerCase() : answerNames(given)
  return state === 'set-aside' ? `${names}, set aside` : names
}

export const onlyIfWords = (lines: string): string => `Only if ${lines}, or not known`

/** What a criterion calls for, large, and small beside it what else there is to say. */
export interface Call {
  /** Its response; null where it is clear. */
  readonly response: Response | null
  readonly large: string
  readonly small: string
}

export function callOf(ruleSet: RuleSet, { criterion, state }: DrawnCriterion): Call {
  const raised = responseOf(ruleSet, criterion.response)
  const open = responseOf(ruleSet, criterion.ifNotRuledOut.response)
  const openIsLowest = rankOf(ruleSet, open.id) === 0
  switch (state) {
    case null: {
      const notKnown = open === raised ? 'the same' : openIsLowest ? 'nothing' : open.title
      return { response: raised, large: raised.title.toUpperCase(), small: `Not known: ${notKnown}` }
    }
    case 'raised':
      return { response: raised, large: raised.title.toUpperCase(), small: 'Raised' }
    case 'not-ruled-out': {
      const large = openIsLowest && open !== raised ? 'NOTHING MORE YET' : open.title.toUpperCase()
      return {
        response: open,
        large,
        small: `Not ruled out. If so: ${open === raised ? 'the same' : raised.title}`,
      }
    }
    case 'clear':
      return { response: null, large: '', small: 'Clear' }
  }
}
