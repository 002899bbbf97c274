import type { RuleSetData } from '../rules/model.ts'
import { allClearExample } from './example-answers.ts'
import { comparisonOf } from './comparison.ts'
import { criterionDifferences } from './criterion-differences.ts'
import { every } from './decision-diagram.ts'
import type { Edition, RuleSetDifference } from './difference.ts'
import { partDifferences } from './part-differences.ts'
import { responseDifferences } from './response-differences.ts'

/** How the later rule set differs from the earlier one. */
export function differences(earlier: RuleSetData, later: RuleSetData): RuleSetDifference {
  const comparison = comparisonOf(earlier, later)
  const hasExample = [later, earlier].some((ruleSet) => allClearExample(ruleSet) !== null)
  return {
    earlier: editionOf(earlier),
    later: editionOf(later),
    heldAgainst: hasExample ? 'all-clear' : 'least-concerning',
    answerSets: comparison.space.diagrams.count(every),
    responses: responseDifferences(comparison),
    criteria: criterionDifferences(comparison),
    reordered: reordered(earlier, later),
    parts: partDifferences(earlier, comparison.earlier, later),
  }
}

const editionOf = ({ rules: { id, version } }: RuleSetData): Edition => ({ id, version })

function reordered(earlier: RuleSetData, later: RuleSetData): readonly (readonly [string, string])[] {
  const [was, now] = [earlier, later].map(({ responses }) => responses.map(({ id }) => id))
  const common = was!.filter((id) => now!.includes(id))
  return common.flatMap((lower, place) =>
    common
      .slice(place + 1)
      .filter((higher) => now!.indexOf(higher) < now!.indexOf(lower))
      .map((higher) => [lower, higher] as const),
  )
}
