import { gateOf } from '../../analysis/outline.ts'
import { dontKnow, noneOfThese } from '../../record/words.ts'
import { conditionsOf, isForCriteria } from '../../rules/conditions.ts'
import type { Condition, Line, Question, RuleSet, Stage } from '../../rules/model.ts'
import { questionOf } from '../../rules/lookup.ts'
import { pageText, paragraphs, type Block, type Paragraph } from '../page.ts'
import { peopleDecide } from '../sentences.ts'
import { hanging } from '../wrap.ts'
import { responseKey } from './response-key.ts'

/** Paper. */
const width = 80

/**
 * The questions with boxes to tick, and what the answers call for: for when no computer is at hand. Some thirty questions
 * fit on both sides of one sheet, two pages to a side.
 */
export function renderQuestionSheet(ruleSet: RuleSet): string {
  const write = paragraphs(width)
  const { title, id, version, nation, opening } = ruleSet.rules
  return pageText([
    [
      ...write(title.toUpperCase()),
      ...write(
        `The questions on paper (rule set ${id}, version ${version}, for ${nation}). Those that change only the steps are left out.`,
      ),
    ],
    opening.flatMap((text) => write(text, hanging('- '))),
    ['Our reference ____________  Written by ____________________  Date, time ________'],
    ...ruleSet.stages.map((stage) => stageLines(ruleSet, stage, write)),
    ...responseKey(ruleSet, write),
    write(peopleDecide),
  ])
}

/** Without the questions that only steps use: the response is the same whatever their answers. */
function stageLines(ruleSet: RuleSet, { id, title }: Stage, write: Paragraph): Block {
  const questions = ruleSet.questions.filter(
    (question) => question.stage === id && isForCriteria(ruleSet, question.id),
  )
  if (questions.length === 0) return []
  const asked = questions.flatMap((question) => questionLines(ruleSet, question, write))
  return [...write(title.toUpperCase()), ...asked]
}

function questionLines(ruleSet: RuleSet, question: Question, write: Paragraph): Block {
  const { ask, hint, choose, answers } = question
  const gate = gateOf(ruleSet, question)
  const condition = gate === null ? '' : `Only if ${gateWords(ruleSet, gate)}, or if you don't know that: `
  const several = choose === 'several' ? ' Tick all that apply.' : ''
  const labels = [
    ...answers.map(({ label }) => label),
    ...(choose === 'several' ? [noneOfThese] : []),
    dontKnow,
  ]
  return [
    ...write(
      `${condition}${ask}${hint === null ? '' : ` ${hint}`}${several}`,
      hanging(`${String(numberOf(ruleSet, question)).padStart(2)}. `),
    ),
    ...boxes(labels, write),
  ]
}

const numberOf = ({ questions }: RuleSet, question: Question): number => questions.indexOf(question) + 1

/** As in: 6 is “Yes, or there is a reason to think so”. */
const gateWords = (ruleSet: RuleSet, lines: readonly Line[]): string =>
  lines
    .map((line) =>
      conditionsOf(line)
        .map((condition) => conditionWords(ruleSet, condition))
        .join(' and '),
    )
    .join(', or ')

function conditionWords(ruleSet: RuleSet, condition: Condition): string {
  const question = questionOf(ruleSet, condition.question)
  const number = numberOf(ruleSet, question)
  const places = question.answers.flatMap(({ id }, index) => (condition.answers.includes(id) ? [index] : []))
  if (places.length > 2) return `${number} has a tick in box ${boxNumbers(places)}`
  return `${number} is ${places.map((place) => `“${question.answers[place]!.label}”`).join(' or ')}`
}

/** Counted from one; what stands in a row in short: 1 or 5 to 8. */
function boxNumbers(places: readonly number[]): string {
  const rows: [first: number, last: number][] = []
  for (const place of places) {
    const row = rows.at(-1)
    if (row && row[1] === place) row[1] = place + 1
    else rows.push([place + 1, place + 1])
  }
  return rows.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(' or ')
}

/** Boxes to tick beside each other as far as they fit, those of one question as far in as its words. */
function boxes(labels: readonly string[], write: Paragraph): Block {
  const lines: string[] = []
  for (const label of labels) {
    const box = `[ ] ${label}`
    const together = `${lines.at(-1) ?? ''}   ${box}`
    if (lines.length > 0 && together.length + 4 <= width) lines[lines.length - 1] = together
    else lines.push(box)
  }
  return lines.flatMap((line) =>
    line.length + 4 <= width ? [`    ${line}`] : write(line.slice(4), hanging('    [ ] ')),
  )
}
