import { constants } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Files } from '../../src/world/files.ts'
import { system } from '../../src/world/io.ts'
import { memory, type MemoryIo } from '../../src/world/memory.ts'
import { saveNew, saveOver } from '../../src/world/save.ts'

const fault = (code: string): Error => Object.assign(new Error(code), { code })
const failing = (code: string) => () => Promise.reject(fault(code))

const device: Files['look'] = async () => ({ kind: 'other', changed: new Date(0) })
const mistake = () => Promise.reject(new TypeError('ours'))

/** A world in memory in which some file operations go wrong. */
function world(wrong: Partial<Files> = {}, platform: NodeJS.Platform = 'linux', disk = {}): MemoryIo {
  const io = memory({ disk })
  return { ...io, platform, files: { ...io.files, ...wrong } }
}

/** The first calls fail, the rest are passed on. */
function firstFailing(code: string, times: number, pass: (...paths: string[]) => Promise<void>) {
  let left = times
  return async (...paths: string[]): Promise<void> => {
    left -= 1
    if (left >= 0) throw fault(code)
    await pass(...paths)
  }
}

describe('in a real folder', () => {
  let folder: string
  let path: string
  const io = system()
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'save-'))
    path = join(folder, 'record.txt')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('writes a new file that only its owner can read, and leaves nothing else', async () => {
    expect(await saveNew(io, path, 'Zoë\n')).toEqual({ ok: true, value: path })
    expect(await readFile(path, 'utf8')).toBe('Zoë\n')
    expect(await readdir(folder)).toEqual(['record.txt'])
    const file = await stat(path)
    expect(file.mode & 0o777).toBe(0o600)
    expect(file.nlink).toBe(1)
  })

  it('does not touch a file that is there', async () => {
    await writeFile(path, 'before')
    expect(await saveNew(io, path, 'after')).toEqual({
      ok: false,
      problems: [{ code: 'file-exists', args: { path }, place: null }],
    })
    expect(await readFile(path, 'utf8')).toBe('before')
    expect(await readdir(folder)).toEqual(['record.txt'])
  })

  it.each([
    ['to a file', 'target.txt'],
    ['to nothing', 'nothing.txt'],
  ])('does not write through a link %s', async (_, target) => {
    await writeFile(join(folder, 'target.txt'), 'before')
    await symlink(join(folder, target), path)
    for (const save of [saveNew, saveOver]) {
      expect(await save(io, path, 'after')).toMatchObject({
        problems: [{ code: 'file-is-link', args: { path } }],
      })
    }
    expect(await readFile(join(folder, 'target.txt'), 'utf8')).toBe('before')
    expect((await readdir(folder)).toSorted()).toEqual(['record.txt', 'target.txt'])
  })

  it('says that a folder is in the way, missing, or that the name is too long', async () => {
    await mkdir(path)
    const long = join(folder, 'x'.repeat(300))
    const nowhere = join(folder, 'no', 'such', 'record.txt')
    const inFile = join(folder, 'file', 'record.txt')
    await writeFile(join(folder, 'file'), '')
    for (const save of [saveNew, saveOver]) {
      expect(await save(io, path, '')).toMatchObject({ problems: [{ code: 'file-is-folder' }] })
      expect(await save(io, long, '')).toMatchObject({ problems: [{ code: 'name-too-long' }] })
      expect(await save(io, nowhere, '')).toMatchObject({ problems: [{ code: 'folder-not-found' }] })
      expect(await save(io, inFile, '')).toMatchObject({ problems: [{ code: 'not-a-folder' }] })
    }
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'record.txt'])
  })

  it('writes over a draft of our own, with the same care', async () => {
    await writeFile(path, 'before', { mode: 0o644 })
    expect(await saveOver(io, path, 'after')).toEqual({ ok: true, value: path })
    expect(await readFile(path, 'utf8')).toBe('after')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['record.txt'])
  })

  it('says that it is not allowed', async ({ skip }) => {
    await chmod(folder, constants.S_IRUSR | constants.S_IXUSR)
    const mayAll = process.getuid?.() === 0 || process.platform === 'win32'
    const result = await saveNew(io, path, '')
    await chmod(folder, 0o700)
    if (mayAll) skip('whoever runs the tests may write everywhere')
    expect(result).toMatchObject({ problems: [{ code: 'file-not-allowed' }] })
  })
})

describe('where something goes wrong', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'file-not-allowed'],
    ['EROFS', 'read-only-disk'],
    ['EIO', 'file-failed'],
    ['ENOENT', 'folder-not-found'],
  ])('%s leaves nothing behind and is told as %s', async (failure, code) => {
    for (const save of [saveNew, saveOver]) {
      const io = world()
      const create = async (path: string, bytes: Uint8Array, mode: number): Promise<void> => {
        await io.files.create(path, bytes.subarray(0, 1), mode)
        throw fault(failure)
      }
      const result = await save({ ...io, files: { ...io.files, create } }, 'record.txt', 'text')
      expect(result).toMatchObject({ ok: false, problems: [{ code, args: { path: 'record.txt' } }] })
      expect([...io.disk.keys()]).toEqual([])
    }
  })

  it('writes under its own name where there are no second names', async () => {
    const io = world({ link: failing('EPERM') })
    expect(await saveNew(io, 'record.txt', 'text')).toEqual({ ok: true, value: 'record.txt' })
    expect([...io.disk.keys()]).toEqual(['record.txt'])
  })

  it('removes what it began where the disk fills up there', async () => {
    const io = world({ link: failing('ENOTSUP') })
    const create = async (path: string, bytes: Uint8Array, mode: number): Promise<void> => {
      await io.files.create(path, bytes, mode)
      if (path === 'record.txt') throw fault('ENOSPC')
    }
    const result = await saveNew({ ...io, files: { ...io.files, create } }, 'record.txt', 'text')
    expect(result).toMatchObject({ problems: [{ code: 'disk-full' }] })
    expect([...io.disk.keys()]).toEqual([])
  })

  it.each(['EEXIST', 'EPERM'])(
    'never removes what somebody else has put there meanwhile (%s)',
    async (code) => {
      const io = world()
      const link = async (): Promise<void> => {
        io.disk.set('record.txt', Buffer.from('theirs'))
        throw fault(code)
      }
      const result = await saveNew({ ...io, files: { ...io.files, link } }, 'record.txt', 'ours')
      expect(result).toMatchObject({ problems: [{ code: 'file-exists' }] })
      expect([...io.disk].map(([path, bytes]) => [path, String(bytes)])).toEqual([['record.txt', 'theirs']])
    },
  )

  it('never removes what somebody else has made at that very moment', async () => {
    const io = world({ link: failing('EPERM') })
    const create = async (path: string, bytes: Uint8Array, mode: number): Promise<void> => {
      if (path === 'record.txt') io.disk.set(path, Buffer.from('theirs'))
      await io.files.create(path, bytes, mode)
    }
    const result = await saveNew({ ...io, files: { ...io.files, create } }, 'record.txt', 'ours')
    expect(result).toMatchObject({ problems: [{ code: 'file-exists' }] })
    expect(String(io.disk.get('record.txt'))).toBe('theirs')
    expect(io.disk.size).toBe(1)
  })

  it('leaves the earlier draft where the new one cannot take its place', async () => {
    const io = world({ rename: failing('EIO') }, 'linux', { draft: 'before' })
    expect(await saveOver(io, 'draft', 'after')).toMatchObject({ problems: [{ code: 'file-failed' }] })
    expect([...io.disk].map(([path, bytes]) => [path, String(bytes)])).toEqual([['draft', 'before']])
  })

  it('does not take the place of a device', async () => {
    for (const save of [saveNew, saveOver]) {
      expect(await save(world({ look: device }), '/dev/null', '')).toMatchObject({
        problems: [{ code: 'file-exists' }],
      })
    }
  })

  it('does not hide a mistake of ours', async () => {
    await expect(saveNew(world({ create: mistake }), 'record.txt', '')).rejects.toThrow('ours')
  })
})

describe('on Windows', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('waits while a scanner holds the file (%s)', async (code) => {
    const io = world({}, 'win32')
    const rename = firstFailing(code, 2, (from = '', to = '') => io.files.rename(from, to))
    const remove = firstFailing(code, 1, (path = '') => io.files.remove(path))
    const result = await saveOver({ ...io, files: { ...io.files, rename, remove } }, 'draft', 'text')
    expect(result).toEqual({ ok: true, value: 'draft' })
    expect([...io.disk.keys()]).toEqual(['draft'])
  })

  it('gives up in the end, and at once where waiting is no use', async () => {
    const held = world({ rename: failing('EBUSY') }, 'win32')
    expect(await saveOver(held, 'draft', 'text')).toMatchObject({ problems: [{ args: { reason: 'EBUSY' } }] })
    const full = world({ rename: failing('ENOSPC') }, 'win32')
    expect(await saveOver(full, 'draft', 'text')).toMatchObject({ problems: [{ code: 'disk-full' }] })
  })
})
