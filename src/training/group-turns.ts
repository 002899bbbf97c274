import type { Read } from '../interview/prompter.ts'
import { levelReply, viewReply, type SheetReply } from './reply.ts'
import type { Entry, Level, Turn } from './session.ts'
import { aboutConfidence, confidenceSlides, responseHelp, sheetSlides } from './sheets.ts'
import { askOn } from './room-dialogue.ts'
import { choicesFor, type TurnEnd, type Workshop } from './workshop-state.ts'
import * as wording from './wording.ts'

type ConfidenceTurn = Extract<Turn, { readonly kind: 'confidence' }>
type ViewTurn = Extract<Turn, { readonly kind: 'view' }>

/** How sure a group is that it would know what to do, before the first scenario and after the last. */
export function confidenceTurn(workshop: Workshop, { when, group }: ConfidenceTurn): Promise<TurnEnd> {
  const typed = typedBefore(workshop, group, (entry) =>
    entry.kind === 'confidence' ? String(entry.level) : '',
  )
  return groupTurn<Level>(workshop, group, `confidence ${when}`, {
    slides: (page) => confidenceSlides(when, typed, page),
    read: levelReply,
    help: (page) => [aboutConfidence(page)],
    entry: (level) => ({ kind: 'confidence', level }),
  })
}

/** What a group would do, and how sure it is, before anything is revealed. */
export function viewTurn(workshop: Workshop, turn: ViewTurn): Promise<TurnEnd> {
  const { plan } = workshop
  const choices = choicesFor(workshop)
  const letterOf = (id: string): string => choices.find((choice) => choice.id === id)?.key ?? ''
  const typed = typedBefore(workshop, turn.group, (entry) =>
    entry.kind === 'view' ? `${letterOf(entry.response)} ${entry.level}` : '',
  )
  return groupTurn(workshop, turn.group, `view ${turn.story} ${turn.part}`, {
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
  workshop: Workshop,
  group: number,
  sheet: string,
  { slides, read, help, entry }: GroupSheet<Value>,
): Promise<TurnEnd> {
  const { groups } = workshop.plan
  const from = workshop.sheet === sheet ? null : workshop.isBack ? -1 : 0
  workshop.sheet = sheet
  const prompt = wording.groupPrompt(groups[group]!)
  const below = groups.length - group - 1
  const said = await askOn<Value>(workshop, { slides, below, prompt, read, help, isShared: group > 0 }, from)
  return said.kind === 'answer' ? { kind: 'entry', entry: entry(said.value) } : said
}

/** What the groups before this one have typed, as it stood behind their prompts. */
const typedBefore = (
  { plan, entries }: Workshop,
  group: number,
  typed: (entry: Entry) => string,
): readonly string[] =>
  entries
    .slice(entries.length - group)
    .map((entry, index) => `${wording.groupPrompt(plan.groups[index]!)} ${typed(entry)}`)
