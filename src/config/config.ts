import { hasGate } from '../interview/asking.ts'
import type { Progress } from '../interview/session.ts'
import type { LocalContacts } from '../record/outcome.ts'
import { nationQuestionOf } from '../rules/lookup.ts'
import type { Question, RuleSet } from '../rules/model.ts'

/** What a setting has said about itself once, so that it need not say it in every incident. */
export interface Config {
  /** The rule set with which the interview begins; null where it asks who is asking. */
  readonly rules: string | null
  /** The name of the setting. */
  readonly name: string | null
  /** Its telephone, where whoever reads a record can ask. */
  readonly phone: string | null
  /** The name of the nation in which it is. */
  readonly nation: string | null
  /** What kind of setting it is: an answer to the question `setting`. */
  readonly type: string | null
  /** Who leads on safeguarding, and who deputises: by role or initials, as they choose. */
  readonly lead: string | null
  /** Who heads the setting, and agrees to what is not referred. */
  readonly head: string | null
  readonly deputies: readonly string[]
  readonly contacts: LocalContacts
}

export const emptyConfig: Config = {
  rules: null,
  name: null,
  phone: null,
  nation: null,
  type: null,
  lead: null,
  head: null,
  deputies: [],
  contacts: {},
}

const setting = 'setting'

/** The one question that the configuration may answer; undefined where the rule set has no use for it. */
export const settingQuestion = ({ questions }: RuleSet): Question | undefined =>
  questions.find(({ id, choose }) => id === setting && choose === 'one')

/** What the interview need not ask: the nation, and what kind of setting it is. Nothing else is ever answered here. */
export function answeredBy({ nation, type }: Config, ruleSet: RuleSet): Progress {
  const isKnown = type !== null && settingQuestion(ruleSet)?.answers.some(({ id }) => id === type)
  const answers = isKnown ? { [setting]: type } : {}
  return hasGate(ruleSet)
    ? { nation, answers }
    : { nation: null, answers: { ...answers, ...nationAnswers(ruleSet, nation) } }
}

/** The answer that names the nation, where the rule set asks which of several it is. */
export function nationAnswers(ruleSet: RuleSet, nation: string | null): Progress['answers'] {
  const question = nationQuestionOf(ruleSet)
  const answer = question?.answers.find(({ label }) => label === nation)
  return question && answer ? { [question.id]: answer.id } : {}
}

/** A draft with what need not be asked. What has been answered in it stands. */
export function filledIn<Draft extends Progress>(draft: Draft, config: Config, ruleSet: RuleSet): Draft {
  const { nation, answers } = answeredBy(config, ruleSet)
  return { ...draft, nation: draft.nation ?? nation, answers: { ...answers, ...draft.answers } }
}

/** Whom this setting rings: those who lead, and the head, are named where the rule set says to tell them. */
export function localContacts({ lead, head, deputies, contacts }: Config): LocalContacts {
  const names = [...(lead === null ? [] : [lead]), ...(deputies.length > 0 ? [deputised(deputies)] : [])]
  return {
    ...contacts,
    ...(names.length === 0 ? {} : { lead: { name: names.join('; '), ...contacts['lead'] } }),
    ...(head === null ? {} : { head: { name: head, ...contacts['head'] } }),
  }
}

/** The setting as the head of a record has it: its name, its telephone, who heads it. Null where nothing is known. */
export function settingLine({ name, phone, head }: Config): string | null {
  const known = [name, phone && `telephone ${phone}`, head && `head: ${head}`].filter((each) => each !== null)
  return known.length === 0 ? null : known.join('; ')
}

const deputised = (deputies: readonly string[]): string =>
  `${deputies.length === 1 ? 'deputy' : 'deputies'}: ${deputies.join(', ')}`

/** The nations that a rule set knows by name, its own first. */
export const nationsOf = ({ rules, otherNations }: RuleSet): readonly string[] => [
  ...rules.nations,
  ...otherNations.map(({ name }) => name),
]
