import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import columnsOf from 'fast-string-width'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import type { Fields } from '../../src/record/fields.ts'
import { redactedLines } from '../../src/record/redact.ts'
import { sealed } from '../../src/record/block.ts'
import { readFacts, type CaseFacts } from '../../src/sharing/case-facts.ts'
import { countTables } from '../../src/sharing/counts.ts'
import { incidentsOf, sharingReference } from '../../src/sharing/incidents.ts'
import { dayIn, isIn, isOver, periodWords, readPeriod } from '../../src/sharing/period.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { memory } from '../../src/world/memory.ts'
import { answersOf, loaded, outcomeOf, small, smallText, written } from '../record/outcomes.ts'
import { clear, england, opened, recordText } from '../record/records.ts'

const facts = (sha256: string, given: Partial<CaseFacts> = {}): CaseFacts => ({
  sha256,
  isCopy: false,
  follows: null,
  firstDay: '2025-10-01',
  recordedAt: '2025-10-01T09:00:00+00:00',
  version: '2.0.0',
  raised: [],
  notKnown: [],
  fields: {},
  knownDay: null,
  decided: null,
  referred: null,
  reference: null,
  settingType: null,
  settingName: null,
  ...given,
})

const latest = (records: readonly CaseFacts[]): readonly string[] =>
  incidentsOf(records).map((incident) => incident.latest.sha256)

describe('an incident', () => {
  test('is a record with those that follow on from it: the newest counts, in the term of the first', () => {
    const chain = [
      facts('c', { follows: 'b', firstDay: '2026-02-01', recordedAt: '2026-02-01T09:00:00+00:00' }),
      facts('a', { firstDay: '2025-12-01', recordedAt: '2025-12-01T09:00:00+00:00' }),
      facts('b', { follows: 'a', firstDay: '2026-01-15', recordedAt: '2026-01-15T09:00:00+00:00' }),
    ]
    expect(incidentsOf(chain)).toMatchObject([
      { latest: { sha256: 'c' }, firstDay: '2025-12-01', wasReopened: true },
    ])
  })

  test('is one with two successors, and where the first is not there', () => {
    const one = facts('b', { follows: 'a', recordedAt: '2026-01-15T09:00:00+01:00' })
    const other = facts('c', { follows: 'a', recordedAt: '2026-01-15T08:30:00+00:00' })
    expect(latest([one, other])).toEqual(['c'])
    expect(latest([facts('a'), other, one])).toEqual(['c'])
  })

  test('is one record however often it is there, and its redacted copy', () => {
    expect(latest([facts('a'), facts('a')])).toEqual(['a'])
    const copy = facts('a', { isCopy: true })
    for (const records of [
      [copy, facts('a')],
      [facts('a'), copy],
    ]) {
      expect(incidentsOf(records)).toMatchObject([{ latest: { isCopy: false } }])
    }
    expect(incidentsOf([copy])).toHaveLength(1)
  })

  test('ends where records name each other in a circle', () => {
    expect(incidentsOf([facts('a', { follows: 'b' }), facts('b', { follows: 'a' })])).not.toHaveLength(0)
  })

  test('is not joined by a reference alone', () => {
    const two = ['a', 'b'].map((sha256) => facts(sha256, { reference: '2026-041' }))
    const incidents = incidentsOf([...two, facts('c', { reference: '2026-042' })])
    expect(incidents).toHaveLength(3)
    expect(sharingReference(incidents)).toBe(2)
  })
})

describe('what is counted', () => {
  const year = readPeriod('2025-26')!
  const counted = (given: Partial<CaseFacts>, period = year): Readonly<Record<string, number>> =>
    Object.fromEntries(
      countTables(incidentsOf([facts('a', given)]), period, england, '2026-06-01')
        .flatMap(({ groups }) => groups.flat())
        .flatMap(({ id, count }) => (count > 0 ? [[id, count]] : [])),
    )

  test.each([
    [{ referred: 'yes' }, 'referred'],
    [{}, 'referred-not-recorded'],
    [{ fields: { 'told-police': 'yes' } }, 'told-police'],
    [{ decided: 'departed' }, 'departed'],
    [{}, 'decision-not-recorded'],
    [{ follows: 'z' }, 're-opened'],
    [{ fields: { 'review-on': '2026-06-01' } }, 'review-due'],
    [{ fields: { 'review-on': '2026-05-31' } }, 'review-overdue'],
    [{}, 'review-not-recorded'],
    [{ raised: ['coercion'] }, 'coercion'],
    [{ knownDay: '2025-10-01' }, 'same-day'],
    [{ knownDay: '2025-09-30' }, 'next-day'],
    [{ knownDay: '2025-09-28' }, '2-3-days'],
    [{ knownDay: '2025-09-01' }, '4-days'],
    [{ knownDay: '2025-10-02' }, 'not-recorded'],
    [{ fields: { 'support-all': 'yes' } }, 'support-all'],
    [{ notKnown: ['adult'] }, 'not-known-adult'],
  ] as const)('%j: %s', (given, row) => {
    expect(counted(given)[row]).toBe(1)
  })

  test('done is neither due nor overdue, and no is not yes', () => {
    const rows = counted({
      fields: { reviewed: 'yes', 'review-on': '2026-05-31', 'told-police': 'no' },
      referred: 'not-yet',
    })
    expect(Object.keys(rows)).not.toEqual(expect.arrayContaining(['review-overdue']))
    for (const row of [
      'review-due',
      'review-overdue',
      'told-police',
      'told-police-not-recorded',
      'referred',
    ]) {
      expect(rows[row]).toBeUndefined()
    }
  })

  test('three years beside a year, and none beside a term', () => {
    expect(counted({})['2025-26']).toBe(1)
    expect(counted({}, readPeriod('2025-26-autumn')!)['2025-26']).toBeUndefined()
  })
})

describe('a period', () => {
  test.each([
    ['2025-26', '2025-09-01', true],
    ['2025-26', '2026-08-31', true],
    ['2025-26', '2026-09-01', false],
    ['2025-26-autumn', '2025-12-31', true],
    ['2025-26-spring', '2026-01-01', true],
    ['2025-26-spring', '2026-03-31', true],
    ['2025-26-summer', '2026-04-01', true],
    ['2025-26-autumn', '2026-01-01', false],
  ])('%s, %s: %s', (id, day, holds) => {
    expect(isIn(readPeriod(id)!, day)).toBe(holds)
  })

  test('is over or not', () => {
    const over = (id: string): boolean => isOver(readPeriod(id)!, '2026-02-01')
    expect(['2024-25', '2025-26', '2025-26-autumn', '2025-26-spring'].map(over)).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  test.each(['2025', '2025-27', '2025-26-winter', ''])('%j is none', (id) => {
    expect(readPeriod(id)).toBeNull()
  })

  test('has a name in words, also where the century turns', () => {
    expect(['2099-00', '2025-26-spring', 'x'].map(periodWords)).toEqual([
      'school year 2099-00',
      'spring term of 2025-26',
      'x',
    ])
  })

  test.each([
    ['22 November 2026, 10:15', '2026-11-22'],
    ['on the 2nd Nov 2026', '2026-11-02'],
    ['22/11/2026', '2026-11-22'],
    ['2026-11-22T10:15', '2026-11-22'],
    ['31/02/2026', null],
    ['12 Frimaire 2026', null],
    ['Friday', null],
  ])('the day in %j: %s', (text, day) => {
    expect(dayIn(text)).toBe(day)
  })
})

const at = (day: string): string => `${day}T09:00:00+00:00`
const record = (reference: string, day: string, answers: Answers = clear, fields: Fields = {}): string =>
  recordText(
    england,
    answers,
    {
      reference: written(reference),
      account: written('qxcanaryxq'),
      decision: written('followed'),
      referred: written('no'),
      'told-police': written('yes'),
      ...fields,
    },
    { recordedAt: at(day) },
  )

const redacted = (text: string): string => {
  const { lines, stated, read } = opened(text)!
  return sealed(redactedLines(lines, stated!), {
    replay: read.block.replay,
    redactedFrom: stated,
    written: [],
  })
}

const many = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(
      { length: count },
      (_, place) => [`r/${place}.txt`, record(`2026-${place}`, '2026-03-10')] as const,
    ),
  )

async function run(argv: readonly string[], disk: Readonly<Record<string, string>>) {
  const io = memory({ disk })
  const code = await main(['record', 'summary', ...argv], io)
  return { code, out: io.out(), err: io.err(), io }
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const schema = JSON.parse(
  readFileSync(new URL('../../rules/summary.schema.json', import.meta.url), 'utf8'),
) as object
const isSound = new Ajv().compile(schema)

describe('a file', () => {
  const outcomeOfRead = (text: string): unknown => {
    const read = readFacts(Buffer.from(text), england)
    return read.ok ? read.value : read.problems
  }
  const whole = record('2026-1', '2026-03-10')

  test.each([
    ['Dear all,\n', 'not-a-record'],
    [whole.replace('Answer: No', 'Answer: Yes'), 'altered'],
    [whole.replace('answer.adult: no', 'answer.adult: yes'), 'altered'],
    [recordText(england, clear, {}, { outcome: outcomeOf(england, clear, { practice: true }) }), 'practice'],
    [readFileSync(new URL('../fixtures/earlier/referred.txt', import.meta.url), 'utf8'), 'other-questions'],
  ])('that is not counted', (text, reason) => {
    expect(outcomeOfRead(text)).toBe(reason)
  })

  test('that is a note for the lead is none', () => {
    const yaml = readFileSync(new URL('../../rules/first-hour.yaml', import.meta.url), 'utf8')
    expect(outcomeOfRead(recordText(loaded(yaml), {}))).toBe('note')
  })

  test('of an edition that asks the same is counted; of one with another question it is not', () => {
    const yaml = readFileSync(new URL('../../rules/england-2024.yaml', import.meta.url), 'utf8')
    const { version } = england.rules
    const later = loaded(yaml.replace(`version: ${version}`, 'version: 8.0.0'))
    const isRead = (text: string): boolean => readFacts(Buffer.from(text), later).ok
    expect(isRead(whole)).toBe(true)
    expect(isRead(whole.replace('answer.adult: ', 'answer.grown-up: '))).toBe(false)
    const other = recordText(small, answersOf(small, 'All clear'))
    expect(outcomeOfRead(other)).toBe('other-rules')
    const renamed = loaded(smallText.replace('id: small', 'id: england-2024'))
    expect(outcomeOfRead(recordText(renamed, answersOf(small, 'All clear')))).toBe('other-questions')
  })

  test('names the record before it, its choices and days, and nothing that was written but the reference', () => {
    const text = recordText(
      england,
      { ...clear, adult: 'unknown', setting: 'college' },
      {
        reference: written('2026-1'),
        account: written('Follows on from an earlier record\n  SHA-256: ' + 'b'.repeat(64)),
        'told-police': written('not-yet'),
        'review-on': written('2026-12-04'),
        'known-at': written('9 March 2026, 10:15'),
      },
      {
        recordedAt: at('2026-03-10'),
        followsOn: { reference: null, recordedAt: at('2025-12-18'), sha256: 'a'.repeat(64), changed: false },
      },
    )
    expect(outcomeOfRead(text)).toMatchObject({
      follows: 'a'.repeat(64),
      firstDay: '2025-12-18',
      fields: { 'told-police': 'not-yet', 'review-on': '2026-12-04' },
      knownDay: '2026-03-09',
      reference: '2026-1',
      settingType: 'college',
      settingName: 'Ash Grove School',
    })
    expect(outcomeOfRead(text)).toHaveProperty('notKnown', expect.arrayContaining(['adult']))
    expect(outcomeOfRead(redacted(text))).toMatchObject({ isCopy: true, sha256: opened(text)!.stated })
  })
})

describe('record summary', () => {
  test('counts what is there, each incident once, and what does not count by its reason', async () => {
    const disk = {
      ...many(11),
      'r/again.txt': record('2026-0', '2026-03-10'),
      'r/copy.txt': redacted(record('2026-0', '2026-03-10')),
      'r/letter.txt': 'Dear qxcanaryxq,\n',
      'r/old.txt': record('2025-1', '2025-03-10'),
      'r/qxcanaryxq.pdf': 'x',
    }
    const { code, out, err } = await run(
      ['r', '--period', '2025-26', '--as', 'internal', '--format', 'json'],
      disk,
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const figures = JSON.parse(out) as { tables: { id: string; rows: { id: string; value: number }[] }[] }
    expect(isSound(figures)).toBe(true)
    expect(figures).toMatchObject({
      audience: 'internal',
      read: 16,
      counted: 11,
      skipped: { 'not-a-record': 1, 'outside-period': 1, 'not-text': 1, 'same-incident': 2 },
      rounded: false,
    })
    expect(figures.tables.map(({ id }) => id)).toEqual([
      'period',
      'years',
      'criteria',
      'timeliness',
      'learning',
    ])
    expect(figures.tables[0]!.rows).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'told-police', value: 11 })]),
    )
    expect(figures.tables[1]!.rows.map(({ value }) => value)).toEqual([0, 1, 11])
  })

  test('follows no link, and goes on where a file cannot be read; a folder that is not there ends it', async () => {
    const io = memory({
      disk: { ...many(1), 'r/link.txt': 'x', 'r/locked.txt': 'x', 'r/long.txt': ' '.repeat(1_048_577) },
    })
    const files = {
      ...io.files,
      look: async (path: string) =>
        ({ kind: path.includes('link') ? 'link' : 'file', changed: io.now() }) as const,
      read: async (path: string, limit: number) => {
        if (path.includes('locked')) throw Object.assign(new Error('locked'), { code: 'EACCES' })
        return io.files.read(path, limit)
      },
      list: async (folder: string) => {
        if (folder !== 'r') throw Object.assign(new Error('none'), { code: 'ENOENT' })
        return io.files.list(folder)
      },
    }
    const argv = ['record', 'summary', 'r', '--period', '2025-26', '--as', 'internal', '--format', 'json']
    expect(await main(argv, { ...io, files })).toBe(0)
    expect(JSON.parse(io.out())).toMatchObject({ read: 4, counted: 1, skipped: { unreadable: 2, link: 1 } })
    expect(await main([...argv, 'nowhere'], { ...io, files })).toBe(6)
    expect(io.err()).not.toContain('locked')
  })

  test('in a report the numbers beside the tables tell no more than they do', async () => {
    const { out } = await run(['r', '--period', '2025-26', '--format', 'json'], {
      ...many(11),
      'r/a.txt': 'x',
    })
    const figures = JSON.parse(out) as object
    expect(isSound(figures)).toBe(true)
    expect(figures).toMatchObject({
      read: 'about 10',
      counted: 'about 10',
      skipped: { 'not-a-record': 'fewer than 5' },
      rounded: true,
    })
    const few = await run(['r', '--period', '2025-26'], many(4))
    expect(flat(few.out)).toContain('Files found: fewer than 5. Incidents counted: fewer than 5.')
    expect(few.out).toMatch(/^ {2}Incidents +fewer than 5$/m)
    expect(flat(few.out)).toContain('Of fewer than 10 incidents no more is said.')
    const none = await run(['r', '--period', '2024-25'], many(4))
    expect(none.out).toMatch(/^ {2}Incidents +0$/m)
  })

  test.each(['text', 'csv', 'json', 'svg'])(
    'as %s: nothing that anybody wrote, and no line too wide',
    async (format) => {
      const { code, out } = await run(['r', '--period', '2025-26', '--format', format], many(10))
      expect(code).toBe(0)
      expect(out).not.toMatch(/canary|Ash Grove/)
      if (format === 'text')
        for (const line of out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
      if (format === 'csv') {
        expect(out).toMatch(/^\ufefftable,row,value,hidden,base\r\nperiod,Incidents,10,no,10\r\n/)
        expect(out).toContain('period,Referred,,yes,10\r\n')
      }
      if (format === 'svg') {
        expect(out).toContain('<title id="title">Figures from incident records, school year 2025-26</title>')
        expect(out).toMatch(/<desc id="desc">The period: Incidents 10, Referred hidden, /)
        expect(out.match(/>hidden</g)?.length).toBeGreaterThan(20)
      }
    },
  )

  test('one table, to a file that only its owner reads, and never over another', async () => {
    const argv = ['r', '--period', '2025-26', '--table', '3', '--to', 'figures.txt']
    const { code, out, io } = await run(argv, many(10))
    expect({ code, out }).toEqual({ code: 0, out: '' })
    const text = Buffer.from(io.disk.get('figures.txt')!).toString()
    expect(text).toContain('CRITERIA RAISED (of 10 incidents)')
    expect(text).not.toContain('LEARNING')
    expect((await run(argv, { ...many(1), 'figures.txt': 'x' })).code).toBe(6)
    const term = await run(['r', '--period', '2025-26-spring', '--table', '2'], many(10))
    expect(term.out).toContain('There is no such table here.')
  })

  test('for a partnership a band, and over three settings the figures', async () => {
    const fileOf = async (name: string, count: number): Promise<string> => {
      const config = `format: 1\nsetting: { name: ${name} }\n`
      const io = memory({
        disk: { ...many(count), '/home/lead/.config/sexting-triage/config.yaml': config },
        env: { HOME: '/home/lead' },
      })
      await main(['record', 'summary', 'r', '--period', '2025-26', '--as', 'partnership'], io)
      return io.out()
    }
    const [one, two, three] = await Promise.all([
      fileOf('Ash School', 2),
      fileOf('Beech School', 0),
      fileOf('Cedar School', 5),
    ])
    expect(JSON.parse(one)).toMatchObject({ incidents: '1–4', policeTold: 'yes', nation: 'England' })
    expect(JSON.parse(two)).toMatchObject({ incidents: 'none', policeTold: 'no' })
    expect(one).not.toContain('Ash')
    const disk = { 'a.json': one, 'b.json': two, 'c.json': three, 'x.json': '{}' }
    const all = await run(['--merge', 'a.json', 'b.json', 'c.json'], disk)
    expect(all.code).toBe(0)
    expect(all.out).toContain('Settings: 3.')
    expect(all.out).toContain('Left out: too little of it could be shown.')
    const merging = async (...paths: readonly string[]) => {
      const { code, out, err } = await run(['--merge', ...paths], disk)
      return { code, out, err: flat(err) }
    }
    expect(await merging('a.json', 'b.json')).toMatchObject({ code: 4, out: '' })
    expect(await merging('a.json', 'b.json', 'a.json')).toMatchObject({
      code: 4,
      err: expect.stringContaining('are of the same setting'),
    })
    expect(await merging('a.json', 'b.json', 'x.json')).toMatchObject({ code: 4, out: '' })
    expect(await merging('a.json', 'b.json', 'no.json')).toMatchObject({ code: 6, out: '' })
  })

  test('what it cannot do, in a sentence and with nothing written', async () => {
    for (const argv of [[], ['r', '--merge', 'a.json'], ['r', '--as', 'partnership', '--format', 'svg']]) {
      expect(await run(argv, many(1))).toMatchObject({ code: 2, out: '' })
    }
    for (const argv of [
      ['r', '--minimum', '4'],
      ['r', '--period', '2025'],
      ['r', '--table', '9'],
    ]) {
      expect(await run(argv, many(1))).toMatchObject({ code: 2, out: '' })
    }
    const unnamed = recordText(england, clear, {}, { recordedAt: at('2026-03-10'), setting: null })
    const { code, err } = await run(['r', '--period', '2025-26', '--as', 'partnership'], {
      'r/1.txt': unnamed,
    })
    expect({ code, err: flat(err) }).toMatchObject({ code: 4, err: expect.stringContaining('config init') })
  })
})
