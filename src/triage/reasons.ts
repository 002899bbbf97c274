import { inOrder } from '../rules/lookup.ts'
import type { RuleSet } from '../rules/model.ts'
import type { Values } from './answer-bits.ts'
import type { Answers, CriterionState, Reason } from './assessment.ts'
import type { BitLine, Compiled } from './compiled.ts'
import { now, ofAll, ofCondition, type Strengths } from './decision.ts'
import { stateAt, type Strength } from './strength.ts'

/** What each criterion comes to and why, in file order. */
export function criterionStates(
  ruleSet: RuleSet,
  rules: Compiled,
  answers: Answers,
  values: Values,
  strengths: readonly Strengths[],
): readonly CriterionState[] {
  const reasons = reasonsIn(ruleSet, rules, answers)
  return rules.criteria.map(({ id, lines, responses, source }, index) => {
    const strength = now(strengths[index]!)
    const reason = because(lines, strength, values, reasons)
    return { id, state: stateAt(strength), response: responses[strength], because: reason, source }
  })
}

/** The answer to each question, in file order. */
function reasonsIn({ questions }: RuleSet, rules: Compiled, answers: Answers): readonly Reason[] {
  const reasons = rules.questions.map(({ withoutAnswer }) => withoutAnswer)
  for (const id in answers) {
    const index = rules.indexOf.get(id)!
    const answer = answers[id]
    if (answer === undefined) continue
    const { several } = rules.questions[index]!
    reasons[index] = { question: id, answer: several ? inOrder(questions[index]!, answer) : answer }
  }
  return reasons
}

/** The answers on the lines that give a criterion its state, in file order, each question once. */
function because(
  lines: readonly BitLine[],
  strength: Strength,
  values: Values,
  reasons: readonly Reason[],
): readonly Reason[] {
  const [first] = lines
  // Most criteria have a single condition: it is the reason for every state.
  if (lines.length === 1 && first!.length === 1) return [reasons[first![0]!.index]!]
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
