import { fileProblem, systemCode } from '../world/file-problem.ts'
import type { Io } from '../world/io.ts'
import { ownFolder, pathsOf } from '../world/own-folder.ts'
import type { Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { readText } from '../world/read-text.ts'
import { clearHalfWritten, saveOver } from '../world/save.ts'
import { isoTime } from '../record/time.ts'
import { draftText, type Draft, type Holder } from './draft.ts'

/** A file in the folder of drafts. Whether it can be opened is found out by opening it. */
export interface DraftFile {
  readonly path: string
  readonly changed: Date
}

/** The folder in which drafts are kept, as the platform has it; null where the system names no home. */
export const draftFolder = (world: Pick<Io, 'env' | 'platform'>): string | null => ownFolder(world, 'state')

/** A name for a new draft: when it was begun and a random part, never anything about the incident. */
export function newDraft(io: Pick<Io, 'now' | 'zone' | 'random' | 'platform'>, folder: string): string {
  const now = io.now()
  const begun = isoTime(now, io.zone(now)).slice(0, 16).replace('T', '-').replace(':', '')
  return pathsOf(io.platform).join(folder, `${begun}-${io.random(4)}.json`)
}

/** Writes a draft in place of its earlier state, with the time at which it was saved. */
export async function saveDraft(
  io: Io,
  path: string,
  draft: Draft,
  holder: Holder | null = null,
): Promise<Result<string, readonly Problem[]>> {
  const now = io.now()
  const saved = isoTime(now, io.zone(now))
  try {
    await io.files.makeFolder(pathsOf(io.platform).dirname(path), 0o700)
  } catch (error) {
    return failed([fileProblem(error, path, 'write')])
  }
  return saveOver(io, path, draftText({ ...draft, saved }, holder))
}

/** The text of a draft. */
export const openDraft = (io: Io, path: string): Promise<Result<string, readonly Problem[]>> =>
  readText(io.files, path)

/** All drafts, the one saved last first. Clears away what a program that was killed left half written. */
export async function listDrafts(io: Io, folder: string): Promise<readonly DraftFile[]> {
  await clearHalfWritten(io, folder)
  const found: DraftFile[] = []
  for (const name of await namesIn(io, folder)) {
    const path = pathsOf(io.platform).join(folder, name)
    const look = await io.files.look(path)
    if (look?.kind !== 'file') continue
    if (name.endsWith('.json')) found.push({ path, changed: look.changed })
  }
  return found.toSorted((a, b) => b.changed.getTime() - a.changed.getTime() || b.path.localeCompare(a.path))
}

/** Removes a draft: its record has been written, or the person has said that it is not needed. */
export async function removeDraft(io: Io, path: string): Promise<Result<string, readonly Problem[]>> {
  try {
    await io.files.remove(path)
    return ok(path)
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? ok(path) : failed([fileProblem(error, path, 'write')])
  }
}

async function namesIn({ files }: Io, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder)
  } catch (error) {
    systemCode(error)
    return []
  }
}
