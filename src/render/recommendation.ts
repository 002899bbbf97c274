import { explain } from '../record/explain.ts'
import type {
  ExplainedChange,
  ExplainedContact,
  ExplainedCriterion,
  Explanation,
} from '../record/explanation.ts'
import type { Outcome } from '../record/outcome.ts'
import type { State } from '../triage/assessment.ts'
import { cite, cited, documentLines } from './citations.ts'
import { pageText, pageWidth, spaced, paragraphs, type Block, type Paragraph, type Page } from './page.ts'
import type { Style } from './style.ts'
import {
  certainty,
  howFarChecked,
  notUsed,
  numberOf,
  peopleDecide,
  practiceOnly,
  shortly,
  whichRules,
  youAnswered,
} from './sentences.ts'
import { doLines, dontLines, groupSteps, moreLines } from './steps.ts'
import { hanging, indent } from './wrap.ts'

const bullet = hanging(' -  ')
const under = indent(6)

/**
 * The recommendation for a person under stress. What to do now comes first and fits on one screen of 80 by 24; whom to
 * contact, the reasons and what is not known follow; what else there is to know about each step comes last.
 */
export function renderRecommendation(outcome: Outcome, { width, style }: Page): string {
  const explanation = explain(outcome)
  const write = paragraphs(pageWidth(width))
  const section = (heading: string, body: Block): Block =>
    body.length === 0 ? [] : [...write(heading).map(style.heading), ...body]
  const steps = groupSteps(explanation)
  return pageText([
    ...now(explanation, write, style),
    section('DO NOT', dontLines(steps.not, write)),
    section('TODAY', doLines(steps.today, write)),
    section('THIS WEEK', doLines(steps.thisWeek, write)),
    section('LATER', doLines(steps.later, write)),
    section('WHO TO CONTACT', contactLines(explanation, write)),
    section('WHY', why(explanation, write)),
    section('IF IT TURNS OUT THAT …', notRuledOut(explanation, write)),
    section('WHAT COULD CHANGE THIS', couldChange(explanation, write)),
    section(
      'ANSWERS THAT WERE NOT USED',
      explanation.setAside.flatMap((answer) => write(notUsed(answer), bullet)),
    ),
    section('MORE ABOUT EACH POINT', moreLines(Object.values(steps).flat(), write)),
    section('ABOUT THIS RECOMMENDATION', about(explanation, write)),
    ending(explanation, write, style),
    practiceLine(explanation, write, style),
  ])
}

/** Its first screen alone: the response, and what to do now. */
export function renderFirstScreen(outcome: Outcome, { width, style }: Page): string {
  return pageText(now(explain(outcome), paragraphs(pageWidth(width)), style))
}

function now(explanation: Explanation, write: Paragraph, style: Style): readonly Block[] {
  const steps = groupSteps(explanation).now
  return [
    practiceLine(explanation, write, style),
    top(explanation, write, style),
    steps.length === 0 ? [] : [style.heading('DO NOW'), ...doLines(steps, write)],
  ]
}

const practiceLine = ({ practice }: Explanation, write: Paragraph, style: Style): Block =>
  practice ? write(practiceOnly).map(style.strong) : []

function top(explanation: Explanation, write: Paragraph, style: Style): Block {
  const { title, say, rank, highest } = explanation.response
  const heading = write(`RECOMMENDED RESPONSE: ${title.toUpperCase()}`)
  const note = certainty(explanation)
  return [
    ...heading.map((line) => style.response(line, rank, highest)),
    ...write(say),
    ...(note === null ? [] : write(note).map(style.strong)),
  ]
}

function contactLines({ contacts }: Explanation, write: Paragraph): Block {
  const seen = contacts.flatMap(({ checked }) => checked ?? []).toSorted()[0]
  return [
    ...contacts.flatMap((contact) => contactLine(contact, write)),
    ...(seen === undefined
      ? []
      : write(`National numbers and hours were last looked at on ${seen}.`, indent(1))),
  ]
}

function contactLine(contact: ExplainedContact, write: Paragraph): Block {
  const number = numberOf(contact)
  const more = [contact.web, contact.hours, contact.note].filter((text) => text !== null)
  return [
    ...write(number === null ? contact.name : `${contact.name}: ${number}`, bullet),
    ...more.flatMap((text) => write(text, under)),
  ]
}

function why({ criteria, response, sources }: Explanation, write: Paragraph): Block {
  const raised = mostSeriousFirst(criteria, 'raised')
  const documents = cited(
    sources,
    raised.map(({ source }) => source),
  )
  const isCalledFor = ({ callsFor }: ExplainedCriterion): boolean => callsFor?.id === response.id
  const onlyOpen = criteria.some(isCalledFor) && !raised.some(isCalledFor)
  return spaced([
    onlyOpen ? write('What is not known calls for this: see what could turn out, below.', indent(1)) : [],
    raised.length > 0 ? [] : write('Nothing that was answered raises a criterion.', indent(1)),
    ...raised.map(({ title, whenRaised, because, why: reason, source }) => [
      ...write(`${title}. This calls for: ${whenRaised.title}.`, bullet),
      ...because.flatMap((answer) => write(youAnswered(answer), under)),
      ...write(reason, under),
      ...write(cite(documents, source), under),
    ]),
    documentLines(documents, write),
  ])
}

const mostSeriousFirst = (
  criteria: readonly ExplainedCriterion[],
  state: State,
): readonly ExplainedCriterion[] =>
  criteria.filter((criterion) => criterion.state === state).toSorted((a, b) => b.rank - a.rank)

function notRuledOut({ criteria }: Explanation, write: Paragraph): Block {
  return mostSeriousFirst(criteria, 'not-ruled-out').flatMap(({ title, whenRaised, because }) => [
    ...write(`${title}. Then: ${whenRaised.title}.`, bullet),
    ...because.flatMap(({ ask, known }) => (known ? [] : write(`Find out: ${shortly(ask)}`, under))),
  ])
}

const titles = ({ to }: ExplainedChange): string => to.map(({ title }) => title).join(' or ')

/** Questions that could lead to the same responses stand together. */
function couldChange({ couldChange: changes }: Explanation, write: Paragraph): Block {
  return [...new Set(changes.map(titles))].flatMap((to) => {
    const questions = changes.filter((change) => titles(change) === to)
    const these = questions.length === 1 ? 'An answer to this' : 'Answers to these'
    return [
      ...write(`${these}, perhaps with others, could lead to: ${to}`, indent(1)),
      ...questions.flatMap(({ ask }) => write(shortly(ask), bullet)),
    ]
  })
}

function about({ rules }: Explanation, write: Paragraph): Block {
  return [...whichRules(rules), howFarChecked(rules)].flatMap((text) => write(text, indent(1)))
}

/** A terminal shows the end of what was written: it says again what stands at the top. */
function ending({ response }: Explanation, write: Paragraph, style: Style): Block {
  const again = `${response.title.toUpperCase()}: what to do stands at the top. ${peopleDecide}`
  return write(again).map(style.strong)
}
