import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configText } from '../../src/config/config-text.ts'
import { readConfig } from '../../src/config/config-file.ts'
import { emptyConfig, nationsOf, type Config } from '../../src/config/config.ts'
import { message } from '../../src/problems/sentences.ts'
import { hiddenCharacter } from '../../src/text/hidden.ts'
import { england as load, small } from '../interview/rules.ts'

const england = load()
const read = (text: string, ruleSet = england) => readConfig(text, 'config.yaml', ruleSet)
const whole = `format: 1
setting: { name: "Anytown High School, site #2", nation: England, type: school }
roles:
  lead: R. M.
  deputies: [K. L., "Head of year 9"]
contacts:
  social-care: { name: Anyshire front door, phone: "01234 567890", web: https://example.org/refer }
  police: { name: Our link officer, phone: "01234 111222", hours: Office hours, note: Ask for J. }
`

describe('a configuration', () => {
  test('is read as it is written', () => {
    expect(read(whole)).toEqual({
      problems: [],
      config: {
        rules: null,
        name: 'Anytown High School, site #2',
        phone: null,
        nation: 'England',
        type: 'school',
        lead: 'R. M.',
        head: null,
        deputies: ['K. L.', 'Head of year 9'],
        contacts: {
          'social-care': {
            name: 'Anyshire front door',
            phone: '01234 567890',
            web: 'https://example.org/refer',
          },
          police: {
            name: 'Our link officer',
            phone: '01234 111222',
            hours: 'Office hours',
            note: 'Ask for J.',
          },
        },
      },
    })
  })

  test('may leave everything out but its format', () => {
    expect(read('format: 1\n')).toEqual({ problems: [], config: emptyConfig })
  })

  test('says nothing about what kind of setting it is to rules that do not ask', () => {
    expect(read('format: 1\nsetting: { type: anything }\n', small)).toEqual({
      problems: [],
      config: emptyConfig,
    })
  })

  test('of which nothing is in order is not used', () => {
    expect(read('format: 1\nsettng: { name: A school }\n').config).toBeNull()
    expect(read('format: 1\nroles: { lead: [R. M.] }\nsetting: { name: A school }\n').config).toBeNull()
  })

  test('of which a name is wrong is used without that entry', () => {
    const { config, problems } = read(
      whole.replace('social-care', 'socal-care').replace('school }', 'shool }'),
    )
    expect(problems).toHaveLength(2)
    expect(config).toMatchObject({ name: 'Anytown High School, site #2', nation: 'England', type: null })
    expect(Object.keys(config?.contacts ?? {})).toEqual(['police'])
  })
})

const said = (text: string): string => {
  const [found] = read(text).problems
  if (found?.place?.kind !== 'text') return 'nothing'
  const { what, todo } = message(found)
  return `${found.place.line}:${found.place.column} ${found.code}: ${what} ${todo}`
}

describe('a mistake', () => {
  test.each([
    ['an empty file', '', '1:1 empty-file'],
    ['no format', 'setting: { type: school }\n', '1:1 missing-key: “format” is missing.'],
    ['another format', 'format: 2\n', '1:9 not-one-of'],
    ['a wrong section', 'format: 1\nrole: { lead: R. M. }\n', '2:1 unknown-key.*Did you mean “roles”'],
    ['a wrong key', 'format: 1\nsetting: { nme: A }\n', '2:12 unknown-key.*Did you mean “name”'],
    ['a section with nothing in it', 'format: 1\nsetting:\n', '2:1 nothing-here'],
    ['no contacts', 'format: 1\ncontacts: {}\n', '2:11 empty-list'],
    ['a contact with nothing', 'format: 1\ncontacts:\n  lado: {}\n', '3:9 empty-list'],
    ['no deputies', 'format: 1\nroles:\n  deputies: []\n', '3:13 empty-list'],
    ['the same deputy twice', 'format: 1\nroles: { deputies: [K. L., K. L.] }\n', '2:28 repeated-answer'],
    [
      'a number without quotes',
      'format: 1\ncontacts: { lado: { phone: 01234567890 } }\n',
      '2:28 needs-quotes',
    ],
    ['a name that a # cuts', 'format: 1\nsetting:\n  name: Site #2\n', '3:14 text-cut-short'],
    ['several lines', 'format: 1\nsetting:\n  name: |\n    A\n    B\n', '3:9 wrong-form.*One line of text'],
    ['a text too long', `format: 1\nsetting: { name: ${'ab '.repeat(70).trim()} }\n`, '2:18 too-long.*200'],
    ['a tag', 'format: 1\nsetting: { name: !!str A }\n', '2:18 yaml-tag'],
    ['an escape', 'format: 1\nsetting: { name: "\\e[31mA" }\n', '2:18 hidden-character'],
    ['an invisible character', 'format: 1\nsetting: { name: A\u200b }\n', '2:19 hidden-character'],
    [
      'a contact id that is none',
      'format: 1\ncontacts: { Social Care: { phone: "1" } }\n',
      '2:13 bad-id.*social-care',
    ],
    ['a wrong nation', 'format: 1\nsetting: { nation: Engalnd }\n', '2:20 not-one-of.*“England”'],
    ['a wrong type', 'format: 1\nsetting: { type: shool }\n', '2:18 not-one-of.*“school”'],
    ['don’t know as a type', 'format: 1\nsetting: { type: unknown }\n', '2:18 not-one-of'],
    ['a wrong contact', 'format: 1\ncontacts: { ladow: { phone: "1" } }\n', '2:13 not-one-of.*“lado”'],
    [
      'a number in place of 999',
      'format: 1\ncontacts: { police-emergency: { phone: "1" } }\n',
      '2:13 emergency-contact.*999',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toMatch(new RegExp(`^${expected}`))
  })

  test('where there are several, all are said, in file order', () => {
    const { problems } = read('format: 1\nroles: { led: A }\nsetting: { nme: A, tpe: B }\n')
    expect(problems.map(({ place }) => place?.line)).toEqual([2, 3, 3])
  })
})

describe('a configuration that was written', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((each) => each.trim())
    .filter((each) => each !== '' && !/[\n\r]/.test(each) && hiddenCharacter(each) === null)
  const maybe = fc.option(text, { nil: null })
  const contact = fc
    .record({ name: text, phone: text, web: text, hours: text, note: text }, { requiredKeys: [] })
    .filter((each) => Object.keys(each).length > 0)
  const ids = england.contacts.map(({ id }) => id).filter((id) => id !== 'police-emergency')
  const anyConfig: fc.Arbitrary<Config> = fc.record({
    rules: fc.constantFrom(null, 'england-2024', 'first-hour'),
    name: maybe,
    phone: maybe,
    nation: fc.option(fc.constantFrom(...nationsOf(england)), { nil: null }),
    type: fc.option(fc.constantFrom('school', 'college', 'other', 'alone'), { nil: null }),
    lead: maybe,
    head: maybe,
    deputies: fc.uniqueArray(text, { maxLength: 3 }),
    contacts: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...ids), contact), { selector: ([id]) => id, maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  })

  test('is read as it was', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        expect(read(configText(config))).toEqual({ problems: [], config })
      }),
    )
  })

  test('with a character that cannot be seen is refused', () => {
    const { problems } = read(configText({ ...emptyConfig, lead: 'R.\u001b[31m M.' }))
    expect(problems.map(({ code }) => code)).toEqual(['hidden-character'])
  })
})
