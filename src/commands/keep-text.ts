import { say, type Dialogue } from '../interview/dialogue.ts'
import { keepRecord, type KeepingDialogue, type Kept } from '../interview/record-keeping.ts'
import { message } from '../problems/sentences.ts'
import type { Problem } from '../problems/problem.ts'
import type { Result } from '../problems/result.ts'
import type { Io } from '../world/io.ts'
import { pathsOf } from '../world/own-folder.ts'
import { keepsVersions } from '../world/versions.ts'

/** A text that is ready, and how it is saved. */
interface Keeping extends Pick<KeepingDialogue, 'ready' | 'drop' | 'text' | 'suggested'> {
  readonly save: (path: string) => Promise<Result<string, readonly Problem[]>>
  /** What is said where it has been saved. */
  readonly saved: (path: string) => string
}

/** Asks where a text goes, in the folder that somebody is in or in another, and says where it is. Rejects with `Stopped`. */
export async function keepText(io: Io, dialogue: Dialogue, keeping: Keeping): Promise<Kept['kind']> {
  const paths = pathsOf(io.platform)
  const whole = (path: string): string => paths.resolve(io.folder(), path)
  const kept = await keepRecord({
    ...dialogue,
    ...keeping,
    folder: io.folder(),
    keepsVersions: (path) => keepsVersions(io, paths.dirname(whole(path))),
    async save(path) {
      const saved = await keeping.save(path)
      if (saved.ok) return null
      return saved.problems.map((problem) => Object.values(message(problem)).join(' ')).join('\n')
    },
  })
  if (kept.kind === 'saved') say(dialogue, keeping.saved(whole(kept.path)))
  return kept.kind
}
