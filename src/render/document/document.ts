import { gateOf, outline } from '../../analysis/outline.ts'
import { contactOf, responseOf } from '../../rules/lookup.ts'
import type { Criterion, Question, RuleSet } from '../../rules/model.ts'
import { cite as citeIn, cited, documentLines } from '../citations.ts'
import { type Block, pageText, paragraphs } from '../page.ts'
import { hanging, indent } from '../wrap.ts'
import { head } from './head.ts'
import { answerWords, outlined } from './outline.ts'
import { contactBlock, fieldBlock, nationBlock } from './rest.ts'
import { stepBlock } from './step.ts'
import type { Writing } from './marks.ts'

/** Paper. */
const width = 80

/** A rule set as a document to read on paper: everything in it but its examples, in the order of the file. */
export function renderDocument(ruleSet: RuleSet): string {
  const write = paragraphs(width)
  const { questions, criteria, steps, contacts, otherNations } = ruleSet
  const citations = [...questions, ...criteria, ...steps, ...contacts, ...otherNations].flatMap(
    ({ source }) => source ?? [],
  )
  const documents = cited(ruleSet.sources, citations)
  const writing: Writing = { ruleSet, write, cite: (citation) => citeIn(documents, citation) }
  return pageText([
    ...head(ruleSet, write),
    ...section(
      'QUESTIONS, IN THE ORDER IN WHICH THEY ARE ASKED',
      ruleSet.stages.flatMap(({ id, title }) => [
        write(title.toUpperCase()),
        ...questions.filter(({ stage }) => stage === id).map((question) => questionBlock(writing, question)),
      ]),
    ),
    ...section(
      'CRITERIA',
      criteria.map((criterion) => criterionBlock(writing, criterion)),
    ),
    ...section(
      'STEPS',
      steps.map((step) => stepBlock(writing, step)),
    ),
    ...section(
      'CONTACTS',
      contacts.map((contact) => contactBlock(writing, contact)),
    ),
    ...section(
      ruleSet.rules.endsIn === 'note' ? 'FIELDS OF THE NOTE' : 'FIELDS OF THE INCIDENT RECORD',
      ruleSet.record.map((field) => fieldBlock(writing, field)),
    ),
    ...section(
      'OTHER NATIONS',
      otherNations.map((nation) => nationBlock(writing, nation)),
    ),
    ...section('SOURCES', [documentLines(documents, write)]),
  ])
}

const section = (heading: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [[heading, '='.repeat(heading.length)], ...blocks]

const under = indent(4)

function criterionBlock({ ruleSet, write, cite }: Writing, criterion: Criterion): Block {
  const { id, title, urgent, why, source, tell, any } = criterion
  const { response, because } = criterion.ifNotRuledOut
  const raised = responseOf(ruleSet, criterion.response).title
  const open = responseOf(ruleSet, response).title
  return [
    ...write(title, hanging('  - ')),
    ...write(
      `Id: ${id}.${urgent ? ' Urgent: it is said at once, and then the questions go on.' : ''}`,
      under,
    ),
    ...outlined(ruleSet, ['Raised by this', 'Raised by any of these'], any, 4, write),
    ...write(`Then: ${raised}.`, under),
    ...write(`If not known: ${open}${because === null ? '' : `, because ${because}`}.`, under),
    ...(tell.length === 0
      ? []
      : write(`Tell: ${tell.map((each) => contactOf(ruleSet, each).name).join('; ')}.`, under)),
    ...write(`Why: ${why}`, under),
    ...write(cite(source), under),
  ]
}

function questionBlock({ ruleSet, write, cite }: Writing, question: Question): Block {
  const number = ruleSet.questions.indexOf(question) + 1
  const { id, ask, hint, help, choose, answers, source } = question
  const [what, ...examples] = help
  const gate = gateOf(ruleSet, question)
  return [
    ...write(ask, hanging(`${String(number).padStart(2)}. `)),
    ...(hint === null ? [] : write(hint, under)),
    ...write(`Id: ${id}.`, under),
    ...(gate === null ? [] : write(`Asked only if ${outline(gate)}, or if that is not known.`, under)),
    ...(choose === 'several' ? write('More than one answer may apply:', under) : []),
    ...answers.flatMap((answer) => write(answerWords(answer), hanging('    - '))),
    ...write(what, under),
    ...examples.flatMap((example) => write(example, hanging('    - '))),
    ...write(cite(source), under),
  ]
}
