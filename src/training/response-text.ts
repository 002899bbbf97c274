import type { Style } from '../render/style.ts'
import type { Response, RuleSet } from '../rules/model.ts'
import { rankOf } from '../rules/lookup.ts'

/** The response with that id, which a rule set is known to have. */
export const responseIn = ({ responses }: RuleSet, id: string): Response =>
  responses.find((response) => response.id === id)!

export const titleOf = (ruleSet: RuleSet, id: string): string => responseIn(ruleSet, id).title

/** Sets off a line as the response is, without the spaces before it. */
export const responseStyle =
  (ruleSet: RuleSet, response: string, style: Style) =>
  (line: string): string => {
    const text = line.trimStart()
    const spaces = line.slice(0, line.length - text.length)
    return `${spaces}${style.response(text, rankOf(ruleSet, response), ruleSet.responses.length - 1)}`
  }
