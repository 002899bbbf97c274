import { withId } from '../rules/lookup.ts'
import validate from '#validators/config'
import schema from '../../rules/config.schema.json' with { type: 'json' }
import { problem, type Note, type Problem, type TextPlace } from '../problems/problem.ts'
import { inFileOrder, newPass, type PlacedProblem, proseIn, type Schema } from '../text/schema.ts'
import { hiddenCharacter } from '../text/hidden.ts'
import type { RuleSet } from '../rules/model.ts'
import { nearest } from '../text/nearest.ts'
import { parse } from '../text/yaml.ts'
import { placesIn, spanOf, type Part, type Pointer, type Span } from '../text/part.ts'
import { noteShape } from '../text/schema-errors.ts'
import { configData, type ConfigData } from './config-text.ts'
import { nationsOf, settingQuestion, type Config } from './config.ts'

/** What can be used of a configuration, and what is wrong with the rest. */
export interface ReadConfig {
  /** Null where the file cannot be relied on; else without the entries that name something that there is not. */
  readonly config: Config | null
  /** In file order. */
  readonly problems: readonly Problem[]
}

const isProse = proseIn(schema as Schema)

/**
 * Reads the YAML text of a configuration and holds its names against the rule set; what only `standard` knows is no
 * mistake either. All problems of a kind at once.
 */
export function readConfig(text: string, file: string, ruleSet: RuleSet, standard = ruleSet): ReadConfig {
  const { problems, root, placeAt } = parse(text, file, isProse)
  return root === null
    ? { config: null, problems: inFileOrder(problems).map((each) => withoutWords(each, ruleSet)) }
    : configIn(root, [ruleSet, standard], problems, placeAt)
}

/** What is wrong with a configuration that is in no file yet. The places mean nothing. */
export function configProblems(config: Config, ruleSet: RuleSet): readonly Problem[] {
  const placeAt = placesIn('', '')
  const { found, note } = newPass(placeAt)
  return configIn(partOf({ format: 1, ...configData(config) }, note), [ruleSet], found, placeAt).problems
}

/** Data that stand in no text. */
function partOf(data: unknown, note: Note<Span>): Part {
  const nowhere = { start: 0, end: 0 }
  const hidden = typeof data === 'string' ? hiddenCharacter(data) : null
  if (hidden) note('hidden-character', { name: hidden.name }, nowhere)
  const inside = typeof data === 'object' ? Object.entries({ ...data }) : []
  const members = inside.map(([key, value]) => [key, { key: nowhere, part: partOf(value, note) }] as const)
  return { ...nowhere, data, unquoted: null, members: new Map(members) }
}

/** Holds what was read against the schema, then its names against the rule set. `problems`: what is wrong already. */
function configIn(
  root: Part,
  ruleSets: readonly [RuleSet, ...RuleSet[]],
  problems: readonly PlacedProblem[],
  placeAt: (span: Span) => TextPlace,
): ReadConfig {
  const [ruleSet] = ruleSets
  const everyContact = ruleSets.flatMap(({ contacts: each }) => each)
  const shape = newPass(placeAt)
  if (!validate(root.data)) noteShape(validate.errors ?? [], root, shape.note)
  const found = inFileOrder(problems, shape.found).map((each) => withoutWords(each, ruleSet))
  if (found.length > 0) return { config: null, problems: found }

  const { rules = null, setting = {}, roles = {}, contacts = {} } = root.data as ConfigData
  const names = newPass(placeAt)
  const known = (name: string | undefined, allowed: readonly string[], pointer: Pointer): string | null => {
    if (name === undefined || allowed.includes(name)) return name ?? null
    names.note('not-one-of', { allowed, nearest: nearest(name, allowed) }, spanOf(root, pointer, 'value'))
    return null
  }
  const isUsable = (id: string): boolean => {
    const at = spanOf(root, ['contacts', id], 'key')
    const contact = withId(everyContact, id)
    if (!contact) {
      const allowed = ruleSet.contacts.filter(({ phone }) => phone !== emergency).map((each) => each.id)
      names.note('not-one-of', { allowed, nearest: nearest(id, allowed) }, at)
    } else if (contact.phone === emergency) names.note('emergency-contact', {}, at)
    return contact !== undefined && contact.phone !== emergency
  }
  const kinds = ruleSets.flatMap((each) => settingQuestion(each)?.answers ?? [])
  const types = kinds.length === 0 ? undefined : kinds.map(({ id }) => id)
  const config: Config = {
    rules,
    name: setting.name ?? null,
    phone: setting.phone ?? null,
    nation: known(setting.nation, ruleSets.flatMap(nationsOf), ['setting', 'nation']),
    type: types === undefined ? null : known(setting.type, types, ['setting', 'type']),
    lead: roles.lead ?? null,
    head: roles.head ?? null,
    deputies: roles.deputies ?? [],
    contacts: Object.fromEntries(Object.entries(contacts).filter(([id]) => isUsable(id))),
  }
  return { config, problems: inFileOrder(names.found) }
}

/** What stands in a configuration is never repeated: it names people and their numbers. */
function withoutWords(found: Problem, { contacts }: RuleSet): Problem {
  switch (found.code) {
    case 'needs-quotes':
      return problem(found.code, { written: null }, found.place)
    case 'bad-id':
      return contacts.some(({ id }) => id === found.args.suggestion)
        ? found
        : problem(found.code, { suggestion: null }, found.place)
    default:
      return found
  }
}

/** A wrong number in its place could cost a life. */
const emergency = '999'
