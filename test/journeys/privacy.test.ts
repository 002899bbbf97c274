import { describe, expect, test } from 'vitest'
import { suggestedName } from '../../src/interview/record-keeping.ts'
import { memory, type MemoryIo } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { plainText, type PlainText } from '../../src/guard/plain-text.ts'
import { typist } from '../interview/typist.ts'

const SECRET = 'Zephyrine Quillfeather'
const FILE = JSON.stringify({
  answers: { adult: 'yes', 'adult-role': 'other-adult' },
  record: { reference: '2026-041', account: `Told by ${SECRET} at 10:15.` },
})

/** A world in which what the program does last fails with an error that repeats what it was doing. */
function failing(operation: 'create' | 'look'): MemoryIo {
  const io = memory({ disk: { 'a.json': FILE } })
  const fail = (...given: unknown[]): never => {
    throw new TypeError(`cannot do it with ${given.map((each) => String(each)).join(' ')} ${SECRET}`)
  }
  return { ...io, files: { ...io.files, [operation]: fail } }
}

const words = (text: string): PlainText => {
  const outcome = plainText(text)
  if (!outcome.ok) throw new Error(outcome.problems.reason)
  return outcome.value
}

describe('nothing that was written or answered', () => {
  test.each([
    ['create', []],
    ['create', ['--debug']],
    ['look', ['--debug']],
  ] as const)(
    'stands in what is said of a failure of the program itself (%s, %j)',
    async (operation, more) => {
      const io = failing(operation)
      expect(await main([...more, 'check', 'a.json', '--record', 'r.txt'], io)).toBe(1)
      expect(io.err()).toContain('TypeError')
      expect(io.err()).not.toMatch(/Zephyrine|Quillfeather|10:15|other-adult|2026-041/u)
    },
  )

  test.each([
    ['a field that is refused', { account: `${SECRET} wrote https://example.org/x` }],
    ['a field that is not there', { acount: SECRET }],
    ['a field that is too long', { account: `${SECRET} told us. `.repeat(500) }],
    ['a field that is no text', { account: [SECRET] }],
  ])('stands in the sentence about %s', async (_, record) => {
    for (const format of ['text', 'json']) {
      const io = memory({ stdin: JSON.stringify({ answers: {}, record }) })
      expect(await main(['check', '-', '--format', format], io)).toBe(4)
      expect(io.out() + io.err()).not.toMatch(/Zephyrine|Quillfeather|example\.org/u)
    }
  })

  test('stands in the name of the process', async () => {
    const before = process.title
    const io = memory({ terminal: true, env: { HOME: '/home/lead' } })
    typist(io, ['y', 'g', 'y', 'y', 'the record', 'h', '1', 'y', SECRET, 'r', 'f', '1'])
    await main(['start', '--rules', 'england-2024', '--accessible'], io)
    expect(process.title).toBe(before)
  })

  test('stands in the name of a draft', async () => {
    const io = memory({ terminal: true, env: { HOME: '/home/lead' } })
    typist(io, ['n', 'y', 'n', '1', 'q'])
    expect(await main(['start', '--rules', 'england-2024', '--accessible'], io)).toBe(0)
    expect([...io.disk.keys()]).toEqual([
      expect.stringMatching(
        /^\/home\/lead\/\.local\/state\/sexting-triage\/2026-11-22-1640-[0-9a-f]{8}\.json$/u,
      ),
    ])
  })
})

describe('the name that is offered for a record', () => {
  test('holds the date and a reference, and no sentence', () => {
    const at = '2026-11-22T16:40:00+00:00'
    const name = (reference: string): string => suggestedName(at, words(reference), false)
    expect(name('2026-041')).toBe('2026-11-22-2026-041-record.txt')
    for (const reference of [SECRET, '../../up', 'a/b', 'con:', '.hidden', `${SECRET} and all that was said`])
      expect(name(reference)).toMatch(/^2026-11-22[\w-]*-record\.txt$/u)
  })
})

test('the help says what is kept where, how long, how it is removed, and that nothing is sent', async () => {
  const io = memory()
  expect(await main(['help', 'privacy'], io)).toBe(0)
  const said = io.out().replaceAll(/\s+/g, ' ')
  for (const part of [
    'sends nothing',
    'drafts: until the record is written',
    '~/.local/state/sexting-triage',
    'To remove a draft',
    'sexting-triage config path',
    'sexting-triage record redact',
    'as long as your policy says',
  ])
    expect(said).toContain(part)
})
