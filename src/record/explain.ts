import {
  UNKNOWN,
  type AnswerValue,
  type Contact,
  type ReadState,
  type RuleSet,
  type Source,
} from '../rules/model.ts'
import type { Answers, CriterionState, Reason } from '../triage/assessment.ts'
import { contactOf, criterionOf, questionOf, rankOf, responseOf, stageOf } from '../rules/lookup.ts'
import type {
  ExplainedChange,
  ExplainedContact,
  ExplainedCriterion,
  ExplainedQuestion,
  ExplainedReason,
  ExplainedRules,
  ExplainedSetAside,
  Explanation,
  ResponseName,
} from './explanation.ts'
import { isLocal, type LocalContact, type Outcome } from './outcome.ts'
import { closedBy, notableSetAside } from './set-aside.ts'
import { answerWords, type AnswerWords } from './words.ts'

/** Puts words to an outcome, once for everything that is shown or written; `inWords` to its answers. */
export function explain(outcome: Outcome, inWords: AnswerWords = answerWords): Explanation {
  const { ruleSet, answers, assessment } = outcome
  const explained = (reason: Reason): ExplainedReason => explainReason(ruleSet, reason, inWords)
  const { id, title, say } = responseOf(ruleSet, assessment.response)
  return {
    practice: outcome.practice,
    rules: explainRules(ruleSet),
    response: { id, title, say, rank: rankOf(ruleSet, id), highest: ruleSet.responses.length - 1 },
    complete: assessment.complete,
    decided: assessment.decided,
    questions: explainQuestions(outcome, inWords),
    criteria: assessment.criteria.map((state) => explainCriterion(ruleSet, state, explained)),
    steps: assessment.steps.map((step) => ({
      id: step.id,
      kind: step.kind,
      by: step.by,
      say: step.say,
      more: step.more,
      words: step.words,
      who: step.who,
      why: step.why,
      contact: step.contact === null ? null : explainContact(outcome, contactOf(ruleSet, step.contact)),
      source: step.source,
    })),
    contacts: whomToContact(outcome).map((contact) => explainContact(outcome, contact)),
    couldChange: explainChanges(outcome),
    setAside: explainSetAside(ruleSet, answers, assessment.setAside, inWords),
    sources: citedSources(outcome),
  }
}

/** Those of the answers with these question ids that are to be said out loud, and why they were set aside. */
export const explainSetAside = (
  ruleSet: RuleSet,
  answers: Answers,
  setAside: readonly string[],
  inWords: AnswerWords = answerWords,
): readonly ExplainedSetAside[] =>
  notableSetAside(ruleSet, answers, setAside).map((reason) => ({
    ...explainReason(ruleSet, reason, inWords),
    because: closedBy(ruleSet, answers, reason.question).map((closing) =>
      explainReason(ruleSet, closing, inWords),
    ),
  }))

/** What is to be said of a rule set wherever it is named. */
export function explainRules({ rules, digest, duties, reviewed, ...ruleSet }: RuleSet): ExplainedRules {
  const restsOn: Record<ReadState, number> = { yes: 0, part: 0, 'second-hand': 0, no: 0 }
  for (const { source } of [...ruleSet.questions, ...ruleSet.criteria, ...ruleSet.steps]) {
    restsOn[source.read] += 1
  }
  const { id, title, version, nation, endsIn, inForce, reviewBy, supersededBy, newer } = rules
  return {
    id,
    title,
    version,
    digest,
    nation,
    endsIn,
    inForce,
    reviewBy,
    supersededBy,
    newer,
    reviewed,
    restsOn,
    duties,
  }
}

function explainQuestions(
  { ruleSet, answers, assessment }: Outcome,
  inWords: AnswerWords,
): readonly ExplainedQuestion[] {
  const { setAside, unanswered } = assessment
  return ruleSet.questions.flatMap((question): readonly ExplainedQuestion[] => {
    const { id, ask } = question
    const value = answers[id]
    const words = { id, stage: stageOf(ruleSet, question.stage).title, ask }
    if (value !== undefined) {
      const state = setAside.includes(id) ? 'set-aside' : 'answered'
      return [{ ...words, state, answer: inWords(question, value) }]
    }
    return unanswered.includes(id) ? [{ ...words, state: 'unanswered', answer: null }] : []
  })
}

function explainCriterion(
  ruleSet: RuleSet,
  { id, state, response, because }: CriterionState,
  explained: (reason: Reason) => ExplainedReason,
): ExplainedCriterion {
  const criterion = criterionOf(ruleSet, id)
  return {
    id,
    title: criterion.title,
    state,
    callsFor: response === null ? null : nameOf(ruleSet, response),
    whenRaised: nameOf(ruleSet, criterion.response),
    rank: rankOf(ruleSet, criterion.response),
    because: because.map(explained),
    why: criterion.why,
    lessBecause: criterion.ifNotRuledOut.because,
    sayIfOpen: criterion.sayIfOpen,
    tell: criterion.tell.map((contact) => contactOf(ruleSet, contact).name),
    source: criterion.source,
  }
}

function explainReason(
  ruleSet: RuleSet,
  { question, answer }: Reason,
  inWords: AnswerWords,
): ExplainedReason {
  const asked = questionOf(ruleSet, question)
  const words = answer === null ? null : inWords(asked, answer)
  return { question, ask: asked.ask, answer: words, known: answer !== null && isKnown(answer) }
}

const isKnown = (answer: AnswerValue): boolean =>
  typeof answer === 'string' ? answer !== UNKNOWN : !answer.includes(UNKNOWN)

function citedSources({ ruleSet, assessment }: Outcome): readonly Source[] {
  const cited = new Set([...assessment.criteria, ...assessment.steps].map(({ source }) => source.in))
  return ruleSet.sources.filter(({ id }) => cited.has(id))
}

/** Those whom a raised criterion, or a step that is shown, names. */
function whomToContact({ ruleSet, assessment }: Outcome): readonly Contact[] {
  const raised = assessment.criteria.filter(({ state }) => state === 'raised')
  const named = new Set([
    ...raised.flatMap(({ id }) => criterionOf(ruleSet, id).tell),
    ...assessment.steps.map(({ contact }) => contact),
  ])
  return ruleSet.contacts.filter(({ id }) => named.has(id))
}

function explainContact({ contacts }: Outcome, contact: Contact): ExplainedContact {
  const { id } = contact
  const own: LocalContact = (Object.hasOwn(contacts, id) ? contacts[id] : undefined) ?? {}
  // Hours, and the day on which details were seen, belong to the number that they stand beside.
  const { hours, outOfHours, checked } = own.phone === undefined ? contact : nothingKnown
  return {
    id,
    name: own.name === undefined ? contact.name : `${contact.name}, ${own.name}`,
    phone: own.phone ?? contact.phone,
    web: own.web ?? contact.web,
    hours: own.hours ?? hours,
    outOfHours,
    note: own.note ?? contact.note,
    local: isLocal(contact),
    own: own.phone !== undefined,
    checked,
  }
}

const nothingKnown = { hours: null, outOfHours: null, checked: null }

function explainChanges({ ruleSet, assessment }: Outcome): readonly ExplainedChange[] {
  const changes = new Map<string, ResponseName[]>()
  for (const { question, to } of assessment.couldChange) {
    changes.set(question, [...(changes.get(question) ?? []), nameOf(ruleSet, to)])
  }
  return [...changes].map(([question, to]) => ({ question, ask: questionOf(ruleSet, question).ask, to }))
}

function nameOf(ruleSet: RuleSet, response: string): ResponseName {
  const { id, title } = responseOf(ruleSet, response)
  return { id, title }
}
