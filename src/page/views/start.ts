import { superseded } from '../../interview/wording.ts'
import { explainRules } from '../../record/explain.ts'
import { howFarChecked, whichRules } from '../../render/sentences.ts'
import type { RuleSet } from '../../rules/model.ts'
import { button, details, h, heading, list, paragraphs } from '../elements.ts'
import * as wording from '../wording.ts'

export interface Ways {
  readonly start: () => void
  readonly goOn: () => void
  /** Null where the page has no scenarios. */
  readonly practise: (() => void) | null
}

/** What stands before the first question. */
export function startView(ruleSet: RuleSet, ways: Ways): readonly (Node | null)[] {
  const { opening, supersededBy } = ruleSet.rules
  const explained = explainRules(ruleSet)
  return [
    heading(wording.opening),
    supersededBy === null ? null : h('p', { class: 'inset' }, superseded(supersededBy)),
    list(opening),
    h(
      'div',
      { class: 'ways' },
      button(wording.start, ways.start, 'main'),
      ruleSet.rules.private ? null : button(wording.goOnFrom, ways.goOn, 'second'),
      ways.practise === null ? null : button(wording.practise, ways.practise, 'second'),
    ),
    details(
      wording.aboutPage,
      ...paragraphs([...whichRules(explained), howFarChecked(explained), ...wording.privacy]),
    ),
  ]
}
