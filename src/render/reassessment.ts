import { withId } from '../rules/lookup.ts'
import type { Reassessment } from '../record/reassess.ts'
import type { RuleSet } from '../rules/model.ts'
import type { State } from '../triage/assessment.ts'
import type { Block, Paragraph } from './page.ts'
import * as wording from './record-wording.ts'
import { hanging } from './wrap.ts'

/** What a rule set makes of the answers of a record now, where that is not what the record says. */
export function reassessmentLines(
  { was, now, criteria, lost }: Reassessment,
  ruleSet: RuleSet,
  write: Paragraph,
): Block {
  const response = (id: string): string => withId(ruleSet.responses, id)?.title ?? id
  const criterion = (id: string): string => withId(ruleSet.criteria, id)?.title ?? id
  return [
    ...write(
      was === now ? wording.sameResponse(response(now)) : wording.otherResponse(response(was), response(now)),
    ),
    ...criteria.flatMap((change) => {
      const before = stateWords[change.was]
      const said =
        change.now === null
          ? wording.criterionGone(criterion(change.id), before)
          : wording.criterionWas(criterion(change.id), before, stateWords[change.now])
      return write(said, hanging(' -  '))
    }),
    ...(lost.length === 0 ? [] : write(wording.notCounted(lost))),
  ]
}

const stateWords: Readonly<Record<State, string>> = {
  raised: 'raised',
  'not-ruled-out': 'not ruled out',
  clear: 'clear',
}
