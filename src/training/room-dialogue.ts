import { keyed, keyMark } from '../interview/choices.ts'
import type { Prompter, Read, TextLine } from '../interview/prompter.ts'
import type { Reply } from '../interview/reply.ts'
import { failed } from '../problems/result.ts'
import { pageText, type Page } from '../render/page.ts'
import { hanging } from '../render/wrap.ts'
import { keyReply, type SheetReply } from './reply.ts'
import { present, type Room } from './room.ts'
import { writingFor, type Slide } from './slide.ts'
import * as wording from './wording.ts'

/** A room, and whoever sits at the keys for it: a question is put to both. */
export interface RoomDialogue {
  readonly room: Room
  readonly prompter: Prompter
}

/** Shows a paragraph below what stands on the screen. */
export const tell = ({ room, prompter }: RoomDialogue, text: string): void =>
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
export const askRoom = <Value>(
  { room, prompter }: RoomDialogue,
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
  dialogue: RoomDialogue,
  { slides, below, prompt, read, help, isShared }: Sheet<Value>,
  from: number | null,
): Promise<AnsweredOn<Value>> {
  let at = from
  for (;;) {
    if (at !== null) {
      const move = await present(dialogue.room, slides, below, at)
      if (move !== 'on') return { kind: move }
    }
    const said = await askRoom(dialogue, prompt, read)
    if (said.kind === 'help') {
      if ((await present(dialogue.room, help)) === 'quit') return { kind: 'quit' }
      // Where lines are only ever added, the sheet has not gone.
      at = dialogue.room.rows() === Infinity ? null : -1
    } else if (said.kind === 'back' && !isShared) at = -2
    else return said
  }
}

/** Puts a question with a few ways to go on, each with its key; the id of the one chosen, null where somebody leaves. */
export async function chooseWay<Id extends string>(
  dialogue: RoomDialogue,
  question: string,
  ways: readonly { readonly id: Id; readonly label: string }[],
): Promise<Id | null> {
  const choices = keyed(ways)
  for (;;) {
    const page = dialogue.room.page()
    const write = writingFor(page)
    const lines = choices.flatMap(({ key, label }) => write(label, hanging(keyMark(key))))
    dialogue.prompter.show(`\n${pageText([write(question).map(page.style.strong), lines])}`)
    const said = await askRoom(dialogue, wording.prompt, (line) => keyReply(choices, line))
    if (said.kind === 'answer') return said.value
    if (said.kind === 'quit') return null
    if (said.kind === 'help') tell(dialogue, wording.chooseHelp)
  }
}
