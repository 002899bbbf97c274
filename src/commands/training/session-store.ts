import { draftFolder, listDrafts, newDraft, openDraft, removeDraft } from '../../interview/drafts.ts'
import type { Io } from '../../world/io.ts'
import { fileProblem } from '../../world/file-problem.ts'
import { pathsOf } from '../../world/own-folder.ts'
import { readSession, sessionText, type SavedSession } from '../../training/session-file.ts'
import type { Entry } from '../../training/session.ts'
import type { Problem } from '../../problems/problem.ts'
import { saveOver } from '../../world/save.ts'

/** A workshop on the disk that is not over. */
export interface FoundSession {
  readonly path: string
  readonly changed: Date
  readonly session: SavedSession
}

/** The folder in which workshops are kept, beside the drafts; null where the system names no home. */
export function sessionFolder(io: Pick<Io, 'env' | 'platform'>): string | null {
  const folder = draftFolder(io)
  return folder === null ? null : pathsOf(io.platform).join(folder, 'workshops')
}

/** A name for a new one: when it was begun and a random part. */
export function newSession(io: Io): string | null {
  const folder = sessionFolder(io)
  return folder === null ? null : newDraft(io, folder)
}

/** Every workshop that is not over, the one saved last first. */
export async function findSessions(io: Io): Promise<readonly FoundSession[]> {
  const folder = sessionFolder(io)
  const found: FoundSession[] = []
  for (const { path, changed } of folder === null ? [] : await listDrafts(io, folder)) {
    const text = await openDraft(io, path)
    const session = text.ok ? readSession(text.value) : null
    if (session) found.push({ path, changed, session })
  }
  return found
}

/** Keeps one workshop up to date on the disk, or only in memory where there is no path. */
export class SessionKeeper {
  #warned = false
  readonly #io: Io
  readonly #path: string | null
  readonly #session: SavedSession
  readonly #warn: (problems: readonly Problem[]) => void

  /** `warn` is called once, when it cannot be saved: that stops nobody from going on. */
  constructor(
    io: Io,
    path: string | null,
    session: SavedSession,
    warn: (problems: readonly Problem[]) => void,
  ) {
    this.#io = io
    this.#path = path
    this.#session = session
    this.#warn = warn
  }

  async keep(entries: readonly Entry[]): Promise<void> {
    if (this.#path === null) return
    const problems = await this.#save(this.#path, sessionText({ ...this.#session, entries }))
    if (problems.length === 0 || this.#warned) return
    this.#warned = true
    this.#warn(problems)
  }

  /** It is over, or no longer needed. */
  async discard(): Promise<void> {
    if (this.#path !== null) await removeDraft(this.#io, this.#path)
  }

  async #save(path: string, text: string): Promise<readonly Problem[]> {
    try {
      await this.#io.files.makeFolder(pathsOf(this.#io.platform).dirname(path), 0o700)
    } catch (error) {
      return [fileProblem(error, path, 'write')]
    }
    const saved = await saveOver(this.#io, path, text)
    return saved.ok ? [] : saved.problems
  }
}
