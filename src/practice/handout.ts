import { howFarChecked } from '../render/sentences.ts'
import { readWarning } from '../record/words.ts'
import { explainRules } from '../record/explain.ts'
import type { Citation, RuleSet, Source, Step } from '../rules/model.ts'
import { recapFor, recapSteps } from './recap.ts'
import { titleOf } from './response-text.ts'
import type { Scene } from './scene.ts'
import type { Story } from './session.ts'
import { wayThrough } from './way.ts'
import * as wording from './wording.ts'

/** What participants take home, as Markdown: scenarios, criteria, dos and don'ts on looking, sources. */
export function handout(ruleSet: RuleSet, stories: readonly Story[]): string {
  const rules = explainRules(ruleSet)
  const parts = [
    `# ${wording.handoutTitle}`,
    wording.handoutIntroduction,
    `## ${wording.handoutScenarios}`,
    ...stories.flatMap((story) => storyParts(ruleSet, story)),
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

function storyParts(ruleSet: RuleSet, { scenario, scenes }: Story): readonly string[] {
  return [
    `### ${escaped(scenario.title)}`,
    ...scenes.flatMap((scene) => sceneParts(ruleSet, scene)),
    escaped(wording.teaches(scenario.teaches)),
  ]
}

function sceneParts(ruleSet: RuleSet, scene: Scene): readonly string[] {
  const { part, number, of, answers, assessment } = scene
  const raised = wayThrough(ruleSet, answers, assessment, 'raised')
  return [
    ...(of === 1 ? [] : [`#### ${wording.handoutPart(number)}`]),
    escaped(part.tell),
    `**${escaped(wording.theRulesSay(titleOf(ruleSet, assessment.response)))}**`,
    raised
      .map(
        ({ criterion, callsFor }) =>
          `- ${escaped(wording.callsFor(criterion.title, titleOf(ruleSet, callsFor), null))}`,
      )
      .join('\n'),
    ...(part.discuss.length === 0
      ? []
      : [wording.handoutDiscuss, part.discuss.map((question) => `- ${escaped(question)}`).join('\n')]),
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

function lookingParts(ruleSet: RuleSet): readonly string[] {
  const steps = recapSteps(ruleSet)
  const list = (kind: Step['kind']): string =>
    steps
      .filter((step) => step.kind === kind)
      .map(({ say, why, source }) => `- **${escaped(say)}** ${escaped(why)} ${sourced(ruleSet, source)}`)
      .join('\n')
  const answers = recapFor(ruleSet).map(
    ({ statement, isTrue, because }) =>
      `- ${escaped(statement)} **${isTrue ? wording.isTrue : wording.isFalse}.** ${escaped(because)}`,
  )
  return [
    `### ${wording.handoutDo}`,
    list('do'),
    `### ${wording.handoutDont}`,
    list('dont'),
    `### ${wording.handoutTrueOrFalse}`,
    answers.join('\n'),
  ]
}

/** Numbered as they stand in the rule set, so that each is named in full only once. */
function sourced({ sources }: RuleSet, { in: id, section, read }: Citation): string {
  const number = sources.findIndex((source) => source.id === id) + 1
  const warning = readWarning(read)
  return `*(${escaped(wording.numberedSource(number, section))}${warning === null ? '' : ` ${warning}`})*`
}

const sourceLine = ({ title, publisher, edition, url, checked }: Source, place: number): string =>
  `${place + 1}. ${escaped([title, publisher, edition].map(sentence).join(' '))} ${/\s/.test(url) ? escaped(url) : `<${url}>`} (${wording.seenOn(checked)})`

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/** What Markdown would take for a sign of its own stands as it is. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`)
