import { exitCode } from '../problems/exit-codes.ts'
import { commandOf } from '../world/program.ts'
import type { Io } from '../world/io.ts'
import { narrowed, type Wanted } from '../training/listing.ts'
import { tell, type RoomDialogue } from '../training/room-dialogue.ts'
import * as wording from '../training/wording.ts'
import { leadWorkshop } from '../training/workshop.ts'
import { isoTime } from '../record/time.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { begin, type Begun } from './training/begin.ts'
import { writePapers, writeTakeaway, type PaperOptions } from './training/papers.ts'
import { openCourse } from './training/course.ts'
import { programmeOf, usageTrouble, withinTime, type Programme } from './training/plan.ts'
import { keyRoom } from './training/room.ts'
import { sessionFolder, SessionKeeper } from './training/session-store.ts'
import { endWorkshop } from './training/workshop-end.ts'
import { report, trouble } from './report.ts'
import { openRuleSet, type Trouble } from './rule-set.ts'
import { openScenario, openShelf, together, unknownTheme, type ShelfOptions } from './scenarios.ts'
import type { FoundScenario } from './training/own-scenarios.ts'
import { prompting, type AskOptions } from './dialogue.ts'

export interface WorkshopOptions extends AskOptions, ShelfOptions, Wanted, PaperOptions {
  readonly resume?: boolean
  /** The id of a course, or a file. */
  readonly course?: string
  /** How many minutes there are. */
  readonly time?: number
  /** Where the results go. */
  readonly results?: string
}

/** Leads groups through scenarios: they say what they would do first, then the recommendation is revealed. */
export async function workshop(io: Io, named: readonly string[], options: WorkshopOptions): Promise<number> {
  const { theme, scenarios, course } = options
  const isOther =
    named.length > 0 ||
    [theme, options.for, course, options.time, scenarios, options.rules].some((each) => each !== undefined)
  if (options.resume && isOther) return trouble(io, resumeAlone, 'text')
  const programme = await programmeFor(io, named, options)
  if (!programme.ok) return trouble(io, programme.problems, 'text')
  const isTerminal = io.terminal.stdin && io.terminal.stderr
  const isNamed = named.length > 0 || course !== undefined
  const { time, resume = false } = options
  const rules = options.rules ?? programme.value.rules
  const papers = [options.handout, options.notes, options.takeaway].filter((each) => each !== undefined)
  if (papers.length > 0 && (isNamed || !isTerminal)) {
    const within = time === undefined ? ok(programme.value) : await withinTime(programme.value, time)
    if (!within.ok) return trouble(io, within.problems, 'text')
    const exit = await writePapers(io, within.value, rules, options)
    if (exit !== exitCode.done) return exit
    if (!isTerminal) return writeTakeawayAlone(io, programme.value, rules, options)
  }
  if (!isTerminal) {
    io.stderr.write(`${wording.workshopNeedsTerminal}\n`)
    return exitCode.usage
  }
  const isKept = sessionFolder(io) !== null
  return prompting(
    io,
    options,
    wording.sessionStopped(isKept ? commandOf(io, 'workshop --resume') : null),
    async (prompter) => {
      const dialogue = { prompter, room: keyRoom(io, prompter, options) }
      const begun = await begin(io, dialogue, { programme: programme.value, isNamed, time, rules, resume })
      if (!begun.ok) return trouble(io, begun.problems, 'text')
      if (begun.value === null) return exitCode.done
      if (papers.length > 0 && !isNamed) {
        const exit = await writePapers(io, begun.value.programme, begun.value.rules, options)
        if (exit !== exitCode.done) return exit
      }
      await play(io, dialogue, begun.value, options)
      return exitCode.done
    },
    false,
  )
}

/** Without what a room said, as nobody has met. */
async function writeTakeawayAlone(
  io: Io,
  programme: Programme,
  rules: string | undefined,
  options: WorkshopOptions,
): Promise<number> {
  const opened = await openRuleSet(io, rules ?? programme.chosen[0]!.scenario.rules)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const problems = await writeTakeaway(io, opened.value.ruleSet, null, options)
  if (problems.length === 0) return exitCode.done
  return trouble(io, { problems, texts: {}, exit: exitCode.file }, 'text')
}

const resumeAlone = usageTrouble({ code: 'resume-alone', args: {}, place: null })
const courseAlone = usageTrouble({ code: 'course-alone', args: {}, place: null })

async function play(io: Io, dialogue: RoomDialogue, begun: Begun, options: WorkshopOptions): Promise<void> {
  const { plan, entries, path, session } = begun
  const keeper = new SessionKeeper(io, path, session, (problems) => report(io, problems, 'text'))
  await keeper.keep(entries)
  const clock = {
    now: () => io.now().getTime(),
    time(at: number): string {
      const moment = new Date(at)
      return isoTime(moment, io.zone(moment)).slice(11, 16)
    },
  }
  const end = await leadWorkshop({ ...dialogue, plan, clock, entries, save: (now) => keeper.keep(now) })
  const isOver = end.kind === 'done' && (await endWorkshop(io, dialogue, plan, end.entries, options))
  if (isOver) await keeper.discard()
  else
    tell(dialogue, path === null ? wording.notKept : wording.sessionLeft(commandOf(io, 'workshop --resume')))
}

/** What is played: a course, or scenarios, under the rule set that a course names. */
async function programmeFor(
  io: Io,
  named: readonly string[],
  options: WorkshopOptions,
): Promise<Result<Programme & { readonly rules: string | undefined }, Trouble>> {
  if (options.course !== undefined) {
    return named.length > 0 ? failed(courseAlone) : openCourse(io, options.course, options)
  }
  const found = await scenariosFor(io, named, options)
  return found.ok ? ok({ ...programmeOf(found.value), rules: undefined }) : found
}

/** The scenarios that are named, or all there are of a theme. What is wrong with others is said, and stops nobody. */
async function scenariosFor(
  io: Io,
  named: readonly string[],
  options: WorkshopOptions,
): Promise<Result<readonly FoundScenario[], Trouble>> {
  const chosen: FoundScenario[] = []
  for (const each of named) {
    const opened = await openScenario(io, each, options)
    if (!opened.ok) return opened
    chosen.push(opened.value)
  }
  if (chosen.length > 0) return ok(chosen)
  const { found, troubles } = await openShelf(io, options)
  const { problems, texts } = together(troubles)
  if (problems.length > 0) report(io, problems, 'text', texts)
  const themed = narrowed(found, options)
  return themed.length > 0 ? ok(themed) : failed(unknownTheme(found, options.theme ?? ''))
}
