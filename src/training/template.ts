import { leastConcerning } from '../rules/lookup.ts'
import { allClearExample } from '../analysis/example-answers.ts'
import { UNKNOWN, type AnswerValue, type Question, type RuleSet } from '../rules/model.ts'
import { assess } from '../triage/assess.ts'
import type { Answers } from '../triage/assessment.ts'

/** A scenario to start from, with notes: it holds every answer, and ends as it says. */
export function scenarioTemplate(ruleSet: RuleSet, id: string): string {
  const answers = allClearExample(ruleSet) ?? leastAnswers(ruleSet)
  const asked = ruleSet.questions.filter((question) => Object.hasOwn(answers, question.id))
  const news = newInformation(ruleSet, answers)
  return `\
# yaml-language-server: $schema=./scenario.schema.json
#
# A scenario to start from. Change all of it; what stands after a # is a note for you. A fictional story in a few calm
# sentences: no real case, no names (initials will do), and nothing of what a picture shows.
#
#   sexting-triage rules check ./${id}.yaml     what is wrong in it, and whether it ends as it says
#   sexting-triage demo ./${id}.yaml            play it
#   sexting-triage workshop ./${id}.yaml        let groups decide first
#
# An editor that knows YAML schemas completes names and underlines mistakes, once the schema stands beside this file:
#   sexting-triage rules schema --for scenario > scenario.schema.json
format: 1
scenario:
  id: ${id}
  title: A title that gives nothing away
  rules: ${ruleSet.rules.id}
  themes: [first-theme, second-theme]
  # How old the children are, where it happens, and with whom it is worth playing.
  ages: [13-15]
  setting: secondary
  suits: [secondary, police, social-care]
  teaches: What people should take home, in one sentence.
  # beforehand: What the room is told first, where the story may touch somebody.
parts:
  - tell: >-
      What is known when the story begins. Say only what your people would know at that moment, and say it in such a way
      that every answer below can be found in it, or is honestly not known.
    # How long a room needs for it, with talking.
    minutes: 20
    # Every fact as an answer. “unknown” is “I don't know”; a question that is left out counts as that too.
    answers:
${asked.map((question) => answerLine(question, answers[question.id]!)).join('\n')}
    # What the rules make of it. To see: sexting-triage demo ./${id}.yaml
    expect: ${expectation(ruleSet, answers)}
    discuss:
      - A question for the room.
    # ask: { police: A question for them alone., school: Another one. }
  # New information. Take this part out where there is none, or add more.
  - tell: What is told later, and changes something.
    minutes: 20
    # Only what is new, or different now.
    answers:
${news.map(([question, value]) => answerLine(question, value)).join('\n')}
    expect: ${expectation(ruleSet, { ...answers, ...Object.fromEntries(news.map(([{ id: key }, value]) => [key, value])) })}
    discuss:
      - Another question for the room.
notes:
  - What whoever leads the session should know, and where groups may differ.
`
}

const leastAnswers = ({ questions }: RuleSet): Answers =>
  Object.fromEntries(questions.map((question) => [question.id, leastConcerning(question)]))

/** With what may stand there, least concerning first. */
function answerLine({ id, choose, answers }: Question, value: AnswerValue): string {
  const written = typeof value === 'string' ? value : `[${value.join(', ')}]`
  const ids = [...answers.map((answer) => answer.id), UNKNOWN].join(', ')
  const note = choose === 'several' ? `any of ${ids}; [] is none of these` : ids
  return `      ${id}: ${written} # ${note}`
}

/** The first question that changes the recommendation by not being known; the first of all where none does. */
function newInformation(ruleSet: RuleSet, answers: Answers): readonly (readonly [Question, AnswerValue])[] {
  const before = assess(ruleSet, answers).response
  const unknown = ({ choose }: Question): AnswerValue => (choose === 'several' ? [UNKNOWN] : UNKNOWN)
  const changes = (question: Question): boolean =>
    assess(ruleSet, { ...answers, [question.id]: unknown(question) }).response !== before
  const question = ruleSet.questions.find(changes) ?? ruleSet.questions[0]
  return question ? [[question, unknown(question)]] : []
}

function expectation(ruleSet: RuleSet, answers: Answers): string {
  const { response, criteria } = assess(ruleSet, answers)
  const raised = criteria.filter(({ state }) => state === 'raised').map(({ id }) => id)
  return `{ response: ${response}, raised: [${raised.join(', ')}] }`
}
