import { child, fields, items, textOf, type Part, type Span, textsIn } from '../../text/part.ts'
import type { Note } from '../../problems/problem.ts'
import { nameOf } from '../../text/ids.ts'
import { nearest } from '../../text/nearest.ts'
import { fieldParts, type Names } from './names.ts'

/** What a reference can lead to, questions and their answers apart. */
export type Kind = Exclude<keyof Names, 'questions'>

/** Notes every name of something that the file does not declare; lines and examples have their own checks. */
export function noteReferences(root: Part, names: Names, note: Note<Span>): void {
  const refer = (kind: Kind, part: Part | null): void => noteReference(kind, part, names, note)
  const section = (name: string): readonly Part[] => fields(child(root, name)).map(({ part }) => part)
  const cited = (part: Part): void => refer('source', child(child(part, 'source'), 'in'))

  for (const question of section('questions')) {
    refer('stage', child(question, 'stage'))
    cited(question)
  }
  for (const criterion of items(child(root, 'criteria'))) {
    refer('response', child(criterion, 'response'))
    refer('response', child(child(criterion, 'if_not_ruled_out'), 'response'))
    for (const contact of items(child(criterion, 'tell'))) refer('contact', contact)
    cited(criterion)
  }
  for (const entry of items(child(root, 'accepted'))) refer('response', child(entry, 'falls_to'))
  for (const step of section('steps')) {
    refer('contact', child(step, 'contact'))
    for (const response of items(child(step, 'for'))) refer('response', response)
    for (const contact of items(child(step, 'told'))) refer('contact', contact)
    for (const other of items(child(step, 'replaces'))) refer('step', other)
    refer('duty', child(step, 'duty'))
    cited(step)
  }
  const duties = items(child(root, 'duties'))
  for (const entry of [...section('contacts'), ...section('other_nations'), ...duties]) cited(entry)
  for (const entry of items(child(root, 'acting'))) {
    for (const who of textsIn(child(entry, 'instead_of'))) refer('who', who)
  }
  for (const field of fieldParts(root)) {
    for (const requirement of items(child(field, 'required'))) refer('requirement', requirement)
  }
  for (const statement of items(child(root, 'recap'))) refer('step', child(statement, 'step'))
  const offer = child(root, 'offer')
  refer('response', child(offer, 'at'))
  for (const question of items(child(offer, 'after'))) noteQuestion(textOf(question), question, names, note)
  const handOver = child(root, 'hand_over')
  refer('response', child(handOver, 'below'))
  for (const step of items(child(handOver, 'steps'))) refer('step', step)
}

/** Notes a part that is text but none of the declared names. */
export function noteReference(kind: Kind, part: Part | null, names: Names, note: Note<Span>): void {
  const name = textOf(part)
  const known = names[kind]
  if (part === null || name === null || known === null || known.includes(name)) return
  note('unknown-name', { kind, nearest: nearest(name, known), known }, part)
}

/** Notes a question that the file does not ask. */
export function noteQuestion(id: string | null, where: Span, names: Names, note: Note<Span>): void {
  if (id === null || names.questions === null || names.questions.has(id)) return
  note('unknown-question', { id: nameOf(id), nearest: nearest(id, names.questions.keys()) }, where)
}

/** Notes steps that replace one another in a circle: none of them could be shown. Each circle once, where it closes. */
export function noteReplaced(root: Part, note: Note<Span>): void {
  const replaced = new Map(
    fields(child(root, 'steps')).map(({ name, part }) => [name, items(child(part, 'replaces'))] as const),
  )
  const done = new Set<string>()
  const visit = (id: string, above: readonly string[]): void => {
    if (done.has(id)) return
    for (const part of replaced.get(id) ?? []) {
      const other = textOf(part)
      if (other === null) continue
      if ([...above, id].includes(other)) note('circular-replacement', {}, part)
      else visit(other, [...above, id])
    }
    done.add(id)
  }
  for (const id of replaced.keys()) visit(id, [])
}
