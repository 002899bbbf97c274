import type { Note } from '../../problems/problem.ts'
import { UNKNOWN } from '../model.ts'
import { nearest } from '../../text/nearest.ts'
import { child, fields, isList, items, textOf, type Field, type Part, type Span } from '../../text/part.ts'
import type { KnownQuestion, Names } from './names.ts'
import { noteQuestion, noteReference } from './references.ts'

/** Notes examples that start from nothing known or from themselves, and names in them that the file does not declare. */
export function noteExamples(root: Part, names: Names, note: Note<Span>): void {
  const examples = items(child(root, 'examples'))
  noteCircles(examples, note)
  noteAnswers(child(child(root, 'hand_over'), 'sets'), names, false, note)
  for (const example of examples) {
    const from = child(example, 'from')
    noteReference('example', from, names, note)
    noteAnswers(child(example, 'answers'), names, from !== null, note)
    const expected = child(example, 'expect')
    noteReference('response', child(expected, 'response'), names, note)
    for (const key of ['raised', 'notRuledOut']) {
      for (const criterion of items(child(expected, key))) noteReference('criterion', criterion, names, note)
    }
  }
}

/** `starts`: there are answers that these are added to. */
function noteAnswers(answers: Part | null, names: Names, starts: boolean, note: Note<Span>): void {
  for (const answer of fields(answers)) {
    noteQuestion(answer.name, answer.key, names, note)
    const question = names.questions?.get(answer.name)
    if (question) noteAnswer(question, answer, starts, note)
  }
}

function noteAnswer(question: KnownQuestion, { key, part }: Field, starts: boolean, note: Note<Span>): void {
  const allowed = [...question.answers, UNKNOWN]
  const given = textOf(part)
  const noteUnlessKnown = (answer: Part): void => {
    const id = textOf(answer)
    if (id === null || allowed.includes(id)) return
    note(
      'unknown-answer',
      { question: question.id, expected: allowed, nearest: nearest(id, allowed) },
      answer,
    )
  }
  if (question.answers.length === 0) return
  if (part.unquoted === '') note('nothing-here', {}, key)
  else if (part.data === null && !starts) note('nothing-to-remove', {}, part)
  else if (question.several && given !== null && given !== UNKNOWN) {
    note('wrong-type', { expected: `a list such as [${question.answers[0]}], or [] for none of these` }, part)
  } else if (!question.several && isList(part)) {
    note('wrong-type', { expected: `one answer without brackets: ${allowed.join(', ')}` }, part)
  } else for (const answer of given === null ? items(part) : [part]) noteUnlessKnown(answer)
}

/** Each circle once, at the first example that is part of it. */
function noteCircles(examples: readonly Part[], note: Note<Span>): void {
  const starts = new Map(
    examples.map((example) => [textOf(child(example, 'name')), textOf(child(example, 'from'))] as const),
  )
  const told = new Set<string | null>()
  for (const example of examples) {
    const name = textOf(child(example, 'name'))
    const from = child(example, 'from')
    const walked = new Set<string | null>()
    let at = textOf(from)
    while (at !== null && at !== name && !walked.has(at)) {
      walked.add(at)
      at = starts.get(at) ?? null
    }
    if (from === null || at === null || at !== name || told.has(name)) continue
    for (const member of [name, ...walked]) told.add(member)
    note('circular-example', {}, from)
  }
}
