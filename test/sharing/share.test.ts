import { readFileSync } from 'node:fs'
import columnsOf from 'fast-string-width'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { composeRecord } from '../../src/record/compose.ts'
import type { Fields } from '../../src/record/fields.ts'
import { recomposed } from '../../src/render/rewritten.ts'
import { wrap } from '../../src/render/wrap.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { childrenIn, unwrapped, withoutReferences } from '../../src/sharing/children.ts'
import { sharePages } from '../../src/sharing/reader-pages.ts'
import { readers, type Reader } from '../../src/sharing/share-page.ts'
import { sharePageTexts } from '../../src/sharing/share-text.ts'
import { memory } from '../../src/world/memory.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { loaded, outcomeOf, written } from '../record/outcomes.ts'
import { clear, england, opened, recordText, someFields } from '../record/records.ts'

const from = { made: 'today', sha256: 'a'.repeat(64), rules: 'england-2024', version: '1.0.0' }

function pagesOf(answers: Answers, fields: Fields, reader: Reader): readonly string[] {
  const record = composeRecord({
    outcome: outcomeOf(england, answers),
    fields,
    recordedAt: '2026-11-22T16:40:00+00:00',
    setting: 'Ash Grove School',
    shipped: true,
  })
  const pages = sharePages(record, england, reader)
  if (!pages.ok) throw new Error(`line ${pages.problems}`)
  return sharePageTexts(pages.value, from)
}

const flat = (text: string): string => text.replaceAll(/[\s|]+/g, ' ')
const isOpen = ({ choices, type }: (typeof england.record)[number]): boolean =>
  choices.length === 0 && type !== 'date'
/** Letters that stand nowhere else. */
const canaryOf = (place: number): string =>
  `qx${String.fromCharCode(97 + Math.floor(place / 26), 97 + (place % 26))}xq`

const canaries = new Map(england.record.filter(isOpen).map(({ id }, place) => [id, canaryOf(place)]))
const everywhere: Fields = Object.fromEntries(
  england.record.flatMap((field) => {
    if (!isOpen(field) || field.role === 'time') {
      return field.role === 'time' ? [] : [[field.id, written(field.choices[0]?.id ?? '2026-12-04')]]
    }
    const canary = canaries.get(field.id)!
    return [[field.id, written(field.id === 'young-people' ? `T: 14, ${canary}` : canary)]]
  }),
)

/** What each reader is to see of what people wrote, and nothing else. */
const listed: Readonly<Record<Reader, readonly string[]>> = {
  lead: ['young-people', 'not-known', 'advice', 'review'],
  head: ['decision-reason'],
  police: [
    'setting-contact',
    'young-people',
    'account',
    'service-and-accounts',
    'devices',
    'viewing',
    'deletion',
    'removal',
    'police-told-family',
    'other-settings-told',
    'not-known',
  ],
  'social-care': ['setting-contact', 'known-at', 'young-people', 'account', 'needs', 'parents-told'],
  governors: [],
}

describe('what stands on a page', () => {
  test.each(readers)('for %s: what people wrote in the fields on its list, and in no other', (reader) => {
    const page = pagesOf(clear, everywhere, reader).join('\n')
    const seen = [...canaries].flatMap(([id, canary]) => (page.includes(canary) ? [id] : []))
    expect(seen.toSorted()).toEqual(listed[reader].toSorted())
  })

  test.each(readers)(
    'for %s: at most 60 lines of 80, whatever the answers and however long the texts',
    (reader) => {
      const long = (line: string): Fields[string] =>
        written(Array.from({ length: 40 }, () => `${line} ${'He said it again. '.repeat(9)}`).join('\n'))
      const full: Fields = Object.fromEntries(
        Object.entries(everywhere).map(([id, text]) => {
          const isShort = !isOpen(england.record.find((field) => field.id === id)!)
          return [id, isShort ? text : long(id === 'young-people' ? 'T: 14,' : 'A')]
        }),
      )
      const fits = (answers: Answers): void => {
        for (const page of pagesOf(answers, full, reader)) {
          const lines = page.trimEnd().split('\n')
          expect(lines.length).toBeLessThanOrEqual(60)
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80)
        }
      }
      const worst = england.questions.map(({ id, choose, answers }) => {
        const all = answers.map((answer) => answer.id)
        return [id, choose === 'several' ? all : all.at(-1)!] as const
      })
      fits(Object.fromEntries(worst))
      fits({})
      fc.assert(fc.property(answersTo(england), fits), { numRuns: 10 })
    },
  )

  test('what was cut is counted, and nothing that is not known or not recorded is left out', () => {
    const account = written(Array.from({ length: 30 }, () => 'He asked again.').join('\n'))
    const [page = ''] = pagesOf({ ...clear, adult: 'unknown' }, { account }, 'police')
    expect(page).toMatch(/\n {2}\[\d+ lines cut; ask us\]\n/)
    expect(flat(page)).toContain('An adult took part: not known.')
    expect(flat(page)).toContain('That adult: not known.')
    expect(flat(page)).toContain("Children's social care: not recorded.")
  })

  test('for the head: what may be about the head goes to the chair', () => {
    const about = (answers: Answers): string => flat(pagesOf(answers, someFields, 'head')[0]!)
    const trust = about({ ...clear, adult: 'yes', 'adult-role': 'position-of-trust' })
    expect(trust).toContain('FOR YOU TO AGREE Is it about the head? Then this page goes to the chair')
    expect(about(clear)).not.toContain('chair')
  })

  test('for the governors: that it was written down on the day, where a day is known', () => {
    const about = (knownAt: string): string =>
      flat(pagesOf(clear, { ...someFields, 'known-at': written(knownAt) }, 'governors')[0]!)
    expect(about('22 November 2026, 10:15')).toContain('on the day it was known: yes.')
    expect(about('21/11/2026')).toContain('on the day it was known: no.')
    expect(about('on Friday')).toContain('on the day it was known: not recorded.')
  })

  test('for the lead: no step that is ticked', () => {
    const danger = { ...clear, 'immediate-danger': 'yes' }
    const about = (done: string): string => pagesOf(danger, { 'steps-done': written(done) }, 'lead')[0]!
    expect(about('2, 16:40, AB')).toContain('  - 1. ')
    expect(about('1, 16:40, AB')).not.toContain('  - 1. ')
  })
})

const children =
  'T: 14, child pictured, wants her mother told and nobody else, and asks whether S.B. knows of it.\nS.B. (15): who shared it\nPupil 3, 15, told us'
const named = written(
  'T said that S.B. had asked, that SB asked again, and that Pupil 3 and pupil 3 saw it. Taken by T.',
)

describe('the children', () => {
  test('are told apart by the references with which their lines begin, however a record breaks the lines', () => {
    const file = opened(recordText(england, clear, { 'young-people': written(children) }))!
    const { fields } = recomposed(england, file.read.block, file, {})
    const read = childrenIn(fields.find(({ id }) => id === 'young-people')!.words)
    expect(read).toMatchObject({
      ok: true,
      value: [{ reference: 'T' }, { reference: 'S.B.' }, { reference: 'Pupil 3' }],
    })
    expect(read.ok && read.value.map(({ line }) => line)).toEqual(children.split('\n'))
  })

  test.each([
    ['A girl of 14', 1],
    ['Tom Sample: 14', 1],
    ['TOMMY: 14', 1],
    ['T: 14\n\nthe other one, 15', 3],
    ['14/02/2011, pictured', 1],
  ])('%j: line %i begins with none', (words, line) => {
    expect(childrenIn(words)).toEqual({ ok: false, problems: line })
  })

  test('none, and one in two lines', () => {
    expect(childrenIn(null)).toEqual({ ok: true, value: [] })
    expect(childrenIn('T: 14\nT: pictured')).toMatchObject({ value: [{ line: 'T: 14\nT: pictured' }] })
  })

  test('each have a page for social care, with no other reference on it', () => {
    const fields: Fields = {
      'young-people': written(children),
      account: named,
      needs: named,
      'parents-told': named,
      'setting-contact': written('Lead, 01632 960001'),
    }
    const pages = pagesOf(clear, fields, 'social-care')
    const references = [/(?<!\w)T(?!\w)/, /S\.?B/, /pupil 3/i]
    expect(pages).toHaveLength(3)
    for (const [place, page] of pages.entries()) {
      const seen = references.map((reference) => reference.test(page.slice(page.indexOf('\n'))))
      expect(seen).toEqual(references.map((_, other) => other === place))
      expect(flat(page)).toContain('2 other children are involved; each has a page.')
      expect(page.split('\n')[0]).toContain(`page ${place + 1} of 3`)
    }
  })

  test('have no reference on the page for the head', () => {
    const [page = ''] = pagesOf(
      clear,
      { 'young-people': written(children), 'decision-reason': named },
      'head',
    )
    expect(page.slice(page.indexOf('\n'))).not.toMatch(/(?<!\w)T(?!\w)|S\.?B|pupil 3/i)
    expect(flat(page)).toContain('a child (2) had asked')
  })

  test('lines are joined again where a record broke them', () => {
    const lines = fc.array(fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,30}$/), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(lines, (own) => {
        const words = own.flatMap((line) => wrap(line, 76)).join('\n')
        // Only where a line is full to its end can nobody tell.
        expect(unwrapped(words).join(' ')).toBe(own.join(' '))
      }),
      { numRuns: 60 },
    )
  })

  test('what stands for a reference is not taken for another', () => {
    const instead = [
      { reference: '1', words: 'child (2)' },
      { reference: '2', words: 'child (1)' },
    ]
    expect(withoutReferences('1 asked 2 at 10:12.', instead)).toBe('child (2) asked child (1) at 10:12.')
    const small = [
      { reference: 'Child A', words: 'x' },
      { reference: 'AS', words: 'y' },
      { reference: 'B.K.', words: 'z' },
    ]
    const text = "A asked as b.k. did, child a and Child A, AS and A.S. and bk. She's a pupil as well."
    expect(withoutReferences(text, small)).toBe(
      "x asked as z did, x and x, y and y. and z She's a pupil as well.",
    )
    expect(withoutReferences('a9-b asked', [{ reference: 'A9-B', words: 'a child' }])).toBe('a child asked')
  })
})

const whole = recordText(england, clear, { ...someFields, 'young-people': written(children) })

async function run(argv: readonly string[], disk: Readonly<Record<string, string>>) {
  const io = memory({ disk })
  const code = await main(['record', 'share', ...argv], io)
  const files = [...io.disk.keys()].filter((path) => !(path in disk))
  return { code, out: io.out(), err: io.err(), files, io }
}

describe('record share', () => {
  test('prints the page, with the record that it was made from', async () => {
    const { code, out, err } = await run(['r.txt', '--for', 'police'], { 'r.txt': whole })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(flat(out)).toMatch(/^PAGE FOR POLICE Made 22 November 2026, 16:40 \(\+00:00\), from the record/)
    expect(out).toContain(opened(whole)!.stated!.slice(0, 16))
  })

  test('writes a file for each child, or none', async () => {
    const argv = ['r.txt', '--for', 'social-care', '--to', 'page.txt']
    expect(await run(argv, { 'r.txt': whole })).toMatchObject({
      code: 0,
      out: '',
      files: ['page.txt', 'page-2.txt', 'page-3.txt'],
    })
    expect(await run(argv, { 'r.txt': whole, 'page-2.txt': 'x' })).toMatchObject({ code: 6, files: [] })
    expect(await run(['r.txt', '--for', 'head', '--to', 'p.txt'], { 'r.txt': whole })).toMatchObject({
      files: ['p.txt'],
    })
  })

  const practice = recordText(england, clear, someFields, {
    outcome: outcomeOf(england, clear, { practice: true }),
  })

  test('says PRACTICE', async () => {
    for (const reader of readers) {
      const { out } = await run(['r.txt', '--for', reader], { 'r.txt': practice })
      expect(out).toMatch(/^PRACTICE: this is not a real incident\.\n/)
    }
  })

  test.each([
    ['a record that was changed', whole.replace('T said: ', 'S said: '), 7, 'no longer as it was written'],
    ['what is no record', 'Dear all,\n', 4, 'not an incident record'],
    ['rules that are not at hand', whole.replace('england-2024', 'elsewhere'), 7, 'no longer'],
    [
      'a note',
      recordText(loaded(readFileSync(new URL('../../rules/first-hour.yaml', import.meta.url), 'utf8')), {}),
      4,
      'note',
    ],
    [
      'a line without a reference',
      recordText(england, clear, { ...someFields, 'young-people': written('T: 14\nher qxsisterxq') }),
      4,
      'Line 2 of “Each child involved”',
    ],
  ])('%s: nothing is written', async (_, text, code, words) => {
    for (const to of [[], ['--to', 'p.txt']]) {
      const done = await run(['r.txt', '--for', 'social-care', ...to], { 'r.txt': text })
      expect(done).toMatchObject({ code, out: '', files: [] })
      expect(flat(done.err)).toContain(words)
      expect(done.err).not.toContain('qxsisterxq')
    }
  })

  test('a name that ends like a picture, no reader', async () => {
    const disk = { 'r.txt': whole }
    expect(await run(['r.txt', '--for', 'head', '--to', 'p.png'], disk)).toMatchObject({ code: 2, files: [] })
    expect(await run(['r.txt'], disk)).toMatchObject({ code: 2, out: '' })
    expect(await run(['r.txt', '--for', 'press'], disk)).toMatchObject({ code: 2, out: '' })
  })

  test('a record of an earlier version of the rules', async () => {
    const old = readFileSync(new URL('../fixtures/earlier/referred.txt', import.meta.url), 'utf8')
    for (const reader of ['lead', 'police', 'head', 'governors']) {
      const { code, out } = await run(['r.txt', '--for', reader], { 'r.txt': old })
      expect({ reader, code }).toEqual({ reader, code: 0 })
      expect(flat(out)).toContain('(england-2024 1.0.0)')
    }
  })
})
