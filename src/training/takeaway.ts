import { isLocal, type LocalContacts } from '../record/outcome.ts'
import { howFarChecked } from '../render/sentences.ts'
import { explainRules } from '../record/explain.ts'
import type { RuleSet, Step, StepKind } from '../rules/model.ts'
import type { Paper, PaperItem, PaperPart } from './paper.ts'
import { figure } from './pictures.ts'
import { titleOf } from './response-text.ts'
import { mean, type WorkshopTally } from './tally.ts'
import * as wording from './wording.ts'

/**
 * The one page that people take with them: what to do and not to do with a picture, whom to ring, what the room itself
 * said, and the sources of those steps. `tally`: null where nobody has met yet.
 */
export function takeaway(ruleSet: RuleSet, contacts: LocalContacts, tally: WorkshopTally | null): Paper {
  const rules = explainRules(ruleSet)
  const steps = stepsToKeep(ruleSet)
  const ways = [
    ['do', wording.takeawayDo],
    ['dont', wording.takeawayDont],
  ] as const
  return {
    title: wording.takeawayTitle,
    isOnePage: true,
    parts: [
      ...ways.flatMap(([kind, text]) => stepParts(ruleSet, steps, kind, text)),
      { kind: 'heading', level: 2, text: wording.takeawayRing },
      { kind: 'list', look: 'columns', items: numbers(ruleSet, contacts) },
      ...(tally === null ? [] : roomParts(ruleSet, tally)),
      { kind: 'heading', level: 2, text: wording.takeawaySources },
      { kind: 'text', look: 'small', text: wording.takeawayRules(rules.title, rules.id, rules.version) },
      { kind: 'text', look: 'small', text: howFarChecked(rules) },
      { kind: 'text', look: 'small', text: rules.newer },
      {
        kind: 'list',
        look: 'small',
        items: ruleSet.sources
          .filter(({ id }) => steps.some(({ source }) => source.in === id))
          .map(({ title, publisher, edition, url, checked }) => ({
            text: [title, publisher, edition, wording.seenOn(checked)].map(sentence).join(' '),
            address: url,
          })),
      },
    ],
  }
}

/** Those that the statements are about; where a rule set has none, those that always hold, whatever the answers are. */
function stepsToKeep({ steps, recap, responses }: RuleSet): readonly Step[] {
  if (recap.length > 0) return steps.filter(({ id }) => recap.some(({ step }) => step === id))
  return steps.filter(
    ({ any, whenKnown, told, duty, for: responsesOf }) =>
      [...any, ...whenKnown, ...told].length === 0 &&
      duty === null &&
      responses.every(({ id }) => responsesOf.includes(id)),
  )
}

function stepParts(
  ruleSet: RuleSet,
  steps: readonly Step[],
  kind: StepKind,
  text: string,
): readonly PaperPart[] {
  const items = steps
    .filter((step) => step.kind === kind)
    .map((step) => ({ text: `${step.say}${onlyWith(ruleSet, step)}` }))
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text },
        { kind: 'list', items },
      ]
}

/** With which responses it is done, where not with every one that the guidance covers. */
function onlyWith({ responses }: RuleSet, step: Step): string {
  const covered = responses.slice(1)
  const titles = covered.filter(({ id }) => step.for.includes(id)).map(({ title }) => title)
  return titles.length === covered.length ? '' : ` ${wording.takeawayOnlyWith(titles)}`
}

/** Those with a number, the setting's own too; for those that only a setting can know there is room to write. */
const numbers = ({ contacts }: RuleSet, local: LocalContacts): readonly PaperItem[] =>
  contacts.flatMap((contact): readonly PaperItem[] => {
    const own = local[contact.id]
    const number = own?.phone ?? contact.phone
    if (number === null && !isLocal(contact)) return []
    const hours = own?.hours ?? contact.hours
    const words = [own?.name ?? [], number ?? wording.takeawayYourNumber, hours === null ? [] : `(${hours})`]
    return [{ strong: `${contact.name}:`, text: words.flat().join(' ') }]
  })

/** What the room itself said: what it agreed on, how sure it is now, what it will do differently. */
function roomParts(ruleSet: RuleSet, { parts, groups }: WorkshopTally): readonly PaperPart[] {
  const sure = (when: 'before' | 'after'): readonly number[] =>
    groups.flatMap(({ confidence }) => confidence[when] ?? [])
  const [before, after] = [sure('before'), sure('after')]
  return [
    { kind: 'heading', level: 2, text: wording.takeawayRoom },
    {
      kind: 'list',
      look: 'columns',
      items: [
        ...parts.flatMap(({ scenario, scene, agreed }) =>
          agreed === null
            ? []
            : [
                {
                  strong: `${wording.partName(scenario.title, scene.number, scene.of)}:`,
                  text: wording.roomAgreed(
                    agreed.response === null ? null : titleOf(ruleSet, agreed.response),
                    agreed.why,
                  ),
                },
              ],
        ),
        ...(before.length === 0 || after.length === 0
          ? []
          : [{ text: wording.takeawaySure(figure(mean(before)), figure(mean(after))) }]),
        ...groups.flatMap(({ group, words }) =>
          words === null ? [] : [{ strong: `${group}:`, text: words }],
        ),
      ],
    },
  ]
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
