import { describe, expect, test } from 'vitest'
import { caseOf, england, saidIn, shownFor } from './england-cases.ts'

/** Steps of the removal of a child's picture. */
const removal = ['report-remove', 'take-it-down', 'platform-report', 'remove-before-deadline']
/** Steps that stand only where police are told. */
const police = [
  'report-to-police',
  'police-today',
  'nothing-deleted',
  'no-own-enquiries',
  'explain-police-record',
  'ask-police-about-it',
]

describe('the steps of a case', () => {
  test('an 18-year-old is pictured: her wish decides about police, and services for adults are named', () => {
    const { response, all } = shownFor(caseOf({ material: ['adult-pictured'] }))
    expect(response).toBe('consult')
    expect(all).toEqual(
      expect.arrayContaining([
        'adult-pictured',
        'head-knows',
        'adult-agrees',
        'adult-stopncii',
        'consult-now',
      ]),
    )
    for (const id of [...police, ...removal, 'wishes-first', 'delete-manage', 'tell-parents']) {
      expect(all).not.toContain(id)
    }
  })

  test('capacity alone: social care is told, nothing is deleted, and no police step is shown', () => {
    const { response, now, not, all } = shownFor(caseOf({ capacity: 'yes' }))
    expect(response).toBe('refer')
    expect(now).toContain('report-to-social-care')
    expect(not).toContain('hold-not-delete')
    expect(all).toEqual(expect.arrayContaining(['ask-whether-police', 'weigh-need']))
    for (const id of police) expect(all).not.toContain(id)
  })

  test('a member of staff: the head and the designated officer now, and nobody warns the adult', () => {
    const staff = caseOf({ adult: 'yes', 'adult-role': 'position-of-trust' })
    const { now, not, all } = shownFor(staff)
    expect(now.slice(0, 2)).toEqual(['tell-head', 'lado-now'])
    expect(saidIn(staff, 'tell-head')).toMatch(
      /^Tell the head now; if it is about the head, the chair of governors instead/,
    )
    expect(not).toContain('tell-adult-nothing')
    expect(all).not.toContain('lado')
    expect(all).not.toContain('tell-parents')
    expect(all).toEqual(expect.arrayContaining(['report-to-police', 'chair-for-head']))
  })

  test('a member of staff who has been warned: police hear it now', () => {
    const answers = caseOf({ adult: 'yes', 'adult-role': 'position-of-trust', already: ['adult-told'] })
    expect(shownFor(answers).now).toContain('adult-already-told')
  })

  test('an adult whose work is not known: the designated officer is for later today', () => {
    const { now, all } = shownFor(caseOf({ adult: 'yes', 'adult-role': 'unknown' }))
    expect(all).toContain('lado')
    expect(now).not.toContain('lado-now')
  })

  test('honour: she stays, nobody fetches her, and she goes nowhere before social care has answered', () => {
    const { now, not, all } = shownFor(caseOf({ 'home-risk': 'yes', 'harm-risk': 'yes' }))
    expect(now.indexOf('keep-here')).toBeGreaterThanOrEqual(0)
    expect(now.indexOf('ask-before-they-move')).toBe(now.indexOf('keep-here') + 1)
    expect(not).toContain('parents-not-first')
    expect(all).toEqual(expect.arrayContaining(['honour-help', 'forced-marriage-help']))
    for (const id of ['tell-parents', 'parent-tonight', 'parents-help']) expect(all).not.toContain(id)
    for (const id of ['keep-here', 'ask-before-they-move']) {
      expect(saidIn(caseOf({ 'home-risk': 'yes' }), id)).toMatch(/^Where harm at home is feared/)
    }
    for (const id of ['honour-help', 'forced-marriage-help']) {
      expect(saidIn(caseOf({ 'home-risk': 'yes' }), id)).toMatch(
        /^Only where (honour|marriage)\b.* talked of/,
      )
    }
    expect(saidIn(caseOf({ 'home-risk': 'yes', 'harm-risk': 'yes' }), 'crisis')).not.toMatch(/get home/i)
  })

  test('extortion in the evening: the child, the words, the removal, police, and a parent tonight', () => {
    const answers = caseOf({ demands: 'yes', coercion: 'yes', identity: 'online-only', adult: 'unknown' })
    const { now, after, not } = shownFor(answers)
    expect(now).toEqual([
      'see-child-now',
      'pay-nothing',
      'keep-then-block',
      'remove-before-deadline',
      'report-to-police',
    ])
    expect(after).toEqual(expect.arrayContaining(['report-to-ceop', 'parent-tonight']))
    expect(not).not.toContain('parents-not-first')
    expect(saidIn(answers, 'see-child-now')).toMatch(/tonight/)
  })

  test('extortion, and home is not known to be safe: no parent first', () => {
    const { not, all } = shownFor(caseOf({ demands: 'yes', 'home-risk': 'unknown' }))
    expect(not).toContain('parents-not-first')
    expect(all).not.toContain('parent-tonight')
  })

  test('extortion by somebody in the family: nobody at home is told', () => {
    const { not, all } = shownFor(caseOf({ demands: 'yes', adult: 'yes', 'adult-role': 'family' }))
    expect(not).toContain('family-not-told')
    expect(all).not.toContain('parent-tonight')
  })

  const sevenYearOlds = caseOf({
    'pictured-age': 'under-13',
    'sexual-acts': 'no',
    'under-13-context': 'curiosity',
    where: ['few-people'],
  })

  test('two seven-year-olds: calm, both families, who deletes, nobody older, and no removal service', () => {
    const { response, now, all } = shownFor(sevenYearOlds)
    expect(response).toBe('manage')
    expect(now).toEqual(['what-to-say'])
    expect(all).toEqual(
      expect.arrayContaining(['curiosity-calm', 'curiosity-older', 'curiosity-delete', 'tell-parents']),
    )
    for (const id of [...removal, 'delete-manage']) expect(all).not.toContain(id)
  })

  test('two seven-year-olds, and the device is held: it is put away unopened', () => {
    const { all } = shownFor({ ...sevenYearOlds, 'device-held': 'yes' })
    expect(all).toContain('curiosity-device')
    expect(all).not.toContain('secure-device')
  })

  test("the school's own tablet: it is isolated, and it is asked who deletes", () => {
    const own = { ...sevenYearOlds, where: ['setting-network'] }
    const { now, all } = shownFor(own)
    expect(now).toContain('isolate-own')
    expect(saidIn(own, 'isolate-own')).toMatch(/No technician opens it/)
    expect(all).toContain('own-device-adviser')
    expect(all).not.toContain('own-device-police')
    for (const id of removal) expect(all).not.toContain(id)
  })

  test("the school's own network, and police are told: they say who deletes", () => {
    const { all } = shownFor(caseOf({ where: ['setting-network'], coercion: 'yes' }))
    expect(all).toContain('own-device-police')
    expect(all).not.toContain('own-device-adviser')
  })

  test('an AI fake: each child pictured is told today, the app is noted, and nobody fetches a picture', () => {
    const fake = caseOf({
      material: ['generated'],
      onward: 'not-agreed',
      'onward-intent': 'thoughtless',
      where: ['group-chat'],
      'other-settings': 'yes',
    })
    const { now, after, not, all } = shownFor(fake)
    expect(all).toEqual(expect.arrayContaining(['tell-each-pictured', 'treat-as-real']))
    expect(not).toContain('other-setting-after-police')
    expect([...now, ...after]).toEqual(
      expect.arrayContaining(['with-the-child', 'message-as-police-agree', 'report-to-police']),
    )
    expect(saidIn(fake, 'report-remove')).toMatch(/that they still have/)
  })

  test('a parent has copied it: they are asked to keep it to themselves, unless they may be involved', () => {
    const copied = { viewed: 'parent-copied' }
    expect(shownFor(caseOf(copied)).all).toContain('parent-copy')
    for (const involved of [{ adult: 'yes', 'adult-role': 'other-adult' }, { 'home-risk': 'yes' }]) {
      const { all } = shownFor(caseOf({ ...copied, ...involved }))
      expect(all).toContain('parent-copy-police')
      expect(all).not.toContain('parent-copy')
    }
  })

  test('an abuse film of an unknown child: each pupil who has it is told, as police agree', () => {
    const film = caseOf({ material: ['unknown-child'] })
    expect(saidIn(film, 'message-as-police-agree')).toMatch(/^As police agree.*Do not show it or send it/)
    expect(shownFor(film).all).not.toContain('message-to-holders')
  })

  test('coercion in a group: police are asked before the group is told', () => {
    const { response, all } = shownFor(caseOf({ material: ['nude'], where: ['group-chat'], coercion: 'yes' }))
    expect(response).toBe('refer')
    expect(all).toContain('message-as-police-agree')
    expect(all).not.toContain('message-to-holders')
  })

  test('a picture in a group, and police are not told: the message does not wait', () => {
    const { all } = shownFor(caseOf({ material: ['nude'], where: ['group-chat'] }))
    expect(all).toContain('message-to-holders')
    expect(all).not.toContain('message-as-police-agree')
  })

  test('a parent has been told: only the others are still to be told', () => {
    expect(shownFor(caseOf({})).all).toContain('tell-parents')
    const { all } = shownFor(caseOf({ already: ['parents-told'] }))
    expect(all).toContain('tell-other-parents')
    expect(all).not.toContain('tell-parents')
  })

  test('a phone in a safe: it is in flight mode or off, and nobody is told to take it', () => {
    const safe = caseOf({ material: ['hidden-camera'], 'device-held': 'yes', where: [] })
    const { all } = shownFor(safe)
    expect(all).toEqual(expect.arrayContaining(['secure-device', 'ask-police-about-it']))
    expect(saidIn(safe, 'secure-device')).toMatch(/flight mode.*or switch it off/)
    expect(all).not.toContain('take-device')
    expect(all).not.toContain('take-no-device')
  })

  test('words only: the messages are read and kept, and the children are helped as in any other case', () => {
    const { response, not, all } = shownFor(caseOf({ material: ['text-only'] }))
    expect(response).toBe('other-procedure')
    expect(not).not.toContain('never-look')
    expect(all).toEqual(
      expect.arrayContaining([
        'read-the-chat',
        'follow-other-procedure',
        'support-every-child',
        'safety-plan',
        'tell-parents',
        'parents-help',
      ]),
    )
  })

  test('words and a picture: the messages are not read', () => {
    const { not, all } = shownFor(caseOf({ material: ['text-only', 'nude'] }))
    expect(not).toContain('never-look')
    expect(all).not.toContain('read-the-chat')
  })

  test.each([{ you: 'no-lead' }, { setting: 'alone' }])(
    'nobody’s lead can be reached (%o): you report, or ring for advice, yourself',
    (who) => {
      const refer = caseOf({ ...who, coercion: 'yes' })
      expect(shownFor(refer).now[0]).toBe('report-yourself')
      const advice = shownFor(caseOf(who))
      expect(advice.response).toBe('consult')
      expect(advice.now).toContain('advice-yourself')
      expect(advice.all).not.toContain('consult-now')
      for (const answers of [refer, caseOf(who)]) {
        expect(shownFor(answers).all).not.toContain('tell-lead-now')
        for (const id of shownFor(answers).all) expect(saidIn(answers, id)).not.toMatch(/tells? the lead/i)
      }
    },
  )

  test('police already lead: their officer is rung, and no new report is made', () => {
    const { now, all } = shownFor(caseOf({ coercion: 'yes', already: ['police-lead'] }))
    expect(now).toContain('police-lead')
    expect(now).toContain('report-to-social-care')
    expect(all).not.toContain('report-to-police')
  })

  test('a social worker already has it: that worker is rung, and police are told', () => {
    const { now, all } = shownFor(caseOf({ coercion: 'yes', already: ['social-worker'] }))
    expect(now).toEqual(expect.arrayContaining(['worker-leads', 'report-to-police']))
    expect(all).not.toContain('report-to-social-care')
  })

  test('advice has been taken: it is followed and written down, not asked for again', () => {
    const { now, all } = shownFor(caseOf({ power: 'yes', already: ['advice-taken'] }))
    expect(now).toContain('advice-taken')
    expect(all).not.toContain('consult-now')
  })

  test('the family wants police told: they are helped now', () => {
    const { response, now, all } = shownFor(caseOf({ 'wants-police': 'yes' }))
    expect(response).toBe('consult')
    expect(now).toContain('help-report')
    expect(all).toContain('explain-police-record')
  })

  test('it is managed here, and went nowhere: no removal service, and whoever will not delete is thought of', () => {
    const { all } = shownFor(caseOf({ where: [] }))
    for (const id of removal) expect(all).not.toContain(id)
    const step = england.steps.find(({ id }) => id === 'delete-manage')!
    expect(`${step.say} ${step.more}`).toMatch(/will not delete it: take advice the same day/)
  })

  test('support for every child is for today', () => {
    expect(england.steps.find(({ id }) => id === 'support-every-child')!.by).toBe('today')
  })
})
