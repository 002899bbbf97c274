import { withId } from '../rules/lookup.ts'
import type { Question, RuleSetData } from '../rules/model.ts'
import type { PartDifference, PartKind } from './difference.ts'
import { fieldDifferences } from './field-differences.ts'
import { merged } from './space.ts'

interface Part {
  readonly id: string
  readonly was?: string
}

/** Answers are compared one by one. */
function withoutAnswers(question: Question): Part {
  const { answers: _, ...rest } = question
  return rest
}

/** Parts are told apart by their names; those are not compared again. */
function withoutNames(part: Part): object {
  const { id: _, was: __, ...rest } = part
  return rest
}

type Select = (from: RuleSetData) => readonly Part[]

const kinds: readonly (readonly [PartKind, Select])[] = [
  ['source', ({ sources }) => sources],
  ['response', ({ responses }) => responses],
  ['stage', ({ stages }) => stages],
  ['question', ({ questions }) => questions.map(withoutAnswers)],
  ['criterion', ({ criteria }) => criteria],
  ['step', ({ steps }) => steps],
  ['duty', ({ duties }) => duties],
  ['contact', ({ contacts }) => contacts],
  ['record field', ({ record }) => record],
  ['recap statement', ({ recap }) => recap],
  ['nation', ({ otherNations }) => otherNations],
  ['example', ({ examples }) => examples.map(({ name, ...example }) => ({ ...example, id: name }))],
]

/**
 * What was lost, added, renamed or changed apart from its effect on the response, in the order of the later rule set.
 * `earlier` is in the words of the later one, `asWritten` is how it stood.
 */
export function partDifferences(
  asWritten: RuleSetData,
  earlier: RuleSetData,
  later: RuleSetData,
): readonly PartDifference[] {
  const fields = fieldDifferences(general(earlier, later), general(later, earlier))
  const parts = kinds.flatMap(([kind, select]) => [
    ...compare(kind, select(asWritten), select(earlier), select(later)),
    ...(kind === 'question' ? answerDifferences(asWritten, earlier, later) : []),
  ])
  if (fields.length === 0) return parts
  return [{ part: 'rule set', id: later.rules.id, change: 'changed', was: null, fields }, ...parts]
}

function answerDifferences(
  asWritten: RuleSetData,
  earlier: RuleSetData,
  later: RuleSetData,
): readonly PartDifference[] {
  return later.questions.flatMap((now) => {
    const place = earlier.questions.findIndex(({ id }) => id === now.id)
    const was = earlier.questions[place]
    const written = asWritten.questions[place]
    if (!was || !written) return []
    return compare('answer', written.answers, was.answers, now.answers).map((difference) => ({
      ...difference,
      id: `${now.id}: ${difference.id}`,
    }))
  })
}

/** The first two lists hold the same parts, as they stood and in new words. */
function compare(
  part: PartKind,
  asWritten: readonly Part[],
  earlier: readonly Part[],
  later: readonly Part[],
): readonly PartDifference[] {
  const ids = merged(idsOf(later), idsOf(earlier))
  return ids.flatMap((id): readonly PartDifference[] => {
    const place = earlier.findIndex((each) => each.id === id)
    const was = asWritten[place]?.id
    const now = withId(later, id)
    if (was === undefined) return [{ part, id, change: 'added', was: null, fields: [] }]
    if (!now) return [{ part, id: was, change: 'lost', was: null, fields: [] }]
    const fields = fieldDifferences(withoutNames(earlier[place]!), withoutNames(now))
    if (was !== id) return [{ part, id, change: 'renamed', was, fields }]
    return fields.length === 0 ? [] : [{ part, id, change: 'changed', was: null, fields }]
  })
}

/** What belongs to no part, with the order of those that the other rule set has too. */
function general(ruleSet: RuleSetData, other: RuleSetData): object {
  const { offer, handOver, acting } = ruleSet
  const orders = kinds.map(([kind, select]) => {
    const known = new Set(idsOf(select(other)))
    return [`${kind} order`, idsOf(select(ruleSet)).filter((id) => known.has(id))]
  })
  const answers = ruleSet.questions.flatMap((question) => {
    const there = withId(other.questions, question.id)
    if (!there) return []
    const known = new Set(idsOf(there.answers))
    return [[`answer order of ${question.id}`, idsOf(question.answers).filter((id) => known.has(id))]]
  })
  return {
    ...withoutNames(ruleSet.rules),
    offer,
    handOver,
    acting,
    ...Object.fromEntries([...orders, ...answers]),
  }
}

const idsOf = (parts: readonly Part[]): string[] => parts.map(({ id }) => id)
