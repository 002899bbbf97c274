import { nationInWords } from '../problems/message.ts'
import { explainRules } from '../record/explain.ts'
import { count } from '../record/words.ts'
import type { Reviewed, RuleSet } from '../rules/model.ts'
import { pageText, paragraphs } from './page.ts'
import { howFarChecked } from './sentences.ts'
import { indent } from './wrap.ts'

/** Which rule sets there are, and how far each can be relied on. */
export function renderRuleSetList(ruleSets: readonly RuleSet[], width: number): string {
  const write = paragraphs(width)
  return pageText(
    ruleSets.map((ruleSet) => {
      const { id, version, title, nation, inForce, reviewBy, supersededBy, endsIn } = ruleSet.rules
      const audience = ruleSet.rules.for
      const standing =
        supersededBy === null
          ? `In use. To be reviewed by ${reviewBy}.`
          : `Superseded: ${supersededBy} has taken its place.`
      return [
        ...write(`${id} ${version}`),
        ...write(`${title}. For ${nationInWords(nation)}, in force since ${inForce}.`, indent(2)),
        ...(audience === null ? [] : write(`For ${audience.label}. It ends in a ${endsIn}.`, indent(2))),
        ...write(standing, indent(2)),
        ...write(howFarChecked(explainRules(ruleSet)), indent(2)),
        ...(ruleSet.reviewed === null ? [] : write(leftToLookAt(ruleSet.reviewed), indent(2))),
      ]
    }),
  )
}

function leftToLookAt({ points, confirmed, disputed, changed }: Reviewed): string {
  const never = points - confirmed - disputed - changed
  return `${count(never, 'point')} nobody has looked at; ${changed} changed since somebody did. “rules show --reviewed” lists them.`
}
