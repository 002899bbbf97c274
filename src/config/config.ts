import type { Progress } from '../interview/session.ts'
import type { LocalContacts } from '../record/outcome.ts'
import type { Question, RuleSet } from '../rules/model.ts'

/** What a setting has said about itself once, so that it need not say it in every incident. */
export interface Config {
  /** The name of the setting. */
  readonly name: string | null
  /** The name of the nation in which it is. */
  readonly nation: string | null
  /** What kind of setting it is: an answer to the question `setting`. */
  readonly type: string | null
  /** Who leads on safeguarding, and who deputises: by role or initials, as they choose. */
  readonly lead: string | null
  readonly deputies: readonly string[]
  readonly contacts: LocalContacts
}

export const emptyConfig: Config = {
  name: null,
  nation: null,
  type: null,
  lead: null,
  deputies: [],
  contacts: {},
}

const setting = 'setting'

/** The one question that the configuration may answer; undefined where the rule set has no use for it. */
export const settingQuestion = ({ questions }: RuleSet): Question | undefined =>
  questions.find(({ id, choose }) => id === setting && choose === 'one')

/** What the interview need not ask: the nation, and what kind of setting it is. Nothing else is ever answered here. */
export const answeredBy = ({ nation, type }: Config): Progress => ({
  nation,
  answers: type === null ? {} : { [setting]: type },
})

/** A draft with what need not be asked. What has been answered in it stands. */
export function filledIn<Draft extends Progress>(draft: Draft, config: Config): Draft {
  const { nation, answers } = answeredBy(config)
  return { ...draft, nation: draft.nation ?? nation, answers: { ...answers, ...draft.answers } }
}

/** Whom this setting rings: those who lead are named where the rule set says to tell the lead. */
export function localContacts({ lead, deputies, contacts }: Config): LocalContacts {
  const names = [...(lead === null ? [] : [lead]), ...(deputies.length > 0 ? [deputised(deputies)] : [])]
  if (names.length === 0) return contacts
  return { ...contacts, lead: { name: names.join('; '), ...contacts['lead'] } }
}

const deputised = (deputies: readonly string[]): string =>
  `${deputies.length === 1 ? 'deputy' : 'deputies'}: ${deputies.join(', ')}`

/** The nations that a rule set knows by name, its own first. */
export const nationsOf = ({ rules, otherNations }: RuleSet): readonly string[] => [
  rules.nation,
  ...otherNations.map(({ name }) => name),
]
