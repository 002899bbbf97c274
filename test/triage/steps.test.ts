import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { revive, type RuleSet, type Step } from '../../src/rules/model.ts'
import { assess } from '../../src/triage/assess.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { small } from '../interview/rules.ts'
import { answersTo, ruleSets } from '../properties/rule-sets.ts'

const { digest, ...data } = small
const changed = (changes: Partial<Omit<RuleSet, 'digest'>>): RuleSet =>
  revive({ ...data, ...changes }, digest)
const step = (id: string): Step => small.steps.find((each) => each.id === id)!
const withStep = (id: string, changes: Partial<Step>, more: Partial<Omit<RuleSet, 'digest'>> = {}): RuleSet =>
  changed({
    ...more,
    steps: small.steps.map((each) => (each.id === id ? { ...each, ...changes } : each)),
  })
const shown = (ruleSet: RuleSet, answers: Answers): readonly string[] =>
  assess(ruleSet, answers).steps.map(({ id }) => id)
/** An adult tells the police; that it went further tells nobody. */
const clear: Answers = {
  danger: 'no',
  you: 'lead',
  adult: 'no',
  age: '16-17',
  where: [],
  'device-held': 'no',
}
const telling: Answers = { ...clear, adult: 'yes', 'adult-role': 'other-adult' }
const silent: Answers = { ...clear, where: ['public-site'] }

describe('a step with told', () => {
  const ruleSet = withStep('never-look', { told: ['police'] })

  test('is shown only when a raised criterion tells one of them', () => {
    expect(shown(ruleSet, telling)).toContain('never-look')
    expect(shown(ruleSet, silent)).not.toContain('never-look')
    expect(shown(ruleSet, clear)).not.toContain('never-look')
  })

  test('is not shown for what is only not ruled out', () => {
    expect(shown(ruleSet, { ...telling, adult: 'unknown' })).not.toContain('never-look')
  })
})

describe('a step that replaces another', () => {
  test('stands alone where it is shown, and the other one where it is not', () => {
    const ruleSet = withStep('lado', { any: [], told: ['police'], replaces: ['never-look'] })
    expect(shown(ruleSet, clear)).toContain('never-look')
    expect(shown(ruleSet, telling)).toContain('lado')
    expect(shown(ruleSet, telling)).not.toContain('never-look')
  })

  test('replaces nothing where it is itself replaced', () => {
    const steps = [
      { ...step('lado'), any: [], replaces: ['tell-lead'] },
      { ...step('tell-lead'), whenKnown: [], replaces: ['never-look'] },
      step('never-look'),
    ]
    expect(shown(changed({ steps }), clear)).toEqual(['lado', 'never-look'])
  })
})

test('a step that any of several replace goes as soon as one of them is shown', () => {
  const steps = [
    { ...step('lado'), any: [], replaces: ['never-look'] },
    { ...step('tell-lead'), whenKnown: [], told: ['police'], replaces: ['never-look'] },
    step('never-look'),
  ]
  expect(shown(changed({ steps }), clear)).toEqual(['lado'])
  expect(shown(changed({ steps }), telling)).toEqual(['lado', 'tell-lead'])
})

test('a step without a duty is shown whatever duties there are', () => {
  const duties = [
    {
      id: 'report',
      title: 'To report',
      checked: '2026-11-22',
      say: 'Soon.',
      inForce: null,
      source: step('lado').source,
    },
  ]
  expect(shown(changed({ duties }), clear)).toEqual(shown(small, clear))
})

describe('a step with a duty', () => {
  const duty = { id: 'report', title: 'To report', checked: '2026-11-22', say: 'Soon.' } as const
  const given = (inForce: string | null): RuleSet =>
    withStep(
      'never-look',
      { duty: 'report' },
      { duties: [{ ...duty, inForce, source: step('lado').source }] },
    )

  test.each([
    [null, false],
    ['2026-11-23', false],
    ['2026-11-22', true],
    ['2026-01-01', true],
  ])('in force from %s, looked up on 2026-11-22: shown is %s', (inForce, isShown) => {
    expect(shown(given(inForce), clear).includes('never-look')).toBe(isShown)
  })
})

describe('who it is now', () => {
  const acting = [
    { whenKnown: [{ question: 'you', answers: ['other-staff'], and: [] }], insteadOf: ['You'], say: 'I' },
    { whenKnown: [{ question: 'danger', answers: ['yes'], and: [] }], insteadOf: ['You'], say: 'Anybody' },
  ]
  const ruleSet = changed({ acting })
  const whoIn = (answers: Readonly<Record<string, string>>): readonly string[] =>
    assess(ruleSet, answers).steps.map(({ who }) => who)

  test('stands in place of the whole text, of the first entry that is known to fit', () => {
    expect(whoIn({ you: 'other-staff', danger: 'yes' })).toContain('I')
    expect(whoIn({ you: 'other-staff', danger: 'yes' })).not.toContain('You')
  })

  test('is as the step says while it is not known', () => {
    expect(whoIn({ you: 'unknown', danger: 'unknown' })).not.toContain('I')
    expect(whoIn({ you: 'unknown', danger: 'unknown' })).not.toContain('Anybody')
  })
})

/** Any told, replaces without a circle, duty in force or not, and who acts. */
const withAnything = ruleSets.chain((ruleSet) =>
  fc.tuple(...ruleSet.steps.map(() => fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()))).map((flags) => {
    const { digest: own, ...rest } = ruleSet
    const criteria = rest.criteria.map((each, index) => ({ ...each, tell: index === 0 ? ['somebody'] : [] }))
    const steps = rest.steps.map((each, index) => ({
      ...each,
      told: flags[index]![0] ? ['somebody'] : [],
      replaces: flags[index]![1] ? rest.steps.slice(index + 1).map(({ id }) => id) : [],
      duty: flags[index]![2] ? 'coming' : null,
    }))
    return { plain: revive({ ...rest, criteria }, own), changed: revive({ ...rest, criteria, steps }, own) }
  }),
)

test('none of it ever changes the response, and steps only become fewer', () => {
  fc.assert(
    fc.property(
      withAnything.chain((both) => answersTo(both.plain).map((answers) => ({ ...both, answers }))),
      ({ plain, changed: other, answers }) => {
        const [was, now] = [assess(plain, answers), assess(other, answers)]
        expect({ ...now, steps: [] }).toEqual({ ...was, steps: [] })
        const ids = was.steps.map(({ id }) => id)
        expect(now.steps.every(({ id }) => ids.includes(id))).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
