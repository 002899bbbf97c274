import { isLocal, type LocalContact, type LocalContacts } from '../record/outcome.ts'
import type { Answer, Contact, RuleSet } from '../rules/model.ts'
import { withId } from '../rules/lookup.ts'
import { nationsOf, settingQuestion, type Config } from './config.ts'
import * as wording from './wording.ts'

/** One thing that `config init` asks for, and where it stands in the configuration. */
export interface ConfigEntry {
  readonly ask: string
  readonly help: string
  /** Empty where any text may be given. */
  readonly choices: readonly Answer[]
  readonly get: (config: Config) => string | null
  readonly set: (config: Config, value: string | null) => Config
  /** Asked only where this holds of what was said before. */
  readonly applies: (config: Config) => boolean
}

/** The six things that every incident needs, in the order in which they are asked for. */
export const firstEntries = ({ contacts }: RuleSet): readonly ConfigEntry[] => [
  { ...simple('name'), ask: wording.askName, help: wording.helpName },
  { ...simple('phone'), ask: wording.askPhoneOfSetting, help: wording.helpPhoneOfSetting },
  { ...simple('lead'), ask: wording.askLead, help: wording.helpLead },
  { ...simple('head'), ask: wording.askHead, help: wording.helpHead },
  ...firstContacts.flatMap((id) => withId(contacts, id) ?? []).map(phoneOf),
]

/** Everything else, asked for only where somebody wants to. */
export function otherEntries(ruleSet: RuleSet): readonly ConfigEntry[] {
  const kind = settingQuestion(ruleSet)
  return [
    {
      ...simple('nation'),
      ask: wording.askNation,
      help: wording.helpNation,
      choices: nationsOf(ruleSet).map((nation) => ({ id: nation, label: nation })),
    },
    ...(kind ? [{ ...simple('type'), ask: kind.ask, help: wording.helpType, choices: kind.answers }] : []),
    deputies,
    ...ruleSet.contacts
      .filter((contact) => isFirst(contact) || isLocal(contact))
      .flatMap((contact) => [...(isFirst(contact) ? [] : [phoneOf(contact)]), nameOf(contact)]),
  ]
}

const always = (): boolean => true

const simple = (
  key: 'name' | 'phone' | 'nation' | 'type' | 'lead' | 'head',
): Pick<ConfigEntry, 'choices' | 'get' | 'set' | 'applies'> => ({
  choices: [],
  get: (config) => config[key],
  set: (config, value) => ({ ...config, [key]: value }),
  applies: always,
})

const deputies: ConfigEntry = {
  ask: wording.askDeputies,
  help: wording.helpDeputies,
  choices: [],
  get: (config) => (config.deputies.length === 0 ? null : config.deputies.join('; ')),
  set: (config, value) => ({ ...config, deputies: (value ?? '').split(';').map(trimmed).filter(Boolean) }),
  applies: always,
}

const trimmed = (text: string): string => text.trim()

/** The front door of children's social care; and the police, who often have somebody for the setting beside their 101. */
const firstContacts: readonly string[] = ['social-care', 'police']

const isFirst = ({ id }: Contact): boolean => firstContacts.includes(id)

/** Without a number of one's own, a name of one's own would stand beside somebody else's. */
function phoneOf(contact: Contact): ConfigEntry {
  const phone = detail(contact, 'phone')
  const name = detail(contact, 'name')
  return {
    ...phone,
    set: (config, value) => phone.set(value === null ? name.set(config, null) : config, value),
    ask: wording.askPhone(contact.name),
    help: wording.helpPhone(contact),
    applies: always,
  }
}

/** What it is called is worth asking only once there is somebody to ring. */
const nameOf = (contact: Contact): ConfigEntry => ({
  ...detail(contact, 'name'),
  ask: wording.askOwnName(contact.name),
  help: wording.helpOwnName,
  applies: ({ contacts }) => contacts[contact.id]?.phone !== undefined,
})

const detail = ({ id }: Contact, key: 'phone' | 'name'): Pick<ConfigEntry, 'choices' | 'get' | 'set'> => ({
  choices: [],
  get: ({ contacts }) => contacts[id]?.[key] ?? null,
  set: (config, value) => ({ ...config, contacts: withDetail(config.contacts, id, key, value) }),
})

function withDetail(
  contacts: LocalContacts,
  id: string,
  key: 'phone' | 'name',
  value: string | null,
): LocalContacts {
  const { [id]: own = {}, ...others } = contacts
  const { [key]: _, ...rest } = own
  const details: LocalContact = value === null ? rest : { ...rest, [key]: value }
  return Object.keys(details).length === 0 ? others : { ...others, [id]: details }
}
