import { exitCode } from '../../problems/exit-codes.ts'
import { problem, type Problem } from '../../problems/problem.ts'
import { endsLikePicture } from '../../guard/file-name.ts'
import { isoTime, readableTime } from '../../record/time.ts'
import { hasFault } from '../../record/verify.ts'
import { recomposed } from '../../render/rewritten.ts'
import { sharePages } from '../../sharing/reader-pages.ts'
import type { Reader } from '../../sharing/share-page.ts'
import { sharePageTexts } from '../../sharing/share-text.ts'
import { commandOf } from '../../world/program.ts'
import type { Io } from '../../world/io.ts'
import { saveAllNew } from '../../world/save.ts'
import type { CommonOptions } from '../common-options.ts'
import { trouble } from '../report.ts'
import { openWholeRecord, rulesAtHand } from './open.ts'
import { verified } from './verify.ts'

export interface ShareOptions extends CommonOptions {
  readonly for: Reader
  readonly to?: string
}

/** A page for one reader from a record as it was written: to a new file, else to standard output. */
export async function shareRecord(io: Io, path: string, options: ShareOptions): Promise<number> {
  const found = (problems: readonly Problem[], exit: number): number =>
    trouble(io, { problems, texts: {}, exit }, 'text')
  const { to } = options
  if (to !== undefined && endsLikePicture(to)) {
    return found([problem('record-ending', { path: to }, null)], exitCode.usage)
  }
  const opened = await openWholeRecord(io, path)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const record = opened.value
  const { block } = record.read
  if (block.replay.note) return found([problem('record-note', { path }, null)], exitCode.answers)
  const rules = await rulesAtHand(io, options.rules, block.replay)
  if (!rules.ok) return trouble(io, rules.problems, 'text')
  const ruleSet = rules.value?.ruleSet ?? null
  if (record.stated === null || hasFault(await verified(io, record, ruleSet, options))) {
    return found(
      [problem('record-changed', { path, verify: commandOf(io, 'record verify FILE') }, null)],
      exitCode.found,
    )
  }
  if (ruleSet === null || ruleSet.digest !== block.replay.digest) {
    return found([problem('record-rules-missing', { id: block.replay.rules }, null)], exitCode.answers)
  }
  const pages = sharePages(recomposed(ruleSet, block, record, {}), ruleSet, options.for)
  if (!pages.ok) {
    return found(
      [
        problem(
          'no-child-reference',
          { line: pages.problems, path, resume: commandOf(io, 'resume FILE') },
          null,
        ),
      ],
      exitCode.answers,
    )
  }
  const now = io.now()
  const { rules: id, version } = block.replay
  const made = readableTime(isoTime(now, io.zone(now)))
  const texts = sharePageTexts(pages.value, { made, sha256: record.stated, rules: id, version })
  if (to === undefined) {
    io.stdout.write(texts.join('\n'))
    return exitCode.done
  }
  const saved = await saveAllNew(io, to, texts)
  if (!saved.ok) return found(saved.problems, exitCode.file)
  io.stderr.write(saved.value.map((each) => `Saved as ${each}.\n`).join(''))
  return exitCode.done
}
