import { plainText, type PlainText } from '../../src/guard/plain-text.ts'
import { emptyReview, nextLook, type Review, type Verdict } from '../../src/review/review.ts'
import { pointsOf } from '../../src/review/points.ts'
import { loadWithPlaces, type PlacedRuleSet } from '../../src/rules/load.ts'
import { smallText } from '../record/outcomes.ts'

/** A rule set from its text, with the places in it. */
export function placed(text: string): PlacedRuleSet {
  const loaded = loadWithPlaces(text, 'small.yaml')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value
}

export const small = placed(smallText)

const points = pointsOf(small.ruleSet)

export const words = (text: string): PlainText => {
  const read = plainText(text)
  if (!read.ok) throw new Error(`refused: ${text}`)
  return read.value
}

export const today = '2026-12-03'

/** A review that says that of these points of the small rule set, and nothing of the others. */
export function reviewOf(
  verdicts: Readonly<Record<string, Verdict>>,
  {
    role = 'safeguarding lead',
    on = today,
    of = small,
  }: { role?: string; on?: string; of?: PlacedRuleSet } = {},
): Review {
  const all = of === small ? points : pointsOf(of.ruleSet)
  const found = all.flatMap(({ section, id, digest: part }) => {
    const says = verdicts[`${section}/${id}`]
    return says === undefined
      ? []
      : [{ section, id, says, part, remark: says === 'differs' ? words('It says so of all.') : null }]
  })
  const who = { role: words(role), organisation: null, name: null }
  return { ...emptyReview(of.ruleSet, who, on, nextLook(on, found)), found }
}
