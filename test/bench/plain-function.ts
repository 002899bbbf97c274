import type { Answers } from '../../src/triage/assessment.ts'

/** What the plain function gives: nothing but the states. */
export interface PlainOutcome {
  readonly response: string
  readonly raised: string[]
  readonly notRuledOut: string[]
}

/**
 * The criteria of england-2024 written out by hand, as somebody would who had only this one rule set and no reason to
 * give: the limit that the engine is held against. A bench that finds another outcome than the engine's stops.
 */
export function plainFunction(answers: Answers): PlainOutcome {
  const raised: string[] = []
  const notRuledOut: string[] = []
  let highest = 0

  const criterion = (id: string, strength: number, whenRaised: number, whenNot: number): void => {
    if (strength === 2) {
      raised.push(id)
      if (whenRaised > highest) highest = whenRaised
    } else if (strength === 1) {
      notRuledOut.push(id)
      if (whenNot > highest) highest = whenNot
    }
  }

  const a = answers as Readonly<Record<string, string | undefined>>
  const { material, where, vulnerabilities } = answers
  const child = several(material, nudes)
  const adult = a['adult']
  const enough = a['enough-information']
  const under13 = one(a['pictured-age'], 'under-13')
  const spread = Math.min(child, one(a['onward'], 'not-agreed'))
  const impact = one(a['impact'], 'yes')
  const unwanted = a['unwanted']

  criterion('immediate-danger', one(a['immediate-danger'], 'yes'), 5, 3)
  criterion('immediate-risk', one(a['harm-risk'], 'yes'), 4, 3)
  criterion('covered', child, 1, 1)
  criterion('adult-pictured', Math.min(several(material, adultPictured), either(adult, 'no', 'yes')), 3, 2)
  criterion(
    'made-without-knowledge',
    Math.max(
      several(material, withoutKnowledge),
      Math.min(several(material, nude), one(a['made'], 'not-agreed')),
    ),
    4,
    2,
  )
  criterion('unidentified-child', several(material, unknownChild), 4, 2)
  criterion('adult-involved', one(adult, 'yes'), 4, 2)
  criterion('position-of-trust', Math.min(one(adult, 'yes'), one(a['adult-role'], 'position-of-trust')), 4, 2)
  criterion('identity-unconfirmed', one(a['identity'], 'online-only'), 4, 2)
  criterion('coercion', one(a['coercion'], 'yes'), 4, 2)
  criterion('extortion', one(a['demands'], 'yes'), 4, 2)
  criterion('capacity', one(a['capacity'], 'yes'), 4, 2)
  criterion('under-13-sexual-acts', Math.min(child, under13, one(a['sexual-acts'], 'yes')), 4, 2)
  criterion(
    'under-13',
    Math.min(several(material, askedFor), under13, one(a['under-13-context'], 'other')),
    3,
    2,
  )
  criterion('extreme-content', Math.min(child, one(a['extreme-content'], 'yes')), 4, 0)
  criterion('other-harm', one(a['other-harm'], 'yes'), 4, 2)
  criterion('home-risk', one(a['home-risk'], 'yes'), 4, 2)
  criterion('malicious-sharing', Math.min(spread, one(a['onward-intent'], 'deliberate-harm')), 4, 2)
  criterion('spread-and-suffering', Math.min(spread, impact), 4, 2)
  criterion('shared-without-agreement', spread, 3, 2)
  criterion('pornographic-site', Math.min(child, several(where, pornographicSite)), 4, 0)
  criterion('public-spread', Math.min(child, several(where, publicSpread)), 3, 0)
  criterion('unwanted-targeted', one(unwanted, 'to-cause-distress'), 3, 2)
  criterion(
    'unwanted-by-younger',
    Math.min(either(unwanted, 'yes', 'to-cause-distress'), one(a['younger'], 'yes')),
    4,
    2,
  )
  criterion('gain', one(a['gain'], 'yes'), 4, 2)
  criterion('power', one(a['power'], 'yes'), 3, 2)
  criterion('repeat', one(a['repeat'], 'yes'), 3, 2)
  criterion('vulnerability', several(vulnerabilities, vulnerable), 3, 2)
  criterion('impact', Math.min(several(material, contact), impact), 3, 2)
  criterion('wants-police', one(a['wants-police'], 'yes'), 3, 0)
  criterion('finding-out', either(enough, 'today', 'no'), 2, 2)
  criterion('not-enough-information', one(enough, 'no'), 3, 2)
  criterion('not-manageable', one(a['manageable'], 'no'), 4, 2)
  criterion('imagery-copied', oneOf(a['viewed'], copied), 3, 0)
  criterion('no-lead', Math.max(one(a['setting'], 'alone'), one(a['you'], 'no-lead')), 3, 2)
  return { response: responses[highest]!, raised, notRuledOut }
}

const responses = ['other-procedure', 'manage', 'find-out', 'consult', 'refer', 'emergency']
const nude = ['nude']
const unknownChild = ['unknown-child']
const nudes = ['nude', 'generated', 'hidden-camera', 'unknown-child']
const askedFor = ['none-yet', ...nudes]
const contact = ['text-only', ...askedFor]
const adultPictured = ['adult-pictured']
const withoutKnowledge = ['generated', 'hidden-camera']
const pornographicSite = ['pornographic-site']
const publicSpread = ['many', 'public-site']
const vulnerable = ['in-care', 'known-to-social-care', 'earlier-abuse', 'missing-episodes']
const copied = ['received', 'parent-copied', 'deliberately', 'copied']

function one(given: string | undefined, wanted: string): number {
  if (given === wanted) return 2
  return given === undefined || given === 'unknown' ? 1 : 0
}

function either(given: string | undefined, wanted: string, other: string): number {
  if (given === wanted || given === other) return 2
  return given === undefined || given === 'unknown' ? 1 : 0
}

function oneOf(given: string | undefined, wanted: readonly string[]): number {
  if (given === undefined || given === 'unknown') return 1
  return wanted.includes(given) ? 2 : 0
}

function several(given: string | readonly string[] | undefined, wanted: readonly string[]): number {
  if (given === undefined) return 1
  if (typeof given === 'string') return given === 'unknown' ? 1 : 0
  for (const id of wanted) if (given.includes(id)) return 2
  return given.includes('unknown') ? 1 : 0
}
