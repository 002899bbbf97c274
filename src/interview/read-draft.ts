import { readEarlier } from '../record/earlier.ts'
import { readFields, type Fields } from '../record/fields.ts'
import type { Name } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import type { RuleSet } from '../rules/model.ts'
import { nameOf } from '../text/ids.ts'
import { earlierAnswers, type AskedAgain } from '../triage/earlier-answers.ts'
import { isKnownNation } from './asking.ts'
import { markOf, shapeOf, type Draft, type DraftShape, type RulesMark } from './draft.ts'

/** A draft as it can be gone on with. */
export interface OpenedDraft {
  readonly draft: Draft
  /** Null where the rule set is the one under which it was made. */
  readonly changed: RulesChange | null
}

/** What another version of the rule set makes of a draft. */
interface RulesChange {
  readonly from: RulesMark
  /** Ids of questions and record fields that are gone, or no longer take what stood there. */
  readonly lost: readonly Name[]
  /** What answers are now that have become others, in sentences. */
  readonly became: readonly string[]
  readonly askAgain: readonly AskedAgain[]
}

/** It belongs to the rule set of that id. */
interface OtherRules {
  readonly kind: 'other-rules'
  readonly id: string
}

/** Reads the text of a draft and holds it against the rule set. */
export function readDraft(
  text: string,
  ruleSet: RuleSet,
): Result<OpenedDraft, OtherRules | { readonly kind: 'not-a-draft' }> {
  const shape = shapeOf(text)
  return shape ? draftUnder(ruleSet, shape) : failed({ kind: 'not-a-draft' })
}

/** Holds a draft against the rule set. What no longer fits is left out and named; nothing is guessed. */
export function draftUnder(ruleSet: RuleSet, shape: DraftShape): Result<OpenedDraft, OtherRules> {
  const { rules, nation, started, saved } = shape
  if (rules.id !== ruleSet.rules.id) return failed({ kind: 'other-rules', id: rules.id })
  const carried = earlierAnswers(ruleSet, rules.version, { ...shape.answers })
  const { answers, became, askAgain, lost: lostAnswers } = carried
  const lost = [...lostAnswers]
  let record: Fields = {}
  for (const [id, value] of Object.entries(shape.record)) {
    const read =
      typeof value === 'string' ? readFields(ruleSet, { ...record, [id]: value }, () => null) : null
    if (read?.ok) record = read.value
    else lost.push(id)
  }
  const isSame = rules.digest === ruleSet.digest && lost.length === 0
  return ok({
    draft: {
      rules: markOf(ruleSet),
      nation: nation !== null && isKnownNation(ruleSet, nation) ? nation : null,
      answers,
      started,
      saved,
      record,
      followsOn: readEarlier(shape.followsOn),
    },
    changed: isSame ? null : { from: rules, lost: lost.map(nameOf), became, askAgain },
  })
}
