import { dirname, join, parse } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileProblem, ownFailure, systemCode } from './file-problem.ts'
import type { FileLook } from './files.ts'
import type { Io } from './io.ts'
import type { Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'

type World = Pick<Io, 'files' | 'random' | 'platform' | 'now'>
type Saved = Result<string, readonly Problem[]>

/** Only the owner may read or write. Windows knows no such thing: there the folder decides who may read. */
const own = 0o600

/** For what everybody may read, in a folder that others see. */
export const shared = 0o644

/**
 * Writes a new file and gives its path. Either the whole text is there, under a name that was free, or nothing is: it
 * goes to a temporary file in the same folder, which then gets the name.
 */
export function saveNew(world: World, path: string, text: string, mode = own): Promise<Saved> {
  return save(world, path, text, mode, async (temporary, bytes) => {
    refuse(await kindAt(world, path), ['file', 'folder', 'link', 'other'])
    try {
      await world.files.link(temporary, path)
    } catch (error) {
      if (systemCode(error) === 'EEXIST') throw error
      refuse(await kindAt(world, path), ['file', 'folder', 'link', 'other'])
      await createHere(world, path, bytes, mode)
    }
  })
}

/** A new file for each text: the path itself, then with a number as in `page-2.txt`. All of them are written, or none. */
export async function saveAllNew(
  world: World,
  path: string,
  texts: readonly string[],
): Promise<Result<readonly string[], readonly Problem[]>> {
  const written: string[] = []
  for (const [index, text] of texts.entries()) {
    const saved = await saveNew(world, index === 0 ? path : numbered(path, index + 1), text)
    if (!saved.ok) {
      for (const each of written) await remove(world, each)
      return saved
    }
    written.push(saved.value)
  }
  return ok(written)
}

function numbered(path: string, number: number): string {
  const { dir, name, ext } = parse(path)
  return join(dir, `${name}-${number}${ext}`)
}

/** Writes a file of our own in place of its earlier version and gives its path: a reader sees the old or the new one. */
export function saveOver(world: World, path: string, text: string, mode = own): Promise<Saved> {
  return save(world, path, text, mode, async (temporary) => {
    refuse(await kindAt(world, path), ['folder', 'link', 'other'])
    await patiently(world, () => world.files.rename(temporary, path))
  })
}

async function save(
  world: World,
  path: string,
  text: string,
  mode: number,
  finish: (temporary: string, bytes: Uint8Array) => Promise<void>,
): Promise<Saved> {
  const temporary = join(dirname(path), `.sexting-triage-${world.random(8)}.tmp`)
  const bytes = Buffer.from(text)
  await clearHalfWritten(world, dirname(path))
  try {
    await world.files.create(temporary, bytes, mode)
    await finish(temporary, bytes)
    return ok(path)
  } catch (error) {
    return failed([fileProblem(error, path, 'write')])
  } finally {
    await remove(world, temporary)
  }
}

const halfWritten = /^\.sexting-triage-[0-9a-f]+\.tmp$/
const aMinute = 60_000

/** Removes what a program that was killed left half written in that folder: all of a record may stand in it. */
export async function clearHalfWritten(
  world: Pick<Io, 'files' | 'platform' | 'now'>,
  folder: string,
): Promise<void> {
  try {
    for (const name of (await world.files.list(folder)).filter((each) => halfWritten.test(each))) {
      const path = join(folder, name)
      const look = await world.files.look(path)
      const isOld = look !== null && world.now().getTime() - look.changed.getTime() > aMinute
      if (look?.kind === 'file' && isOld) await world.files.remove(path)
    }
  } catch (error) {
    // A folder that cannot be listed, or somebody else's file: nothing is lost by leaving it.
    systemCode(error)
  }
}

/** Some file systems know no second names (FAT, some network folders): there the file is made under its own name. */
async function createHere(world: World, path: string, bytes: Uint8Array, mode: number): Promise<void> {
  try {
    await world.files.create(path, bytes, mode)
  } catch (error) {
    // Somebody else's file where the name was taken meanwhile, else what is left of ours.
    if (systemCode(error) !== 'EEXIST') await remove(world, path)
    throw error
  }
}

type Kind = FileLook['kind']

/** What writing over each of them would end with. */
const refusals: Readonly<Record<Kind, string>> = {
  file: 'EEXIST',
  folder: 'EISDIR',
  link: ownFailure.link,
  other: 'EEXIST',
}

const kindAt = async ({ files }: World, path: string): Promise<Kind | null> =>
  (await files.look(path))?.kind ?? null

function refuse(kind: Kind | null, refused: readonly Kind[]): void {
  if (kind !== null && refused.includes(kind)) {
    throw Object.assign(new Error(kind), { code: refusals[kind] })
  }
}

/** What was there under that name is gone; where it never was, so much the better. */
async function remove(world: World, path: string): Promise<void> {
  try {
    await patiently(world, () => world.files.remove(path))
  } catch (error) {
    systemCode(error)
  }
}

const busy: readonly string[] = ['EPERM', 'EACCES', 'EBUSY']
const pauses = [20, 40, 80, 160]

/** On Windows a virus scanner may hold a new file for a moment. */
async function patiently({ platform }: World, act: () => Promise<void>): Promise<void> {
  for (const pause of platform === 'win32' ? pauses : []) {
    try {
      return await act()
    } catch (error) {
      if (!busy.includes(systemCode(error))) throw error
      await wait(pause)
    }
  }
  return act()
}
