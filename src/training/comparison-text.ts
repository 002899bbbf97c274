import type { Block, Paragraph, Page } from '../render/page.ts'
import { shortly } from '../render/sentences.ts'
import { hanging, indent } from '../render/wrap.ts'
import type { EditionComparison, Contrast, Side } from './comparison.ts'
import { leftOutBlocks } from './left-out-text.ts'
import { responseStyle, titleOf } from './response-text.ts'
import { writingFor, type Slide } from './slide.ts'
import * as wording from './wording.ts'

/** What two editions make of the same facts, what is different and why. */
export function comparisonSlide(comparison: EditionComparison, page: Page): Slide {
  const { earlier, later, change, contrasts, alike } = comparison
  const write = writingFor(page)
  return {
    heading: wording.bothEditions,
    blocks: [
      editionLines(earlier, page, write),
      editionLines(later, page, write),
      write(wording.editionChange(change)),
      ...contrasts.map((contrast, index) => [
        ...(index === 0 ? [...write(wording.whatDiffers).map(page.style.heading), ''] : []),
        ...contrastLines(comparison, contrast, write),
      ]),
      write(wording.alike(contrasts.length, alike)),
      contrasts.length === 0 ? [] : write(wording.ruleSetsNotGuidance),
      ...[earlier, later].flatMap(({ ruleSet, scene }) =>
        scene.leftOut.length === 0
          ? []
          : leftOutBlocks(scene.leftOut, wording.editionLacks(ruleSet.rules.id), write),
      ),
    ],
  }
}

function editionLines({ ruleSet, scene }: Side, { style }: Page, write: Paragraph): Block {
  const { id, title, inForce } = ruleSet.rules
  const { response } = scene.assessment
  return [
    ...write(wording.edition(id, title, inForce)),
    ...write(titleOf(ruleSet, response).toUpperCase(), indent(4)).map(
      responseStyle(ruleSet, response, style),
    ),
  ]
}

function contrastLines({ earlier, later }: EditionComparison, contrast: Contrast, write: Paragraph): Block {
  const { criterion } = contrast
  const under = indent(4)
  const less = contrast.later?.state === 'not-ruled-out' ? criterion.ifNotRuledOut.because : null
  return [
    ...write(`${criterion.title}.`, hanging(' -  ')),
    ...write(wording.inEdition(earlier.ruleSet.rules.id, contrast.earlier), under),
    ...write(wording.inEdition(later.ruleSet.rules.id, contrast.later), under),
    ...contrast.leftOut.flatMap(({ by, fact: { ask, answer, missing } }) =>
      write(wording.lacks(by, shortly(ask), answer, missing), under),
    ),
    ...write(wording.why(criterion.why), under),
    ...(less === null ? [] : write(wording.notMoreYet(less), under)),
  ]
}
