import type { TextPlace } from '../problems/problem.ts'
import type { PlacedProblem } from '../text/schema.ts'
import { nameOf } from '../text/ids.ts'
import type { RuleSet } from '../rules/model.ts'
import { nearest } from '../text/nearest.ts'
import { child, isKeyed, items, textOf } from '../text/part.ts'
import type { Part, Span } from '../text/part.ts'
import { readAnswers } from '../triage/answers.ts'

/** Turns a stretch of the text to its place. */
type PlaceAt = (span: Span) => TextPlace

/** What a scenario names that its rule set does not have. Parts of the wrong shape are passed over. */
export function scenarioMistakes(ruleSet: RuleSet, root: Part, placeAt: PlaceAt): readonly PlacedProblem[] {
  return items(child(root, 'parts')).flatMap((part) => {
    const expected = child(part, 'expect')
    return [
      ...answerMistakes(ruleSet, child(part, 'answers'), placeAt),
      ...unknownName(child(expected, 'response'), ruleSet.responses, placeAt),
      ...items(child(expected, 'raised')).flatMap((id) => unknownName(id, ruleSet.criteria, placeAt)),
    ]
  })
}

/** A rule set that is not there; `nearest` is what was most likely meant. */
export function unknownRuleSet(root: Part, known: readonly string[], placeAt: PlaceAt): PlacedProblem {
  const part = namedRules(root)
  const id = textOf(part) ?? ''
  return {
    code: 'unknown-rule-set',
    args: { id: nameOf(id), nearest: nearest(id, known) },
    place: placeAt(part ?? root),
  }
}

/** Where a scenario names its rule set. */
export const namedRules = (root: Part): Part | null => child(child(root, 'scenario'), 'rules')

function answerMistakes(ruleSet: RuleSet, answers: Part | null, placeAt: PlaceAt): readonly PlacedProblem[] {
  if (!isKeyed(answers)) return []
  const read = readAnswers(ruleSet, answers.data, ([id = '', ...path]) => {
    const member = answers.members.get(id)
    const item = path[0] === undefined ? undefined : member?.part.members.get(path[0])
    const isUnknown = !ruleSet.questions.some((question) => question.id === id)
    const span = isUnknown || member?.part.unquoted === '' ? member?.key : (item ?? member)?.part
    return placeAt(span ?? answers)
  })
  return read.ok ? [] : (read.problems as readonly PlacedProblem[])
}

function unknownName(
  part: Part | null,
  known: readonly { readonly id: string }[],
  placeAt: PlaceAt,
): readonly PlacedProblem[] {
  const id = textOf(part)
  const allowed = known.map((each) => each.id)
  if (part === null || id === null || allowed.includes(id)) return []
  return [{ code: 'not-one-of', args: { allowed, nearest: nearest(id, allowed) }, place: placeAt(part) }]
}
