import type {
  ChangedAnswer,
  CriterionDifference,
  CriterionOutcome,
  Effect,
  ResponseDifference,
  RuleSetDifference,
} from '../analysis/difference.ts'
import { amount } from './amount.ts'

export type Direction = 'falls' | 'accepted' | 'rises'

/** What goes that way, a sentence or two each: responses, then criteria. */
export function effects({ responses, criteria }: RuleSetDifference, direction: Direction): readonly string[] {
  return [
    ...responses.flatMap((response) => responseEffect(response, direction)),
    ...criteria.flatMap((criterion) => criterionEffect(criterion, direction)),
  ]
}

function responseEffect(response: ResponseDifference, direction: Direction): readonly string[] {
  const effect = response[direction]
  if (!effect) return []
  const { id } = response
  const change = direction === 'rises' ? `below ${id}, now at ${id} or above` : `at ${id} or above, now below`
  return [
    `Response ${id}: ${amount(effect.answerSets)} answer sets were ${change}. ${smallest(effect, String)}.`,
  ]
}

function criterionEffect(criterion: CriterionDifference, direction: Direction): readonly string[] {
  const effect = criterion[direction]
  if (!effect) return []
  const { id, presence, acceptance } = criterion
  const gone = { both: '', lost: ' (lost)', added: ' (added)' }[presence]
  const calls = direction === 'rises' ? 'more' : 'less'
  const sentence = `Criterion ${id}${gone}: counts for ${calls} in ${amount(effect.answerSets)} answer sets. ${smallest(effect, outcome)}.`
  if (direction === 'rises' || !acceptance) return [sentence]
  const { fallsTo, because, by, on } = acceptance
  return [`${sentence} Accepted down to ${fallsTo} by ${by} on ${on}: ${because}`]
}

/** As in: Only `repeat: yes`: was consult, is now manage. */
function smallest<Outcome>({ only, was, now }: Effect<Outcome>, words: (outcome: Outcome) => string): string {
  const where = only.length === 0 ? 'With nothing different' : `Only ${only.map(answer).join(' and ')}`
  return `${where}: was ${words(was)}, is now ${words(now)}`
}

const answer = ({ question, answer: given }: ChangedAnswer): string =>
  `\`${question}: ${typeof given === 'string' ? given : `[${given.join(', ')}]`}\``

const outcome = ({ state, response }: CriterionOutcome): string => {
  const words = state === 'not-ruled-out' ? 'not ruled out' : state
  return response === null ? words : `${words} (${response})`
}
