import { letterMark, lettered, type Choice } from '../interview/letters.ts'
import type { Prompter, Read, TextLine } from '../interview/prompter.ts'
import type { Reply } from '../interview/reply.ts'
import { pageText, type Page } from '../render/page.ts'
import { failed } from '../problems/result.ts'
import { hanging } from '../render/wrap.ts'
import { letterReply, type SheetReply } from './reply.ts'
import { present, type Move, type Room } from './room.ts'
import type { Entry, Plan } from './session.ts'
import { writingFor, type Slide } from './slide.ts'
import * as wording from './wording.ts'

export interface WorkshopContext {
  readonly plan: Plan
  readonly room: Room
  readonly prompter: Prompter
  /** What has been entered before. */
  readonly entries: readonly Entry[]
  /** Called after every entry, before anything else is said. What it throws ends the workshop. */
  readonly save: (entries: readonly Entry[]) => Promise<void>
}

/** A workshop under way. */
export interface Talk extends WorkshopContext {
  entries: readonly Entry[]
  /** What stands on the screen for every group to answer, so that it is not put up again for each of them. */
  sheet: string | null
  /** The turn that is open was gone back to: what leads up to it has been seen. */
  isBack: boolean
}

/** What came of a turn. */
export type Said =
  | {
      readonly kind: 'entry'
      readonly entry: Entry
      /** What is shown once the entry has been saved. */
      readonly after?: () => Promise<Move>
    }
  | { readonly kind: 'back' | 'quit' }

/** The responses with their letters, lowest first. */
export const choicesFor = ({ plan }: Talk): readonly Choice[] =>
  lettered(plan.ruleSet.responses.map(({ id, title }) => ({ id, label: title })))

/** Whom a question is put to. */
export type Asked = Pick<WorkshopContext, 'room' | 'prompter'>

/** Shows a paragraph below what stands on the screen. */
export const tell = ({ room, prompter }: Asked, text: string): void =>
  prompter.show(`\n${writingFor(room.page())(text).join('\n')}`)

/** What is put to the room, and asked under the last slide of it. */
export interface Sheet<Value> {
  readonly slides: (page: Page) => readonly Slide[]
  /** Lines that have to be free for prompts after this one. */
  readonly below: number
  readonly prompt: string
  readonly read: Read<SheetReply<Value>>
  /** What `?` shows. */
  readonly help: (page: Page) => readonly Slide[]
  /** Somebody has answered under it before: back leads to that answer, not to the slide before. */
  readonly isShared: boolean
}

type AnsweredOn<Value> = Reply<Value, 'back' | 'quit'>

/** Asks for a typed line, as the prompter does; what `read` finds wrong is written as slides are. */
export const ask = <Value>(
  { room, prompter }: Asked,
  prompt: string,
  read: Read<Value>,
  text?: TextLine,
): Promise<Value> =>
  prompter.ask(
    prompt,
    (line) => {
      const typed = read(line)
      return typed.ok ? typed : failed(writingFor(room.page())(typed.problems).join('\n'))
    },
    text,
  )

/** Shows a sheet from that slide on, as `present` counts, and asks. Null: it stands on the screen already. */
export async function askOn<Value>(
  asked: Asked,
  { slides, below, prompt, read, help, isShared }: Sheet<Value>,
  from: number | null,
): Promise<AnsweredOn<Value>> {
  let at = from
  for (;;) {
    if (at !== null) {
      const move = await present(asked.room, slides, below, at)
      if (move !== 'on') return { kind: move }
    }
    const said = await ask(asked, prompt, read)
    if (said.kind === 'help') {
      if ((await present(asked.room, help)) === 'quit') return { kind: 'quit' }
      // Where lines are only ever added, the sheet has not gone.
      at = asked.room.rows() === Infinity ? null : -1
    } else if (said.kind === 'back' && !isShared) at = -2
    else return said
  }
}

/** Puts a question with a few ways to go on, each with its letter; the id of the one chosen, null where somebody leaves. */
export async function chooseWay<Id extends string>(
  asked: Asked,
  question: string,
  ways: readonly { readonly id: Id; readonly label: string }[],
): Promise<Id | null> {
  const choices = lettered(ways)
  for (;;) {
    const page = asked.room.page()
    const write = writingFor(page)
    const lines = choices.flatMap(({ letter, label }) => write(label, hanging(letterMark(letter))))
    asked.prompter.show(`\n${pageText([write(question).map(page.style.strong), lines])}`)
    const said = await ask(asked, wording.prompt, (line) => letterReply(choices, line))
    if (said.kind === 'answer') return said.value
    if (said.kind === 'quit') return null
    if (said.kind === 'help') tell(asked, wording.chooseHelp)
  }
}
