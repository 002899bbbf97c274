import { exitCode } from '../../problems/exit-codes.ts'
import { choose, say, type Dialogue } from '../../interview/dialogue.ts'
import { waysOn } from '../../interview/asking.ts'
import { Stopped } from '../../interview/prompter.ts'
import { stoppedBefore } from '../../interview/wording.ts'
import { isNobody } from '../../review/claims.ts'
import { leadReview } from '../../review/lead.ts'
import { askWords, words } from '../../review/point-turn.ts'
import { pointsOf } from '../../review/points.ts'
import { answerTo, emptyReview, nextLook, whoOf, type Review } from '../../review/review.ts'
import { standingsOf } from '../../review/standing.ts'
import * as wording from '../../review/wording.ts'
import { commandOf } from '../../world/program.ts'
import type { Io } from '../../world/io.ts'
import { dialogueFor, prompting } from '../dialogue.ts'
import { report, trouble } from '../report.ts'
import { dayOf, openReviews, type ReviewFile } from '../reviews.ts'
import type { RulesReviewOptions, ToReview } from './review.ts'
import { newReviewPath, saveReview, savedWords } from './review-store.ts'

type Who = Pick<Review, 'role' | 'organisation' | 'name'>

/** Asks point by point. Every answer is saved at once, so that somebody can stop at any time and go on later. */
export async function reviewOnScreen(io: Io, chosen: ToReview, options: RulesReviewOptions): Promise<number> {
  if (!io.terminal.stdin || !io.terminal.stderr) {
    io.stderr.write(`${wording.noTerminal}\n`)
    return exitCode.usage
  }
  const { files, troubles } = await openReviews(io, chosen.folder, chosen.ruleSet)
  for (const { problems, texts } of troubles) report(io, problems, 'text', texts)
  return prompting(io, options, stoppedBefore, async (prompter) => {
    const { ruleSet } = chosen
    const dialogue = dialogueFor(io, prompter, { ruleSet, shipped: false }, options, true)
    const { readings } = chosen
    const points = readings.flatMap((reading) => reading.points)
    say(dialogue, wording.opening(ruleSet.rules.title, points.length))
    const who = await whoReviews(dialogue, options.by)
    if (who === null) return exitCode.done
    const own = files.filter(({ review }) => whoOf(review).toLowerCase() === whoOf(who).toLowerCase())
    const begun = await begin(dialogue, own, emptyReview(ruleSet, who, dayOf(io), dayOf(io)))
    if (begun === null) return exitCode.done
    const path = begun.file?.path ?? (await newReviewPath(io, chosen.folder, begun.review))
    let isEmpty = begun.review.found.length === 0
    const save = async (review: Review): Promise<void> => {
      isEmpty = review.found.length === 0
      const saved = await saveReview(io, path, { ...review, reviewBy: nextLook(review.on, review.found) })
      if (!saved.ok) throw new Unsaved(trouble(io, saved.problems, 'text'))
    }
    try {
      await save(begun.review)
      const earlier = standingsOf(
        pointsOf(ruleSet),
        begun.earlier.map(({ review }) => review),
      )
      const isDone = new Set(
        earlier.filter(({ opinions }) => opinions.length > 0).map(({ point }) => point.digest),
      )
      const isNamed = options.only !== undefined || (options.contacts ?? false)
      const lead = { dialogue, readings, isDone, again: isNamed, today: dayOf(io), save }
      const review = await leadReview(lead, begun.review)
      if (isEmpty) say(dialogue, wording.nothingSaid)
      else {
        prompter.show(`\n${savedWords(io, chosen, review, path).trimEnd()}`)
        const isLeft = points.some(
          (point) => !isDone.has(point.digest) && answerTo(review, point) === undefined,
        )
        const to = options.to === undefined ? '' : ` --to ${options.to}`
        const again = `rules review ${chosen.named} --by "${byOf(review)}"${to}`
        if (isLeft) say(dialogue, wording.left(commandOf(io, again)))
      }
      return exitCode.done
    } catch (error) {
      if (error instanceof Unsaved) return error.exit
      if (error instanceof Stopped && !isEmpty) error.say = wording.stopped
      throw error
    } finally {
      if (isEmpty && (await io.files.look(path)) !== null) await io.files.remove(path)
    }
  })
}

/** Nothing more can be kept: whoever reviews is not led on. */
class Unsaved extends Error {
  override readonly name = 'Unsaved'
  readonly exit: number
  constructor(exit: number) {
    super('the review could not be saved')
    this.exit = exit
  }
}

const byOf = ({ role, organisation }: Who): string =>
  organisation === null ? role : `${role}, ${organisation}`

/** `by`: a role, and perhaps an organisation behind a comma. Null where somebody leaves. */
async function whoReviews(dialogue: Dialogue, by: string | undefined): Promise<Who | null> {
  const [given = '', ...rest] = (by ?? '').split(',')
  const role = words(given, wording.roleMissing)
  const organisation = words(rest.join(','), null)
  if (role.ok && organisation.ok && role.value !== null && !isNobody(role.value)) {
    return { role: role.value, organisation: organisation.value, name: null }
  }
  say(dialogue, `${wording.whoSay}\n`)
  for (;;) {
    const typed = await askWords(dialogue, wording.roleAsk, wording.roleMissing)
    if (typed.kind === 'quit') return null
    if (typed.kind === 'back' || typed.value === null || isNobody(typed.value)) {
      say(dialogue, wording.roleMissing)
      continue
    }
    const where = await askWords(dialogue, wording.organisationAsk, null)
    if (where.kind === 'quit') return null
    if (where.kind === 'answer') return { role: typed.value, organisation: where.value, name: null }
  }
}

interface Begun {
  readonly review: Review
  /** The file that is gone on with. */
  readonly file: ReviewFile | null
  /** What the same reviewer found before, and need not look at again. */
  readonly earlier: readonly ReviewFile[]
}

/** The review to put answers into; null where somebody leaves. */
async function begin(dialogue: Dialogue, own: readonly ReviewFile[], empty: Review): Promise<Begun | null> {
  const newest = own.toSorted((a, b) => a.review.on.localeCompare(b.review.on)).at(-1)
  if (newest === undefined) return { review: empty, file: null, earlier: [] }
  say(dialogue, wording.found(whoOf(newest.review), newest.review.on, newest.review.found.length))
  const ways = waysOn(
    wording.goOnAsk,
    [
      { id: 'on', label: wording.goOn },
      { id: 'new', label: wording.beginNew },
    ],
    wording.whyGoOn,
  )
  switch (await choose(dialogue, ways, false)) {
    case 'on': {
      const file = newest.review.digest === empty.digest ? newest : null
      return { review: file?.review ?? empty, file, earlier: own.filter((each) => each !== file) }
    }
    case 'new':
      return { review: empty, file: null, earlier: [] }
    default:
      return null
  }
}
