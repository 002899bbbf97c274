import { askingOf, NATION, nationAsking, type Asking } from '../../interview/asking.ts'
import { NONE } from '../../interview/choices.ts'
import * as interview from '../../interview/wording.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { questionOf, withId } from '../../rules/lookup.ts'
import type { AnswerValue, RuleSet } from '../../rules/model.ts'
import { titleOf } from '../../interview/interview-state.ts'
import type { Case } from '../case.ts'
import { button, details, h, heading, paragraphs } from '../elements.ts'
import * as wording from '../wording.ts'
import { errorSummary, form, options } from './form.ts'

/** A question, or the nation gate. `take` is given an answer, or what is wrong. */
export function questionView(
  given: Case,
  id: string,
  beforeOffer: string | null,
  error: string | null,
  take: (answer: Result<AnswerValue, string>) => void,
  seeSoFar: () => void,
): readonly (Node | null)[] {
  const { ruleSet, session } = given
  const asking = askingFor(ruleSet, id)
  const stage = withId(ruleSet.stages, asking.stage)
  const hints = [
    ...(asking.hint === null ? [] : [asking.hint]),
    ...(asking.several ? [wording.severalMayApply] : []),
  ]
  const field = { legend: heading(asking.ask), hints, error }
  return [
    errorSummary(error, 'answer-0'),
    h(
      'p',
      { class: 'stage' },
      interview.questionCount(session.countOf(id)),
      stage === undefined ? null : ` · ${stage.title}`,
    ),
    beforeOffer === null
      ? null
      : h('p', { class: 'inset' }, interview.beforeOffer(titleOf(ruleSet, beforeOffer))),
    form(
      (chosen) => take(answerFrom(asking, chosen)),
      options(field, asking.several, asking.choices, chosenOf(session.answerTo(id))),
      details(wording.help, paragraphs(asking.help)),
    ),
    session.hasPassedFirstStage ? button(wording.seeSoFar, seeSoFar, 'second') : null,
  ]
}

const askingFor = (ruleSet: RuleSet, id: string): Asking =>
  id === NATION ? nationAsking(ruleSet) : askingOf(ruleSet, questionOf(ruleSet, id))

function chosenOf(value: AnswerValue | undefined): readonly string[] {
  if (value === undefined) return []
  return value.length === 0 ? [NONE] : [value].flat()
}

/** None of these stands alone. */
function answerFrom({ several }: Asking, chosen: readonly string[]): Result<AnswerValue, string> {
  const [first] = chosen
  if (first === undefined) return failed(several ? wording.chooseSome : wording.chooseOne)
  if (!several) return ok(first)
  if (!chosen.includes(NONE)) return ok(chosen)
  return chosen.length === 1 ? ok([]) : failed(wording.noneAndSome)
}
