import { shortly } from '../render/sentences.ts'
import { conditionsOf, contactOf, questionOf, responseOf } from '../rules/lookup.ts'
import type {
  Condition,
  Contact,
  Criterion,
  Duty,
  Line,
  OtherNation,
  Question,
  RuleSet,
  Step,
} from '../rules/model.ts'

/** The sections of a rule set whose entries cite a source, as its file calls them. */
export const sections = ['questions', 'criteria', 'steps', 'contacts', 'duties', 'other_nations'] as const

export type Section = (typeof sections)[number]

/** A part of a rule set that can cite a source, by the section in which it stands. */
export type Part =
  | { readonly section: 'questions'; readonly entry: Question }
  | { readonly section: 'criteria'; readonly entry: Criterion }
  | { readonly section: 'steps'; readonly entry: Step }
  | { readonly section: 'contacts'; readonly entry: Contact }
  | { readonly section: 'duties'; readonly entry: Duty }
  | { readonly section: 'other_nations'; readonly entry: OtherNation }

/** In a file these are lists, and the others are keyed by id. */
export const lists: readonly Section[] = ['criteria', 'duties']

export type PlacedPart = Part & { readonly place: number }

/** Every part that can cite a source, in the order of the file. */
export function partsOf(ruleSet: RuleSet): readonly PlacedPart[] {
  const { questions, criteria, steps, contacts, duties, otherNations } = ruleSet
  return [
    ...questions.map((entry, place) => ({ section: 'questions', entry, place }) as const),
    ...criteria.map((entry, place) => ({ section: 'criteria', entry, place }) as const),
    ...steps.map((entry, place) => ({ section: 'steps', entry, place }) as const),
    ...contacts.map((entry, place) => ({ section: 'contacts', entry, place }) as const),
    ...duties.map((entry, place) => ({ section: 'duties', entry, place }) as const),
    ...otherNations.map((entry, place) => ({ section: 'other_nations', entry, place }) as const),
  ]
}

/** What a part says, a paragraph each. */
export function wordsOf(ruleSet: RuleSet, part: Part): readonly string[] {
  switch (part.section) {
    case 'questions':
      return questionWords(part.entry)
    case 'criteria':
      return criterionWords(ruleSet, part.entry)
    case 'steps':
      return stepWords(ruleSet, part.entry)
    case 'contacts': {
      const { name, phone, web, hours, outOfHours, note } = part.entry
      return [name, phone, web, hours, outOfHours, note].filter((text) => text !== null)
    }
    case 'duties': {
      const { title, inForce, say } = part.entry
      return [title, inForce === null ? 'Not in force yet.' : `In force from ${inForce}.`, say]
    }
    case 'other_nations':
      return [part.entry.name, part.entry.say]
  }
}

const questionWords = ({ ask, hint, answers, help, choose }: Question): readonly string[] => [
  ask,
  ...(hint === null ? [] : [hint]),
  `${choose === 'one' ? 'Answers' : 'Answers, of which several may apply'}: ${answers.map(({ label }) => label).join('; ')}.`,
  help.join(' '),
]

function criterionWords(ruleSet: RuleSet, criterion: Criterion): readonly string[] {
  const { title, any, tell, why, urgent, sayIfOpen } = criterion
  const { response, because } = criterion.ifNotRuledOut
  const reason = because === null ? '' : `, because ${because}`
  return [
    `${title}: ${responseOf(ruleSet, criterion.response).title}${urgent ? ', and it is said at once' : ''}.`,
    `When ${linesWords(ruleSet, any)}.`,
    `While that is not known: ${responseOf(ruleSet, response).title}${reason}.`,
    ...(sayIfOpen === null ? [] : [`Until then: ${sayIfOpen}`]),
    ...(tell.length === 0 ? [] : [`Tell: ${tell.map((id) => contactOf(ruleSet, id).name).join('; ')}.`]),
    `Why: ${why}`,
  ]
}

const times: Readonly<Record<Step['by'], string>> = {
  now: 'now',
  today: 'today',
  'this-week': 'this week',
  later: 'later',
}

function stepWords(ruleSet: RuleSet, step: Step): readonly string[] {
  const { kind, by, say, who, more, words, why, contact } = step
  const responses = step.for.map((id) => responseOf(ruleSet, id).title)
  const isForAll = responses.length === ruleSet.responses.length
  return [
    `${kind === 'do' ? `To do ${times[by]}` : 'Not to do'}: ${say} (${who})`,
    ...(more === null ? [] : [more]),
    ...(words.length === 0 ? [] : [`What may be said to the child: ${words.join(' ')}`]),
    `Why: ${why}`,
    ...(contact === null ? [] : [`Contact: ${contactOf(ruleSet, contact).name}.`]),
    isForAll ? 'With every response.' : `With: ${responses.join('; ')}.`,
  ]
}

/** On which answers a step hangs, a paragraph each; nothing for any other part. */
export function whenWords(ruleSet: RuleSet, part: Part): readonly string[] {
  if (part.section !== 'steps') return []
  const { any, whenKnown } = part.entry
  return [
    ...(any.length === 0 ? [] : [`Unless it is ruled out that ${linesWords(ruleSet, any)}.`]),
    ...(whenKnown.length === 0 ? [] : [`Only once it is known that ${linesWords(ruleSet, whenKnown)}.`]),
  ]
}

const linesWords = (ruleSet: RuleSet, lines: readonly Line[]): string =>
  lines
    .map((line) =>
      conditionsOf(line)
        .map((condition) => conditionWords(ruleSet, condition))
        .join(' and '),
    )
    .join('; or ')

function conditionWords(ruleSet: RuleSet, { question, answers }: Condition): string {
  const asked = questionOf(ruleSet, question)
  const labels = asked.answers.filter(({ id }) => answers.includes(id)).map(({ label }) => `“${label}”`)
  return `“${shortly(asked.ask)}” is answered ${labels.join(' or ')}`
}
