import { message } from '../../problems/sentences.ts'
import type { Io } from '../../world/io.ts'
import { resultsCsv, resultsJson, resultsOf } from '../../training/results.ts'
import { presentFromStart } from '../../training/room.ts'
import type { Entry, Plan } from '../../training/session.ts'
import { slideText } from '../../training/slide.ts'
import { summarySlides } from '../../training/summary-text.ts'
import { askRoom, tell, type RoomDialogue } from '../../training/room-dialogue.ts'
import { tally, type WorkshopTally } from '../../training/tally.ts'
import * as wording from '../../training/wording.ts'
import { resultsBoards } from '../../training/pictures.ts'
import { isoTime } from '../../record/time.ts'
import { failed, ok } from '../../problems/result.ts'
import type { Problem } from '../../problems/problem.ts'
import { outputPage } from '../output.ts'
import { saveAllNew } from '../../world/save.ts'
import { writeTakeaway, type PaperOptions } from './papers.ts'

/** Shows what came out of it, and saves the results where they are wanted. False where somebody leaves before that. */
export async function endWorkshop(
  io: Io,
  dialogue: RoomDialogue,
  plan: Plan,
  entries: readonly Entry[],
  { results, ...options }: PaperOptions & { readonly results?: string },
): Promise<boolean> {
  const counted = tally(plan, entries)
  if (!io.terminal.stdout) {
    const page = outputPage(io, false)
    io.stdout.write(
      summarySlides(plan, counted, page)
        .map((slide) => slideText(slide, page))
        .join('\n\n'),
    )
  }
  if ((await presentFromStart(dialogue.room, (page) => summarySlides(plan, counted, page))) === 'quit')
    return false
  const problems = await writeTakeaway(io, plan.ruleSet, counted, options)
  if (problems.length > 0) tell(dialogue, inWords(problems))
  let path = results
  for (;;) {
    if (path === undefined) {
      tell(dialogue, wording.resultsAsk)
      path = await askName(dialogue)
      if (path === undefined) return true
    }
    const problem = await saveResults(io, plan, counted, path)
    if (problem === null) {
      tell(dialogue, wording.savedAs(path))
      return true
    }
    tell(dialogue, problem)
    path = undefined
  }
}

/** The name of a file for CSV or JSON, as the name says; undefined where nothing is to be saved. */
const askName = (dialogue: RoomDialogue): Promise<string | undefined> =>
  askRoom(
    dialogue,
    wording.resultsPrompt,
    (line) => {
      const name = line.trim()
      if (name.toLowerCase() === 's') return ok(undefined)
      return /.\.(csv|json|svg)$/i.test(name) ? ok(name) : failed(wording.resultsForm)
    },
    'only',
  )

/** Null where they were saved; else what is wrong, in words. */
async function saveResults(io: Io, plan: Plan, counted: WorkshopTally, path: string): Promise<string | null> {
  const now = io.now()
  const results = resultsOf(plan, counted, isoTime(now, io.zone(now)).slice(0, 10))
  const ending = /\.\w+$/.exec(path.toLowerCase())?.[0]
  const texts =
    ending === '.svg'
      ? resultsBoards(counted)
      : [ending === '.json' ? resultsJson(results) : resultsCsv(results)]
  const saved = await saveAllNew(io, path, texts)
  return saved.ok ? null : inWords(saved.problems)
}

const inWords = (problems: readonly Problem[]): string =>
  problems
    .map(message)
    .map(({ what, todo }) => `${what} ${todo}`)
    .join(' ')
