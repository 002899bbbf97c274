import type { Read } from '../interview/prompter.ts'
import { levelReply, viewReply, wordsReply, type SheetReply } from './reply.ts'
import type { Entry, Level, Turn } from './session.ts'
import {
  aboutConfidence,
  aboutWords,
  againSlides,
  confidenceSlides,
  responseHelp,
  viewSlides,
  wordsSlides,
} from './sheets.ts'
import { askOn } from './room-dialogue.ts'
import { tally } from './tally.ts'
import { minutesPlanned, partNumber } from './timing.ts'
import { choicesFor, exampleFor, headingOf, type TurnEnd, type Workshop } from './workshop-state.ts'
import * as wording from './wording.ts'
import { withId } from '../rules/lookup.ts'

type TurnOf<Kind extends Turn['kind']> = Extract<Turn, { readonly kind: Kind }>

/** How sure a group is that it would know what to do, before the first scenario and after the last. */
export function confidenceTurn(workshop: Workshop, { when, group }: TurnOf<'confidence'>): Promise<TurnEnd> {
  const typed = typedBefore(workshop, group, (entry) =>
    entry.kind === 'confidence' ? String(entry.level) : '',
  )
  return groupTurn<Level>(workshop, group, `confidence ${when}`, {
    slides: (page) => confidenceSlides(when, plannedWords(workshop), typed, page),
    read: levelReply,
    help: (page) => [aboutConfidence(page)],
    entry: (level) => ({ kind: 'confidence', level }),
  })
}

/** How many stories there are in how many parts, and until when. */
function plannedWords({ plan, clock }: Workshop): string {
  const parts = plan.stories.reduce((sum, { scenes }) => sum + scenes.length, 0)
  const minutes = minutesPlanned(plan)
  const until = minutes === null ? null : clock.time(clock.now() + minutes * 60_000)
  return wording.planned(plan.stories.length, parts, minutes, until)
}

/** What a group would do, and how sure it is: by itself, and again once the room has talked. Nothing is revealed. */
export function viewTurn(workshop: Workshop, turn: TurnOf<'view' | 'again'>): Promise<TurnEnd> {
  const { plan, entries } = workshop
  const { kind, story, part, group } = turn
  const choices = choicesFor(workshop)
  const letterOf = (id: string | null): string => withId(choices, id)?.key ?? ''
  const typed = typedBefore(workshop, group, (entry) =>
    entry.kind === 'view' || entry.kind === 'again' ? `${letterOf(entry.response)} ${entry.level ?? ''}` : '',
  )
  const example = exampleFor(choices, 2 * partNumber(plan, story, part)[0] + (kind === 'view' ? 0 : 1))
  const asked = { heading: headingOf(workshop, turn), choices, example, typed }
  return groupTurn(workshop, group, `${kind} ${story} ${part}`, {
    slides: (page) =>
      kind === 'view'
        ? viewSlides(plan, turn, asked, page)
        : againSlides(
            plan,
            tally(plan, entries).parts.at(-1)!,
            { ...asked, heading: headingOf(workshop, turn, wording.talked) },
            page,
          ),
    read: (line) => viewReply(choices, line, example),
    help: (page) => [responseHelp(plan, choices, page)],
    entry: (view) => ({ kind, ...view }),
  })
}

/** A line of a group's own at the end: what it will do differently. */
export function wordsTurn(workshop: Workshop, { group }: TurnOf<'words'>): Promise<TurnEnd> {
  const typed = typedBefore(workshop, group, (entry) =>
    entry.kind === 'words' ? (entry.words ?? wording.nothingSaid) : '',
  )
  return groupTurn<string | null>(workshop, group, 'words', {
    slides: (page) => wordsSlides(typed, page),
    read: wordsReply,
    help: (page) => [aboutWords(page)],
    entry: (words) => ({ kind: 'words', words }),
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
  const prompt = wording.groupPrompt(groups[group]!.name)
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
    .map((entry, index) => `${wording.groupPrompt(plan.groups[index]!.name)} ${typed(entry)}`)
