import type { Scenario } from './scenario.ts'
import type { GivenAnswer, Scene } from './scene.ts'
import { answerWords } from '../record/words.ts'
import type { RuleSet } from '../rules/model.ts'
import { rankOf } from '../triage/structure.ts'
import { page, pageWidth, paragraphs, type Block, type Paragraph } from '../render/page.ts'
import type { Look } from '../render/recommendation.ts'
import { shortly } from '../render/sentences.ts'
import { hanging, indent } from '../render/wrap.ts'

/** What stands at the head of a scenario. */
export function renderOpening(scenario: Scenario, { width, style }: Look): string {
  const write = paragraphs(pageWidth(width))
  return page([
    write('PRACTICE: a fictional incident. Nobody in it is real.').map(style.strong),
    write(scenario.title).map(style.heading),
    write(`What it teaches: ${scenario.teaches}`),
  ])
}

/** One part: what is told, the answers that matter, and what is recommended by then. */
export function renderScene(ruleSet: RuleSet, scene: Scene, { width, style }: Look): string {
  const write = paragraphs(pageWidth(width))
  const heading = (text: string): Block => write(text).map(style.heading)
  const { part, number, given, assessment } = scene
  const title = ruleSet.responses.find(({ id }) => id === assessment.response)?.title ?? ''
  const telling = given.filter(({ raises, leavesOpen }) => raises.length + leavesOpen.length > 0)
  const others = given.length - telling.length
  return page([
    [...heading(number === 1 ? 'THE STORY' : 'NEW INFORMATION'), ...write(part.tell)],
    heading(number === 1 ? 'THE ANSWERS THAT MATTER' : 'WHAT THIS CHANGES'),
    ...telling.map((answer) => answerLines(ruleSet, scene, answer, write)),
    others === 0
      ? []
      : write(
          `${others} more ${others === 1 ? 'answer raises' : 'answers raise'} nothing and leave nothing open.`,
        ),
    write(`RECOMMENDED NOW: ${title.toUpperCase()}`).map((line) =>
      style.response(line, rankOf(ruleSet, assessment.response), ruleSet.responses.length - 1),
    ),
    part.discuss.length === 0
      ? []
      : [...heading('TO DISCUSS'), ...part.discuss.flatMap((question) => write(question, hanging(' -  ')))],
  ])
}

function answerLines(
  ruleSet: RuleSet,
  scene: Scene,
  { question, raises, leavesOpen }: GivenAnswer,
  write: Paragraph,
): Block {
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => ruleSet.criteria.find((criterion) => criterion.id === id)?.title ?? id).join('; ')
  return [
    ...write(shortly(question.ask), hanging(' -  ')),
    ...write(`Answer: ${answerWords(question, scene.answers[question.id] ?? [])}`, indent(4)),
    ...(raises.length === 0 ? [] : write(`Raises: ${titles(raises)}`, indent(4))),
    ...(leavesOpen.length === 0 ? [] : write(`Leaves open: ${titles(leavesOpen)}`, indent(4))),
  ]
}
