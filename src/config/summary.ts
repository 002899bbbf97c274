import { isLocal, type LocalContact } from '../record/outcome.ts'
import { pageText, paragraphs, type Block } from '../render/page.ts'
import { hanging } from '../render/wrap.ts'
import type { Contact, RuleSet } from '../rules/model.ts'
import { settingQuestion, type Config } from './config.ts'
import * as wording from './wording.ts'
import { withId } from '../rules/lookup.ts'

/** What is in force, in words, at most `width` columns wide. */
export function configSummary(config: Config, path: string, ruleSet: RuleSet, width: number): string {
  const { name, phone, nation, type, lead, deputies, head, contacts } = config
  const write = paragraphs(width)
  const fact = (label: string, value: string): Block => write(`${label}: ${value}`, hanging('  '))
  const kind = withId(settingQuestion(ruleSet)?.answers ?? [], type)?.label
  const own = ruleSet.contacts.flatMap((contact) => {
    const details = contacts[contact.id]
    return details === undefined ? [] : [contactLine(contact, details)]
  })
  const empty = ruleSet.contacts.filter((each) => isLocal(each) && contacts[each.id]?.phone === undefined)
  const list = (heading: string, items: readonly string[]): Block => [
    ...write(heading),
    ...items.flatMap((item) => write(item, hanging('  - '))),
  ]
  return pageText([
    write(wording.inForce(path)),
    [
      ...fact(wording.name, name ?? wording.leftEmpty),
      ...fact(wording.ownPhone, phone ?? wording.leftEmpty),
      ...fact(wording.nation, nation ?? wording.asked),
      ...fact(wording.type, kind ?? wording.asked),
      ...fact(wording.lead, lead ?? wording.leftEmpty),
      ...fact(wording.deputies, deputies.length === 0 ? wording.leftEmpty : deputies.join('; ')),
      ...fact(wording.head, head ?? wording.leftEmpty),
    ],
    list(wording.ownContacts, own.length === 0 ? [wording.noContacts] : own),
    empty.length === 0
      ? []
      : list(
          wording.emptyContacts,
          empty.map((contact) => contact.name),
        ),
  ])
}

const contactLine = (contact: Contact, { name, phone, web, hours, note }: LocalContact): string =>
  `${contact.name}: ${[name, phone, web, hours, note].filter((detail) => detail !== undefined).join('; ')}`
