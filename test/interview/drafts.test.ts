import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DraftKeeper } from '../../src/interview/draft-keeper.ts'
import { holderIn, markOf, type Draft } from '../../src/interview/draft.ts'
import { readDraft } from '../../src/interview/read-draft.ts'
import {
  draftFolder,
  listDrafts,
  newDraft,
  openDraft,
  removeDraft,
  saveDraft,
} from '../../src/interview/drafts.ts'
import { system, type Io } from '../../src/world/io.ts'
import { memory, type MemoryIo } from '../../src/world/memory.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { small } from './rules.ts'

const draft: Draft = {
  rules: markOf(small),
  nation: null,
  answers: { danger: 'no' },
  started: '2026-11-22T16:40:00+00:00',
  saved: '2026-11-22T16:40:00+00:00',
  record: {},
}

describe('the folder', () => {
  const linux = { platform: 'linux' } as const
  test.each([
    [
      'XDG_STATE_HOME',
      { ...linux, env: { XDG_STATE_HOME: '/state', HOME: '/home/a' } },
      '/state/sexting-triage',
    ],
    [
      'not where that is no whole path',
      { ...linux, env: { XDG_STATE_HOME: 'state', HOME: '/home/a' } },
      '/home/a/.local/state/sexting-triage',
    ],
    ['Linux', { ...linux, env: { HOME: '/home/a' } }, '/home/a/.local/state/sexting-triage'],
    [
      'macOS',
      { platform: 'darwin', env: { HOME: '/Users/a' } },
      '/Users/a/Library/Application Support/sexting-triage',
    ],
    [
      'Windows',
      { platform: 'win32', env: { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' } },
      'C:\\Users\\a\\AppData\\Local\\sexting-triage',
    ],
    ['Windows without it', { platform: 'win32', env: {} }, null],
    ['nobody’s home', { ...linux, env: {} }, null],
  ] as const)('%s', (_name, world, expected) => {
    expect(draftFolder(world)).toBe(expected)
  })
})

test('a new draft is named by when it was begun and by chance, never after anybody', () => {
  expect(newDraft(memory(), '/state')).toBe('/state/2026-11-22-1640-00000001.json')
})

describe('on a disk', () => {
  let folder: string
  let io: Io

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sexting-triage-'))
    io = { ...system(), env: { XDG_STATE_HOME: folder } }
    folder = draftFolder(io) ?? ''
  })
  afterEach(() => rm(join(folder, '..'), { recursive: true }))

  test('is saved for its owner only, in place of its earlier state, with nothing left beside it', async () => {
    const path = newDraft(io, folder)
    await saveDraft(io, path, draft)
    await saveDraft(io, path, { ...draft, answers: { danger: 'yes' } })
    expect(await readdir(folder)).toHaveLength(1)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    const text = await openDraft(io, path)
    const read = readDraft(text.ok ? text.value : '', small)
    expect(read).toMatchObject({ value: { draft: { answers: { danger: 'yes' }, started: draft.started } } })
    expect(read.ok && read.value.draft.saved).not.toBe(draft.saved)
  })

  test('the one saved last comes first', async () => {
    const [first, second] = [join(folder, 'a.json'), join(folder, 'b.json')]
    await saveDraft(io, first, draft)
    await saveDraft(io, second, draft)
    await utimes(first, new Date(), new Date(Date.now() + 5000))
    expect((await listDrafts(io, folder)).map(({ path }) => path)).toEqual([first, second])
  })

  test('what a killed program left half written is cleared away once it is old', async () => {
    const path = join(folder, 'a.json')
    await saveDraft(io, path, draft)
    const [old, fresh] = ['.sexting-triage-1.tmp', '.sexting-triage-2.tmp'].map((name) => join(folder, name))
    await writeFile(old!, '{')
    await writeFile(fresh!, '{')
    await utimes(old!, new Date(0), new Date(0))
    expect((await listDrafts(io, folder)).map((found) => found.path)).toEqual([path])
    expect((await readdir(folder)).toSorted()).toEqual(['.sexting-triage-2.tmp', 'a.json'])
  })

  test('other files and folders are left alone', async () => {
    await saveDraft(io, join(folder, 'a.json'), draft)
    await writeFile(join(folder, 'notes.txt'), 'mine')
    await rm(join(folder, 'a.json'))
    expect(await listDrafts(io, folder)).toEqual([])
    expect(await readdir(folder)).toEqual(['notes.txt'])
  })

  test('is removed, and removing it twice is no mistake', async () => {
    const path = join(folder, 'a.json')
    await saveDraft(io, path, draft)
    expect(await removeDraft(io, path)).toEqual({ ok: true, value: path })
    expect(await removeDraft(io, path)).toEqual({ ok: true, value: path })
    expect(await listDrafts(io, folder)).toEqual([])
  })

  test('a folder in its place is a problem, and is left there', async () => {
    expect((await removeDraft(io, join(folder, '..'))).ok).toBe(false)
  })

  test('where there is no folder there are no drafts', async () => {
    expect(await listDrafts(io, join(folder, 'nowhere'))).toEqual([])
  })

  test('a folder that cannot be made is a problem', async () => {
    await saveDraft(io, join(folder, 'a.json'), draft)
    const saved = await saveDraft(io, join(folder, 'a.json', 'b.json'), draft)
    expect(saved.ok).toBe(false)
  })
})

const quiet = { unsaved: () => {}, moved: () => {} }

describe('two windows', () => {
  const answersIn = async (io: MemoryIo, path: string): Promise<unknown> => {
    const text = await openDraft(io, path)
    const read = readDraft(text.ok ? text.value : '', small)
    return read.ok ? read.value.draft.answers : null
  }

  test('a draft that another window has taken over is never written over: what is answered goes into its own', async () => {
    const io = memory()
    let moved = 0
    const first = new DraftKeeper(io, '/state/a.json', draft, false, { ...quiet, moved: () => (moved += 1) })
    await first.keep({ answers: { danger: 'yes' } })
    const second = new DraftKeeper(io, '/state/a.json', first.draft, true, quiet)
    await second.claim()
    await second.keep({ answers: { danger: 'no' } })
    await first.keep({ answers: { danger: 'yes', you: 'lead' } })
    await first.keep({ answers: { danger: 'yes', you: 'other-staff' } })
    expect(moved).toBe(1)
    expect(await answersIn(io, '/state/a.json')).toEqual({ danger: 'no' })
    const own = [...io.disk.keys()].find((path) => path !== '/state/a.json')!
    expect(await answersIn(io, own)).toEqual({ danger: 'yes', you: 'other-staff' })
    await second.release()
    await first.discard()
    expect([...io.disk.keys()]).toEqual(['/state/a.json'])
  })

  test('a draft that another window took over, and left again, has changed too', async () => {
    const io = memory()
    const first = new DraftKeeper(io, '/state/a.json', draft, false, quiet)
    await first.keep({ answers: { danger: 'yes' } })
    const second = new DraftKeeper(io, '/state/a.json', first.draft, true, quiet)
    await second.claim()
    await second.release()
    await first.discard()
    expect(io.disk.size).toBe(1)
    await first.keep({ answers: { danger: 'no' } })
    expect(io.disk.size).toBe(2)
  })

  test('the file says who has it open, and nothing once it is left', async () => {
    const io = memory()
    const keeper = new DraftKeeper(io, '/state/a.json', draft, false, quiet)
    await keeper.keep({ answers: {} })
    const text = async (): Promise<string> => Buffer.from(io.disk.get('/state/a.json')!).toString()
    expect(holderIn(await text())).toMatchObject({ process: io.process, since: '2026-11-22T16:40:00+00:00' })
    await keeper.release()
    expect(holderIn(await text())).toBeNull()
  })
})

describe('keeping a draft', () => {
  test('puts together what the interview and the record say', async () => {
    const io = memory()
    const keeper = new DraftKeeper(io, '/state/a.json', draft, false, quiet)
    await keeper.keep({ answers: { danger: 'yes' }, nation: 'Testland' })
    await keeper.keep({ record: {} })
    expect(keeper.draft).toEqual({ ...draft, answers: { danger: 'yes' }, nation: 'Testland' })
    const text = await openDraft(io, '/state/a.json')
    expect(readDraft(text.ok ? text.value : '', small)).toMatchObject({
      value: { draft: { answers: { danger: 'yes' }, nation: 'Testland' } },
    })
    await keeper.discard()
    expect(io.disk.size).toBe(0)
  })

  test('keeps nothing on the disk where nothing is to be kept', async () => {
    const io = memory()
    const keeper = new DraftKeeper(io, null, draft, false, quiet)
    await keeper.keep({ answers: { danger: 'yes' } })
    await keeper.discard()
    expect(keeper.draft.answers).toEqual({ danger: 'yes' })
    expect(io.disk.size).toBe(0)
  })

  test('warns once where it cannot save, and lets the person go on', async () => {
    const io = memory()
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
    const files = { ...io.files, create: () => Promise.reject(full) }
    const warnings: (readonly Problem[])[] = []
    const keeper = new DraftKeeper({ ...io, files }, '/state/a.json', draft, true, {
      ...quiet,
      unsaved: (problems) => void warnings.push(problems),
    })
    await keeper.keep({ answers: { danger: 'yes' } })
    await keeper.keep({ answers: { danger: 'no' } })
    expect(warnings).toMatchObject([[{ code: 'disk-full' }]])
    expect(keeper.isSaved).toBe(false)
    expect(keeper.draft.answers).toEqual({ danger: 'no' })
  })
})
