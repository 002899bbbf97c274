import type { Block, Paragraph } from '../render/page.ts'
import { shortly } from '../render/sentences.ts'
import { hanging } from '../render/wrap.ts'
import type { LeftOut } from './other-edition.ts'
import * as wording from './wording.ts'

const bullet = hanging(' -  ')

/** What could not be taken over, under a heading. What is of no concern is only counted. */
export function leftOutBlocks(
  leftOut: readonly LeftOut[],
  heading: string,
  write: Paragraph,
): readonly Block[] {
  const telling = leftOut.filter(({ isLeast }) => !isLeast)
  const others = leftOut.length - telling.length
  return [
    ...(telling.length === 0 ? [] : [write(heading)]),
    ...telling.map(({ ask, answer, missing }) =>
      write(wording.leftOut(shortly(ask), answer, missing), bullet),
    ),
    ...(others === 0 ? [] : [write(wording.leftOutOthers(others))]),
  ]
}
