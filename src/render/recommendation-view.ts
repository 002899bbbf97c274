import { explain } from '../record/explain.ts'
import type { ExplainedContact, ExplainedCriterion, Explanation } from '../record/explanation.ts'
import type { Outcome } from '../record/outcome.ts'
import type { Response, RuleSet } from '../rules/model.ts'
import { rankOf, withId } from '../rules/lookup.ts'
import { cite, cited, documentWords } from './citations.ts'
import type { RecommendationPart } from './recommendation-parts.ts'
import {
  blankNumber,
  certainty,
  dutyLine,
  howFarChecked,
  notUsed,
  numberOf,
  peopleDecide,
  shortly,
  whichRules,
  youAnswered,
} from './sentences.ts'
import { groupSteps, stepPoint, type NumberedStep } from './steps.ts'
import { part, point, section, strong, text, type Item, type Part } from './view.ts'

/**
 * The recommendation in the order in which people ask: what to do now, what not to do, what to say, what comes later,
 * whom to ring, why, what could change it, then what else there is to know. A part with nothing in it is left out.
 */
export function recommendationView(outcome: Outcome): readonly Part<RecommendationPart>[] {
  const explanation = explain(outcome)
  const steps = groupSteps(explanation)
  const all = Object.values(steps).flat()
  // Whoever writes a note has two minutes: the words for the child stand there, but only with what is done first.
  const isShort = explanation.rules.endsIn === 'note'
  return [
    ...part('first', 'What to do now', [
      ...section(null, top(explanation)),
      ...section('DO NOW', steps.now.map(firstPoint)),
      ...section('STRAIGHT AFTER', steps.after.map(isShort ? plainStep : firstPoint)),
    ]),
    ...part('do-not', 'What not to do', section('DO NOT', steps.not.map(plainPoint))),
    ...part(
      'say',
      'What to say to the child',
      section('WHAT TO SAY', steps.now.concat(steps.after, steps.today).flatMap(wordsPoint)),
    ),
    ...part('today', 'Today and this week', [
      ...section(
        'TODAY',
        steps.today.map((step) => stepPoint(step)),
      ),
      ...section(
        'THIS WEEK',
        steps.thisWeek.map((step) => stepPoint(step)),
      ),
      ...section(
        'LATER',
        steps.later.map((step) => stepPoint(step)),
      ),
    ]),
    ...part('contacts', 'Whom to ring', section('WHO TO CONTACT', contactItems(explanation))),
    ...part('why', 'Why', section('WHY', why(explanation))),
    ...part('change', 'What could change it', [
      ...section('WHAT COULD CHANGE THIS', couldChange(explanation, outcome.ruleSet)),
      ...section(
        'ANSWERS THAT WERE NOT USED',
        explanation.setAside.map((answer) => point(notUsed(answer))),
      ),
    ]),
    ...part(
      'notes',
      'More about each point',
      section('MORE ABOUT EACH POINT', all.flatMap(notePoint), { isLoose: true }),
    ),
    ...part('about', 'What this rests on', section('ABOUT THIS RECOMMENDATION', about(explanation))),
  ]
}

/** What stands once more below everything: a terminal shows the end of what was written. */
export const endingOf = ({ ruleSet, assessment }: Outcome): string => {
  const response = withId(ruleSet.responses, assessment.response)
  return `${response!.title.toUpperCase()}: what to do stands at the top. ${peopleDecide}`
}

function top(explanation: Explanation): readonly Item[] {
  const { title, say, rank, highest } = explanation.response
  const note = certainty(explanation)
  return [
    { kind: 'response', text: `RECOMMENDED RESPONSE: ${title.toUpperCase()}`, rank, highest },
    text(say),
    ...(note === null ? [] : [strong(note)]),
  ]
}

/** On the first page the words for the child stand right under the step. */
const firstPoint = (step: NumberedStep): Item => stepPoint(step, step.words)

const plainStep = (step: NumberedStep): Item => stepPoint(step)

const plainPoint = ({ say, number }: NumberedStep): Item => point(say, [], number)

const wordsPoint = ({ say, words, number }: NumberedStep): readonly Item[] =>
  words.length === 0 ? [] : [point(say, words, number)]

const notePoint = ({ more, number }: NumberedStep): readonly Item[] =>
  more === null ? [] : [point(more, [], number)]

function contactItems({ contacts }: Explanation): readonly Item[] {
  const seen = contacts.flatMap(({ checked }) => checked ?? []).toSorted()[0]
  return [
    ...contacts.map(contactPoint),
    ...(contacts.some(({ phone, local }) => phone === null && local) ? [text(blankNumber)] : []),
    ...(seen === undefined ? [] : [text(`National numbers and hours were last looked at on ${seen}.`)]),
  ]
}

function contactPoint(contact: ExplainedContact): Item {
  const number = numberOf(contact)
  const more = [contact.web, contact.hours, contact.outOfHours, contact.note].filter((each) => each !== null)
  return point(number === null ? contact.name : `${contact.name}: ${number}`, more)
}

/** In full what calls for this response; of the rest, that it is so. */
function why({ criteria, response, sources }: Explanation): readonly Item[] {
  const raised = criteria.filter(({ state }) => state === 'raised').toSorted((a, b) => b.rank - a.rank)
  const calling = criteria.filter(({ callsFor }) => callsFor?.id === response.id)
  const [known, open] = [
    calling.filter(({ state }) => state === 'raised'),
    calling.filter(({ state }) => state === 'not-ruled-out'),
  ]
  const documents = cited(
    sources,
    known.map(({ source }) => source),
  )
  const less = raised.filter((criterion) => !known.includes(criterion))
  const isOnlyOpen = known.length === 0 && open.length > 0
  return [
    ...(raised.length > 0 ? [] : [text('Nothing that was answered raises a criterion.')]),
    ...known.map(({ title, whenRaised, because, why: reason, source }) =>
      point(`${title}. This calls for: ${whenRaised.title}.`, [
        ...because.map(youAnswered),
        reason,
        cite(documents, source),
      ]),
    ),
    ...(isOnlyOpen
      ? [text('What is not known calls for this. It is not ruled out that:'), ...open.map(titlePoint)]
      : []),
    ...less.map(({ title, whenRaised }) => point(`${title}. By itself this calls for: ${whenRaised.title}.`)),
    ...documents.map((document, index) => text(documentWords(document, index))),
  ]
}

const titlePoint = ({ title }: ExplainedCriterion): Item => point(`${title}.`)

/** A question that is open, and what answers to it could lead to. */
interface OpenQuestion {
  readonly ask: string
  readonly to: readonly Response[]
}

/**
 * The questions that are open, each once. Those that could lead to the same stand together, the most serious first, then
 * in the order in which they are asked.
 */
function couldChange(explanation: Explanation, ruleSet: RuleSet): readonly Item[] {
  const open = openQuestions(explanation, ruleSet)
  const highest = ({ to }: OpenQuestion): number => rankOf(ruleSet, to[0]!.id)
  const ordered = open.toSorted((a, b) => highest(b) - highest(a))
  return [...new Set(ordered.map(titlesOf))].flatMap((to) => {
    const questions = ordered.filter((question) => titlesOf(question) === to)
    const these = questions.length === 1 ? 'An answer to this' : 'Answers to these'
    return [
      text(`${these}, perhaps with others, could lead to: ${to}`),
      ...questions.map(({ ask }) => point(shortly(ask))),
    ]
  })
}

const titlesOf = ({ to }: OpenQuestion): string => to.map(({ title }) => title).join(' or ')

/** Those without an answer that could change the response, and those that somebody could not answer and that could raise it. */
function openQuestions(
  { response, criteria, couldChange: changes, questions }: Explanation,
  ruleSet: RuleSet,
): readonly OpenQuestion[] {
  const raising = criteria.filter(({ state, rank }) => state === 'not-ruled-out' && rank > response.rank)
  return questions.flatMap(({ id, ask }) => {
    const to = new Set([
      ...changes.flatMap((change) => (change.question === id ? change.to.map((each) => each.id) : [])),
      ...raising.flatMap(({ because, whenRaised }) =>
        because.some(({ question, known }) => question === id && !known) ? [whenRaised.id] : [],
      ),
    ])
    const responses = ruleSet.responses.filter((each) => to.has(each.id)).toReversed()
    return responses.length === 0 ? [] : [{ ask, to: responses }]
  })
}

function about({ rules }: Explanation): readonly Item[] {
  return [...whichRules(rules), howFarChecked(rules), ...rules.duties.map(dutyLine)].map(text)
}
