import { answerWords } from '../record/words.ts'
import type { Answer, AnswerValue, Line, Question, RuleSet } from '../rules/model.ts'
import { choicesOf, lettered, type Choice } from './letters.ts'
import * as wording from './wording.ts'

/** Anything that is answered with letters: a question of the rule set, the nation, an offer. */
export interface Asking {
  readonly id: string
  /** Stage id; null where the heading above stays as it is. */
  readonly stage: string | null
  readonly ask: string
  readonly several: boolean
  readonly choices: readonly Choice[]
  /** Paragraphs for `?`. */
  readonly help: readonly string[]
  /** An answer in the words that are shown. */
  readonly inWords: (value: AnswerValue) => string
}

export function askingOf(ruleSet: RuleSet, question: Question): Asking {
  return {
    id: question.id,
    stage: question.stage,
    ask: question.ask,
    several: question.choose === 'several',
    choices: choicesOf(question),
    help: [question.help, ...whyAsked(ruleSet, question), sourceOf(ruleSet, question)],
    inWords: (value) => answerWords(question, value),
  }
}

function whyAsked({ criteria }: RuleSet, { id }: Question): readonly string[] {
  const uses = (line: Line): boolean => line.question === id || line.and.some(uses)
  const settled = criteria.filter(({ any }) => any.some(uses))
  return settled.length === 0
    ? [wording.whyForSteps]
    : settled.map(({ title, why }) => wording.whyAsked(title, why))
}

function sourceOf({ sources }: RuleSet, { source }: Question): string {
  const title = sources.find(({ id }) => id === source.in)?.title ?? source.in
  return wording.sourceOf(title, source.section, source.read)
}

/** The nation gate stands among the questions, under an id that no question can have. */
export const NATION = ':nation'

/** Whether the setting is where the rule set applies. There is no don't know: everybody knows where they work. */
export function nationAsking({ rules, questions, otherNations }: RuleSet): Asking {
  const others = otherNations.map(({ id, name }) => ({ id: `in-${id}`, label: wording.notHereBut(name) }))
  const no = others.length > 0 ? others : [{ id: 'no', label: wording.no }]
  return {
    ...simple(NATION, wording.inNation(rules.nation), [{ id: 'yes', label: wording.yes }, ...no]),
    stage: questions[0]?.stage ?? null,
    help: [wording.whyNation(rules.nation)],
  }
}

/** The name of the nation that an answer to the nation gate means. */
export function nationFor({ rules, otherNations }: RuleSet, answer: AnswerValue): string {
  if (answer === 'yes') return rules.nation
  return otherNations.find(({ id }) => `in-${id}` === answer)?.name ?? wording.anotherNation
}

/** The answer to the nation gate that means the nation of that name. */
export function nationAnswer({ rules, otherNations }: RuleSet, nation: string): string {
  if (nation === rules.nation) return 'yes'
  const other = otherNations.find(({ name }) => name === nation)
  return other ? `in-${other.id}` : 'no'
}

/** A few ways to go on, the usual one first. */
export const waysOn = (id: string, ask: string, ways: readonly Answer[], help: string): Asking => ({
  ...simple(id, ask, ways),
  help: [help],
})

function simple(id: string, ask: string, answers: readonly Answer[]): Asking {
  const inWords = (value: AnswerValue): string => answers.find((answer) => answer.id === value)?.label ?? ''
  return { id, stage: null, ask, several: false, choices: lettered(answers), help: [], inWords }
}
