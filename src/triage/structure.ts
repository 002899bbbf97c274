import { conditionsOf } from '../rules/conditions.ts'
import type { Condition, Line, Question, RuleSet } from '../rules/model.ts'

/** What the decision looks up again and again, worked out once for a rule set. */
export interface Structure {
  readonly questions: ReadonlyMap<string, Question>
  /** Response id → its place from the lowest, from 0. */
  readonly rank: ReadonlyMap<string, number>
  readonly uses: ReadonlyMap<string, Uses>
}

/** For each use of a question, what stands before it in its line: an empty list where nothing does. */
export interface Uses {
  readonly criteria: readonly (readonly Condition[])[]
  /** By steps, and by whatever else follows from answers without deciding anything. */
  readonly steps: readonly (readonly Condition[])[]
}

const structures = new WeakMap<RuleSet, Structure>()

export function structureOf(ruleSet: RuleSet): Structure {
  const known = structures.get(ruleSet)
  if (known) return known
  const criteria = usesIn(ruleSet.criteria.flatMap((criterion) => criterion.any))
  const steps = usesIn([
    ...ruleSet.steps.flatMap((step) => [...step.any, ...step.whenKnown]),
    ...(ruleSet.handOver?.whenKnown ?? []),
    ...ruleSet.acting.flatMap(({ whenKnown }) => whenKnown),
    ...ruleSet.record.flatMap(({ askedWhen }) => askedWhen),
  ])
  const structure: Structure = {
    questions: new Map(ruleSet.questions.map((question) => [question.id, question])),
    rank: new Map(ruleSet.responses.map((response, place) => [response.id, place])),
    uses: new Map(
      ruleSet.questions.map(({ id }) => [
        id,
        { criteria: criteria.get(id) ?? [], steps: steps.get(id) ?? [] },
      ]),
    ),
  }
  structures.set(ruleSet, structure)
  return structure
}

function usesIn(lines: readonly Line[]): Map<string, (readonly Condition[])[]> {
  const uses = new Map<string, (readonly Condition[])[]>()
  for (const line of lines) {
    const conditions = conditionsOf(line)
    for (const [index, { question }] of conditions.entries()) {
      const before = conditions.slice(0, index)
      const list = uses.get(question)
      if (list) list.push(before)
      else uses.set(question, [before])
    }
  }
  return uses
}

/** The question with that id. A loaded rule set has every one that it names; anything else is a fault of the program. */
export const questionOf = (ruleSet: RuleSet, id: string): Question =>
  found(structureOf(ruleSet).questions, id)

/** Where a question is used. */
export const usesOf = (ruleSet: RuleSet, id: string): Uses => found(structureOf(ruleSet).uses, id)

/** The place of a response from the lowest, from 0. */
export const rankOf = (ruleSet: RuleSet, response: string): number =>
  found(structureOf(ruleSet).rank, response)

function found<T>(all: ReadonlyMap<string, T>, id: string): T {
  const value = all.get(id)
  if (value === undefined) throw new Error(`the rule set has no ${id}`)
  return value
}
