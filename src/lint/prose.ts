import type { Question, RuleSet } from '../rules/model.ts'
import type { Pointer } from '../text/part.ts'

/** A sentence or more that staff are shown, and where it stands. */
export type Prose = readonly [text: string, pointer: Pointer]

/** Everything that staff are shown, in file order as far as the order of sections is the usual one. */
export function proseOf(ruleSet: RuleSet): readonly Prose[] {
  const { rules, responses, questions, criteria, steps, duties, contacts, record, recap } = ruleSet
  const { otherNations, handOver } = ruleSet
  return [
    ...(rules.for ? fieldsOf(rules.for, ['rules', 'for'], 'label', 'say') : []),
    ...rules.opening.map((text, place): Prose => [text, ['rules', 'opening', place]]),
    ...responses.map(({ say }, place): Prose => [say, ['responses', place, 'say']]),
    ...(handOver ? fieldsOf(handOver, ['hand_over'], 'say', 'stop') : []),
    ...questions.flatMap((question) => [
      ...fieldsOf(question, ['questions', question.id], 'ask', 'hint'),
      ...question.help.map((text, place): Prose => [text, helpPlace(question, place)]),
      ...question.answers.map(({ id, label }): Prose => [label, ['questions', question.id, 'answers', id]]),
      ...question.answers.flatMap((answer): readonly Prose[] =>
        answer.record === undefined
          ? []
          : [[answer.record, ['questions', question.id, 'answers', answer.id, 'record']]],
      ),
    ]),
    ...criteria.flatMap((criterion, place) => [
      ...fieldsOf(criterion, ['criteria', place], 'title', 'why', 'sayIfOpen'),
      ...fieldsOf(criterion.ifNotRuledOut, ['criteria', place, 'if_not_ruled_out'], 'because'),
    ]),
    ...steps.flatMap((step) => fieldsOf(step, ['steps', step.id], 'say', 'more', 'why')),
    ...duties.flatMap((duty, place) => fieldsOf(duty, ['duties', place], 'title', 'say')),
    ...contacts.flatMap((contact) => fieldsOf(contact, ['contacts', contact.id], 'note')),
    ...record.flatMap((field, place) => fieldsOf(field, [rules.endsIn, place], 'label', 'help')),
    // A statement that is false may well ask for what nobody may do.
    ...recap.flatMap((each, place) =>
      fieldsOf(
        each,
        ['recap', place],
        ...(each.isTrue ? (['statement', 'because'] as const) : (['because'] as const)),
      ),
    ),
    ...otherNations.flatMap((nation) => fieldsOf(nation, ['other_nations', nation.id], 'say')),
  ]
}

/** A single text stands there without a list. */
const helpPlace = ({ id, help }: Question, place: number): Pointer =>
  help.length === 1 ? ['questions', id, 'help'] : ['questions', id, 'help', place]

function fieldsOf<Name extends string>(
  part: Readonly<Record<Name, string | null>>,
  at: Pointer,
  ...names: readonly Name[]
): readonly Prose[] {
  return names.flatMap((name): readonly Prose[] => {
    const text = part[name]
    return text === null ? [] : [[text, [...at, inFile(name)]]]
  })
}

/** As the file spells it. */
const inFile = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
