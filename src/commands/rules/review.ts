import { exitCode } from '../../problems/exit-codes.ts'
import type { Problem } from '../../problems/problem.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { sections } from '../../review/parts.ts'
import { readingsOf, type Reading } from '../../review/points.ts'
import { loadWithPlaces, type PlacedRuleSet } from '../../rules/load.ts'
import { nearest } from '../../text/nearest.ts'
import { commandOf } from '../../world/program.ts'
import { outputColumns, type Io } from '../../world/io.ts'
import { readText } from '../../world/read-text.ts'
import type { AskOptions } from '../dialogue.ts'
import { report, trouble } from '../report.ts'
import { dayOf, openReviews, reviewFolder } from '../reviews.ts'
import { standardRuleSet, type Trouble } from '../rule-set.ts'
import { put } from './put.ts'
import { openText } from './rule-text.ts'

export interface RulesReviewOptions extends AskOptions {
  readonly by?: string
  readonly only?: string
  readonly contacts?: boolean
  readonly open?: boolean
  readonly sheet?: string
  readonly from?: string
  readonly to?: string
}

/** What is looked at, and where what is found of it goes. */
export interface ToReview extends PlacedRuleSet {
  /** As it was named. */
  readonly named: string
  readonly readings: readonly Reading[]
  readonly folder: string
}

/** Holds a rule set against the published text, point by point, on the screen or on paper. */
export async function reviewRules(
  io: Io,
  idOrFile: string | undefined,
  options: RulesReviewOptions,
): Promise<number> {
  const opened = await open(io, idOrFile ?? options.rules ?? standardRuleSet, options)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const chosen = opened.value
  if (options.sheet !== undefined) {
    const { sheetHtml, sheetText } = await import('../../review/sheet.ts')
    const sheet = /\.html?$/i.test(options.sheet) ? sheetHtml : sheetText
    return put(
      io,
      sheet(chosen.ruleSet, chosen.readings, commandOf(io, `rules review ${chosen.named}`)),
      options.sheet,
    )
  }
  if (options.open) return listOpen(io, chosen)
  if (options.from !== undefined) return takeIn(io, options.from, chosen)
  const { reviewOnScreen } = await import('./review-on-screen.ts')
  return reviewOnScreen(io, chosen, options)
}

async function open(
  io: Io,
  named: string,
  { only, contacts, to }: RulesReviewOptions,
): Promise<Result<ToReview, Trouble>> {
  const text = await openText(io, named)
  if (!text.ok) return text
  const { file, path } = text.value
  const loaded = loadWithPlaces(text.value.text, file)
  if (!loaded.ok) {
    return failed({ problems: loaded.problems, texts: { [file]: text.value.text }, exit: exitCode.rules })
  }
  const all = readingsOf(loaded.value.ruleSet)
  const wanted = contacts ? 'contacts' : only
  const readings = wanted === undefined ? all : chosenFrom(all, wanted)
  const folder = to ?? reviewFolder(path)
  if (readings.length > 0) return ok({ ...loaded.value, named, readings, folder })
  const known = all.flatMap(({ document, points }) => [document.id, ...points.map(({ id }) => id)])
  const args = { nearest: nearest(wanted ?? '', known), sections }
  const problem: Problem = { code: 'review-nothing-chosen', args, place: null }
  return failed({ problems: [problem], texts: {}, exit: exitCode.usage })
}

/** By the name of a section, the id of a source, or the id of a part. */
const chosenFrom = (readings: readonly Reading[], wanted: string): readonly Reading[] =>
  readings.flatMap(({ document, points }) => {
    const chosen = points.filter(
      ({ section, id }) => section === wanted || id === wanted || document.id === wanted,
    )
    return chosen.length === 0 ? [] : [{ document, points: chosen }]
  })

async function listOpen(io: Io, { folder, ...placed }: ToReview): Promise<number> {
  const { files, troubles } = await openReviews(io, folder, placed.ruleSet)
  for (const { problems, texts } of troubles) report(io, problems, 'text', texts)
  const { openText: text } = await import('../../review/listing.ts')
  const width = outputColumns(io)
  io.stdout.write(
    text(
      placed,
      files.map(({ review }) => review),
      width,
    ),
  )
  return troubles[0]?.exit ?? exitCode.done
}

/** Makes a review of a sheet that was filled in. */
async function takeIn(io: Io, path: string, chosen: ToReview): Promise<number> {
  const text = await readText(io.files, path)
  if (!text.ok) return trouble(io, { problems: text.problems, texts: {}, exit: exitCode.file }, 'text')
  const { readSheet } = await import('../../review/sheet-file.ts')
  const read = readSheet(text.value, path, chosen.ruleSet, dayOf(io))
  if (!read.ok) {
    const texts = { [path]: text.value }
    return trouble(io, { problems: read.problems, texts, exit: exitCode.answers }, 'text')
  }
  const { newReviewPath, saveReview, savedWords } = await import('./review-store.ts')
  const target = await newReviewPath(io, chosen.folder, read.value)
  const saved = await saveReview(io, target, read.value)
  if (!saved.ok) return trouble(io, saved.problems, 'text')
  io.stderr.write(savedWords(io, chosen, read.value, target))
  return exitCode.done
}
