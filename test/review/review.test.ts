import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reviewFindings } from '../../src/review/findings.ts'
import { openText, reviewedText } from '../../src/review/listing.ts'
import { nameOf, pointsOf, readingsOf } from '../../src/review/points.ts'
import { readReview, reviewText } from '../../src/review/review-file.ts'
import { nextLook, verdicts, whoOf, type Review } from '../../src/review/review.ts'
import { reviewedBy, standingsOf, stateOf } from '../../src/review/standing.ts'
import { smallText } from '../record/outcomes.ts'
import { shipped } from '../properties/shipped.ts'
import { placed, reviewOf, small, today, words } from './looking.ts'

const points = pointsOf(small.ruleSet)
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')
const digests = (text: string) =>
  new Map(pointsOf(placed(text).ruleSet).map((each) => [nameOf(each), each.digest]))

/** The small rule set with one sentence in other words. */
const changed = smallText.replace(
  'ask: Is any child in danger now?',
  'ask: Is a child in danger at this moment?',
)

describe('the points of a rule set', () => {
  test.each([small.ruleSet, ...shipped()].map((each) => [each.rules.id, each] as const))(
    'of %s are all parts that cite a source, each once',
    (_, ruleSet) => {
      const { questions, criteria, steps, contacts, duties, otherNations } = ruleSet
      const cited = [...questions, ...criteria, ...steps, ...contacts, ...duties, ...otherNations]
      const names = pointsOf(ruleSet).map(nameOf)
      expect(names.length).toBe(cited.filter(({ source }) => source !== null).length)
      expect(new Set(names).size).toBe(names.length)
    },
  )

  test('come document by document, by the numbers in them, and own cautions last', () => {
    const [handbook, own] = readingsOf(
      placed(
        smallText.replace('    title: This rule set’s own', '    own: true\n    title: This rule set’s own'),
      ).ruleSet,
    )
    expect(handbook?.document.id).toBe('handbook')
    expect(own?.document.own).toBe(true)
    const numbers = handbook!.points.map(({ citation }) => citation.section)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })))
  })

  test('have a digest of their own, which says nothing of how far the text was read', () => {
    const before = digests(smallText)
    const after = digests(changed)
    const lost = [...before].filter(([name, digest]) => after.get(name) !== digest).map(([name]) => name)
    expect(lost).toEqual(['questions/danger'])
    expect(digests(smallText.replaceAll(/read: (?:part|no|second-hand)/g, 'read: yes'))).toEqual(before)
    const later = smallText
      .replace('version: 1.0.0', 'version: 1.1.0')
      .replaceAll('checked: 2026-11-22', 'checked: 2026-12-01')
    expect(digests(later)).toEqual(before)
  })
})

const aVerdict = fc.constantFrom(...verdicts)
const aReview = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...points.map(nameOf)), aVerdict),
    fc.constantFrom('safeguarding lead', 'police officer', 'lawyer'),
    fc.constantFrom('2026-12-01', '2026-12-02', today),
  )
  .map(([said, role, on]): Review => reviewOf(said, { role, on }))

describe('what reviews come to', () => {
  test('counts every point once, and nothing as confirmed that anybody disputes', () => {
    fc.assert(
      fc.property(fc.array(aReview, { maxLength: 4 }), (reviews) => {
        const reviewed = reviewedBy(points, reviews)
        const states = standingsOf(points, reviews).map(stateOf)
        const looked = states.filter((state) => state !== 'not-looked-at').length
        expect((reviewed?.confirmed ?? 0) + (reviewed?.disputed ?? 0)).toBe(looked)
        expect(reviewed === null).toBe(looked === 0)
      }),
      { numRuns: 50 },
    )
  })

  test('a dispute outweighs, and the newer look of the same reviewer counts', () => {
    const name = 'questions/danger'
    const of = (...reviews: readonly Review[]) =>
      stateOf(standingsOf(points, reviews).find(({ point }) => nameOf(point) === name)!)
    const lead = reviewOf({ [name]: 'confirmed' }, { on: '2026-12-01' })
    expect(of(lead)).toBe('confirmed')
    expect(of(lead, reviewOf({ [name]: 'not-in-text' }, { role: 'police officer', on: '2026-11-30' }))).toBe(
      'disputed',
    )
    expect(of(reviewOf({ [name]: 'differs' }, { on: '2026-11-30' }), lead)).toBe('confirmed')
    expect(of(reviewOf({ [name]: 'not-looked-at' }))).toBe('not-looked-at')
  })

  test('a changed sentence loses its own review only', () => {
    const review = reviewOf(Object.fromEntries(points.map((point) => [nameOf(point), 'confirmed'] as const)))
    expect(reviewedBy(points, [review])).toEqual({
      by: [{ who: 'a safeguarding lead', on: today }],
      points: points.length,
      confirmed: points.length,
      disputed: 0,
      changed: 0,
    })
    const after = reviewedBy(pointsOf(placed(changed).ruleSet), [review])
    expect(after).toMatchObject({ confirmed: points.length - 1, changed: 1, disputed: 0 })
  })

  test('is written out for people, with what nobody has looked at', () => {
    expect(reviewedText(small.ruleSet, [], 'npm start -- rules review')).toContain(
      'Nobody has reviewed it yet.',
    )
    const review = reviewOf({ 'questions/danger': 'confirmed', 'criteria/young': 'differs' })
    const text = flat(reviewedText(small.ruleSet, [{ ...review, name: words('A. B.') }], 'rules review'))
    expect(text).toContain(`Of ${points.length} points: 1 confirmed, 1 disputed`)
    expect(text).toContain(
      '- a safeguarding lead, A. B., 3 December 2026, version 1.0.0: 1 confirmed, 1 disputed.',
    )
    expect(text).toContain(
      'DISPUTED (1) The handbook for tests (handbook) - criteria/young: a safeguarding lead',
    )
    expect(text).toContain(`NOT LOOKED AT (${points.length - 2})`)
  })

  test('what is disputed is a list to act on', () => {
    expect(openText(small, [], 80)).toContain('disputes anything')
    const text = openText(
      small,
      [reviewOf({ 'criteria/young': 'differs', 'questions/you': 'caution-not-agreed' })],
      80,
    )
    const line = smallText.split('\n').indexOf('  - id: young') + 1
    expect(text).toContain(`small.yaml:${line}:5 criteria/young\n  A child under 13 is pictured`)
    expect(flat(text)).toContain(
      'The text says it differently, says a safeguarding lead on 3 December 2026: It says so of all.',
    )
    expect(text).toContain('2 points disputed.')
  })

  test('whoever it is by is named by role', () => {
    const who = (role: string, organisation: string | null = null) =>
      whoOf({ role: words(role), organisation: organisation === null ? null : words(organisation) })
    expect(who('officer', 'Northtown police')).toBe('an officer (Northtown police)')
    expect(who('The head')).toBe('The head')
    expect(who('two officers')).toBe('two officers')
  })

  test('numbers are looked at every term, the rest once a year', () => {
    expect(nextLook('2026-12-03', [{ section: 'contacts' }])).toBe('2027-04-03')
    expect(nextLook('2026-12-03', [{ section: 'contacts' }, { section: 'steps' }])).toBe('2027-12-03')
    expect(nextLook('3 December', [])).toBe('3 December')
  })
})

describe('a review file', () => {
  const read = (text: string, of = small) => readReview(text, 'r.yaml', of.ruleSet, today)

  test('reads as it was written', () => {
    fc.assert(
      fc.property(aReview, (review) => {
        const back = read(reviewText(review))
        expect(back.ok && { ...back.value.review, found: new Set(back.value.review.found) }).toEqual({
          ...review,
          found: new Set(review.found),
        })
      }),
      { numRuns: 20 },
    )
  })

  const good = reviewText({
    ...reviewOf({ 'questions/danger': 'confirmed', 'criteria/young': 'differs' }),
    documents: { handbook: words('Second edition') },
    organisation: words('Northtown'),
    name: words('A. B.'),
  })

  test.each([
    ['of another rule set', 'rules: small', 'rules: «other»', 'review-of-other-rules'],
    ['of a later version', 'version: 1.0.0', 'version: «1.2.0»', 'review-of-later-version'],
    ['with an id that there is not', '    danger:', '    «dangr»:', 'review-unknown-part'],
    ['made by nobody', 'role: safeguarding lead', 'role: «Nobody»', 'review-by-nobody'],
    ['without a role', '  role: safeguarding lead\n', '', 'missing-key'],
    ['dated tomorrow', 'on: 2026-12-03', 'on: «2026-12-04»', 'review-in-future'],
    ['on no day of the calendar', 'on: 2026-12-03', 'on: «2026-02-30»', 'not-a-date'],
    ['to be made again on no day', 'review_by: 2027-12-03', 'review_by: «2027-02-30»', 'not-a-date'],
    [
      'with a digest that is not of that part',
      /part: [0-9a-f]{16}/,
      'part: «"0000000000000000"»',
      'review-part-altered',
    ],
    [
      'that says differently and not how',
      /says: differs\n(.*\n).*\n/,
      'says: «differs»\n$1',
      'review-remark-missing',
    ],
    ['with a word that no verdict is', 'says: confirmed', 'says: «perhaps»', 'not-one-of'],
    [
      'that raises how far the text was read',
      'says: confirmed',
      'says: confirmed\n      «read»: yes',
      'unknown-key',
    ],
    [
      'with a remark that is no words',
      'remark: It says so of all.',
      'remark: «see example.org/a.jpg»',
      'text-refused',
    ],
    [
      'with an edition that is no words',
      'handbook: Second edition',
      'handbook: «see example.org/a.jpg»',
      'text-refused',
    ],
  ] as const)('%s is refused at its place', (_, right, wrong, code) => {
    const marked = good.replace(right, wrong)
    expect(marked).not.toBe(good)
    const text = marked.replaceAll(/[«»]/g, '')
    const back = read(text)
    const at = marked.indexOf('«')
    const line = at < 0 ? undefined : marked.slice(0, at).split('\n').length
    expect(back.ok ? [] : back.problems.map((each) => each.code)).toEqual([code])
    if (line !== undefined) expect(back.ok ? 0 : back.problems[0]!.place?.line).toBe(line)
  })

  test('of an earlier version is no mistake, whatever has changed or gone since', () => {
    const later = placed(changed.replace('version: 1.0.0', 'version: 2.0.0'))
    const earlier = good.replace('    danger:', '    gone:')
    const back = read(earlier, later)
    expect(back.ok).toBe(true)
    expect(read('{').ok).toBe(false)
  })
})

describe('what reviews bring to light', () => {
  const findings = (text: string, on = today, of = small) => {
    const read = readReview(text, 'r.yaml', of.ruleSet, on)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    return reviewFindings(of, [read.value], on).map(
      ({ code, place }) => `${place?.file}:${place?.line} ${code}`,
    )
  }
  const text = reviewText(reviewOf({ 'questions/danger': 'confirmed', 'criteria/young': 'differs' }))
  const lineOf = (line: string, within: string) =>
    within.split('\n').findIndex((each) => each.includes(line)) + 1

  test('a dispute stands at the part, and what has passed in the review', () => {
    const disputed = `small.yaml:${lineOf('- id: young', smallText)} review-disputed`
    expect(findings(text)).toEqual([disputed])
    expect(findings(text, '2027-12-04')).toEqual([
      disputed,
      `r.yaml:${lineOf('review_by', text)} review-expired`,
    ])
  })

  test('of a rule set that has changed, what no longer counts', () => {
    const later = placed(changed.replace('version: 1.0.0', 'version: 2.0.0'))
    const gone = text.replace('    young:', '    old:')
    expect(findings(gone, today, later)).toEqual([
      `r.yaml:${lineOf('version', gone)} review-outdated`,
      `r.yaml:${lineOf('old:', gone)} review-part-gone`,
    ])
  })

  test('a rule set that is kept only to look back needs no new look', () => {
    const old = placed(smallText.replace('  newer:', '  superseded_by: small-2\n  newer:'))
    expect(
      findings(reviewText(reviewOf({ 'questions/danger': 'confirmed' }, { of: old })), '2028-01-01', old),
    ).toEqual([])
  })
})
