import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { memory, type MemoryIo } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { firstMissing } from '../interview/first-missing.ts'
import { typist } from '../interview/typist.ts'

interface Sat {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly files: Record<string, string>
}

// Danger now, in England, the recommendation at once, on to the record: no steps yet, followed, referred, a reference, the rest by hand.
const emergency = ['y', 'g', 'y', 'y']
const record = ['the record', 'h', '1', 'y', '2026-041', 'r', 'f']

const modes = [
  ['plain', true],
  ['inquirer', false],
] as const

const readable = (io: MemoryIo): string => stripVTControlCharacters(io.err())

describe.each(modes)('on the %s prompter', (_mode, plain) => {
  /** Somebody at a terminal who types the lines one after another; with none left, presses Ctrl-C. */
  async function sit(
    argv: readonly string[],
    lines: readonly string[],
    disk: Record<string, string> = {},
    running: readonly number[] = [],
  ): Promise<Sat> {
    const io: MemoryIo = memory({ terminal: true, env: { HOME: '/home/lead' }, disk, running })
    const person = typist(io, lines, plain)
    io.stderr.on('data', () => {
      if (person.left().length === 0) setTimeout(() => io.signal('SIGINT'), 20)
    })
    const code = await main(plain ? [...argv, '--accessible'] : argv, io)
    const files = Object.fromEntries(
      [...io.disk].map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString()]),
    )
    return { code, out: io.out(), err: readable(io), files }
  }

  const drafts = (files: Record<string, string>): string[] =>
    Object.keys(files).filter((path) => path.startsWith('/home/lead/.local/state/sexting-triage/'))

  describe('a case from the first question to the record', () => {
    test('is saved where the person says, and the draft is removed', async () => {
      const { code, err, files } = await sit(
        ['start', '--rules', 'england-2024'],
        [...emergency, ...record, '1'],
      )
      expect(code).toBe(0)
      expect(err).toContain('RECOMMENDED RESPONSE: RING 999 NOW')
      expect(Object.keys(files)).toEqual(['2026-11-22-2026-041-record.txt'])
      expect(files['2026-11-22-2026-041-record.txt']).toContain('| 2026-041')
    })

    test('is read, and nothing is saved', async () => {
      const { code, err, files } = await sit(
        ['start', '--rules', 'england-2024'],
        [...emergency, 'whom', ...record, '3', '4'],
      )
      expect(code).toBe(0)
      expect(err).toContain('WHO TO CONTACT')
      expect(err).toContain('INCIDENT RECORD')
      expect(files).toEqual({})
    })

    test('with --practice everything says so, and no draft is kept', async () => {
      const { err, files } = await sit(
        ['start', '--rules', 'england-2024', '--practice'],
        [...emergency, ...record, '1'],
      )
      expect(err).toContain('PRACTICE')
      expect(Object.keys(files)).toEqual(['2026-11-22-2026-041-practice.txt'])
    })

    test('in another nation: its guidance, no recommendation, no draft', async () => {
      const { code, out, err, files } = await sit(['start', '--rules', 'england-2024'], ['n', '5', '1'])
      expect({ code, out, files }).toEqual({ code: 0, out: '', files: {} })
      expect(err).toContain('or the emergency number where you are')
    })
  })

  describe('going back after the questions', () => {
    test('from the recommendation to the answers, and from the record to the recommendation', async () => {
      const { code, err } = await sit(
        ['start', '--rules', 'england-2024'],
        [...emergency, 'b', 'b', 'b', 'n', 'q'],
      )
      expect(code).toBe(0)
      expect(err.split('RECOMMENDED RESPONSE').length).toBe(2)
      expect(err.split('If a child is in danger now, ring 999 before you go on.').length).toBe(2)
      expect(firstMissing(err, ['What next?', 'Is the setting in', 'Answered: No'])).toBeNull()
      const again = await sit(
        ['start', '--rules', 'england-2024'],
        [...emergency, 'the record', 'b', 'the record', '1', 'q'],
      )
      expect(again.err.split('RECOMMENDED RESPONSE').length).toBe(3)
    })

    test('from where the record goes to its fields, which stand as they were', async () => {
      const { files } = await sit(
        ['start', '--rules', 'england-2024'],
        [...emergency, ...record, 'b', '4', '2026-042', 'f', '1'],
      )
      expect(Object.keys(files)).toEqual(['2026-11-22-2026-042-record.txt'])
    })
  })

  describe('a case that is interrupted', () => {
    test('Ctrl-C: one line that says the answers are saved, exit 130', async () => {
      const { code, err, files } = await sit(['start', '--rules', 'england-2024'], ['n', 'y', 'n'])
      expect(code).toBe(130)
      expect(err).toMatch(/Stopped\. Your answers are saved\. To go on: sexting-triage resume\n$/)
      expect(drafts(files)).toHaveLength(1)
    })

    test('nothing is said to be saved where nothing was answered, or where it could not be saved', async () => {
      expect((await sit(['start', '--rules', 'england-2024'], [''])).err).toContain(
        'Stopped. Nothing was saved.',
      )
      expect((await sit(['start', '--rules', 'england-2024'], ['q'])).err).toContain('Nothing was saved.')
      const { files } = await sit(['start', '--rules', 'england-2024'], ['n', 'q'])
      expect((await sit(['start', '--rules', 'england-2024'], [''], files)).err).toContain(
        'Stopped. Nothing was changed.',
      )
      const io = memory({ terminal: true, env: { HOME: '/home/lead' } })
      const full = Object.assign(new Error('no'), { code: 'EROFS' })
      typist(io, ['n', 'q'])
      const broken = { ...io.files, create: () => Promise.reject(full) }
      expect(await main(['start', '--rules', 'england-2024', '--accessible'], { ...io, files: broken })).toBe(
        0,
      )
      expect(io.err()).toContain('Nothing was saved.')
      expect(io.err()).not.toContain('Your answers are saved.')
    })

    test('--no-draft keeps nothing, and says so', async () => {
      const { code, err, files } = await sit(
        ['start', '--rules', 'england-2024', '--no-draft'],
        ['n', 'y', 'n'],
      )
      expect({ code, files }).toEqual({ code: 130, files: {} })
      expect(err).toContain('Nothing was saved.')
    })

    test('q leaves with the draft, exit 0', async () => {
      const { code, files } = await sit(['start', '--rules', 'england-2024'], ['n', 'y', 'q'])
      expect(code).toBe(0)
      expect(drafts(files)).toHaveLength(1)
    })

    test.each([
      ['start offers the newest draft', ['start', '--rules', 'england-2024'], ['y']],
      ['resume lists it', ['resume'], ['1']],
    ])('%s, and its answers stand', async (_, argv, first) => {
      const { files } = await sit(['start', '--rules', 'england-2024'], ['n', 'y', 'n', '1', 'q'])
      const again = await sit(argv, [...first, 'b'], files)
      expect(again.err).toContain('Who is answering these questions?')
      expect(drafts(again.files)).toEqual(drafts(files))
    })

    test('a draft can be left, or removed for good', async () => {
      const { files } = await sit(['start', '--rules', 'england-2024'], ['n', 'y', 'q'])
      const left = await sit(['start', '--rules', 'england-2024'], ['q'], files)
      expect(left).toMatchObject({ code: 0, files })
      expect(left.err).toContain('? for help, q to leave\n')
      expect((await sit(['start', '--rules', 'england-2024'], ['3', 'q'], files)).err).toContain(
        'The draft has been removed.',
      )
      expect(
        drafts((await sit(['start', '--rules', 'england-2024'], ['n', 'n', 'q'], files)).files),
      ).toHaveLength(2)
      expect(drafts((await sit(['start', '--rules', 'england-2024'], ['3', 'q'], files)).files)).toHaveLength(
        0,
      )
    })

    describe('that another window has open', () => {
      /** A draft as a window has it open, whose process has that number. */
      async function open(): Promise<Record<string, string>> {
        const { files } = await sit(['start', '--rules', 'england-2024'], ['n', 'y', 'q'])
        const [path] = drafts(files)
        const holder = { id: 'abc', process: 77, since: '2026-11-22T16:30:00+00:00' }
        return { [path!]: JSON.stringify({ ...(JSON.parse(files[path!]!) as object), holder }) }
      }

      test.each([
        ['begins a new one', ['start', '--rules', 'england-2024'], ['1', 'n'], 2, 0],
        ['goes on from a copy', ['start', '--rules', 'england-2024'], ['2', 'n'], 2, 0],
        ['goes on from a copy, with resume', ['resume'], ['1', '1', 'n'], 2, 0],
        ['takes it over on purpose', ['resume'], ['1', '2', 'n'], 1, 1],
      ])('says so, and %s', async (_, argv, lines, count, changed) => {
        const files = await open()
        const second = await sit(argv, [...lines, 'q'], files, [77])
        expect(second.err.replaceAll(/\s+/g, ' ')).toContain(
          'open in another window since 22 November 2026, 16:30',
        )
        expect(drafts(second.files)).toHaveLength(count)
        const [path = ''] = Object.keys(files)
        expect(second.files[path] === files[path]).toBe(changed === 0)
      })

      test('asks nobody where that window was killed', async () => {
        const second = await sit(['start', '--rules', 'england-2024'], ['y', 'q'], await open())
        expect(second.err).not.toContain('another window')
        expect(second.code).toBe(0)
      })
    })

    test('a draft from another version of the rules is never opened in silence', async () => {
      const { files } = await sit(['start', '--rules', 'england-2024'], ['n', 'y', 'q'])
      const [path] = drafts(files)
      const older = files[path!]!.replace(/"version": "[^"]+"/, '"version": "0.9.0"').replace(
        /[0-9a-f]{64}/,
        '0'.repeat(64),
      )
      const { err } = await sit(['start', '--rules', 'england-2024'], ['y'], { [path!]: older })
      expect(err).toContain('version 0.9.0')
    })

    test('a draft that is damaged is named, and stops nobody', async () => {
      const { files } = await sit(['start', '--rules', 'england-2024'], ['n', 'y', 'q'])
      const broken = '/home/lead/.local/state/sexting-triage/2026-11-21-0900-0000000a.json'
      const both = { ...files, [broken]: '{' }
      expect(await sit(['resume', '2026-11-21-0900-0000000a'], [], both)).toMatchObject({ code: 6 })
      const { code, err } = await sit(['resume'], ['1', 'q'], both)
      expect(code).toBe(0)
      expect(err.replaceAll(/\s+/g, '')).toContain(broken)
      expect((await sit(['start', '--rules', 'england-2024'], ['y', 'q'], both)).code).toBe(0)
    })

    test('resume with no draft, and with a name that there is not', async () => {
      expect(await sit(['resume'], [])).toMatchObject({
        code: 0,
        err: expect.stringContaining('no draft') as string,
      })
      const { files } = await sit(['start', '--rules', 'england-2024'], ['n', 'y', 'q'])
      expect((await sit(['resume', 'nothing'], [], files)).code).toBe(6)
    })
  })
})

describe.each([40, 80])('read out line by line, in %i columns', (columns) => {
  const recorded = async (): Promise<{ asked: readonly string[]; shown: string }> => {
    const io = memory({ terminal: true, env: { HOME: '/home/lead' }, columns })
    typist(io, [...emergency, 'whom', ...record.slice(0, -1), 'x', 'f', '3', '4'])
    expect(await main(['start', '--rules', 'england-2024', '--accessible'], io)).toBe(0)
    return { asked: io.err().split('\n'), shown: io.out() }
  }

  test('plain lines hold not one escape code, and none is too wide', async () => {
    const { asked, shown } = await recorded()
    expect(`${asked.join('\n')}${shown}`).not.toContain('\u001b')
    const [recommendation = ''] = shown.split('INCIDENT RECORD')
    const wide = [...asked, ...recommendation.split('\n')].filter((line) => line.length > columns)
    expect(wide).toEqual([])
  })

  test('a choice says its key, and nothing is said twice in a row', async () => {
    const { asked } = await recorded()
    expect(asked[0]).toMatch(/^Plain mode is on, because/)
    expect(asked).toContain("  u: I don't know")
    expect(asked.filter((line, place) => line !== '' && line === asked[place - 1])).toEqual([])
  })
})

describe('standard output that goes to a file', () => {
  test('holds the record alone', async () => {
    const io = memory({ terminal: true, env: { HOME: '/home/lead' } })
    typist(io, [...emergency, ...record])
    const piped = { ...io, terminal: { ...io.terminal, stdout: false } }
    expect(await main(['start', '--rules', 'england-2024', '--accessible'], piped)).toBe(0)
    expect(io.out()).toMatch(/^INCIDENT RECORD\n/)
    expect(io.err()).toContain('RECOMMENDED RESPONSE: RING 999 NOW')
  })
})
