import type { RuleSet } from '../rules/model.ts'
import type { Pointer } from '../text/part.ts'

/** A sentence or more that staff are shown, and where it stands. */
export type Prose = readonly [text: string, pointer: Pointer]

/** Everything that staff are shown, in file order as far as the order of sections is the usual one. */
export function proseOf(ruleSet: RuleSet): readonly Prose[] {
  const { rules, responses, questions, criteria, steps, contacts, record, otherNations, handOver } = ruleSet
  return [
    ...rules.opening.map((text, place): Prose => [text, ['rules', 'opening', place]]),
    ...responses.map(({ say }, place): Prose => [say, ['responses', place, 'say']]),
    ...(handOver ? fieldsOf(handOver, ['hand_over'], 'say', 'stop') : []),
    ...questions.flatMap((question) => [
      ...fieldsOf(question, ['questions', question.id], 'ask', 'help'),
      ...question.answers.map(({ id, label }): Prose => [label, ['questions', question.id, 'answers', id]]),
    ]),
    ...criteria.flatMap((criterion, place) => [
      ...fieldsOf(criterion, ['criteria', place], 'title', 'why'),
      ...fieldsOf(criterion.ifNotRuledOut, ['criteria', place, 'if_not_ruled_out'], 'because'),
    ]),
    ...steps.flatMap((step) => fieldsOf(step, ['steps', step.id], 'say', 'more', 'why')),
    ...contacts.flatMap((contact) => fieldsOf(contact, ['contacts', contact.id], 'note')),
    ...record.flatMap((field, place) => fieldsOf(field, ['record', place], 'label', 'help')),
    ...otherNations.flatMap((nation) => fieldsOf(nation, ['other_nations', nation.id], 'say')),
  ]
}

function fieldsOf<Name extends string>(
  part: Readonly<Record<Name, string | null>>,
  at: Pointer,
  ...names: readonly Name[]
): readonly Prose[] {
  return names.flatMap((name): readonly Prose[] => {
    const text = part[name]
    return text === null ? [] : [[text, [...at, name]]]
  })
}
