import type { Drawing, DrawnArrow } from '../../analysis/tree-picture.ts'
import { criterionId } from './criterion-box.ts'
import { isFaint, questionId } from './question-box.ts'

/** From a band of one box to another box, by their ids. */
export interface Arrow {
  readonly from: string
  readonly port: string
  readonly to: string
  readonly look: ArrowLook
}

export type ArrowLook = 'faint' | 'plain' | 'thick' | 'thick-dashed'

/** Each arrow once: from a question that plays no part, all start at the same place. */
export function arrowsOf({ stages, answered }: Drawing): readonly Arrow[] {
  const all = stages.flatMap(({ questions }) =>
    questions.flatMap((drawn) =>
      drawn.rows.flatMap(({ arrows }, index) =>
        arrows.map(({ criterion, gives }) => ({
          from: questionId(drawn.question.id),
          port: isFaint(drawn, answered) ? '0' : String(index),
          to: criterionId(criterion),
          look: lookOf(gives, answered),
        })),
      ),
    ),
  )
  return [...new Map(all.map((arrow) => [JSON.stringify(arrow), arrow])).values()]
}

function lookOf(gives: DrawnArrow['gives'], answered: boolean): ArrowLook {
  switch (gives) {
    case 'raised':
      return 'thick'
    case 'not-ruled-out':
      return 'thick-dashed'
    case null:
      return answered ? 'faint' : 'plain'
  }
}
