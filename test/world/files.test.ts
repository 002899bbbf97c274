import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { message } from '../../src/problems/sentences.ts'
import { systemFiles } from '../../src/world/files.ts'
import { system } from '../../src/world/io.ts'
import { readText } from '../../src/world/read-text.ts'
import { saveNew } from '../../src/world/save.ts'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  execFileSync('mkfifo', [at('pipe')])
  symlinkSync('round', at('round'))
  symlinkSync('plain', at('link'))
  writeFileSync(at('plain'), 'text')
  mkdirSync(at('folder'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function reading(path: string): Promise<string> {
  const read = await readText(systemFiles, path)
  return read.ok ? 'ok' : read.problems.map(({ code }) => code).join()
}

async function chunks(path: string): Promise<string> {
  let size = 0
  try {
    for await (const chunk of systemFiles.chunks(path)) size += chunk.length
    return String(size)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'no code'
  }
}

describe('only an ordinary file is read', () => {
  test('and of a pipe nobody waits for the end', async () => {
    expect(await reading(at('pipe'))).toBe('file-not-regular')
    expect(await reading('/dev/zero')).toBe('file-not-regular')
    expect(await chunks(at('pipe'))).toBe('OWN_NOT_REGULAR')
    expect(await chunks(at('plain'))).toBe('4')
  })

  test('also through a link to it', async () => {
    expect(await reading(at('link'))).toBe('ok')
  })

  test('and what else there is has a sentence that fits reading', async () => {
    expect(await reading(at('folder'))).toBe('file-is-folder')
    expect(await reading(at('round'))).toBe('link-loop')
    expect(await reading(at('plain/more'))).toBe('not-a-folder')
    expect(await reading(at('none'))).toBe('file-not-found')
    const read = await readText(systemFiles, at('round'))
    expect(read.ok ? '' : message(read.problems[0]!).what).not.toMatch(/written/)
  })
})

test('what a killed save left behind is removed by the next save in that folder', async () => {
  const old = at('.sexting-triage-0123456789abcdef.tmp')
  const young = at('.sexting-triage-fedcba9876543210.tmp')
  const others = at('.sexting-triage-notes.tmp')
  for (const path of [old, young, others]) writeFileSync(path, 'a whole record')
  const before = new Date(Date.now() - 120_000)
  for (const path of [old, others]) utimesSync(path, before, before)
  expect((await saveNew(system(), at('new.txt'), 'x')).ok).toBe(true)
  expect([old, young, others].map((path) => existsSync(path))).toEqual([false, true, true])
})

test('writing says what writing means', async () => {
  const world = system()
  const saving = async (path: string) => {
    const saved = await saveNew(world, path, 'x')
    return saved.ok ? 'ok' : saved.problems.map(({ code }) => code).join()
  }
  expect(await saving(at('link'))).toBe('file-is-link')
  expect(await saving(at('round/x'))).toBe('link-loop')
  expect(await saving(at('none/x'))).toBe('folder-not-found')
  expect(await saving(at('plain/x'))).toBe('not-a-folder')
  expect(await saving(at('folder'))).toBe('file-is-folder')
})
