import { describe, expect, test } from 'vitest'
import { memory, type MemoryIo } from '../../src/io.ts'
import { main } from '../../src/main.ts'
import { typist } from '../interview/typist.ts'

interface Sat {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly files: Record<string, string>
}

/** Somebody at a terminal who types the lines one after another; with none left, presses Ctrl-C. */
async function sit(
  argv: readonly string[],
  lines: readonly string[],
  disk: Record<string, string> = {},
): Promise<Sat> {
  const io: MemoryIo = memory({ terminal: true, env: { HOME: '/home/lead' }, disk })
  const person = typist(io, lines)
  io.stderr.on('data', () => {
    if (person.left().length === 0) setTimeout(() => io.signal('SIGINT'), 20)
  })
  const code = await main([...argv, '--accessible'], io)
  const files = Object.fromEntries(
    [...io.disk].map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString()]),
  )
  return { code, out: io.out(), err: io.err(), files }
}

const drafts = (files: Record<string, string>): string[] =>
  Object.keys(files).filter((path) => path.startsWith('/home/lead/.local/state/sexting-triage/'))

// Danger now, in England, the recommendation at once, on to the record: followed, referred, a reference, the rest by hand.
const emergency = ['y', 'y', 'y']
const record = ['c', 'a', 'y', '2026-041', 'r', 'f']

describe('a case from the first question to the record', () => {
  test('is saved where the person says, and the draft is removed', async () => {
    const { code, out, files } = await sit(['start'], [...emergency, ...record, 'a'])
    expect(code).toBe(0)
    expect(out).toContain('RECOMMENDED RESPONSE: RING 999 NOW')
    expect(Object.keys(files)).toEqual(['2026-11-22-2026-041-record.txt'])
    expect(files['2026-11-22-2026-041-record.txt']).toContain('| 2026-041')
  })

  test('is printed, and nothing is saved', async () => {
    const { code, out, files } = await sit(['start'], [...emergency, 'a', ...record, 'd'])
    expect(code).toBe(0)
    expect(out).toContain('WHO TO CONTACT')
    expect(out).toContain('INCIDENT RECORD')
    expect(files).toEqual({})
  })

  test('writes no escape code in plain lines', async () => {
    const { out, err } = await sit(['start'], [...emergency, 'a', ...record, 'd'])
    expect(`${out}${err}`).not.toContain('\u001b')
  })

  test('with --practice everything says so, and no draft is kept', async () => {
    const { out, files } = await sit(['start', '--practice'], [...emergency, ...record, 'a'])
    expect(out).toContain('PRACTICE')
    expect(Object.keys(files)).toEqual(['2026-11-22-2026-041-practice.txt'])
  })

  test('in another nation: its guidance, no recommendation, no draft', async () => {
    const { code, out, err, files } = await sit(['start'], ['n', 'c', 'a'])
    expect({ code, out, files }).toEqual({ code: 0, out: '', files: {} })
    expect(err).toContain('National Guidance for Child Protection in Scotland')
  })

  test('stopped by another member of staff: a page for the lead, and the answers are kept', async () => {
    const { code, out, files } = await sit(['start'], ['n', 'y', 'n', 'd', 'a'])
    expect(code).toBe(0)
    expect(out).toContain('NOTE FOR THE DESIGNATED SAFEGUARDING LEAD')
    expect(out.split('\n').length).toBeLessThan(60)
    expect(drafts(files)).toHaveLength(1)
  })
})

describe('a case that is interrupted', () => {
  test('Ctrl-C: one line that says the answers are saved, exit 130', async () => {
    const { code, err, files } = await sit(['start'], ['n', 'y', 'n'])
    expect(code).toBe(130)
    expect(err).toMatch(/Stopped\. Your answers are saved\. To go on: sexting-triage resume\n$/)
    expect(drafts(files)).toHaveLength(1)
  })

  test('--no-draft keeps nothing, and says so', async () => {
    const { code, err, files } = await sit(['start', '--no-draft'], ['n', 'y', 'n'])
    expect({ code, files }).toEqual({ code: 130, files: {} })
    expect(err).toContain('Nothing was saved.')
  })

  test('q leaves with the draft, exit 0', async () => {
    const { code, files } = await sit(['start'], ['n', 'y', 'q'])
    expect(code).toBe(0)
    expect(drafts(files)).toHaveLength(1)
  })

  test.each([
    ['start offers the newest draft', ['start'], ['y']],
    ['resume lists it', ['resume'], ['1']],
  ])('%s, and its answers stand', async (_, argv, first) => {
    const { files } = await sit(['start'], ['n', 'y', 'n', 'a', 'q'])
    const again = await sit(argv, [...first, 'b'], files)
    expect(again.err).toContain('Who is answering these questions?')
    expect(drafts(again.files)).toEqual(drafts(files))
  })

  test('a draft can be left, or removed for good', async () => {
    const { files } = await sit(['start'], ['n', 'y', 'q'])
    expect(drafts((await sit(['start'], ['n', 'n', 'q'], files)).files)).toHaveLength(2)
    expect(drafts((await sit(['start'], ['a', 'q'], files)).files)).toHaveLength(0)
  })

  test('a draft from another version of the rules is never opened in silence', async () => {
    const { files } = await sit(['start'], ['n', 'y', 'q'])
    const [path] = drafts(files)
    const older = files[path!]!.replace(/"version": "[^"]+"/, '"version": "0.9.0"').replace(
      /[0-9a-f]{64}/,
      '0'.repeat(64),
    )
    const { err } = await sit(['start'], ['y'], { [path!]: older })
    expect(err).toContain('version 0.9.0')
  })

  test('resume with no draft, and with a name that there is not', async () => {
    expect(await sit(['resume'], [])).toMatchObject({
      code: 0,
      err: expect.stringContaining('no draft') as string,
    })
    const { files } = await sit(['start'], ['n', 'y', 'q'])
    expect((await sit(['resume', 'nothing'], [], files)).code).toBe(6)
  })
})

describe('standard output that goes to a file', () => {
  test('holds the record alone', async () => {
    const io = memory({ terminal: true, env: { HOME: '/home/lead' } })
    typist(io, [...emergency, ...record])
    const piped = { ...io, terminal: { ...io.terminal, stdout: false } }
    expect(await main(['start', '--accessible'], piped)).toBe(0)
    expect(io.out()).toMatch(/^INCIDENT RECORD\n/)
    expect(io.err()).toContain('RECOMMENDED RESPONSE: RING 999 NOW')
  })
})
