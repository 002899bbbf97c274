import { gateOf } from '../../analysis/outline.ts'
import { isLocal, type LocalContacts } from '../../record/outcome.ts'
import { dontKnow, noneOfThese } from '../../record/words.ts'
import { conditionsOf, isForCriteria, questionOf } from '../../rules/lookup.ts'
import {
  forbidding,
  UNKNOWN,
  type Condition,
  type Contact,
  type Question,
  type RuleSet,
} from '../../rules/model.ts'
import type { Block } from '../page.ts'
import { paragraphs } from '../page.ts'
import { peopleDecide } from '../sentences.ts'
import { hanging } from '../wrap.ts'
import { marksOf, type Marks } from './marks.ts'

/** Paper. */
const width = 80
const write = paragraphs(width)
const blank = '_'.repeat(12)

/**
 * The paper form, for when no computer is at hand: whom to ring, what nobody does, the questions as short lines with
 * boxes, and what each outcome means. In each box stands the number of the response that the answer calls for, and the
 * highest that is ringed is the outcome. `contacts`: the setting's own.
 */
export function renderQuestionSheet(ruleSet: RuleSet, contacts: LocalContacts): string {
  const { title, id, version, nation } = ruleSet.rules
  const marks = marksOf(ruleSet)
  const told = new Set(ruleSet.criteria.flatMap(({ tell }) => tell))
  return [
    ...write(`${title.toUpperCase()}: ON PAPER`),
    'Our reference ____________  Written by ____________________  Date, time ________',
    ...write(
      [
        'WHOM TO RING. A blank is your own number: write it in, or run config init once.',
        ...ruleSet.contacts.flatMap((contact) =>
          numberLine(contact, contacts, told.has(contact.id) || contact.id in contacts),
        ),
      ].join(' '),
    ).map(plainSpaces),
    ...write(`WHAT NOT TO DO. ${doNots(ruleSet).join(' ')}`),
    ...write(
      `THE QUESTIONS. Ring one box each; all that fit at “(all)”. “?” is “${dontKnow}”. (4: 1) is asked only if box 1 of 4 is ringed, or its “?”.`,
    ),
    ...ruleSet.questions.flatMap((question) => questionLines(ruleSet, question, marks)),
    ...togetherLines(ruleSet, marks),
    'THE HIGHEST NUMBER RINGED IS THE OUTCOME, AND MEANS',
    ...ruleSet.responses
      .map((response, rank) =>
        write(
          `${response.title.toUpperCase()}. ${response.say}`,
          hanging(`[${plainSpaces(boxMark(rank))}] `),
        ),
      )
      .toReversed()
      .flat(),
    ...write(`${peopleDecide} (${id} ${version}, ${nation})`),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** Those whom the criteria tell, and those that only the setting can know. A long name is cut where it explains itself. */
function numberLine(contact: Contact, contacts: LocalContacts, isTold: boolean): readonly string[] {
  const number = contacts[contact.id]?.phone ?? contact.phone
  if (number === null ? !isLocal(contact) : !isTold) return []
  const name = contact.name.split(/[,(]/u)[0]!.trim()
  return [`${name}:\u00a0${(number ?? blank).replaceAll(' ', '\u00a0')}.`]
}

/** Those that can be followed without what the form does not ask. */
const doNots = (ruleSet: RuleSet): readonly string[] =>
  ruleSet.steps
    .filter(
      ({ kind, any, whenKnown, told }) =>
        forbidding[kind] &&
        any.length < 2 &&
        any.flatMap(conditionsOf).every(({ question }) => isForCriteria(ruleSet, question)) &&
        whenKnown.length === 0 &&
        told.length === 0,
    )
    .map(({ say }) => say)

/** Without the questions that only steps use: the response is the same whatever their answers. */
function questionLines(ruleSet: RuleSet, question: Question, marks: Marks): Block {
  if (!isForCriteria(ruleSet, question.id)) return []
  const { id, ask, choose, answers } = question
  const box = (answer: string, label: string): string =>
    `[${boxMark(marks.of.get(id)?.get(answer) ?? 0)}]\u00a0${label}`
  const labels = [
    ...answers.map((answer) => box(answer.id, answer.label)),
    ...(choose === 'several' ? [`[\u00a0]\u00a0${noneOfThese}`] : []),
    box(UNKNOWN, '?'),
  ]
  const gate = gateOf(ruleSet, question)
  const onlyIf =
    gate === null
      ? ''
      : `(${gate.map((line) => conditionsWords(ruleSet, conditionsOf(line))).join('; or ')}) `
  const text = `${onlyIf}${ask}${choose === 'several' ? ' (all)' : ''} ${labels.join(' ')}`
  return write(text, { first: `${numberOf(ruleSet, question)}. `, rest: '  ' }).map(plainSpaces)
}

/** What several answers call for together. */
const togetherLines = (ruleSet: RuleSet, { together }: Marks): Block =>
  together.length === 0
    ? []
    : write(
        `Together: ${together.map(({ conditions, rank }) => `${conditionsWords(ruleSet, conditions)} [${boxMark(rank)}]`).join('; ')}.`,
      )

const plainSpaces = (line: string): string => line.replaceAll('\u00a0', ' ')
const boxMark = (rank: number): string => (rank === 0 ? '\u00a0' : String(rank))
const numberOf = ({ questions }: RuleSet, question: Question): number => questions.indexOf(question) + 1

const conditionsWords = (ruleSet: RuleSet, conditions: readonly Condition[]): string =>
  conditions.map((condition) => conditionWords(ruleSet, condition)).join(' and ')

/** As in: 4: 1 or 5-8. */
function conditionWords(ruleSet: RuleSet, condition: Condition): string {
  const question = questionOf(ruleSet, condition.question)
  const places = question.answers.flatMap(({ id }, index) => (condition.answers.includes(id) ? [index] : []))
  return `${numberOf(ruleSet, question)}: ${boxNumbers(places)}`
}

/** Counted from one; what stands in a row in short: 1 or 5 to 8. */
function boxNumbers(places: readonly number[]): string {
  const rows: [first: number, last: number][] = []
  for (const place of places) {
    const row = rows.at(-1)
    if (row && row[1] === place) row[1] = place + 1
    else rows.push([place + 1, place + 1])
  }
  return rows.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' or ')
}
