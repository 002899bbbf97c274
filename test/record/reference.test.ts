import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlainReference } from '../../src/guard/plain-reference.ts'
import { readField, readFields } from '../../src/record/fields.ts'
import { personIn, referenceInName } from '../../src/record/reference.ts'
import { small } from '../interview/rules.ts'

const passes = [
  '2026-041|2026-11-28-2|CP/17|T.S.|TS|T S 4|T.S./R.B. 17|case 17|17',
  'front office 12|Pastoral office 3|Blue folder 7|Girls boarding house 4|head of year log|Main site 2026-4|Online safety 12',
  'S-2026/000123|Year 9 log 4|Safeguarding file 12|our 41|CPOMS 20417|2026/27-12|Zoë 17|2026-W48-2|041',
].flatMap((some) => some.split('|'))
const names = [
  'Tom Sample|tom sample|TOM SAMPLE|Sample, Tom|tom.sample|tom_sample|TomSample 4',
  'Zoë O’Brien|2026-041 Tom Sample|Tom B. Sample|Mr S|Mrs. Sample|miss sample 17|Dr S. 4',
].flatMap((some) => some.split('|'))
const births = [
  '12/03/2011|12.3.11|TS 12-03-2011|12 March 2011|12th Mar 11|March 12, 2011',
  '2011-03-12|TS-2011-03-12|12032011|TS dob 120311|12/03/2011 Tom Sample|12 03 2011',
].flatMap((some) => some.split('|'))

describe('a reference', () => {
  test.each(passes)('%j says nothing about anybody', (text) => expect(personIn(text)).toBeNull())
  test.each(names)('%j looks like a name', (text) => expect(personIn(text)).toBe('name'))
  test.each(births)('%j looks like a date of birth', (text) => expect(personIn(text)).toBe('birth-date'))

  test('that need not be asked about holds nobody', () => {
    const plain = fc.stringMatching(/^(?:[A-Z]{0,8}|[a-z]{0,8})[- /]?\d{1,5}(?:[-/]\d{1,7})?$/)
    fc.assert(
      fc.property(plain, (text) => {
        if (isPlainReference(text)) expect([text, personIn(text)]).toEqual([text, null])
      }),
      { numRuns: 1000 },
    )
  })

  test.each([...names, ...births, 'Zoë 17', 'Thomas 4', 'TS'])('%j is never in the name of a file', (text) =>
    expect(referenceInName(text)).toBeNull(),
  )

  test.each([
    ['2026-11-28-2', '2026-11-28-2'],
    ['CP/17', 'CP-17'],
    ['T.S. 4', 'T-S-4'],
    ['case 17', 'case-17'],
  ])('%j may be in the name of a file', (text, name) => expect(referenceInName(text)).toBe(name))
})

describe('the field that is the reference', () => {
  const role = { ...small.record.find((field) => field.role === 'reference')!, id: 'our-number' }
  const ruleSet = {
    ...small,
    record: small.record.map((field) => (field.role === 'reference' ? role : field)),
  }

  test.each([
    ['Tom Sample', 'name'],
    ['12/03/2011', 'birth-date'],
  ])('refuses %j whatever its id, and does not say it again', (text, like) => {
    const read = readFields(ruleSet, { 'our-number': text }, () => null)
    expect(read).toEqual({
      ok: false,
      problems: [{ code: 'reference-person', args: { field: 'our-number', like }, place: null }],
    })
  })

  test('is the only one that does', () => {
    const other = { ...role, id: 'reference', role: null }
    expect(readField(other, 'Tom Sample', null).ok).toBe(true)
  })
})
