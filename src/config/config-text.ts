import type { LocalContact } from '../record/outcome.ts'
import type { Config } from './config.ts'

/** A configuration as the text of its file. To read it gives the same configuration again. */
export function configText({ name, nation, type, lead, deputies, contacts }: Config): string {
  const sections = [
    section('setting', entries({ name, nation, type }, '  ')),
    section('roles', [
      ...entries({ lead }, '  '),
      ...section(
        '  deputies',
        deputies.map((deputy) => `    - ${quoted(deputy)}`),
      ),
    ]),
    section('contacts', Object.entries(contacts).flatMap(contactLines)),
  ].filter((lines) => lines.length > 0)
  return [head, ...sections].map((lines) => `${lines.join('\n')}\n`).join('\n')
}

const head = [
  '# What sexting-triage knows of us.',
  '# After a change, see if it holds:',
  '# sexting-triage config show',
  'format: 1',
]

const section = (key: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${key}:`, ...lines]

const contactLines = ([id, { name, phone, web, hours, note }]: [string, LocalContact]): readonly string[] =>
  section(`  ${id}`, entries({ name, phone, web, hours, note }, '    '))

const entries = (
  values: Readonly<Record<string, string | null | undefined>>,
  margin: string,
): readonly string[] =>
  Object.entries(values).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${margin}${key}: ${quoted(value)}`] : [],
  )

/** Nothing but what quotes need is escaped: a character that is to be refused must be seen when the text is read. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
