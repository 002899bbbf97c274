import { join, resolve } from 'node:path'
import { exitCode } from '../../problems/exit-codes.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { reviewText } from '../../review/review-file.ts'
import { isDisputed, isOf, type Review } from '../../review/review.ts'
import * as wording from '../../review/wording.ts'
import { pageWidth } from '../../render/page.ts'
import { wrap } from '../../render/wrap.ts'
import { asId } from '../../text/ids.ts'
import { fileProblem } from '../../world/file-problem.ts'
import type { Io } from '../../world/io.ts'
import { saveOver, shared } from '../../world/save.ts'
import { reviewFolder } from '../reviews.ts'
import type { Trouble } from '../rule-set.ts'
import type { ToReview } from './review.ts'

/** A name that is free: the day and the role, and a number where there is one of them already. */
export async function newReviewPath(io: Io, folder: string, { on, role }: Review): Promise<string> {
  const name = `${on}-${asId(role.slice(0, 40)) ?? 'reviewer'}`
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.yaml`)
    if ((await io.files.look(path)) === null) return path
  }
}

/** Writes a review in place of its earlier state, and makes its folder where there is none. */
export async function saveReview(io: Io, path: string, review: Review): Promise<Result<string, Trouble>> {
  const folder = join(path, '..')
  const trouble = (problems: Trouble['problems']): Trouble => ({ problems, texts: {}, exit: exitCode.file })
  try {
    await io.files.makeFolder(folder, 0o755)
  } catch (error) {
    return failed(trouble([asReview(fileProblem(error, folder, 'write'), folder)]))
  }
  const saved = await saveOver(io, path, reviewText(review), shared)
  return saved.ok ? ok(path) : failed(trouble(saved.problems.map((each) => asReview(each, folder))))
}

/** Beside a rule set that is installed nobody may write: there is another way. */
const asReview = (problem: Trouble['problems'][number], folder: string): Trouble['problems'][number] =>
  problem.code === 'file-not-allowed' || problem.code === 'read-only-disk'
    ? { code: 'review-not-writable', args: { folder }, place: null }
    : problem

/** What is in the review now, where it is, and what follows from it. */
export function savedWords(
  io: Io,
  { folder, named, readings }: ToReview,
  review: Review,
  path: string,
): string {
  const points = readings.flatMap((reading) => reading.points)
  const found = review.found.filter((each) => points.some((point) => isOf(point, each)))
  const looked = found.filter(({ says }) => says !== 'not-looked-at').length
  const disputed = found.filter(({ says }) => isDisputed(says)).length
  const beside = reviewFolder(named)
  return [
    wording.tallied(looked, points.length, disputed),
    wording.savedAs(path),
    ...(resolve(folder) === resolve(beside) ? [] : [wording.notBeside(beside)]),
  ]
    .flatMap((text) => wrap(text, pageWidth(io.columns())))
    .map((line) => `${line}\n`)
    .join('')
}
