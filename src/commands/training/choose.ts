import type { Page } from '../../render/page.ts'
import type { Reply } from '../../interview/reply.ts'
import { readGroups, usualGroups } from '../../training/groups.ts'
import { present } from '../../training/room.ts'
import type { Group } from '../../training/session.ts'
import { inTwoColumns, slideWidth, writingFor, type Slide } from '../../training/slide.ts'
import { askRoom, type RoomDialogue } from '../../training/room-dialogue.ts'
import * as wording from '../../training/wording.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { hanging } from '../../render/wrap.ts'
import type { Chosen } from './plan.ts'

/** Whoever leads the session chooses the scenarios by their numbers. Null where they would rather leave. */
export async function chooseScenarios(
  dialogue: RoomDialogue,
  found: readonly Chosen[],
): Promise<readonly Chosen[] | null> {
  const { room } = dialogue
  for (;;) {
    const move = await present(room, (page) => [choiceSlide(found, page)], 0)
    if (move === 'quit') return null
    if (move === 'back') continue
    const chosen = await askRoom(dialogue, wording.choicePrompt, (line) => numbersReply(found, line))
    if (chosen.kind === 'answer') return chosen.value
    if (chosen.kind === 'quit') return null
  }
}

/** The scenarios of those numbers: each is one of them, and stands there once. */
function numbersReply(
  found: readonly Chosen[],
  line: string,
): Result<Reply<readonly Chosen[], 'back' | 'quit'>, string> {
  const typed = line.trim().toLowerCase()
  if (typed === 'b') return ok({ kind: 'back' })
  if (typed === 'q') return ok({ kind: 'quit' })
  const numbers = typed.split(/[\s,]+/)
  const chosen = numbers.flatMap((number) =>
    /^\d{1,3}$/.test(number) ? (found[Number(number) - 1] ?? []) : [],
  )
  return chosen.length === numbers.length && new Set(chosen).size === chosen.length
    ? ok({ kind: 'answer', value: chosen })
    : failed(wording.chooseForm(found.length))
}

/** Titles alone: the room can see the screen, and themes say what comes. */
function choiceSlide(found: readonly Chosen[], page: Page): Slide {
  const write = writingFor(page)
  const lines = found.flatMap(({ scenario }, index) =>
    write(scenario.title, hanging(`${String(index + 1).padStart(3)}  `)),
  )
  return {
    heading: wording.chooseHeading,
    blocks: [lines, write(wording.chooseAsk)],
    tight: [inTwoColumns(lines, slideWidth(page.width)), write(wording.chooseAskShort)],
  }
}

/** The names of the groups. Null where whoever leads the session would rather leave. */
export async function chooseGroups(dialogue: RoomDialogue): Promise<readonly Group[] | null> {
  const slide = (page: Page): Slide => ({
    heading: wording.groupsHeading,
    blocks: [writingFor(page)(wording.groupsAsk(usualGroups.map(({ name }) => name)))],
  })
  await present(dialogue.room, (page) => [slide(page)], 1)
  return askRoom<readonly Group[] | null>(dialogue, wording.prompt, (line) => {
    switch (line.trim().toLowerCase()) {
      case '':
        return failed(wording.groupsForm)
      case 'q':
        return ok(null)
      case 'k':
        return ok(usualGroups)
      default:
        return readGroups(line)
    }
  })
}
