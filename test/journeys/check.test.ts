import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { memory, type MemorySettings } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { shipped } from '../properties/shipped.ts'
import { answersOf } from '../shipped/answers.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const answersFor = (name: string): Record<string, unknown> => ({
  ...answersOf(
    england,
    england.examples.find((example) => example.name === name)!,
  ),
})
const allClear = answersFor('All clear')

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly disk: Map<string, Uint8Array>
}

async function run(argv: readonly string[], settings: MemorySettings = {}): Promise<Run> {
  const io = memory(settings)
  const code = await main(argv, io)
  return { code, out: io.out(), err: io.err(), disk: io.disk }
}

const checked = (file: unknown, ...options: string[]): Promise<Run> =>
  run(['check', '-', ...options], { stdin: typeof file === 'string' ? file : JSON.stringify(file) })

const recordFields = {
  reference: '2026-041',
  'recorded-by': 'Designated safeguarding lead; no tie to anyone involved',
  account: 'T said that…',
  decision: 'followed',
  referred: 'no',
  'decision-reason': 'Considered and not referred, because nothing calls for it.',
  'head-sign-off': 'Head, 22 November 2026, 17:00',
  'reopen-if': 'Anything new.',
  'recorded-at': '2026-11-22T16:40:00+00:00',
}

describe('check', () => {
  test('recommends, on standard output alone', async () => {
    const { code, out, err } = await checked({ answers: allClear })
    expect(code).toBe(0)
    expect(out).toMatch(/^RECOMMENDED RESPONSE: MANAGE IN YOUR SETTING\n/)
    expect(err).toBe('')
  })

  test('counts what is missing as don’t know', async () => {
    const { out } = await checked({ answers: {} })
    expect(out).toMatch(/^RECOMMENDED RESPONSE: TAKE ADVICE\n/)
    expect(out).toContain("questions have no answer yet and count as “I don't know”")
  })

  test.each([
    ['other-procedure', { material: ['text-only'] }, 20],
    ['manage', {}, 21],
    ['refer', { adult: 'yes', 'adult-role': 'other-adult' }, 24],
    ['emergency', { 'immediate-danger': 'yes' }, 25],
  ])('with --exit-code says %s', async (_, change, expected) => {
    expect((await checked({ answers: { ...allClear, ...change } }, '--exit-code')).code).toBe(expected)
  })

  test('prints JSON that the published schema allows', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../rules/assessment.schema.json', import.meta.url), 'utf8'),
    ) as object
    const validate = new Ajv({ strict: false }).compile(schema)
    for (const answers of [{}, allClear, { ...allClear, coercion: 'unknown', where: ['many', 'unknown'] }]) {
      const { out, err } = await checked({ answers }, '--format', 'json')
      expect(validate(JSON.parse(out))).toBe(true)
      expect(err).toBe('')
    }
  })

  test('says how far the rule set has been checked', async () => {
    expect((await checked({ answers: allClear })).out.replaceAll(/\s+/g, ' ')).toContain(
      'Nobody outside this program has reviewed this rule set yet.',
    )
  })
})

describe('check as Windows makes its input', () => {
  const text = JSON.stringify({ answers: allClear }, null, 2).replaceAll('\n', '\r\n')
  test.each([
    ['a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('reads %s', async (_, bytes) => {
    const { code, out } = await run(['check', 'a.json'], { disk: { 'a.json': bytes } })
    expect(code).toBe(0)
    expect(out).toContain('MANAGE IN YOUR SETTING')
  })
})

describe('the reference of a record', () => {
  test.each([
    ['Tom Sample', 'looks like somebody’s name'],
    ['T.S. 12/03/2011', 'looks like a date of birth'],
  ])('that is %j is refused, and not repeated', async (reference, said) => {
    const { code, out, err } = await checked({ answers: allClear, record: { reference } })
    expect([code, out]).toEqual([4, ''])
    expect(err.replaceAll(/\s+/g, ' ')).toContain(said.replace('’', "'"))
    expect(err).not.toContain(reference)
  })
})

test.each(['r.jpg', 'r.HEIC', 'r.mp4', 'r.mov', 'r.zip', 'r.png ', 'r.jpeg.'])(
  'a record is never called %s',
  async (name) => {
    const { code, err, disk } = await checked({ answers: allClear, record: recordFields }, '--record', name)
    expect(code).toBe(2)
    expect(err).toContain('ends like a picture')
    expect([...disk.keys()]).toEqual([])
  },
)

describe('check with a mistake in the file', () => {
  test.each([
    ['a wrong key', { answers: { aduld: 'no' } }, '/answers/aduld', 'Did you mean “adult”?'],
    ['a wrong answer', { answers: { adult: 'yess' } }, '/answers/adult', 'Did you mean “yes”?'],
    ['a wrong type', { answers: { where: 'many' } }, '/answers/where', 'a list of'],
    ['a wrong outer key', { anwsers: {}, answers: {} }, '/anwsers', 'Did you mean “answers”?'],
    ['another nation', { nation: 'Wales', answers: {} }, '/nation', 'England'],
    [
      'a record field that is not there',
      { answers: {}, record: { acount: 'x' } },
      '/record/acount',
      'account',
    ],
    [
      'a choice that is not there',
      { answers: {}, record: { decision: 'follow' } },
      '/record/decision',
      'followed',
    ],
    [
      'a time without its zone',
      { answers: {}, record: { 'recorded-at': '2026-11-22' } },
      '/record/recorded-at',
      '2026-',
    ],
    [
      'a link in a text',
      { answers: {}, record: { account: 'See https://example.org/a' } },
      '/record/account',
      'link',
    ],
  ])('%s: says where and what to write, and writes nothing', async (_, file, pointer, hint) => {
    const { code, out, err, disk } = await checked(file, '--record', 'r.txt')
    expect(code).toBe(4)
    expect(out).toBe('')
    expect(err).toContain(pointer)
    expect(err).toContain(hint)
    expect(disk.size).toBe(0)
  })

  test('as JSON: one object with the code, the pointer and the sentence, and the others in it', async () => {
    const { code, err } = await checked({ answers: { aduld: 'no', adult: 'perhaps' } }, '--format', 'json')
    expect(code).toBe(4)
    expect(JSON.parse(err)).toMatchObject({
      code: 'unknown-question',
      pointer: '/answers/aduld',
      more: [{ code: 'unknown-answer', pointer: '/answers/adult' }],
    })
  })

  test('never repeats what was written in an answer or a text', async () => {
    const { err } = await checked({ answers: { adult: 'J. Smith' }, record: { account: 'https://J.Smith/' } })
    expect(err).not.toContain('Smith')
  })

  test('a file that is not there', async () => {
    const { code, out, err } = await run(['check', 'nowhere.json'])
    expect({ code, out }).toEqual({ code: 6, out: '' })
    expect(err).toContain('nowhere.json')
  })

  test('two rule sets named', async () => {
    expect((await checked({ rules: 'england-2024', answers: {} }, '--rules', 'ukccis-2016')).code).toBe(4)
  })

  test('a rule set that there is not', async () => {
    for (const [named, ...options] of [['england-2025'], [undefined, '--rules', 'england-2025']] as const) {
      const { code, err } = await checked({ rules: named, answers: {} }, ...options)
      expect(code).toBe(named ? 4 : 2)
      expect(err).toContain('Did you mean “england-2024”?')
    }
  })

  test('a rule set by its path, with the id that the file names', async () => {
    const text = readFileSync(new URL('../../rules/england-2024.yaml', import.meta.url))
    const settings = {
      stdin: JSON.stringify({ rules: 'england-2024', answers: {} }),
      disk: { './mine.yaml': text },
    }
    expect((await run(['check', '-', '--rules', './mine.yaml'], settings)).code).toBe(0)
  })

  test.each([
    ['what is not text', Buffer.from([0xff, 0xfe, 0x00])],
    ['more than is read', Buffer.alloc(1_048_577, ' ')],
  ])('%s', async (_, bytes) => {
    expect((await run(['check', '-'], { stdin: bytes })).code).toBe(4)
  })

  test('a rule set with errors', async () => {
    const { code, err } = await run(['check', '-', '--rules', './bad.yaml'], {
      stdin: '{"answers":{}}',
      disk: { './bad.yaml': 'format: 1\nrules: {}\n' },
    })
    expect(code).toBe(3)
    expect(err).toContain('./bad.yaml:2:')
  })
})

describe('check --strict', () => {
  test('a missing answer: exit 5, nothing written', async () => {
    const { viewed: _, ...rest } = allClear
    const { code, out, err, disk } = await checked(
      { answers: rest, record: recordFields },
      '--strict',
      '--record',
      'r.txt',
    )
    expect({ code, out, files: disk.size }).toEqual({ code: 5, out: '', files: 0 })
    expect(err).toContain('viewed')
  })

  test('a missing record field: the recommendation, exit 5, nothing written', async () => {
    const { account: _, ...rest } = recordFields
    const { code, out, err, disk } = await checked(
      { answers: allClear, record: rest },
      '--strict',
      '--record',
      'r.txt',
    )
    expect({ code, files: disk.size }).toEqual({ code: 5, files: 0 })
    expect(out).toContain('RECOMMENDED RESPONSE')
    expect(err).toContain('account')
  })

  test('everything there: exit 0', async () => {
    const { code, err } = await checked(
      { answers: allClear, record: recordFields },
      '--strict',
      '--record',
      'r.txt',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('check --record', () => {
  test('the same input gives the same bytes', async () => {
    const file = { answers: allClear, record: recordFields }
    const records = await Promise.all(
      [1, 2].map(async () => (await checked(file, '--record', 'r.txt')).disk.get('r.txt')),
    )
    expect(records[0]).toEqual(records[1])
    expect(Buffer.from(records[0]!).toString()).toContain('2026-041')
  })

  test('warns of what is still to complete, and writes the record all the same', async () => {
    const { code, err, disk } = await checked({ answers: allClear }, '--record', 'r.txt')
    expect(code).toBe(0)
    expect(err).toContain('STILL TO COMPLETE')
    expect(Buffer.from(disk.get('r.txt')!).toString()).toContain('STILL TO COMPLETE')
  })

  test('as JSON where the name says so', async () => {
    const { disk } = await checked({ answers: allClear, record: recordFields }, '--record', 'r.json')
    expect(JSON.parse(Buffer.from(disk.get('r.json')!).toString())).toMatchObject({
      response: { id: 'manage' },
    })
  })

  test('never over a file that is there; the recommendation is printed all the same', async () => {
    const { code, out, err, disk } = await run(['check', 'a.json', '--record', 'r.txt'], {
      disk: { 'a.json': JSON.stringify({ answers: allClear, record: recordFields }), 'r.txt': 'mine' },
    })
    expect(code).toBe(6)
    expect(out).toContain('RECOMMENDED RESPONSE')
    expect(err).toContain('r.txt')
    expect(Buffer.from(disk.get('r.txt')!).toString()).toBe('mine')
  })
})

describe('check, for whoever has a minute', () => {
  const file = { answers: allClear }

  test('--brief is the first page of the whole, and no more', async () => {
    const [{ out: whole }, { code, out }] = [await checked(file), await checked(file, '--brief')]
    expect(code).toBe(0)
    expect(whole.startsWith(out)).toBe(true)
    expect(out.split('\n').length).toBeLessThanOrEqual(25)
  })

  test('--part gives one part, also with a record', async () => {
    const { out, disk } = await checked(file, '--part', 'do-not', '--record', 'r.txt')
    expect(out).toMatch(/^DO NOT\n/)
    expect(disk.has('r.txt')).toBe(true)
  })

  test.each([
    [['--brief', '--part', 'why']],
    [['--brief', '--format', 'json']],
    [['--part', 'why', '--lines']],
    [['--part', 'whatever']],
  ])('%j: exit 2, nothing printed', async (options) => {
    const { code, out, err } = await checked(file, ...options)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toBe('')
  })
})
