import { answerWords } from '../record/words.ts'
import type { Block, Paragraph, Page } from '../render/page.ts'
import { shortly } from '../render/sentences.ts'
import { hanging, indent } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { rankOf } from '../rules/lookup.ts'
import { titleOf } from './response-text.ts'
import type { Scene } from './scene.ts'
import { writingFor, type Slide } from './slide.ts'
import { wayThrough, type WayLine, type WayStep } from './way.ts'
import * as wording from './wording.ts'

const bullet = hanging(' -  ')

/** Why that is recommended: the criteria that call for it with their answers, the titles of all others that count. */
export function whySlide(ruleSet: RuleSet, { answers, assessment }: Scene, page: Page): Slide {
  const write = writingFor(page)
  const raised = wayThrough(ruleSet, answers, assessment, 'raised')
  const open = wayThrough(ruleSet, answers, assessment, 'not-ruled-out')
  const decides = ({ callsFor }: WayStep): boolean => callsFor === assessment.response
  const headed = (heading: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block, index) =>
      index === 0 ? [...write(heading).map(page.style.heading), '', ...block] : block,
    )
  const listed = (steps: readonly WayStep[], words: (step: WayStep) => string): readonly Block[] =>
    steps.length === 0 ? [] : [steps.flatMap((step) => write(words(step), bullet))]
  return {
    heading: wording.whySo,
    blocks: [
      ...headed(
        wording.callForIt(titleOf(ruleSet, assessment.response)),
        raised
          .filter(decides)
          .map(({ criterion, lines }) => [
            ...write(criterion.title, bullet),
            ...lines.flatMap((line) => lineLines(line, write)),
          ]),
      ),
      ...headed(
        wording.raisedToo,
        listed(
          raised.filter((step) => !decides(step)),
          ({ criterion, callsFor }) => wording.titled(criterion.title, titleOf(ruleSet, callsFor)),
        ),
      ),
      ...headed(
        wording.leftOpen,
        listed(open, (step) => openWords(ruleSet, step)),
      ),
    ],
  }
}

function lineLines(line: WayLine, write: Paragraph): Block {
  return line.flatMap(({ question, answer }) => {
    const words = answer === null ? wording.noAnswer : answerWords(question, answer)
    return write(`${shortly(question.ask)} ${words}`, indent(6))
  })
}

/** What it calls for while it is not known, and what it would call for. */
function openWords(ruleSet: RuleSet, { criterion, callsFor }: WayStep): string {
  const now = rankOf(ruleSet, callsFor) === 0 ? null : titleOf(ruleSet, callsFor)
  const ifSo = callsFor === criterion.response ? null : titleOf(ruleSet, criterion.response)
  return wording.openTitle(criterion.title, now, ifSo)
}
