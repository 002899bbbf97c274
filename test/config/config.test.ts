import { describe, expect, test } from 'vitest'
import { answeredBy, emptyConfig, filledIn, localContacts } from '../../src/config/config.ts'
import { ownFolder } from '../../src/world/own-folder.ts'
import { england as load } from '../interview/rules.ts'

const england = load()

const named = (lead: string | null, deputies: readonly string[]) =>
  localContacts({ ...emptyConfig, lead, deputies })['lead']?.name

describe('who leads', () => {
  test('is the name of that contact', () => {
    expect(named('R. M.', [])).toBe('R. M.')
    expect(named('R. M.', ['K. L.'])).toBe('R. M.; deputy: K. L.')
    expect(named(null, ['K. L.', 'T. O.'])).toBe('deputies: K. L., T. O.')
    expect(named(null, [])).toBeUndefined()
  })

  test('does not stand above what the contact itself says', () => {
    const lead = { name: 'Room 12', phone: '01234 567890' }
    expect(localContacts({ ...emptyConfig, lead: 'R. M.', contacts: { lead } })).toEqual({ lead })
    expect(
      localContacts({ ...emptyConfig, lead: 'R. M.', contacts: { lead: { phone: '01234 567890' } } }),
    ).toEqual({ lead: { name: 'R. M.', phone: '01234 567890' } })
  })
})

describe('what need not be asked', () => {
  const config = { ...emptyConfig, nation: 'England', type: 'school' }

  test('is the nation and the kind of setting, and nothing else', () => {
    expect(answeredBy({ ...config, name: 'A', lead: 'B' }, england)).toEqual({
      nation: 'England',
      answers: { setting: 'school' },
    })
    expect(answeredBy(emptyConfig, england)).toEqual({ nation: null, answers: {} })
  })

  test('stands in a draft, but not over an answer in it', () => {
    const draft = { nation: null, answers: { adult: 'no' }, started: 'then' }
    expect(filledIn(draft, config, england)).toEqual({
      nation: 'England',
      answers: { setting: 'school', adult: 'no' },
      started: 'then',
    })
    const answered = { nation: 'Wales', answers: { setting: 'college' } }
    expect(filledIn(answered, config, england)).toEqual(answered)
  })
})

test.each([
  ['linux', { XDG_CONFIG_HOME: '/conf', HOME: '/home/a' }, '/conf/sexting-triage'],
  ['linux', { XDG_CONFIG_HOME: 'conf', HOME: '/home/a' }, '/home/a/.config/sexting-triage'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Application Support/sexting-triage'],
  ['win32', { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' }, 'C:\\Users\\a\\AppData\\Roaming\\sexting-triage'],
  ['win32', { HOME: '/home/a' }, null],
  ['linux', {}, null],
] as const)('the folder of the configuration on %s with %j', (platform, env, expected) => {
  expect(ownFolder({ platform, env }, 'config')).toBe(expected)
})
