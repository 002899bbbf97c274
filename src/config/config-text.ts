import type { LocalContact } from '../record/outcome.ts'
import type { Config } from './config.ts'

/** A configuration as its file holds it: what is left out is not there. */
export interface ConfigData {
  readonly rules?: string
  readonly setting?: {
    readonly name?: string
    readonly phone?: string
    readonly nation?: string
    readonly type?: string
  }
  readonly roles?: { readonly lead?: string; readonly deputies?: readonly string[]; readonly head?: string }
  readonly contacts?: Readonly<Record<string, LocalContact>>
}

export function configData({
  rules,
  name,
  phone,
  nation,
  type,
  lead,
  deputies,
  head,
  contacts,
}: Config): ConfigData {
  return filled({
    rules,
    setting: filled({ name, phone, nation, type }),
    roles: filled({ lead, deputies, head }),
    contacts: filled(
      Object.fromEntries(
        Object.entries(contacts).map(([id, { name: own, phone: number, web, hours, note }]) => [
          id,
          filled({ name: own, phone: number, web, hours, note }),
        ]),
      ),
    ),
  })
}

/** Without what is null, undefined or empty. */
const filled = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value && (typeof value === 'string' || Object.keys(value).length > 0),
    ),
  )

/** A configuration as the text of its file. To read it gives the same configuration again. */
export const configText = (config: Config): string =>
  [head, ...Object.entries(configData(config)).map(([key, value]) => yamlLines({ [key]: value }, ''))]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')

const head = [
  '# What sexting-triage knows of us.',
  '# After a change, see if it holds:',
  '# sexting-triage config show',
  'format: 1',
]

/** Texts, lists of texts, and what has such things under its keys. */
const yamlLines = (values: object, margin: string): readonly string[] =>
  Object.entries(values).flatMap(([key, value]: [string, string | readonly string[] | object]) => {
    if (typeof value === 'string') return [`${margin}${key}: ${quoted(value)}`]
    const below = `${margin}  `
    return [
      `${margin}${key}:`,
      ...(Array.isArray(value)
        ? value.map((each: string) => `${below}- ${quoted(each)}`)
        : yamlLines(value, below)),
    ]
  })

/** Nothing but what quotes need is escaped: a character that is to be refused must be seen when the text is read. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
