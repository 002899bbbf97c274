import { createHash } from 'node:crypto'
import columnsOf from 'fast-string-width'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlock, type ReadBlock } from '../../src/record/block.ts'
import { composeRecord, type RecordInput } from '../../src/record/compose.ts'
import type { Fields } from '../../src/record/fields.ts'
import { sectionsBeforeAnnexes, settingIn } from '../../src/record/sections.ts'
import { answerWords } from '../../src/record/words.ts'
import { renderRecordJson, renderRecordText } from '../../src/render/record.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { questionOf } from '../../src/rules/lookup.ts'
import { programVersion } from '../../src/record/replay.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'
import { answersOf, loaded, outcomeOf, small, smallText, written } from '../record/outcomes.ts'
import { england } from '../record/records.ts'

const clear = answersOf(small, 'All clear')
const input = (answers: Answers, fields: Fields = {}, given: Partial<RecordInput> = {}): RecordInput => ({
  outcome: outcomeOf(small, answers),
  fields,
  recordedAt: '2026-11-22T16:40:00+00:00',
  setting: 'A school',
  shipped: true,
  ...given,
})
const text = (...all: Parameters<typeof input>): string => renderRecordText(composeRecord(input(...all)))
const practiceText = (answers: Answers, fields: Fields): string =>
  text(answers, fields, { outcome: outcomeOf(small, answers, { practice: true }) })
const flat = (lines: string): string => lines.replaceAll(/\s+/g, ' ')

/** Anything that a person could write, line breaks and looks of a record among it. */
const prose = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }).filter((part) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(part)),
      fc.constantFrom(
        '\n',
        '\r\n',
        'THE DECISION',
        '------------',
        'sha256: 00',
        '  | ',
        'format: 1',
        '  [ ] ',
        'PRACTICE',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => written(parts.join('')))
const fieldsOf: fc.Arbitrary<Fields> = fc.record(
  {
    reference: prose,
    account: prose,
    'decision-reason': prose,
    'head-sign-off': prose,
    review: prose,
    decision: fc.constantFrom(written('followed'), written('departed')),
    referred: fc.constantFrom(written('yes'), written('no'), written('not-yet')),
  },
  { requiredKeys: [] },
)

/** What the program reads: the lines after the last empty one, without the digest. */
const block = (record: string): string[] => record.trimEnd().split('\n\n').at(-1)!.split('\n').slice(0, -1)

const readBack = (record: string): ReadBlock => readBlock(block(record))

const notWritten = (record: string): string[] =>
  record.split('\n').filter((line) => !/^(?: {2}\||sha256: |section\.|text\.)/.test(line))
const isChoice = (id: string): boolean => id === 'decision' || id === 'referred'

describe('the record as text', () => {
  it('is the same bytes for the same input', () => {
    fc.assert(
      fc.property(answersTo(small), fieldsOf, (answers, fields) => {
        const turned = Object.fromEntries(Object.entries(fields).toReversed())
        expect(text(answers, turned)).toBe(text(answers, fields))
      }),
    )
  })

  it('is at most 80 columns wide, without trailing spaces or control characters', () => {
    fc.assert(
      fc.property(answersTo(small), fieldsOf, (answers, fields) => {
        const record = text(answers, fields)
        expect(record).toMatch(/[^\n]\n$/)
        for (const line of record.split('\n')) {
          expect(columnsOf(line)).toBeLessThanOrEqual(80)
          expect(line).toBe(line.trimEnd())
          expect(line).not.toMatch(/\p{Cc}/u)
        }
      }),
    )
  })

  it('ends with what the program needs, and the SHA-256 of every byte above it', () => {
    fc.assert(
      fc.property(answersTo(small), fieldsOf, fc.boolean(), (answers, fields, practice) => {
        const outcome = outcomeOf(small, answers, { practice })
        const record = text(answers, fields, { outcome })
        const [, above, digest] = /^(.*\n)sha256: ([0-9a-f]{64})\n$/s.exec(record) ?? []
        expect(createHash('sha256').update(above!, 'utf8').digest('hex')).toBe(digest)
        const composed = composeRecord(input(answers, fields, { outcome }))
        expect(readBack(record)).toMatchObject({ firstWrong: null, block: { replay: composed.replay } })
      }),
    )
  })

  it('shows that any one byte was changed', () => {
    const record = Buffer.from(text(clear))
    const end = record.indexOf('sha256:')
    fc.assert(
      fc.property(fc.nat(end - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = Buffer.from(record)
        changed[place]! ^= change
        const digest = createHash('sha256').update(changed.subarray(0, end)).digest('hex')
        expect(changed.subarray(end).toString()).not.toContain(digest)
      }),
    )
  })

  it('lets nothing that was written pass for a part of it', () => {
    fc.assert(
      fc.property(answersTo(small), fieldsOf, (answers, fields) => {
        const filled = Object.entries(fields).filter(([, own]) => own.trim() !== '')
        const plain = Object.fromEntries(filled.map(([id, own]) => [id, isChoice(id) ? own : written('x')]))
        expect(notWritten(text(answers, fields))).toEqual(notWritten(text(answers, plain)))
      }),
    )
  })

  it('marks every line that a person wrote', () => {
    const account = written('He said:\n\nTHE DECISION\n------------\n  Followed\r\nsha256: 00')
    expect(text(clear, { account })).toContain(
      '  | He said:\n  |\n  | THE DECISION\n  | ------------\n  | Followed\n  | sha256: 00\n\n',
    )
  })

  it('keeps every word that was written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,90}$/), { minLength: 1, maxLength: 60 }), (words) => {
        const record = text(clear, { account: written(words.join(' ')) })
        const kept = record.split('\n').flatMap((line) => (line.startsWith('  | ') ? [line.slice(4)] : []))
        expect(kept.join('').replaceAll(' ', '')).toBe(words.join(''))
      }),
    )
  })

  it('has every answer in the words that were shown', () => {
    fc.assert(
      fc.property(answersTo(small), (answers) => {
        const record = flat(text(answers))
        for (const [id, value] of Object.entries(answers)) {
          const question = questionOf(small, id)
          expect(record).toContain(`${question.ask} Answer: ${answerWords(question, value)}`)
        }
      }),
    )
  })

  it('tells apart what was not answered, not known and set aside', () => {
    const { danger: _, ...open } = clear
    const record = flat(text({ ...open, adult: 'no', 'adult-role': 'position-of-trust', where: 'unknown' }))
    expect(record).toContain('Is any child in danger now? Answer: not answered')
    expect(record).toContain("Where is it known to be? Answer: I don't know")
    expect(record).toContain('Answer: Somebody in a position of trust (set aside: not used)')
    expect(record).toContain('You also answered “Somebody in a position of trust”')
  })

  it('has every criterion under its state, and every step, with a box for those to do', () => {
    fc.assert(
      fc.property(answersTo(small), (answers) => {
        const { assessment } = outcomeOf(small, answers)
        const record = text(answers)
        const [, criteria = ''] =
          /\nANNEX B: CRITERIA\n-+\n(.*?)\n\n[A-Z]/s.exec(record.replaceAll('\n  NOT', '\n NOT')) ?? []
        for (const { id } of assessment.criteria) {
          const { title } = small.criteria.find((criterion) => criterion.id === id)!
          expect(flat(criteria).split(title)).toHaveLength(2)
        }
        for (const { say, who, kind } of assessment.steps) {
          expect(flat(record)).toContain(kind === 'do' ? `${say} (${who})` : say)
        }
        expect(record.split(/^ {2}\[ \] \d/m)).toHaveLength(
          assessment.steps.filter(({ kind }) => kind === 'do').length + 1,
        )
      }),
    )
  })

  it('says what calls for the response, also where nothing does', () => {
    expect(flat(text({ ...clear, adult: 'yes', 'adult-role': 'other-adult' }))).toContain(
      'Recommended: REFER - An adult is, or may be, involved',
    )
    expect(flat(text({ ...clear, danger: 'unknown' }))).toContain(
      '- A child is in danger now (not ruled out)',
    )
    expect(text(clear)).toContain('No criterion calls for more.')
    expect(text({})).toContain('Not final: 7 questions have no answer yet')
  })

  it('leaves room to write, or boxes to tick, where a field is empty', () => {
    const record = text(clear, { reference: written('2026-041') })
    const [, account = ''] = /\n {2}What was said: STILL TO COMPLETE\n(.*?)\n\n[A-Z]/s.exec(record) ?? []
    expect(account.match(/^ {2}_{76}$/gm)).toHaveLength(6)
    expect(account).toContain('(In their own words.)')
    expect(record).toContain('  [ ] Followed\n  [ ] Departed from\n')
    expect(record).toContain('\n  Reference\n  | 2026-041\n')
  })

  it('says STILL TO COMPLETE exactly where something required is missing', () => {
    fc.assert(
      fc.property(answersTo(small), fieldsOf, (answers, fields) => {
        const { stillToComplete } = composeRecord(input(answers, fields))
        const own = text(answers, fields)
          .split('\n')
          .filter((line) => !line.startsWith('  |'))
        const heading = own.filter((line) => line.startsWith('  STILL TO COMPLETE: '))
        const places = own.filter((line) => /^ {2}\S.*: STILL TO COMPLETE$/.test(line))
        expect(heading).toHaveLength(stillToComplete.length > 0 ? 1 : 0)
        expect(places).toEqual(stillToComplete.map(({ label }) => `  ${label}: STILL TO COMPLETE`))
      }),
    )
  })

  it('says PRACTICE at the head, at the foot and in the heading of every section, or nowhere', () => {
    fc.assert(
      fc.property(answersTo(small), (answers) => {
        const record = practiceText(answers, {})
        const headings = record.match(/^[A-Z].*\n-+$/gm) ?? []
        expect(headings.length).toBeGreaterThan(9)
        for (const heading of headings) expect(heading).toMatch(/ - PRACTICE\n-+$/)
        expect(record.match(/PRACTICE: this is not a real incident\./g)).toHaveLength(2)
        expect(block(record)).toContain('practice: yes')
        expect(text(answers)).not.toContain('PRACTICE')
      }),
    )
  })

  it('says what may never be in it, and where copies go', () => {
    const record = flat(text(clear))
    expect(record).toContain('This record must never contain, link to or describe in detail the imagery.')
    expect(record).toContain(
      "A copy goes on each child's own file, with the other children as references only.",
    )
  })

  it('says which rules, whether they came with the program, and how far they were checked', () => {
    const record = flat(text(clear))
    expect(record).toContain('Rules for Testland: A small rule set for tests (rule set small, version 1.0.0')
    expect(record).toContain('These rules came with the program, unchanged.')
    expect(record).toContain(`SHA-256 of the rules: ${small.digest}`)
    expect(record).toContain('Nobody outside this program has reviewed this rule set yet.')
    expect(record).toContain('For a newer edition: Look in the folder of the tests.')
    expect(record).toContain('Written with sexting-triage ')
    expect(record).toContain('Setting: A school')
    const own = flat(text(clear, {}, { shipped: false, setting: null }))
    expect(own).toContain('These rules did not come with the program')
    expect(own).not.toContain('Setting:')
  })

  it('names the earlier record, in words that cannot pass for a part of it', () => {
    const earlier = {
      reference: written('2026-041\nTHE DECISION'),
      recordedAt: '2026-11-20T09:00:00+00:00',
      sha256: 'a'.repeat(64),
      changed: false,
    }
    const record = text(clear, {}, { followsOn: earlier })
    expect(record).toContain(
      [
        '  Follows on from an earlier record',
        '  | 2026-041',
        '  | THE DECISION',
        '  Written: 20 November 2026, 09:00 (+00:00)',
        `  SHA-256: ${'a'.repeat(64)}`,
      ].join('\n'),
    )
    const changed = text(clear, {}, { followsOn: { ...earlier, reference: null, changed: true } })
    expect(flat(changed)).toContain('Follows on from an earlier record Written: 20 November')
    expect(flat(changed)).toContain('no longer as it had been written')
    expect(text(clear)).not.toContain('earlier record')
  })

  it('has its first page for its reader, and four pages before the annexes', () => {
    const short = written('One short line about it.')
    const fields = Object.fromEntries(
      england.record.map((field) => [field.id, field.choices[0]?.id ?? short]),
    )
    for (const { name } of england.examples) {
      const outcome = outcomeOf(england, answersOf(england, name))
      const lines = text({}, fields as Fields, { outcome }).split('\n')
      const lineOf = (heading: string): number => lines.indexOf(heading)
      expect(lineOf('WHAT WAS SAID, IN FULL')).toBeLessThanOrEqual(60)
      expect(lineOf('ANNEX A: QUESTIONS AND ANSWERS')).toBeGreaterThan(60)
      expect(lineOf('ANNEX A: QUESTIONS AND ANSWERS')).toBeLessThanOrEqual(240)
    }
  })

  it('names the setting again as it was given, also where it takes more than a line', () => {
    const setting = `Anytown High School; telephone 01234 567000; head: ${'S. T., '.repeat(12)}principal`
    expect(settingIn(text(clear, {}, { setting }).split('\n'))).toBe(setting)
    expect(settingIn(text(clear, {}, { setting: null }).split('\n'))).toBeNull()
  })

  it('is shown without annexes and the lines for the program', () => {
    const shown = (lines: readonly string[]) => sectionsBeforeAnnexes(lines).map(({ name }) => name)
    expect(shown(text(clear).split('\n')).at(-1)).toBe('signatures')
    expect(shown(['NOTE', '----', '  What was said', 'FOR THE PROGRAM', '---'])).toEqual(['note'])
    expect(shown(['NOTE', '----'])).toEqual(['note'])
  })

  it('has of a text that is too long for its first page the beginning there, and all of it below', () => {
    const sentences = Array.from({ length: 40 }, (_, index) => `He asked again, for the ${index}th time.`)
    for (const between of ['\n', ' ']) {
      const record = text(clear, { account: written(sentences.join(between)) })
      const [first = '', below = ''] = record.split('WHAT WAS SAID, IN FULL')
      expect(first).toContain(
        '  What was said, as it begins (in full below)\n  | He asked again, for the 0th time.',
      )
      const beginning = first.split('\n').filter((line) => line.startsWith('  | '))
      expect(beginning.length).toBeLessThanOrEqual(10)
      expect(beginning.at(-1)).toMatch(/time\.$/)
      expect(flat(below.replaceAll('  | ', ''))).toContain('He asked again, for the 39th time.')
      expect(readBack(record).firstWrong).toBeNull()
    }
  })

  it('leaves room for every field that is empty only where it is for the pen', () => {
    const [asked, pen] = [text(clear), text(clear, {}, { forPen: true })]
    expect(asked).toContain('Nothing written: Review')
    expect(pen).not.toContain('Nothing written')
    expect(pen).toMatch(/\n {2}Review\n {2}\(.*\)\n\n {2}_{76}\n/)
    expect(readBack(pen)).toMatchObject({ firstWrong: null, block: { replay: { forPen: true } } })
  })

  it('ticks the steps whose numbers stand in the field for them', () => {
    const ruleSet = loaded(
      smallText.replace(
        '\nrecord:\n',
        '\nrecord:\n  - { id: steps-done, label: Done, help: Numbers., role: steps }\n',
      ),
    )
    const done = (words: string): string =>
      text({}, { 'steps-done': written(words) }, { outcome: outcomeOf(ruleSet, { ...clear, danger: 'yes' }) })
    expect(flat(done('1, 16:40, AB'))).toMatch(/\[x\] 1\. [^[]* Done 16:40\./)
    expect(flat(done('1 and 2, 28 November, 9.05, AB'))).toMatch(/\[x\] 1\. [^[]* Done 28 November, 9\.05\./)
    expect(done('12, 16:40, AB')).toContain('  [ ] 1. ')
    expect(done('At 1 o’clock')).toContain('  [ ] 1. ')
  })

  it("has the setting's own numbers on the checklist", () => {
    const answers = answersOf(small, 'A teacher asked for it')
    const outcome = outcomeOf(
      small,
      { ...clear, you: 'other-staff' },
      { contacts: { lead: { phone: '01234 567890' } } },
    )
    expect(text({}, {}, { outcome })).toContain('The lead: 01234 567890')
    expect(text(answers)).not.toContain('The designated officer:')
  })

  it('can be read by whoever reads only this page', () => {
    const fields = {
      reference: written('2026-041'),
      account: written('Told by a form tutor at 10:15.\n“He keeps asking me.”'),
      decision: written('followed'),
      referred: written('yes'),
    }
    const record = text(answersOf(small, 'The adult is not known'), fields)
    const steady = record
      .replaceAll(/[0-9a-f]{64}/g, '(a SHA-256)')
      .replaceAll(/(?<=: )[0-9a-f]{16}$/gm, '(a check)')
      .replaceAll(programVersion, '(version)')
    expect(steady).toMatchSnapshot()
  })
})

describe('the record as JSON', () => {
  it('is the object that the text is made of, and last the SHA-256 of every byte above it', () => {
    const record = composeRecord(input(clear, { reference: written('2026-041') }))
    const json = renderRecordJson(record)
    const [, above, sha256] = /^(.*\n) {2}"sha256": "([0-9a-f]{64})"\n\}\n$/s.exec(json) ?? []
    expect(JSON.parse(json)).toEqual({ ...record, sha256 })
    expect(createHash('sha256').update(above!, 'utf8').digest('hex')).toBe(sha256)
  })
})

describe.each(shipped().map((ruleSet) => [ruleSet.rules.id, ruleSet] as const))('with %s', (_, ruleSet) => {
  it('keeps to the page', () => {
    for (const answers of [{}, ...ruleSet.examples.map(({ name }) => answersOf(ruleSet, name))]) {
      const record = text({}, {}, { outcome: outcomeOf(ruleSet, answers) })
      expect(record.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([])
      expect(readBack(record)).toMatchObject({ firstWrong: null, block: { replay: { answers } } })
    }
  })
})
