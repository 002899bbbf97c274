import type { Read } from '../interview/prompter.ts'
import { levelReply, viewReply, type SheetReply } from './reply.ts'
import type { Entry, Level, Turn } from './session.ts'
import { aboutConfidence, confidenceSlides, responseHelp, sheetSlides } from './sheets.ts'
import { askOn, choicesFor, type Said, type Talk } from './talk.ts'
import * as wording from './wording.ts'

type ConfidenceTurn = Extract<Turn, { readonly kind: 'confidence' }>
type ViewTurn = Extract<Turn, { readonly kind: 'view' }>

/** How sure a group is that it would know what to do, before the first scenario and after the last. */
export function confidenceTurn(talk: Talk, { when, group }: ConfidenceTurn): Promise<Said> {
  const typed = typedBefore(talk, group, (entry) => (entry.kind === 'confidence' ? String(entry.level) : ''))
  return groupTurn<Level>(talk, group, `confidence ${when}`, {
    slides: (page) => confidenceSlides(when, typed, page),
    read: levelReply,
    help: (page) => [aboutConfidence(page)],
    entry: (level) => ({ kind: 'confidence', level }),
  })
}

/** What a group would do, and how sure it is, before anything is revealed. */
export function viewTurn(talk: Talk, turn: ViewTurn): Promise<Said> {
  const { plan } = talk
  const choices = choicesFor(talk)
  const letterOf = (id: string): string => choices.find((choice) => choice.id === id)?.letter ?? ''
  const typed = typedBefore(talk, turn.group, (entry) =>
    entry.kind === 'view' ? `${letterOf(entry.response)} ${entry.level}` : '',
  )
  return groupTurn(talk, turn.group, `view ${turn.story} ${turn.part}`, {
    slides: (page) => sheetSlides(plan, turn, choices, typed, page),
    read: (line) => viewReply(choices, line),
    help: (page) => [responseHelp(plan, choices, page)],
    entry: (view) => ({ kind: 'view', ...view }),
  })
}

interface GroupSheet<Value> {
  readonly slides: Parameters<typeof askOn>[1]['slides']
  readonly read: Read<SheetReply<Value>>
  readonly help: Parameters<typeof askOn>[1]['help']
  readonly entry: (value: Value) => Entry
}

/** The groups answer one after another under the same sheet: it is put up again only where it has gone. */
async function groupTurn<Value>(
  talk: Talk,
  group: number,
  sheet: string,
  { slides, read, help, entry }: GroupSheet<Value>,
): Promise<Said> {
  const { groups } = talk.plan
  const from = talk.sheet === sheet ? null : talk.isBack ? -1 : 0
  talk.sheet = sheet
  const prompt = wording.groupPrompt(groups[group]!)
  const below = groups.length - group - 1
  const said = await askOn<Value>(talk, { slides, below, prompt, read, help, isShared: group > 0 }, from)
  return said.kind === 'answer' ? { kind: 'entry', entry: entry(said.value) } : said
}

/** What the groups before this one have typed, as it stood behind their prompts. */
const typedBefore = (
  { plan, entries }: Talk,
  group: number,
  typed: (entry: Entry) => string,
): readonly string[] =>
  entries
    .slice(entries.length - group)
    .map((entry, place) => `${wording.groupPrompt(plan.groups[place]!)} ${typed(entry)}`)
