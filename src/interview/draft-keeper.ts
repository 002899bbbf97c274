import type { Io } from '../world/io.ts'
import type { Problem } from '../problems/problem.ts'
import { isoTime } from '../record/time.ts'
import { pathsOf } from '../world/own-folder.ts'
import { holderIn, type Draft, type Holder } from './draft.ts'
import { newDraft, openDraft, removeDraft, saveDraft } from './drafts.ts'

/** What is said about a draft, each once: neither stops anybody from going on. */
export interface DraftNews {
  /** It cannot be saved. */
  readonly unsaved: (problems: readonly Problem[]) => void
  /** Another window has it now: it is kept under another name from here on. */
  readonly moved: () => void
}

/**
 * Keeps one draft up to date on the disk, or only in memory where there is no path. The file says which window has it
 * open; one that another window has taken over is never written over.
 */
export class DraftKeeper {
  #draft: Draft
  #warned = false
  #isSaved: boolean
  #path: string | null
  readonly #io: Io
  readonly #news: DraftNews
  readonly #holder: Holder

  /** `isThere`: the draft stands on the disk already. */
  constructor(io: Io, path: string | null, draft: Draft, isThere: boolean, news: DraftNews) {
    const now = io.now()
    this.#io = io
    this.#path = path
    this.#draft = draft
    this.#isSaved = isThere
    this.#news = news
    this.#holder = { id: io.random(8), process: io.process, since: isoTime(now, io.zone(now)) }
  }

  get draft(): Draft {
    return this.#draft
  }

  /** All that has been answered is on the disk. Not where nothing has been answered yet. */
  get isSaved(): boolean {
    return this.#isSaved
  }

  /** Marks a draft that stands on the disk as open in this window, whoever had it before. */
  async claim(): Promise<void> {
    if (this.#path !== null && this.#isSaved) await this.#save(this.#path, this.#holder)
  }

  async keep(news: Partial<Pick<Draft, 'answers' | 'nation' | 'record'>>): Promise<void> {
    this.#draft = { ...this.#draft, ...news }
    if (this.#path === null) return
    if (await this.#isTaken(this.#path)) {
      this.#path = newDraft(this.#io, pathsOf(this.#io.platform).dirname(this.#path))
      this.#news.moved()
    }
    await this.#save(this.#path, this.#holder)
  }

  /** Says in the file that no window has it open any more. */
  async release(): Promise<void> {
    if (this.#path === null || !this.#isSaved || (await this.#isTaken(this.#path))) return
    if ((await this.#io.files.look(this.#path)) !== null) await this.#save(this.#path, null)
  }

  /** The record has been written, or the person needs the draft no longer. */
  async discard(): Promise<void> {
    if (this.#path === null || (await this.#isTaken(this.#path))) return
    await removeDraft(this.#io, this.#path)
    this.#isSaved = false
  }

  /** It is there, and it is not this window that wrote it last. */
  async #isTaken(path: string): Promise<boolean> {
    const text = await openDraft(this.#io, path)
    return text.ok && holderIn(text.value)?.id !== this.#holder.id
  }

  async #save(path: string, holder: Holder | null): Promise<void> {
    const saved = await saveDraft(this.#io, path, this.#draft, holder)
    this.#isSaved = saved.ok
    if (saved.ok || this.#warned) return
    this.#warned = true
    this.#news.unsaved(saved.problems)
  }
}
