import { posix, win32 } from 'node:path'
import { fileProblem, systemCode } from '../file-problem.ts'
import type { Io } from '../io.ts'
import type { Problem } from '../problems.ts'
import { failed, ok, type Result } from '../result.ts'
import { readText } from '../read-text.ts'
import { saveOver } from '../record/save.ts'
import { isoTime } from '../record/time.ts'
import { draftText, type Draft } from './draft.ts'

/** A file in the folder of drafts. Whether it can be opened is found out by opening it. */
export interface DraftFile {
  readonly path: string
  readonly changed: Date
}

const pathsOf = (platform: NodeJS.Platform) => (platform === 'win32' ? win32 : posix)

/** The folder in which drafts are kept, as the platform has it; null where the system names no home. */
export function draftFolder({ env, platform }: Pick<Io, 'env' | 'platform'>): string | null {
  const paths = pathsOf(platform)
  const state = env['XDG_STATE_HOME']
  if (state && paths.isAbsolute(state)) return paths.join(state, 'sexting-triage')
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA']
    return local ? paths.join(local, 'sexting-triage') : null
  }
  const home = env['HOME']
  if (!home) return null
  return platform === 'darwin'
    ? paths.join(home, 'Library', 'Application Support', 'sexting-triage')
    : paths.join(home, '.local', 'state', 'sexting-triage')
}

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
): Promise<Result<string, readonly Problem[]>> {
  const now = io.now()
  const saved = isoTime(now, io.zone(now))
  try {
    await io.files.makeFolder(pathsOf(io.platform).dirname(path), 0o700)
  } catch (error) {
    return failed([fileProblem(error, path)])
  }
  return saveOver(io, path, draftText({ ...draft, saved }))
}

/** The text of a draft. */
export const openDraft = (io: Io, path: string): Promise<Result<string, readonly Problem[]>> =>
  readText(io.files, path)

/** All drafts, the one saved last first. Clears away what a program that was killed left half written. */
export async function listDrafts(io: Io, folder: string): Promise<readonly DraftFile[]> {
  const found: DraftFile[] = []
  for (const name of await namesIn(io, folder)) {
    const path = pathsOf(io.platform).join(folder, name)
    const look = await io.files.look(path)
    if (look?.kind !== 'file') continue
    if (name.endsWith('.json')) found.push({ path, changed: look.changed })
    else if (halfWritten.test(name) && io.now().getTime() - look.changed.getTime() > aMinute) {
      await removeDraft(io, path)
    }
  }
  return found.toSorted((a, b) => b.changed.getTime() - a.changed.getTime() || b.path.localeCompare(a.path))
}

/** Removes a draft: its record has been written, or the person has said that it is not needed. */
export async function removeDraft(io: Io, path: string): Promise<Result<string, readonly Problem[]>> {
  try {
    await io.files.remove(path)
    return ok(path)
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? ok(path) : failed([fileProblem(error, path)])
  }
}

const halfWritten = /^\.sexting-triage-.*\.tmp$/
const aMinute = 60_000

async function namesIn({ files }: Io, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder)
  } catch (error) {
    systemCode(error)
    return []
  }
}
