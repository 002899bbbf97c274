import type { Io } from '../world/io.ts'
import type { Problem } from '../problems/problem.ts'
import type { Draft } from './draft.ts'
import { removeDraft, saveDraft } from './drafts.ts'

/** Keeps one draft up to date on the disk, or only in memory where there is no path. */
export class DraftKeeper {
  #draft: Draft
  #warned = false
  #isSaved: boolean
  readonly #io: Io
  readonly #path: string | null
  readonly #warn: (problems: readonly Problem[]) => void

  /**
   * `isThere`: the draft stands on the disk already. `warn` is called once, when the draft cannot be saved: that stops
   * nobody from going on.
   */
  constructor(
    io: Io,
    path: string | null,
    draft: Draft,
    isThere: boolean,
    warn: (problems: readonly Problem[]) => void,
  ) {
    this.#io = io
    this.#path = path
    this.#draft = draft
    this.#isSaved = isThere
    this.#warn = warn
  }

  get draft(): Draft {
    return this.#draft
  }

  /** All that has been answered is on the disk. Not where nothing has been answered yet. */
  get isSaved(): boolean {
    return this.#isSaved
  }

  async keep(news: Partial<Pick<Draft, 'answers' | 'nation' | 'record'>>): Promise<void> {
    this.#draft = { ...this.#draft, ...news }
    if (this.#path === null) return
    const saved = await saveDraft(this.#io, this.#path, this.#draft)
    this.#isSaved = saved.ok
    if (saved.ok || this.#warned) return
    this.#warned = true
    this.#warn(saved.problems)
  }

  /** The record has been written, or the person needs the draft no longer. */
  async discard(): Promise<void> {
    if (this.#path !== null) await removeDraft(this.#io, this.#path)
  }
}
