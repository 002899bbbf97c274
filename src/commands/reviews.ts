import { dirname, join } from 'node:path'
import { exitCode } from '../problems/exit-codes.ts'
import type { Problem } from '../problems/problem.ts'
import type { RuleSet } from '../rules/model.ts'
import type { PlacedReview } from '../review/review-file.ts'
import { systemCode } from '../world/file-problem.ts'
import type { Io } from '../world/io.ts'
import { packageFolder } from '../world/program.ts'
import { readText } from '../world/read-text.ts'

/** A review as a file of it has it. */
export interface ReviewFile extends PlacedReview {
  readonly path: string
  readonly text: string
}

export interface OpenedReviews {
  readonly files: readonly ReviewFile[]
  readonly troubles: readonly Unusable[]
}

/** Why a review could not be used, with its text and the exit code that this calls for. */
interface Unusable {
  readonly problems: readonly Problem[]
  readonly texts: Readonly<Record<string, string>>
  readonly exit: number
}

/** The folder in which the reviews of a rule set are kept: beside its file. */
export const reviewFolder = (idOrFile: string): string => {
  const path = /[/\\.]/.test(idOrFile) ? idOrFile : join(packageFolder, 'rules', idOrFile)
  return `${path.replace(/\.ya?ml$/i, '')}.reviews`
}

/** The file beside which a review is kept. */
export const ruleSetBeside = (review: string): string => `${dirname(review).replace(/\.reviews$/, '')}.yaml`

export const dayOf = (io: Pick<Io, 'now'>): string => io.now().toISOString().slice(0, 10)

/** Every review of a rule set in a folder, in the order of the names of their files; none where there is no folder. */
export async function openReviews(io: Io, folder: string, ruleSet: RuleSet): Promise<OpenedReviews> {
  const files: ReviewFile[] = []
  const troubles: Unusable[] = []
  for (const name of await namesIn(io, folder)) {
    const path = join(folder, name)
    const text = await readText(io.files, path)
    if (!text.ok) {
      troubles.push({ problems: text.problems, texts: {}, exit: exitCode.file })
      continue
    }
    const { readReview } = await import('../review/review-file.ts')
    const read = readReview(text.value, path, ruleSet, dayOf(io))
    if (read.ok) files.push({ ...read.value, path, text: text.value })
    else troubles.push({ problems: read.problems, texts: { [path]: text.value }, exit: exitCode.answers })
  }
  return { files, troubles }
}

/** The rule set with what the reviews beside it come to. */
export async function withReviews(io: Io, idOrFile: string, ruleSet: RuleSet): Promise<RuleSet> {
  const { files } = await openReviews(io, reviewFolder(idOrFile), ruleSet)
  if (files.length === 0) return ruleSet
  const { pointsOf } = await import('../review/points.ts')
  const { reviewedBy } = await import('../review/standing.ts')
  const reviews = files.map(({ review }) => review)
  return { ...ruleSet, reviewed: reviewedBy(pointsOf(ruleSet), reviews) }
}

const yaml = /\.ya?ml$/i

/** In the order in which they were begun: of two of one day and one role, the second has a number. */
async function namesIn({ files }: Io, folder: string): Promise<readonly string[]> {
  try {
    const names = (await files.list(folder)).filter((name) => yaml.test(name))
    const plain = (name: string): string => name.replace(yaml, '')
    return names.toSorted((a, b) => plain(a).localeCompare(plain(b), 'en', { numeric: true }))
  } catch (error) {
    systemCode(error)
    return []
  }
}
