import type { RuleSet } from '../../src/rules/model.ts'

/** What staff are asked and told: every `ask`, `hint`, `say` and `help`. */
export function textsOf(ruleSet: RuleSet): readonly string[] {
  const { responses, questions, criteria, steps, duties, record, otherNations, handOver } = ruleSet
  return [
    ...questions.flatMap(({ ask, hint, help }) => [ask, hint ?? '', ...help]),
    ...[...responses, ...steps, ...duties, ...otherNations].map(({ say }) => say),
    ...criteria.map(({ sayIfOpen }) => sayIfOpen ?? ''),
    ...record.map(({ help }) => help),
    handOver?.say ?? '',
  ]
}
