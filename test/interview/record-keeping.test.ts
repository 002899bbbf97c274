import { describe, expect, test } from 'vitest'
import { keepRecord, suggestedName } from '../../src/interview/record-keeping.ts'
import { memory } from '../../src/world/memory.ts'
import { keepsVersions } from '../../src/world/versions.ts'
import { scriptedPrompter } from './scripted.ts'
import { styleFor } from '../../src/render/style.ts'
import { plainText, type PlainText } from '../../src/guard/plain-text.ts'
import { small } from './rules.ts'

const text = (value: string): PlainText => {
  const guarded = plainText(value)
  if (!guarded.ok) throw new Error('this is ordinary text')
  return guarded.value
}

describe('the name that is suggested for a record', () => {
  test.each([
    ['2026-041', '2026-11-22-2026-041-record.txt'],
    ['CR/12 345', '2026-11-22-CR-12-345-record.txt'],
    ['J. Smith', '2026-11-22-record.txt'],
    ['4'.repeat(40), `2026-11-22-${'4'.repeat(40)}-record.txt`],
    ['4'.repeat(41), '2026-11-22-record.txt'],
    ['', '2026-11-22-record.txt'],
  ])('with the reference %j', (reference, name) => {
    expect(suggestedName('2026-11-22T16:40:00+00:00', text(reference), false)).toBe(name)
  })

  test('says that it is practice', () => {
    expect(suggestedName('2026-11-22T16:40:00+00:00', null, true)).toBe('2026-11-22-practice.txt')
  })
})

const keep = async (
  lines: readonly string[],
  save: (path: string) => string | null = () => null,
  versions: (path: string) => boolean = () => false,
) => {
  const prompter = scriptedPrompter(lines)
  const tried: string[] = []
  const kept = await keepRecord({
    ruleSet: small,
    prompter,
    style: styleFor({ flag: false, env: {}, terminal: false }),
    columns: () => 80,
    leaving: 'saves',
    ready: 'Where should it go?',
    suggested: 'record.txt',
    folder: '/papers',
    drop: 'End without it',
    text: 'All of the record',
    keepsVersions: async (path) => versions(path),
    async save(path) {
      tried.push(path)
      return save(path)
    },
  })
  return { kept, tried, read: prompter.transcript() }
}

describe('where the record goes', () => {
  test('is never decided by Enter alone', async () => {
    expect((await keep(['', '1'])).kept).toEqual({ kind: 'saved', path: 'record.txt' })
  })

  test('under another name, after thinking again', async () => {
    expect((await keep(['2', 'b', '2', '', 'mine.txt'])).kept).toEqual({ kind: 'saved', path: 'mine.txt' })
  })

  test('asks again where it could not be saved, and says why', async () => {
    const { kept, tried, read } = await keep(['1', '2', 'b2.txt'], (path) =>
      path === 'record.txt' ? 'There is a file of that name.' : null,
    )
    expect(kept).toEqual({ kind: 'saved', path: 'b2.txt' })
    expect(tried).toEqual(['record.txt', 'b2.txt'])
    expect(read).toContain('There is a file of that name.')
  })

  test('on the screen, or nowhere yet', async () => {
    const { kept, read } = await keep(['3', '4'])
    expect(kept).toEqual({ kind: 'dropped' })
    expect(read).toContain('All of the record')
    expect((await keep(['q'])).kept).toEqual({ kind: 'quit' })
    expect((await keep(['2', 'Q'])).kept).toEqual({ kind: 'quit' })
    expect((await keep(['b'])).kept).toEqual({ kind: 'back' })
  })
})

describe('the folder', () => {
  test('is shown before the record is saved', async () => {
    expect((await keep(['1'])).read).toContain('This folder is /papers')
    expect((await keep(['1'])).read).not.toContain('Git')
  })

  test('is warned about where a program keeps versions of its files', async () => {
    expect((await keep(['1'], undefined, () => true)).read).toContain(
      'A program that keeps versions of files (such as Git)',
    )
  })

  test('that is named instead is warned about too, before anything is saved in it', async () => {
    const typed = ['2', '../code/r.txt', 'b', '2', '../code/r.txt', '1', '2', 'r.txt']
    const { kept, tried, read } = await keep(typed, undefined, (path) => path.startsWith('../code'))
    expect(kept).toEqual({ kind: 'saved', path: 'r.txt' })
    expect(tried).toEqual(['r.txt'])
    expect(read).toContain('A program that keeps versions of files (such as Git)')
    expect((await keep(typed.slice(0, 2).concat('2'), undefined, () => true)).tried).toEqual([
      '../code/r.txt',
    ])
  })

  test.each([
    ['/home/a/papers', true],
    ['/home/a/papers/2026', true],
    ['/home/a', false],
    ['/', false],
  ])('%s has such a program, or one above it: %s', async (folder, expected) => {
    const io = memory({ disk: { '/home/a/papers/.git': '' } })
    expect(await keepsVersions(io, folder)).toBe(expected)
  })
})
