import { nationInWords } from '../../problems/message.ts'
import { withId } from '../../rules/lookup.ts'
import { explainRules } from '../../record/explain.ts'
import type { Offer, RuleSet } from '../../rules/model.ts'
import type { Block, Paragraph } from '../page.ts'
import { howFarChecked } from '../sentences.ts'
import { hanging, indent } from '../wrap.ts'
import { outlined } from './outline.ts'

/** What the rule set is, how to read it, and what comes before the first question. */
export function head(ruleSet: RuleSet, write: Paragraph): readonly Block[] {
  const { rules, digest } = ruleSet
  const superseded = rules.supersededBy
  return [
    write(rules.title.toUpperCase()),
    [
      ...write(`Rule set ${rules.id}, version ${rules.version}, for ${nationInWords(rules.nation)}.`),
      ...(rules.for === null
        ? []
        : write(`For ${rules.for.label}: “${rules.for.say}”. It ends in a ${rules.endsIn}.`)),
      ...write(`In force since ${rules.inForce}, to be reviewed by ${rules.reviewBy}.`),
      ...(superseded === null ? [] : write(`The rule set ${superseded} has taken its place.`)),
      ...write(`SHA-256 of its file: ${digest}`),
    ],
    write(howFarChecked(explainRules(ruleSet))),
    write(`For a newer edition: ${rules.newer}`),
    [...write('HOW TO READ IT IN ONE MINUTE'), ...howToRead.flatMap((text) => write(text, hanging('- ')))],
    [
      ...write('RESPONSES, LOWEST FIRST'),
      ...ruleSet.responses.flatMap(({ id, title, say }, place) => [
        ...write(`${place + 1}. ${title} (${id})`),
        ...write(say, indent(3)),
      ]),
    ],
    [...write('BEFORE THE FIRST QUESTION'), ...rules.opening.flatMap((text) => write(text, hanging('- ')))],
    ...offer(ruleSet, write),
    ...handOver(ruleSet, write),
  ]
}

const howToRead = [
  "The questions are asked from first to last. The answers to each stand least concerning first; where more than one may apply there is no order. “I don't know” is always an answer too.",
  'A criterion is raised when its lines hold. A list of lines means any of them; what stands further in, after “and”, must hold as well.',
  'What is not known never counts as no: a criterion that is neither raised nor clear is “not ruled out”, and calls for what stands under “if not known”.',
  'The response is the highest that any one criterion calls for. Criteria never add up, and none takes anything away from another.',
  'Steps say what to do. They never change the response.',
  'Every source says how far its text was itself read by those who wrote this.',
]

function offer({ offer: made, responses }: RuleSet, write: Paragraph): readonly Block[] {
  if (made === null) return []
  const title = withId(responses, made.at)!.title
  return [[...write('WHEN THE RECOMMENDATION IS OFFERED EARLY'), ...write(offerWords(title, made))]]
}

const offerWords = (title: string, { after }: Offer): string =>
  `As soon as the answers guarantee “${title}” or a higher response.${
    after.length === 0 ? '' : ` At exactly that one, these are asked first: ${after.join(', ')}.`
  }`

function handOver(ruleSet: RuleSet, write: Paragraph): readonly Block[] {
  const { handOver: given } = ruleSet
  if (given === null) return []
  return [
    [
      ...write('WHEN WHOEVER ANSWERS IS ASKED TO HAND OVER'),
      ...outlined(ruleSet, ['When this is known', 'When any of these is known'], given.whenKnown, 0, write),
      ...write(given.say),
      ...write(`[ ] ${given.stop}`, indent(2)),
      ...write(`[ ] ${given.goOn}`, indent(2)),
      ...write(`Steps that are shown: ${given.steps.join(', ')}.`),
      ...(given.to === null ? [] : write(`Whoever stops goes on with the rule set ${given.to}.`)),
      ...(given.below === null
        ? []
        : write(`Only below “${withId(ruleSet.responses, given.below)!.title}”.`)),
    ],
  ]
}
