import { inOrder } from '../rules/lookup.ts'
import type { RuleSet } from '../rules/model.ts'
import type { Answers, CriterionState, Reason } from './assessment.ts'
import type { Compiled } from './compiled.ts'
import { now, ofAll, ofCondition, type BitLine, type Strengths, type Values } from './decision.ts'
import { stateAt, type Strength } from './strength.ts'

/** What each criterion comes to and why, in file order. */
export function criterionStates(
  ruleSet: RuleSet,
  rules: Compiled,
  answers: Answers,
  values: Values,
  strengths: readonly Strengths[],
): readonly CriterionState[] {
  const reasons = reasonsIn(ruleSet, answers)
  return rules.criteria.map(({ id, lines, responses, source }, index) => {
    const strength = now(strengths[index]!)
    const reason = because(lines, strength, values, reasons)
    return { id, state: stateAt(strength), response: responses[strength], because: reason, source }
  })
}

/** The answer to each question, in file order. */
function reasonsIn({ questions }: RuleSet, answers: Answers): readonly Reason[] {
  return questions.map((question): Reason => {
    const answer = answers[question.id]
    return { question: question.id, answer: answer === undefined ? null : inOrder(question, answer) }
  })
}

/** The answers on the lines that give a criterion its state, in file order, each question once. */
function because(
  lines: readonly BitLine[],
  strength: Strength,
  values: Values,
  reasons: readonly Reason[],
): readonly Reason[] {
  const found: Reason[] = []
  for (const line of lines) {
    if (now(ofAll(line, values)) < strength) continue
    for (const condition of line) {
      const isClear = ofCondition(condition, values) === 0
      const reason = reasons[condition.index]!
      if (isClear === (strength === 0) && !found.includes(reason)) found.push(reason)
      // What comes after is not asked.
      if (isClear) break
    }
  }
  return found
}
