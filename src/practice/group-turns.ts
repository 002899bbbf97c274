import { levelReply, viewReply } from './reply.ts'
import { present } from './room.ts'
import type { Level, Turn } from './session.ts'
import { confidenceSlides, responseHelp, sheetSlides } from './sheets.ts'
import { askLine, choicesFor, tell, type Said, type Talk } from './talk.ts'
import * as wording from './wording.ts'

type ConfidenceTurn = Extract<Turn, { readonly kind: 'confidence' }>
type ViewTurn = Extract<Turn, { readonly kind: 'view' }>

/** How sure a group is that it would know what to do, before the first scenario and after the last. */
export async function confidenceTurn(talk: Talk, { when, group }: ConfidenceTurn): Promise<Said> {
  const sheet = `confidence ${when}`
  const groups = talk.plan.groups.length
  if (talk.sheet !== sheet) {
    const step = await present(talk.room, (look) => confidenceSlides(when, look), groups)
    if (step !== 'on') return { kind: step }
    talk.sheet = sheet
  }
  const said = await askLine<Level>(talk, promptFor(talk, group), levelReply, () =>
    tell(talk, wording.confidenceHelp),
  )
  if (said.kind !== 'answer') return said
  return { kind: 'entry', entry: { kind: 'confidence', level: said.value } }
}

/** What a group would do, and how sure it is, before anything is revealed. */
export async function viewTurn(talk: Talk, turn: ViewTurn): Promise<Said> {
  const { plan, room } = talk
  const choices = choicesFor(talk)
  const sheet = `view ${turn.story} ${turn.part}`
  const groups = plan.groups.length
  if (talk.sheet !== sheet) {
    const step = await present(room, (look) => sheetSlides(plan, turn, choices, look), groups)
    if (step !== 'on') return { kind: step }
    talk.sheet = sheet
  }
  const said = await askLine(
    talk,
    promptFor(talk, turn.group),
    (line) => viewReply(choices, line),
    () => talk.prompter.show(responseHelp(plan, choices, room.look())),
  )
  if (said.kind !== 'answer') return said
  return { kind: 'entry', entry: { kind: 'view', ...said.value } }
}

const promptFor = ({ plan }: Talk, group: number): string => wording.groupPrompt(plan.groups[group]!)
