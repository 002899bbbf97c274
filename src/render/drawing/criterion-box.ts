import type { DrawnCriterion } from '../../analysis/tree-picture.ts'
import type { RuleSet } from '../../rules/model.ts'
import type { State } from '../../triage/assessment.ts'
import { type Box, faint, type Frame, lines, shadeIn, type Sizes } from './box.ts'
import { callOf } from './words.ts'

export const criterionId = (id: string): string => `criterion-${id}`

/** Its title, and on the ground of the response what it calls for. What is clear stands back. */
export function criterionBox(ruleSet: RuleSet, drawn: DrawnCriterion, sizes: Sizes): Box {
  const { criterion, needs, state } = drawn
  const { criterion: width, title, response: large, small } = sizes
  const id = criterionId(criterion.id)
  const call = callOf(ruleSet, drawn)
  if (call.response === null) {
    const words = lines(`${call.small}: ${criterion.title}`, width, { size: small, ink: faint })
    return { id, width, frame: 'faint', bands: [{ words }] }
  }
  const { fill, ink } = shadeIn(ruleSet, call.response)
  const urgent = criterion.urgent ? 'Urgent. ' : ''
  const head = [
    ...lines(`${urgent}${criterion.title}`, width, { size: title, bold: state !== null }),
    ...(needs === null ? [] : lines(`If ${needs}`, width, { size: small })),
  ]
  const calls = [
    ...lines(call.large, width, { size: large, bold: true, ink }),
    ...lines(call.small, width, { size: small, ink }),
  ]
  return { id, width, frame: frameOf(state), bands: [{ words: head }, { words: calls, fill }] }
}

function frameOf(state: State | null): Frame {
  switch (state) {
    case 'raised':
      return 'thick'
    case 'not-ruled-out':
      return 'thick-dashed'
    case 'clear':
      return 'faint'
    case null:
      return 'plain'
  }
}
