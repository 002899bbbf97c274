import { message } from '../../problems/sentences.ts'
import type { Io } from '../../world/io.ts'
import { resultsCsv, resultsJson } from '../../training/results.ts'
import { presentFromStart } from '../../training/room.ts'
import type { Entry, Plan } from '../../training/session.ts'
import { slideText, writingFor } from '../../training/slide.ts'
import { summarySlides } from '../../training/summary-text.ts'
import { tell, type Asked } from '../../training/talk.ts'
import { tally, type Tally } from '../../training/tally.ts'
import * as wording from '../../training/wording.ts'
import { saveNew } from '../../world/save.ts'
import { isoTime } from '../../record/time.ts'
import { lookOf } from '../outcome.ts'

/** Shows what came out of it, and saves the results where they are wanted. False where somebody leaves before that. */
export async function endWorkshop(
  io: Io,
  asked: Asked,
  plan: Plan,
  entries: readonly Entry[],
  results: string | undefined,
): Promise<boolean> {
  const counted = tally(plan, entries)
  if (!io.terminal.stdout) {
    const look = lookOf(io, false)
    io.stdout.write(
      summarySlides(plan, counted, look)
        .map((slide) => slideText(slide, look))
        .join('\n\n'),
    )
  }
  if ((await presentFromStart(asked.room, (look) => summarySlides(plan, counted, look))) === 'quit')
    return false
  let path = results
  for (;;) {
    if (path === undefined) {
      tell(asked, wording.resultsAsk)
      path = await askName(asked)
      if (path === undefined) return true
    }
    const problem = await saveResults(io, plan, counted, path)
    if (problem === null) {
      tell(asked, wording.savedAs(path))
      return true
    }
    tell(asked, problem)
    path = undefined
  }
}

/** Undefined where nothing is to be saved. */
async function askName({ room, prompter }: Asked): Promise<string | undefined> {
  const line = await prompter.text(
    wording.resultsPrompt,
    (typed) =>
      isNone(typed) || isResultsName(typed) ? null : writingFor(room.look())(wording.resultsForm).join('\n'),
    'only',
  )
  return isNone(line) ? undefined : line.trim()
}

const isNone = (line: string): boolean => line.trim().toLowerCase() === 's'

/** CSV or JSON: the name says which. */
const isResultsName = (name: string): boolean => /.\.(csv|json)$/i.test(name.trim())

/** Null where they were saved; else what is wrong, in words. */
async function saveResults(io: Io, plan: Plan, counted: Tally, path: string): Promise<string | null> {
  const now = io.now()
  const text = path.toLowerCase().endsWith('.json')
    ? resultsJson(plan, counted, isoTime(now, io.zone(now)).slice(0, 10))
    : resultsCsv(counted)
  const saved = await saveNew(io, path, text)
  if (saved.ok) return null
  return saved.problems
    .map(message)
    .map(({ what, todo }) => `${what} ${todo}`)
    .join(' ')
}
