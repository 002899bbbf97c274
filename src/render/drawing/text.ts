import type { Drawing, DrawnCriterion, DrawnQuestion, DrawnRow } from '../../analysis/tree-picture.ts'
import type { RuleSet } from '../../rules/model.ts'
import { pageText, paragraphs, type Block, type Paragraph } from '../page.ts'
import { peopleDecide, shortly } from '../sentences.ts'
import { hanging, indent } from '../wrap.ts'
import { answeredWith, answerNames, callOf, onlyIfWords } from './words.ts'

/** The drawing in words, for a terminal and for reading aloud. With answers, what plays no part is one short line. */
export function renderOutline(drawing: Drawing, width: number): string {
  const { ruleSet, stages, responses, answered } = drawing
  const { id, title, version } = ruleSet.rules
  const write = paragraphs(width)
  const order = responses.map(({ response }) => response.title).join(' < ')
  const reached = responses.find((each) => each.reached)?.response.title.toUpperCase()
  return pageText([
    write(`${title} (${id} ${version})`),
    write(`The highest response that any criterion calls for is recommended: ${order}.`),
    ...stages.flatMap((stage) => [
      write(stage.title.toUpperCase()),
      ...questionBlocks(drawing, stage.questions, write),
    ]),
    answered ? write(`RECOMMENDED WITH THESE ANSWERS: ${reached}. ${peopleDecide}`) : [],
  ])
}

/** What plays no part stands together, without empty lines between. */
function questionBlocks(
  drawing: Drawing,
  questions: readonly DrawnQuestion[],
  write: Paragraph,
): readonly Block[] {
  const blocks: Block[] = []
  let before = false
  for (const drawn of questions) {
    const short = drawing.answered && drawn.gives === null
    const block = questionLines(drawing, drawn, write)
    if (short && before) blocks.push([...blocks.pop()!, ...block])
    else blocks.push(block)
    before = short
  }
  return blocks
}

function questionLines(drawing: Drawing, drawn: DrawnQuestion, write: Paragraph): Block {
  const { question, number, onlyIf, stepsOnly, gives } = drawn
  const margin = hanging(`${String(number).padStart(2)}. `)
  if (drawing.answered && gives === null) return write(`${question.id}: ${answeredWith(drawn)}`, margin)
  const rows = drawing.answered
    ? drawn.rows.filter(({ answers }) => answers.some(({ given }) => given))
    : drawn.rows
  return [
    ...write(`${question.id}: ${shortly(question.ask)}`, margin),
    ...(onlyIf === null ? [] : write(`${onlyIfWords(onlyIf)}.`, indent(4))),
    ...(stepsOnly ? write('For the steps only: it never changes the response.', indent(4)) : []),
    ...rows.flatMap((row) => rowLines(drawing, row, write)),
  ]
}

function rowLines(drawing: Drawing, { answers, arrows }: DrawnRow, write: Paragraph): Block {
  const shown = drawing.answered ? answers.filter(({ given }) => given) : answers
  const names = answerNames(shown)
  const led = drawing.answered ? arrows.filter(({ gives }) => gives !== null) : arrows
  if (led.length === 0) return write(`${names}: leads to no criterion`, answerMargin)
  const words = led.map((arrow) => criterionWords(drawing.ruleSet, criterionOf(drawing, arrow.criterion)))
  if (words.length === 1) return write(`${names} → ${words[0]}`, answerMargin)
  return [...write(names, answerMargin), ...words.flatMap((each) => write(each, criterionMargin))]
}

const answerMargin = hanging('    - ')
const criterionMargin = hanging('      → ')

function criterionWords(ruleSet: RuleSet, drawn: DrawnCriterion): string {
  const { criterion, needs } = drawn
  const { large, small } = callOf(ruleSet, drawn)
  const condition = needs === null ? '' : ` If ${needs}.`
  return `${criterion.urgent ? 'Urgent. ' : ''}${criterion.title}: ${large}. ${small}.${condition}`
}

function criterionOf({ stages }: Drawing, id: string): DrawnCriterion {
  const all = stages.flatMap(({ questions }) => questions.flatMap(({ criteria }) => criteria))
  return all.find(({ criterion }) => criterion.id === id)!
}
