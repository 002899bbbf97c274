import { contactOf, responseOf } from '../../rules/lookup.ts'
import type { By, RuleSet, Step, StepKind } from '../../rules/model.ts'
import type { Block } from '../page.ts'
import { hanging, indent } from '../wrap.ts'
import type { Writing } from './marks.ts'
import { outlined, type Introduction } from './outline.ts'

const under = indent(4)

export function stepBlock({ ruleSet, write, cite }: Writing, step: Step): Block {
  const { id, kind, say, more, words, who, by, why, contact, source, any, whenKnown } = step
  const { told, replaces, duty } = step
  return [
    ...write(say, hanging('  - ')),
    ...write(`Id: ${id}. ${kinds[kind]}, ${times[by]}. Who: ${who}.`, under),
    ...(more === null ? [] : write(more, under)),
    ...words.flatMap((sentence) => write(`Say: ${sentence}`, under)),
    ...write(`Why: ${why}`, under),
    ...write(shownWith(ruleSet, step), under),
    ...outlined(ruleSet, unlessClear, any, 4, write),
    ...outlined(ruleSet, onceKnown, whenKnown, 4, write),
    ...(told.length === 0 ? [] : write(shownOnceTold(ruleSet, told), under)),
    ...(replaces.length === 0
      ? []
      : write(`Where it is shown, these are not: ${replaces.join(', ')}.`, under)),
    ...(duty === null ? [] : write(`Shown only once this duty is in force: ${duty}.`, under)),
    ...(contact === null ? [] : write(`Contact: ${contactOf(ruleSet, contact).name}.`, under)),
    ...write(cite(source), under),
  ]
}

const unlessClear: Introduction = [
  'Shown unless it is certain that this is not so',
  'Shown unless it is certain that none of these is so',
]
const onceKnown: Introduction = [
  'Shown only once it is certain that this is so',
  'Shown only once it is certain that one of these is so',
]

const kinds: Readonly<Record<StepKind, string>> = { do: 'To do', dont: 'Not to do' }

const shownOnceTold = (ruleSet: RuleSet, told: Step['told']): string =>
  `Shown only when a criterion that is raised says to tell ${told.map((each) => contactOf(ruleSet, each).name).join(' or ')}.`

const times: Readonly<Record<By, string>> = {
  now: 'now',
  today: 'today',
  'this-week': 'this week',
  later: 'later',
}

const shownWith = (ruleSet: RuleSet, step: Step): string =>
  step.for.length === ruleSet.responses.length
    ? 'Shown with every response.'
    : `Shown with: ${step.for.map((each) => responseOf(ruleSet, each).title).join('; ')}.`
