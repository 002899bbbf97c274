import { contactOf, responseOf } from '../../rules/lookup.ts'
import type { Criterion } from '../../rules/model.ts'
import type { Block } from '../page.ts'
import { hanging, indent } from '../wrap.ts'
import type { Writing } from './writing.ts'
import { outlined } from './outline.ts'

const under = indent(4)

export function criterionBlock({ ruleSet, write, cite }: Writing, criterion: Criterion): Block {
  const { id, title, urgent, why, source, tell, any } = criterion
  const { response, because } = criterion.ifNotRuledOut
  const raised = responseOf(ruleSet, criterion.response).title
  const open = responseOf(ruleSet, response).title
  return [
    ...write(title, hanging('  - ')),
    ...write(
      `Id: ${id}.${urgent ? ' Urgent: it is said at once, and then the questions go on.' : ''}`,
      under,
    ),
    ...outlined(ruleSet, ['Raised by this', 'Raised by any of these'], any, 4, write),
    ...write(`Then: ${raised}.`, under),
    ...write(`If not known: ${open}${because === null ? '' : `, because ${because}`}.`, under),
    ...(tell.length === 0
      ? []
      : write(`Tell: ${tell.map((each) => contactOf(ruleSet, each).name).join('; ')}.`, under)),
    ...write(`Why: ${why}`, under),
    ...write(cite(source), under),
  ]
}
