import { exitCode } from '../../problems/exit-codes.ts'
import type { Problem } from '../../problems/problem.ts'
import type { PlacedReview } from '../../review/review-file.ts'
import { loadWithPlaces, type PlacedRuleSet } from '../../rules/load.ts'
import type { Io } from '../../world/io.ts'
import { dayOf, openReviews, reviewFolder, ruleSetBeside } from '../reviews.ts'
import { standardRuleSet } from '../rule-set.ts'
import { openText, type RuleText } from './rule-text.ts'

/** What was found, and the exit code that it calls for: what reviews bring to light makes no check fail. */
interface Found {
  readonly problems: readonly Problem[]
  readonly exit: number
}

export const isReview = ({ text }: RuleText): boolean => /^review:/m.test(text)

/** The reviews that stand beside a rule set; their texts are added to `looked`. */
export async function checkReviewsOf(
  io: Io,
  { path }: RuleText,
  placed: PlacedRuleSet,
  looked: RuleText[],
): Promise<Found> {
  const { files, troubles } = await openReviews(io, reviewFolder(path), placed.ruleSet)
  for (const each of files) looked.push({ file: each.path, text: each.text, path: each.path })
  for (const { texts } of troubles) {
    for (const [file, text] of Object.entries(texts)) looked.push({ file, text, path: file })
  }
  const wrong = troubles.flatMap(({ problems }) => problems)
  const warned = files.length === 0 ? [] : await findingsIn(io, placed, files)
  return { problems: [...warned, ...wrong], exit: troubles[0]?.exit ?? exitCode.done }
}

/** A review that was named by itself: of the rule set beside it, else of the one that it names. */
export async function checkReview(
  io: Io,
  { text, file, path }: RuleText,
  rules: string | undefined,
): Promise<Found> {
  const { readReview, rulesReviewedIn } = await import('../../review/review-file.ts')
  const beside = await openText(io, rules ?? ruleSetBeside(path))
  const source = beside.ok ? beside : await openText(io, rulesReviewedIn(text) ?? standardRuleSet)
  const placed = source.ok ? loadWithPlaces(source.value.text, source.value.file) : null
  if (!source.ok) return { problems: source.problems.problems, exit: exitCode.answers }
  if (!placed?.ok) return { problems: placed?.problems ?? [], exit: exitCode.rules }
  const read = readReview(text, file, placed.value.ruleSet, dayOf(io))
  if (!read.ok) return { problems: read.problems, exit: exitCode.answers }
  return { problems: await findingsIn(io, placed.value, [read.value]), exit: exitCode.done }
}

async function findingsIn(
  io: Io,
  placed: PlacedRuleSet,
  reviews: readonly PlacedReview[],
): Promise<readonly Problem[]> {
  const { reviewFindings } = await import('../../review/findings.ts')
  return reviewFindings(placed, reviews, dayOf(io))
}
