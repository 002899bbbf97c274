import type { Note } from '../../problems/problem.ts'
import { UNKNOWN } from '../model.ts'
import { nearest } from '../../text/nearest.ts'
import { child, fields, isKeyed, items, textOf, type Part, type Span } from '../../text/part.ts'
import { fieldParts, type KnownQuestion, type Names } from './names.ts'
import { noteQuestion } from './references.ts'

/**
 * Notes each `and:` with two conditions or more in a file as version 0.1.0 of the program read it: there one of them was
 * enough. Such a file says of itself who has reviewed it.
 */
export function noteEarlierAnd(root: Part, note: Note<Span>): void {
  if (child(child(root, 'rules'), 'reviewed') === null) return
  const visit = (part: Part): void => {
    for (const { name, key, part: value } of fields(part)) {
      if (name === 'and' && items(value).length > 1) note('and-meant-any', {}, key)
      visit(value)
    }
    for (const item of items(part)) visit(item)
  }
  visit(root)
}

/** Only a criterion's lines decide the response, and only theirs have to keep it from falling as concern rises. */
type Of = 'criterion' | 'step'

/** Notes what is wrong with the lines of criteria, of steps, of the hand-over, of who acts and of the record. */
export function noteLines(root: Part, names: Names, note: Note<Span>): void {
  for (const criterion of items(child(root, 'criteria'))) {
    noteList(child(criterion, 'any'), 'criterion', names, note)
  }
  for (const { part: step } of fields(child(root, 'steps'))) {
    noteList(child(step, 'any'), 'step', names, note)
    noteList(child(step, 'when_known'), 'step', names, note)
  }
  noteList(child(child(root, 'hand_over'), 'when_known'), 'step', names, note)
  for (const entry of items(child(root, 'acting'))) noteList(child(entry, 'when_known'), 'step', names, note)
  for (const field of fieldParts(root)) noteList(child(field, 'asked_when'), 'step', names, note)
}

function noteList(lines: Part | null, of: Of, names: Names, note: Note<Span>): void {
  for (const line of items(lines)) {
    if (!isKeyed(line)) continue
    noteCondition(line, of, names, note)
    for (const condition of items(child(line, 'and'))) {
      if (!isKeyed(condition)) continue
      noteCondition(condition, of, names, note)
      for (const { name, key } of fields(condition)) if (name === 'and') note('and-in-and', {}, key)
    }
  }
}

function noteCondition(condition: Part, of: Of, names: Names, note: Note<Span>): void {
  const [first, second] = fields(condition).filter(({ name }) => name !== 'and')
  if (first === undefined) note('no-question', {}, condition)
  else if (first.name === 'any') note('any-in-line', {}, first.key)
  else {
    noteQuestion(first.name, first.key, names, note)
    const question = names.questions?.get(first.name)
    if (question) noteAnswers(question, first.part, of, note)
  }
  if (second) note('two-questions', {}, second.key)
}

function noteAnswers(question: KnownQuestion, given: Part, of: Of, note: Note<Span>): void {
  const chosen = textOf(given) === null ? items(given) : [given]
  if (question.answers.length === 0) return
  let sound = true
  for (const part of chosen) {
    const answer = textOf(part)
    if (answer !== null && question.answers.includes(answer)) continue
    sound = false
    if (answer === UNKNOWN) note('unknown-in-line', { of }, part)
    else if (answer !== null) {
      const expected = question.answers
      note('unknown-answer', { question: question.id, expected, nearest: nearest(answer, expected) }, part)
    }
  }
  if (sound && of === 'criterion' && !question.several) noteOrder(question, given, chosen, note)
}

/** A more concerning answer must never clear what a less concerning one raised, and the least concerning raises nothing. */
function noteOrder(question: KnownQuestion, given: Part, chosen: readonly Part[], note: Note<Span>): void {
  const [least, ...rising] = question.answers
  const ids = chosen.map(textOf)
  const leastChosen = chosen.find((part) => textOf(part) === least)
  const missing = rising.slice(rising.findIndex((id) => ids.includes(id))).filter((id) => !ids.includes(id))
  if (leastChosen) note('least-concerning-in-line', { question: question.id }, leastChosen)
  else if (ids.length > 0 && missing.length > 0) {
    note('line-not-upward-closed', { question: question.id, missing }, given)
  }
}

/** Notes criteria that call for more when they are not ruled out than when they are raised, or for less without a reason. */
export function noteNotRuledOut(root: Part, names: Names, note: Note<Span>): void {
  const rank = (part: Part | null): number => names.response?.indexOf(textOf(part) ?? '') ?? -1
  for (const criterion of items(child(root, 'criteria'))) {
    const lower = child(criterion, 'if_not_ruled_out')
    const given = child(lower, 'response')
    const raised = rank(child(criterion, 'response'))
    const notRuledOut = rank(given)
    if (given === null || raised === -1 || notRuledOut === -1) continue
    if (notRuledOut > raised) note('not-ruled-out-above-response', {}, given)
    if (notRuledOut < raised && child(lower, 'because') === null) note('lower-without-because', {}, given)
  }
}

/** Notes what is to be said of a criterion while it is open, where that is never said. */
export function noteNotUrgent(root: Part, note: Note<Span>): void {
  for (const criterion of items(child(root, 'criteria'))) {
    const said = child(criterion, 'say_if_open')
    if (said !== null && child(criterion, 'urgent')?.data !== true) note('not-urgent', {}, said)
  }
}
