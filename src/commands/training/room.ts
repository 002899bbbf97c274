import type { Page } from '../../render/page.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { plainBecause } from '../../interview/prompters.ts'
import type { Prompter } from '../../interview/prompter.ts'
import type { Io } from '../../world/io.ts'
import { moveReply } from '../../training/reply.ts'
import type { Room } from '../../training/room.ts'
import { writingFor } from '../../training/slide.ts'
import * as wording from '../../training/wording.ts'
import { styleFor } from '../../render/style.ts'
import { failed } from '../../problems/result.ts'
import type { AskOptions } from '../dialogue.ts'

/** How a room is shown things on its terminal. */
function roomPage(io: Io, options: AskOptions): Page {
  const flag = isPlain(io, options) ? false : options.color
  return { width: io.columns(), style: styleFor({ flag, env: io.env, terminal: io.terminal.stderr }) }
}

const isPlain = ({ env }: Io, { accessible }: AskOptions): boolean =>
  plainBecause(env, accessible ?? false) !== null

/** Where lines are only ever added, there is no screen to fit. */
const rowsOf = (io: Io, options: AskOptions): number => (isPlain(io, options) ? Infinity : io.rows())

/** A room that goes on when somebody presses Enter. */
export const keyRoom = (io: Io, prompter: Prompter, options: AskOptions): Room => ({
  page: () => roomPage(io, options),
  rows: () => rowsOf(io, options),
  show(text) {
    freshScreen(io, options)
    prompter.show(text)
  },
  async goOn(more) {
    for (;;) {
      const move = await prompter.ask(more ? wording.enterOrMore : wording.enterToGoOn, (line) => {
        const typed = moveReply(line, more !== undefined)
        return typed.ok ? typed : failed(writingFor(roomPage(io, options))(typed.problems).join('\n'))
      })
      if (move !== 'more') return move
      if ((await more?.()) === 'quit') return 'quit'
    }
  },
})

/** A room that goes on by itself after so many seconds. */
export const timedRoom = (io: Io, seconds: number, options: AskOptions): Room => ({
  page: () => roomPage(io, options),
  rows: () => rowsOf(io, options),
  show(text) {
    freshScreen(io, options)
    io.stderr.write(text)
  },
  async goOn() {
    await wait(seconds * 1000)
    return 'on'
  },
})

/** Moves what stands on the screen up and out of sight, where it can be scrolled back to, and begins at the top. */
function freshScreen(io: Io, options: AskOptions): void {
  io.stderr.write(isPlain(io, options) ? '\n' : Buffer.from(`${'\n'.repeat(io.rows())}\u001b[H`))
}
