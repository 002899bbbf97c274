import type { ExplainedCriterion, ExplainedQuestion, Explanation } from '../record/explanation.ts'
import { contactMark } from '../record/marks.ts'
import type { State } from '../triage/assessment.ts'
import { cite, cited, documentLines } from './citations.ts'
import { spaced, type Block, type Paragraph } from './page.ts'
import { certainty, notUsed, numberOf, shortly } from './sentences.ts'
import { groupSteps, type NumberedStep } from './steps.ts'
import { hanging, indent } from './wrap.ts'

const text = indent(2)
const item = hanging('  - ')
const under = indent(4)

/** Every question that was asked, in the words shown, with its answer. */
export function questionLines({ questions, setAside }: Explanation, write: Paragraph): Block {
  const stages = [...new Set(questions.map(({ stage }) => stage))]
  return spaced([
    ...stages.map((stage) => [
      ...write(stage, text),
      ...questions
        .filter((question) => question.stage === stage)
        .flatMap((question) => questionLine(question, write)),
    ]),
    setAside.flatMap((answer) => write(notUsed(answer), text)),
  ])
}

function questionLine({ ask, state, answer }: ExplainedQuestion, write: Paragraph): Block {
  return [
    ...write(ask, item),
    ...write(
      `Answer: ${answer ?? 'not answered'}${state === 'set-aside' ? ' (set aside: not used)' : ''}`,
      under,
    ),
  ]
}

/** Every criterion by its state, with the answers that gave it that state, and its source. */
export function criteriaLines({ criteria, sources }: Explanation, write: Paragraph): Block {
  const documents = cited(
    sources,
    criteria.map(({ source }) => source),
  )
  const inState = (
    state: State,
    heading: string,
    details: (criterion: ExplainedCriterion) => readonly string[],
  ): Block => {
    const found = criteria.filter((criterion) => criterion.state === state)
    if (found.length === 0) return []
    return spaced([
      write(heading, text),
      ...found.map((criterion) => [
        ...write(criterion.title, item),
        ...[...details(criterion), cite(documents, criterion.source)].flatMap((line) => write(line, under)),
      ]),
    ])
  }
  return spaced([
    inState('raised', 'RAISED', (criterion) => [
      `Calls for: ${criterion.whenRaised.title}`,
      ...becauseOf(criterion),
      criterion.why,
      ...(criterion.tell.length === 0 ? [] : [`Tell: ${criterion.tell.join('; ')}`]),
    ]),
    inState('not-ruled-out', 'NOT RULED OUT', (criterion) => [
      `Calls for: ${criterion.callsFor?.title}. If it turns out so: ${criterion.whenRaised.title}.`,
      ...(criterion.lessBecause === null ? [] : [`Not more yet, because ${criterion.lessBecause}.`]),
      ...becauseOf(criterion),
    ]),
    inState('clear', 'CLEAR', becauseOf),
    documentLines(documents, write),
  ])
}

const becauseOf = ({ because }: ExplainedCriterion): readonly string[] =>
  because.map(({ ask, answer }) => `${shortly(ask)} ${answer === null ? 'Not answered.' : `“${answer}”`}`)

/** What is recommended, and what calls for it. */
export function recommendationLines(explanation: Explanation, write: Paragraph): Block {
  const { response, criteria } = explanation
  const note = certainty(explanation)
  const calling = criteria.filter(({ callsFor }) => callsFor?.id === response.id)
  return spaced([
    [
      ...write(response.title.toUpperCase(), text),
      ...write(response.say, text),
      ...(note === null ? [] : write(note, text)),
    ],
    calling.length === 0
      ? write('No criterion calls for more.', text)
      : [
          ...write('What calls for it:', text),
          ...calling.flatMap(({ title, state }) =>
            write(`${title} (${state === 'raised' ? 'raised' : 'not ruled out'})`, item),
          ),
        ],
  ])
}

/** The steps as a checklist, with room for who did it and when. */
export function stepLines(explanation: Explanation, write: Paragraph): Block {
  const { now, after, not, today, thisWeek, later } = groupSteps(explanation)
  const group = (heading: string, lines: Block): Block =>
    lines.length === 0 ? [] : [...write(heading, text), ...lines]
  const checklist = (steps: readonly NumberedStep[]): Block => spaced(steps.map((step) => toDo(step, write)))
  return spaced([
    group('Now', checklist(now)),
    group('Straight after', checklist(after)),
    group(
      'Not to be done',
      not.flatMap(({ number, say }) => write(`${number}. ${say}`, item)),
    ),
    group('Today', checklist(today)),
    group('This week', checklist(thisWeek)),
    group('Later', checklist(later)),
  ])
}

const toDo = (step: NumberedStep, write: Paragraph): Block => [
  ...write(`${step.number}. ${step.say} (${step.who})`, hanging('  [ ] ')),
  ...numberLine(step, write),
  `      Done by ${'_'.repeat(28)} When ${'_'.repeat(28)}`,
]

function numberLine({ contact }: NumberedStep, write: Paragraph): Block {
  if (contact === null) return []
  const number = numberOf(contact)
  return number === null
    ? []
    : write(`${contact.name}: ${number}`, { first: contactMark, rest: ' '.repeat(8) })
}
