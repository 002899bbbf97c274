import type { Rule } from './subject.ts'

/** Questions that stand among those of another stage: staff are offered to stop where a stage ends. */
export const stageOutOfOrder: Rule<'stage-out-of-order'> = ({ ruleSet, placeOf }, note) => {
  const ids = ruleSet.stages.map(({ id }) => id)
  const inOrder = longestInOrder(ruleSet.questions.map(({ stage }) => ids.indexOf(stage)))
  for (const [place, { id }] of ruleSet.questions.entries()) {
    if (!inOrder.includes(place)) note({ stages: ids }, placeOf(['questions', id, 'stage']))
  }
}

/** The places of as many numbers as possible that never fall: what is left over is what has been misplaced. */
function longestInOrder(numbers: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = []
  for (const [place, number] of numbers.entries()) {
    const before = best.filter((chain) => numbers[chain.at(-1)!]! <= number)
    best.push([...longest(before), place])
  }
  return longest(best)
}

const longest = (chains: readonly (readonly number[])[]): readonly number[] =>
  chains.reduce((one, other) => (other.length > one.length ? other : one), [])
