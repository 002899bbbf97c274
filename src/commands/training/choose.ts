import { groupsIn, groupsProblem, usualGroups } from '../../training/groups.ts'
import { present, type Room } from '../../training/room.ts'
import { inTwoColumns, writingFor, type Slide } from '../../training/slide.ts'
import type { Asked } from '../../training/talk.ts'
import * as wording from '../../training/wording.ts'
import type { Look } from '../../render/recommendation.ts'
import { hanging } from '../../render/wrap.ts'
import type { FoundScenario } from './own-scenarios.ts'

/** Whoever leads the session chooses the scenarios by their numbers. Null where they would rather leave. */
export async function chooseScenarios(
  asked: Asked,
  found: readonly FoundScenario[],
): Promise<readonly FoundScenario[] | null> {
  const { room, prompter } = asked
  for (;;) {
    const step = await present(room, (look) => [choiceSlide(found, look)], 0)
    if (step === 'quit') return null
    if (step === 'back') continue
    const line = await prompter.line(wording.choicePrompt, (typed) =>
      leaves(typed) || goesBack(typed) || numbered(found, typed)
        ? null
        : wrapped(room, wording.chooseForm(found.length)),
    )
    if (!goesBack(line)) return numbered(found, line)
  }
}

/** The scenarios of those numbers; null where a number is none of them, or stands there twice. */
function numbered(found: readonly FoundScenario[], line: string): readonly FoundScenario[] | null {
  const numbers = line.trim().split(/[\s,]+/)
  const chosen = numbers.flatMap((number) =>
    /^\d{1,3}$/.test(number) ? (found[Number(number) - 1] ?? []) : [],
  )
  return chosen.length === numbers.length && new Set(chosen).size === chosen.length ? chosen : null
}

/** Titles alone: the room can see the screen, and themes say what comes. */
function choiceSlide(found: readonly FoundScenario[], look: Look): Slide {
  const write = writingFor(look)
  const lines = found.flatMap(({ scenario }, place) =>
    write(scenario.title, hanging(`${String(place + 1).padStart(3)}  `)),
  )
  return {
    heading: wording.chooseHeading,
    blocks: [lines, write(wording.chooseAsk)],
    tight: [inTwoColumns(lines, look), write(wording.chooseAskShort)],
  }
}

/** The names of the groups. Null where whoever leads the session would rather leave. */
export async function chooseGroups({ room, prompter }: Asked): Promise<readonly string[] | null> {
  const slide = (look: Look): Slide => ({
    heading: wording.groupsHeading,
    blocks: [writingFor(look)(wording.groupsAsk(usualGroups))],
  })
  await present(room, (look) => [slide(look)], 1)
  const line = await prompter.line(wording.prompt, (typed) => {
    if (leaves(typed) || keeps(typed)) return null
    const problem = typed.trim() === '' ? wording.groupsForm : groupsProblem(groupsIn(typed))
    return problem === null ? null : wrapped(room, problem)
  })
  if (leaves(line)) return null
  return keeps(line) ? usualGroups : groupsIn(line)
}

const wrapped = (room: Room, text: string): string => writingFor(room.look())(text).join('\n')
const goesBack = (line: string): boolean => line.trim().toLowerCase() === 'b'
const leaves = (line: string): boolean => line.trim().toLowerCase() === 'q'
const keeps = (line: string): boolean => line.trim().toLowerCase() === 'k'
