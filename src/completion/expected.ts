import type { Argument, Command, Option } from 'commander'

/** A word that may stand next, and what it means. */
export interface Candidate {
  readonly word: string
  readonly about: string
}

/** What only the disk, or what ships with the program, can tell. */
export type Source =
  'files' | 'rule-sets' | 'responses' | 'scenarios' | 'courses' | 'themes' | 'drafts' | 'topics'

/** What may stand in a place of the command line. */
export interface Expected {
  /** What of the word stands before all of them: `--rules=`, else nothing. */
  readonly prefix: string
  readonly words: readonly Candidate[]
  readonly sources: readonly Source[]
}

/** What stands for what, in the declarations of options and arguments; nothing where nobody can know it. */
export const placeholders: Readonly<Record<string, readonly Source[]>> = {
  FILE: ['files'],
  FOLDER: ['files'],
  RECORD: ['files'],
  ID: ['rule-sets'],
  OLD: ['rule-sets', 'files'],
  NEW: ['rule-sets', 'files'],
  RESPONSE: ['responses'],
  SCENARIO: ['scenarios', 'files'],
  THEME: ['themes'],
  DRAFT: ['drafts'],
  WORD: ['topics'],
  COURSE: ['courses', 'files'],
  ROLE: [],
  PART: [],
  SECONDS: [],
  MINUTES: [],
  NAME: [],
  PERIOD: [],
  NUMBER: [],
  // Of the help command that every group of commands has.
  command: [],
  '-': [],
}

/** What may follow the words `before`, of which the name of the program is none; `word` is what has been typed so far. */
export function expectedAt(root: Command, before: readonly string[], word: string): Expected {
  const { command, place, open, onlyArguments } = reached(root, before)
  if (open) return valuesOf(open)
  const [, flag, equals] = /^(--[^=]+)(=)?/.exec(word) ?? []
  const option = equals === undefined ? undefined : optionsOf(command).find(({ long }) => long === flag)
  if (option && !onlyArguments) return { ...valuesOf(option), prefix: `${flag}=` }
  if (word.startsWith('-') && !onlyArguments) {
    return { ...nothing, words: optionsOf(command).flatMap(optionWords) }
  }
  const argument = argumentAt(command, place)
  const values = argument ? valuesOf(argument) : nothing
  return place === 0 ? { ...values, words: [...commandWords(command), ...values.words] } : values
}

const nothing: Expected = { prefix: '', words: [], sources: [] }

/** What is begun where nothing else is named: its options may stand at the top. */
const usual = 'start'

interface Reached {
  readonly command: Command
  /** How many arguments stand before. */
  readonly place: number
  /** The option whose value comes next. */
  readonly open: Option | null
  readonly onlyArguments: boolean
}

function reached(root: Command, before: readonly string[]): Reached {
  let at: Reached = { command: root, place: 0, open: null, onlyArguments: false }
  // Some shells hand over `--rules=x` as three words.
  for (const word of before.filter((each) => each !== '=')) at = after(at, word)
  return at
}

function after(at: Reached, word: string): Reached {
  const { command, place, open, onlyArguments } = at
  if (open) return { ...at, open: null }
  if (word === '--') return { ...at, onlyArguments: true }
  if (word.startsWith('-') && word !== '-' && !onlyArguments) {
    const option = optionsOf(command).find(({ long, short }) => [long, short].includes(word))
    return { ...at, open: option && takesValue(option) ? option : null }
  }
  const named = place === 0 ? command.commands.find((each) => each.name() === word) : undefined
  return named ? { ...at, command: named } : { ...at, place: place + 1 }
}

const takesValue = ({ required, optional }: Option): boolean => required || optional

/** Those of the command and of those above it. */
function optionsOf(command: Command): readonly Option[] {
  const help = command.createHelp()
  const usually = command.commands.find((each) => each.name() === usual)
  return [
    ...help.visibleOptions(command),
    ...(usually ? usually.options : []),
    ...help.visibleGlobalOptions(command),
  ]
}

const optionWords = ({ long, description }: Option): readonly Candidate[] =>
  long ? [{ word: long, about: description }] : []

const commandWords = (command: Command): readonly Candidate[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((each) => ({ word: each.name(), about: each.description() }))

function argumentAt({ registeredArguments }: Command, place: number): Argument | undefined {
  const last = registeredArguments.at(-1)
  return registeredArguments[place] ?? (last?.variadic ? last : undefined)
}

/** Those it is limited to; else what its placeholder stands for. */
function valuesOf(declared: Option | Argument): Expected {
  const words = (declared.argChoices ?? []).map((word) => ({ word, about: '' }))
  return { ...nothing, words, sources: placeholdersOf(declared).flatMap((each) => placeholders[each] ?? []) }
}

/** The placeholders in a declaration: `ID` and `FILE` of `--rules <ID|FILE>`. None where there are choices. */
export function placeholdersOf(declared: Option | Argument): readonly string[] {
  if (declared.argChoices) return []
  const named =
    'flags' in declared ? (/[<[]([^>\]]+?)(?:\.\.\.)?[>\]]/.exec(declared.flags)?.[1] ?? '') : declared.name()
  return named === '' ? [] : named.split('|')
}
