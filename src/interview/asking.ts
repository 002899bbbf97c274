import { answerWords } from '../record/words.ts'
import { conditionsOf, withId } from '../rules/lookup.ts'
import type { AnswerValue, Question, RuleSet } from '../rules/model.ts'
import { choicesOf, keyed, type Choice } from './choices.ts'
import * as wording from './wording.ts'

/** A few ways to go on, each with its key. */
export interface Ways<Id extends string = string> {
  readonly ask: string
  /** What belongs beside it; null where it is enough. */
  readonly hint: string | null
  readonly choices: readonly Choice<Id>[]
  /** Paragraphs for `?`, each of one line or more. */
  readonly help: readonly string[]
}

/** Something that has an answer to keep: a question of the rule set, or the nation. */
export interface Asking extends Ways {
  readonly id: string
  /** Stage id; null where the heading above stays as it is. */
  readonly stage: string | null
  readonly several: boolean
  /** An answer in the words that are shown. */
  readonly inWords: (value: AnswerValue) => string
}

export function askingOf(ruleSet: RuleSet, question: Question): Asking {
  return {
    id: question.id,
    stage: question.stage,
    ask: question.ask,
    hint: question.hint,
    several: question.choose === 'several',
    choices: isNationAsked(ruleSet, question.id) ? withElsewhere(choicesOf(question)) : choicesOf(question),
    help: [...helpOf(question), ...whyAsked(ruleSet, question), sourceOf(ruleSet, question)],
    inWords: (value) => (value === ELSEWHERE ? wording.elsewhere : answerWords(question, value)),
  }
}

/** Where a rule set covers several nations, its own question asks for the nation: with one answer more, before don't know. */
const withElsewhere = (choices: readonly Choice[]): readonly Choice[] => [
  ...choices.slice(0, -1),
  { key: String(choices.length), id: ELSEWHERE, label: wording.elsewhere },
  ...choices.slice(-1),
]

/** Examples stand together, a line each. */
function helpOf({ help: [what, ...examples] }: Question): readonly string[] {
  return examples.length === 0 ? [what] : [what, examples.map((example) => `- ${example}`).join('\n')]
}

function whyAsked({ criteria }: RuleSet, { id }: Question): readonly string[] {
  const settled = criteria.filter(({ any }) =>
    any.flatMap(conditionsOf).some(({ question }) => question === id),
  )
  return settled.length === 0
    ? [wording.whyForSteps]
    : settled.map(({ title, why }) => wording.whyAsked(title, why))
}

function sourceOf({ sources }: RuleSet, { source }: Question): string {
  const title = withId(sources, source.in)?.title ?? source.in
  return wording.sourceOf(title, source.section, source.read)
}

/** The nation gate stands among the questions, under an id that no question can have. */
export const NATION = ':nation'

/** The answer to a question for the nation that no answer of a rule set can be. */
export const ELSEWHERE = ':elsewhere'

/** Whether it is asked if the setting is in the one nation of the rule set. */
export const hasGate = ({ rules }: RuleSet): boolean => rules.nations.length === 1

/** The question that stands in place of that where there are several. */
export const nationQuestion = 'nation'

const isNationAsked = (ruleSet: RuleSet, id: string): boolean => !hasGate(ruleSet) && id === nationQuestion

/** Whether the setting is where the rule set applies. There is no don't know: everybody knows where they work. */
export function nationAsking({ rules, questions, otherNations }: RuleSet): Asking {
  const others = otherNations.map(({ id, name }) => ({ id: `in-${id}`, label: wording.notHereBut(name) }))
  const no = others.length > 0 ? others : [{ id: 'no', label: wording.no }]
  const answers = [{ id: 'yes', label: wording.yes }, ...no]
  return {
    id: NATION,
    stage: questions[0]?.stage ?? null,
    ask: wording.inNation(rules.nation),
    hint: null,
    several: false,
    choices: keyed(answers),
    help: [wording.whyNation(rules.nation)],
    inWords: (value) => answers.find(({ id }) => id === value)?.label ?? '',
  }
}

/** The name of the nation that an answer to the nation gate means. */
export function nationFor({ rules, otherNations }: RuleSet, answer: AnswerValue): string {
  if (answer === 'yes') return rules.nation
  return otherNations.find(({ id }) => `in-${id}` === answer)?.name ?? wording.anotherNation
}

/** Whether `nationFor` could have given that name. */
export const isKnownNation = ({ rules, otherNations }: RuleSet, name: string): boolean =>
  [rules.nation, wording.anotherNation, ...otherNations.map((each) => each.name)].includes(name)

/** The answer to the nation gate that means the nation of that name. */
export function nationAnswer({ rules, otherNations }: RuleSet, nation: string): string {
  if (nation === rules.nation) return 'yes'
  const other = otherNations.find(({ name }) => name === nation)
  return other ? `in-${other.id}` : 'no'
}

/** Ways to go on, the usual one first. */
export const waysOn = <Id extends string>(
  ask: string,
  ways: readonly { readonly id: Id; readonly label: string }[],
  help: string,
): Ways<Id> => ({ ask, hint: null, choices: keyed(ways), help: [help] })
