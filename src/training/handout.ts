import { howFarChecked } from '../render/sentences.ts'
import { readWarning } from '../record/words.ts'
import { explainRules } from '../record/explain.ts'
import type { Citation, RuleSet, Source, Step, StepKind } from '../rules/model.ts'
import { rankOf } from '../rules/lookup.ts'
import { titleOf } from './response-text.ts'
import type { Scene } from './scene.ts'
import type { Story } from './session.ts'
import { wayThrough, type WayStep } from './way.ts'
import * as wording from './wording.ts'

/**
 * What participants take home, as Markdown: the scenarios without what is recommended, then that, the criteria, dos and
 * don'ts on looking, sources.
 */
export function handout(ruleSet: RuleSet, stories: readonly Story[]): string {
  const rules = explainRules(ruleSet)
  const parts = [
    `# ${wording.handoutTitle}`,
    wording.handoutIntroduction,
    `## ${wording.handoutScenarios}`,
    ...stories.flatMap(storyParts),
    `## ${wording.handoutRecommended}`,
    wording.handoutRecommendedIntroduction,
    ...stories.flatMap((story) => recommendedParts(ruleSet, story)),
    `## ${wording.handoutCriteria}`,
    wording.handoutCriteriaIntroduction,
    ...criteriaParts(ruleSet),
    `## ${wording.handoutLooking}`,
    ...lookingParts(ruleSet),
    `## ${wording.handoutSources}`,
    escaped(wording.handoutRules(rules.title, rules.id, rules.version)),
    escaped(howFarChecked(rules)),
    escaped(rules.newer),
    ruleSet.sources.map(sourceLine).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function storyParts({ scenario, scenes }: Story): readonly string[] {
  return [
    `### ${escaped(scenario.title)}`,
    ...(scenario.beforehand === null ? [] : [`*${escaped(scenario.beforehand)}*`]),
    ...scenes.flatMap(({ part, number, of }) => [
      ...(of === 1 ? [] : [`#### ${wording.handoutPart(number)}`]),
      escaped(part.tell),
      ...(part.discuss.length === 0
        ? []
        : [wording.handoutDiscuss, part.discuss.map((question) => `- ${escaped(question)}`).join('\n')]),
    ]),
  ]
}

function recommendedParts(ruleSet: RuleSet, { scenario, scenes }: Story): readonly string[] {
  return [
    `### ${escaped(scenario.title)}`,
    ...scenes.flatMap((scene) => {
      const title = escaped(titleOf(ruleSet, scene.assessment.response))
      return [
        scene.of === 1 ? `**${title}**` : `${wording.handoutPart(scene.number)}: **${title}**`,
        reasonLines(ruleSet, scene).join('\n'),
      ]
    }),
    escaped(wording.teaches(scenario.teaches)),
  ].filter((part) => part !== '')
}

/** The raised criteria under what they call for; what is not known only where nothing else calls for so much. */
function reasonLines(ruleSet: RuleSet, { answers, assessment }: Scene): readonly string[] {
  const { response } = assessment
  if (rankOf(ruleSet, response) === 0) return [`- ${wording.handoutNoneMet}`]
  const raised = wayThrough(ruleSet, answers, assessment, 'raised')
  const open = wayThrough(ruleSet, answers, assessment, 'not-ruled-out')
  const lines = (steps: readonly WayStep[], words: (title: string) => string): readonly string[] =>
    ruleSet.responses.toReversed().flatMap(({ id, title }) => {
      const titles = steps.filter(({ callsFor }) => callsFor === id).map(({ criterion }) => criterion.title)
      return titles.length === 0 ? [] : [`- ${escaped(`${words(title)}: ${titles.join('; ')}`)}`]
    })
  const decidedByOpen = raised.every(({ callsFor }) => callsFor !== response)
  return [
    ...(decidedByOpen
      ? lines(
          open.filter(({ callsFor }) => callsFor === response),
          wording.handoutNotKnown,
        )
      : []),
    ...lines(raised, (title) => title),
  ]
}

/** Under the response that they call for, the highest first. */
function criteriaParts(ruleSet: RuleSet): readonly string[] {
  return ruleSet.responses.toReversed().flatMap(({ id, title }) => {
    const criteria = ruleSet.criteria.filter(({ response }) => response === id)
    if (criteria.length === 0) return []
    return [
      `### ${escaped(title)}`,
      criteria
        .map(
          (criterion) =>
            `- **${escaped(criterion.title)}.** ${escaped(criterion.why)} ${sourced(ruleSet, criterion.source)}`,
        )
        .join('\n'),
    ]
  })
}

const headings: Readonly<Record<StepKind, string>> = {
  do: wording.handoutDo,
  dont: wording.handoutDont,
}
const kinds = Object.entries(headings) as [StepKind, string][]

function lookingParts(ruleSet: RuleSet): readonly string[] {
  const steps = ruleSet.steps.filter(({ id }) => ruleSet.recap.some(({ step }) => step === id))
  const list = (kind: StepKind): string =>
    steps
      .filter((step) => step.kind === kind)
      .map(
        (step) =>
          `- **${escaped(step.say)}** ${escaped(`${onlyWith(ruleSet, step)}${step.why}`)} ${sourced(ruleSet, step.source)}`,
      )
      .join('\n')
  const answers = ruleSet.recap.map(
    ({ statement, isTrue, because }) =>
      `- ${escaped(statement)} **${isTrue ? wording.isTrue : wording.isFalse}.** ${escaped(because)}`,
  )
  return [
    ...kinds.flatMap(([kind, heading]) => [`### ${heading}`, list(kind)]),
    `### ${wording.handoutTrueOrFalse}`,
    answers.join('\n'),
  ]
}

/** With which responses it is done, where not with every one that the guidance covers. */
function onlyWith({ responses }: RuleSet, step: Step): string {
  const covered = responses.slice(1)
  const titles = covered.filter(({ id }) => step.for.includes(id)).map(({ title }) => title)
  return titles.length === covered.length ? '' : wording.handoutOnlyWith(titles)
}

/** Numbered as they stand in the rule set, so that each is named in full only once. */
function sourced({ sources }: RuleSet, { in: id, section, read }: Citation): string {
  const number = sources.findIndex((source) => source.id === id) + 1
  const warning = readWarning(read)
  return `*(${escaped(wording.numberedSource(number, section))}${warning === null ? '' : ` ${warning}`})*`
}

const sourceLine = ({ title, publisher, edition, url, checked }: Source, index: number): string =>
  `${index + 1}. ${escaped([title, publisher, edition].map(sentence).join(' '))} ${/\s/.test(url) ? escaped(url) : `<${url}>`} (${wording.seenOn(checked)})`

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/** What Markdown would take for a sign of its own stands as it is. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`)
