import type { Style } from '../render/style.ts'
import type { RuleSet } from '../rules/model.ts'
import { rankOf, responseOf } from '../rules/lookup.ts'

export const titleOf = (ruleSet: RuleSet, id: string): string => responseOf(ruleSet, id).title

/** Sets off a line as the response is, without the spaces before it. */
export const responseStyle =
  (ruleSet: RuleSet, response: string, style: Style) =>
  (line: string): string => {
    const text = line.trimStart()
    const spaces = line.slice(0, line.length - text.length)
    return `${spaces}${style.response(text, rankOf(ruleSet, response), ruleSet.responses.length - 1)}`
  }
