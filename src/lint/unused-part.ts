import type { Citation, RuleSet } from '../rules/model.ts'
import { everyCondition } from './outlines.ts'
import type { Rule } from './subject.ts'

/** Questions, stages, sources and contacts that nothing refers to. */
export const unusedPart: Rule<'unused-part'> = ({ ruleSet, placeOf }, note) => {
  const { questions, stages, sources, contacts, criteria, steps } = ruleSet
  const asked = new Set(everyCondition(ruleSet).map(({ condition }) => condition.question))
  const used = new Set(questions.map(({ stage }) => stage))
  const cited = new Set(citations(ruleSet).map((citation) => citation.in))
  const told = new Set([...criteria.flatMap(({ tell }) => tell), ...steps.map(({ contact }) => contact)])
  for (const { id } of questions) {
    if (!asked.has(id)) note({ kind: 'question' }, placeOf(['questions', id], 'key'))
  }
  for (const [place, { id }] of stages.entries()) {
    if (!used.has(id)) note({ kind: 'stage' }, placeOf(['stages', place, 'id']))
  }
  for (const { id } of sources) {
    if (!cited.has(id)) note({ kind: 'source' }, placeOf(['sources', id], 'key'))
  }
  for (const { id } of contacts) {
    if (!told.has(id)) note({ kind: 'contact' }, placeOf(['contacts', id], 'key'))
  }
}

function citations({
  questions,
  criteria,
  steps,
  duties,
  contacts,
  otherNations,
}: RuleSet): readonly Citation[] {
  const parts = [...questions, ...criteria, ...steps, ...duties, ...contacts, ...otherNations]
  return parts.flatMap(({ source }) => source ?? [])
}
