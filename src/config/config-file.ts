import validate from '#validators/config'
import schema from '../../rules/config.schema.json' with { type: 'json' }
import type { Problem } from '../problems/problem.ts'
import type { LocalContact } from '../record/outcome.ts'
import { inFileOrder, newPass } from '../text/findings.ts'
import type { RuleSet } from '../rules/model.ts'
import { nearest } from '../text/nearest.ts'
import { parse } from '../text/yaml.ts'
import { spanOf, type Pointer } from '../text/part.ts'
import { proseIn, type Schema } from '../text/schema.ts'
import { noteShape } from '../text/schema-errors.ts'
import { nationsOf, settingQuestion, type Config } from './config.ts'

/** The file as the schema has it. */
interface FileFormat {
  readonly setting?: { readonly name?: string; readonly nation?: string; readonly type?: string }
  readonly roles?: { readonly lead?: string; readonly deputies?: readonly string[] }
  readonly contacts?: Readonly<Record<string, LocalContact>>
}

/** What can be used of a configuration, and what is wrong with the rest. */
export interface ReadConfig {
  /** Null where the file cannot be relied on; else without the entries that name something that there is not. */
  readonly config: Config | null
  /** In file order. */
  readonly problems: readonly Problem[]
}

const isProse = proseIn(schema as Schema)

/** Reads the YAML text of a configuration and holds its names against the rule set. All problems of a kind at once. */
export function readConfig(text: string, file: string, ruleSet: RuleSet): ReadConfig {
  const { problems, root, placeAt } = parse(text, file, isProse)
  if (root === null) return { config: null, problems: inFileOrder(problems) }
  const shape = newPass(placeAt)
  if (!validate(root.data)) noteShape(validate.errors ?? [], root, shape.note)
  const found = inFileOrder(problems, shape.found)
  if (found.length > 0) return { config: null, problems: found }

  const { setting = {}, roles = {}, contacts = {} } = root.data as FileFormat
  const names = newPass(placeAt)
  const known = (name: string | undefined, allowed: readonly string[], pointer: Pointer): string | null => {
    if (name === undefined || allowed.includes(name)) return name ?? null
    names.note('not-one-of', { allowed, nearest: nearest(name, allowed) }, spanOf(root, pointer, 'value'))
    return null
  }
  const isUsable = (id: string): boolean => {
    const at = spanOf(root, ['contacts', id], 'key')
    const contact = ruleSet.contacts.find((each) => each.id === id)
    if (!contact) {
      const allowed = ruleSet.contacts.filter(({ phone }) => phone !== emergency).map((each) => each.id)
      names.note('not-one-of', { allowed, nearest: nearest(id, allowed) }, at)
    } else if (contact.phone === emergency) names.note('emergency-contact', {}, at)
    return contact !== undefined && contact.phone !== emergency
  }
  const types = settingQuestion(ruleSet)?.answers.map(({ id }) => id)
  const config: Config = {
    name: setting.name ?? null,
    nation: known(setting.nation, nationsOf(ruleSet), ['setting', 'nation']),
    type: types === undefined ? null : known(setting.type, types, ['setting', 'type']),
    lead: roles.lead ?? null,
    deputies: roles.deputies ?? [],
    contacts: Object.fromEntries(Object.entries(contacts).filter(([id]) => isUsable(id))),
  }
  return { config, problems: inFileOrder(names.found) }
}

/** A wrong number in its place could cost a life. */
const emergency = '999'
