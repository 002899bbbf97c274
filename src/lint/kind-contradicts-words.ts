import { forbidding } from '../rules/model.ts'
import type { Rule } from './subject.ts'

/** Steps that stand among the things to do and forbid something, or the other way round. */
export const kindContradictsWords: Rule<'kind-contradicts-words'> = ({ ruleSet, placeOf }, note) => {
  for (const { id, kind, say } of ruleSet.steps) {
    if (forbids(say) !== forbidding[kind]) note({ kind }, placeOf(['steps', id, 'kind']))
  }
}

const condition = /^(?:if|when|while|once|where|until|unless|outside|before|after|as long as)\b[^,]*, /i
const negative =
  /^(?:for now )?(?:do not|don['’]t|never|nobody|no one|no|nothing|\w+ (?:no|nothing|nobody))\b/i

/** Whether the first thing that is said, after whatever it depends on, is a no. */
const forbids = (say: string): boolean => negative.test(say.replace(condition, ''))
