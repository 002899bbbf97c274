import type {
  ExplainedContact,
  ExplainedReason,
  ExplainedRules,
  ExplainedSetAside,
  Explanation,
} from '../record/explanation.ts'
import { count } from '../record/words.ts'
import { readableDay } from '../record/time.ts'
import type { Duty, Reviewed } from '../rules/model.ts'

/** What open questions mean for the recommendation; null where there are none. */
export function certainty({ complete, decided, questions }: Explanation): string | null {
  if (complete) return null
  const open = questions.filter(({ state }) => state === 'unanswered').length
  const have = `${count(open, 'question')} ${open === 1 ? 'has' : 'have'} no answer yet`
  return decided
    ? `${have}. No answer to ${open === 1 ? 'it' : 'them'} can change this response.`
    : `Not final: ${have} and ${open === 1 ? 'counts' : 'count'} as “I don't know”.`
}

/** The question itself, without what is added to explain it. */
export const shortly = (ask: string): string => ask.slice(0, ask.indexOf('?') + 1) || ask

export const youAnswered = ({ ask, answer }: ExplainedReason): string =>
  `You answered “${answer}” to: ${shortly(ask)}`

export function notUsed({ ask, answer, because }: ExplainedSetAside): string {
  const reasons = because.map((reason) =>
    reason.answer === null
      ? `“${shortly(reason.ask)}” was not asked`
      : `you answered “${reason.answer}” to “${shortly(reason.ask)}”`,
  )
  const why = reasons.length === 0 ? 'nothing in these rules asks for it' : reasons.join(' and ')
  return `You also answered “${answer}” to “${shortly(ask)}”; it was not used, because ${why}.`
}

/** Who has checked the rule set, and how much of it rests on text that was not read. */
export function howFarChecked({ reviewed, restsOn }: Pick<ExplainedRules, 'reviewed' | 'restsOn'>): string {
  const all = `its ${restsOn.yes + restsOn.part + restsOn['second-hand'] + restsOn.no} questions, criteria and steps`
  const open = [
    [restsOn.no, 'not yet checked against the published text'] as const,
    [restsOn['second-hand'], 'known from what others say of it'] as const,
    [restsOn.part, 'known from a part of it'] as const,
  ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${number === 1 ? 'is' : 'are'} ${what}`]))
  const of = reviewed === null ? 'Of' : 'Its writers say: of'
  const read = "rest on text that was read, or are the rule set's own cautions."
  const what = open.length === 0 ? `all ${read}` : `${open.join(', ')}. The other ${restsOn.yes} ${read}`
  return `${whoReviewed(reviewed)} ${of} ${all}, ${what}`
}

/** Who held it against the published text, when, and what came of it. */
export function whoReviewed(reviewed: Reviewed | null): string {
  if (reviewed === null) return 'Nobody outside this program has reviewed this rule set yet.'
  const { by, points, confirmed, disputed } = reviewed
  const people = by.map(({ who, on }) => `by ${who} on ${readableDay(on)}`).join(' and ')
  const doubt = disputed === 0 ? '' : `; ${disputed} disputed`
  return `Checked against the published text ${people}: ${confirmed} of ${count(points, 'point')} confirmed${doubt}.`
}

/** Which rule set it was, and whether there may be a newer one. */
export function whichRules({
  id,
  title,
  version,
  reviewBy,
  supersededBy,
  newer,
}: ExplainedRules): readonly string[] {
  return [
    `${title} (rule set ${id}, version ${version}, to be reviewed by ${reviewBy}).`,
    ...(supersededBy === null ? [] : [`The rule set ${supersededBy} has taken its place.`]),
    `For a newer edition: ${newer}`,
  ]
}

/** A duty in law, and whether it binds as far as is known. */
export function dutyLine({ title, inForce, checked, say }: Duty): string {
  const standing =
    inForce === null
      ? `not in force when this was last looked up, on ${checked}`
      : inForce <= checked
        ? `in force since ${inForce}`
        : `in force from ${inForce}`
  return `${title} (${standing}): ${say}`
}

export const peopleDecide = 'This is a recommendation. People decide.'
export const practiceOnly = 'PRACTICE: this is not a real incident.'

/** The number to ring, or room for one that only the setting can know; null where there is none. */
export const numberOf = ({ phone, local }: ExplainedContact): string | null =>
  phone ?? (local ? 'your local number: ____________' : null)

/** Whom to contact and how, in one line. */
export function contactLine(contact: ExplainedContact): string {
  const way = numberOf(contact) ?? contact.web ?? contact.note
  return way === null ? contact.name : `${contact.name}: ${way}`
}

export const blankNumber =
  'A blank line is for a number that only your setting knows: write it in. Whoever set this up can have it printed, with “config init”.'
