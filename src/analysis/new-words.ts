import type { AnswerValue, Condition, Line, Question, RuleSetData } from '../rules/model.ts'
import { withId } from '../rules/lookup.ts'

/** Earlier ids and what each is now. */
type Names = ReadonlyMap<string, string>

/**
 * The earlier rule set in the words of the later one: what a `was` of the later one names has its later id. An id that
 * the later one uses for something else is set apart, so that the two are not taken for one.
 */
export function inNewWords(earlier: RuleSetData, later: RuleSetData): RuleSetData {
  const criteria = newNames(earlier.criteria, later.criteria)
  const fields = newNames(earlier.record, later.record)
  const questions = newNames(earlier.questions, later.questions)
  const answers = new Map(
    earlier.questions.map(({ id, answers: known }) => {
      const now = withId(later.questions, questions.get(id))
      return [id, newNames(known, now?.answers ?? [])]
    }),
  )
  const question = (id: string): string => questions.get(id) ?? id
  const answer = (of: string, id: string): string => answers.get(of)?.get(id) ?? id
  const value = (of: string, given: AnswerValue): AnswerValue =>
    typeof given === 'string' ? answer(of, given) : given.map((id) => answer(of, id))
  const answersIn = <T extends AnswerValue | null>(given: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(given).map(([of, each]) => [question(of), each && value(of, each)]))
  const criterion = (id: string): string => criteria.get(id) ?? id
  const condition = (given: Condition): Condition => ({
    question: question(given.question),
    answers: given.answers.map((id) => answer(given.question, id)),
  })
  const lines = (given: readonly Line[]): readonly Line[] =>
    given.map((line) => ({ ...condition(line), and: line.and.map(condition) }))
  return {
    ...earlier,
    questions: earlier.questions.map((each): Question => ({
      ...each,
      id: question(each.id),
      answers: each.answers.map((known) => ({ ...known, id: answer(each.id, known.id) })),
    })),
    criteria: earlier.criteria.map((each) => ({ ...each, id: criterion(each.id), any: lines(each.any) })),
    steps: earlier.steps.map((each) => ({ ...each, any: lines(each.any), whenKnown: lines(each.whenKnown) })),
    offer: earlier.offer && { ...earlier.offer, after: earlier.offer.after.map(question) },
    handOver: earlier.handOver && {
      ...earlier.handOver,
      whenKnown: lines(earlier.handOver.whenKnown),
      sets: answersIn(earlier.handOver.sets),
    },
    acting: earlier.acting.map((each) => ({ ...each, whenKnown: lines(each.whenKnown) })),
    record: earlier.record.map((each) => ({
      ...each,
      id: fields.get(each.id) ?? each.id,
      askedWhen: lines(each.askedWhen),
    })),
    examples: earlier.examples.map((each) => ({
      ...each,
      answers: answersIn(each.answers),
      expect: {
        ...each.expect,
        raised: each.expect.raised.map(criterion),
        notRuledOut: each.expect.notRuledOut && each.expect.notRuledOut.map(criterion),
      },
    })),
  }
}

interface Named {
  readonly id: string
  readonly was?: string
}

/** A `was` that names nothing counts for nothing: the earlier one may have the later id already. */
function newNames(earlier: readonly Named[], later: readonly Named[]): Names {
  const renamed = new Map(
    later
      .filter(({ was }) => earlier.some(({ id }) => id === was))
      .map(({ id, was }) => [was ?? id, id] as const),
  )
  const taken = new Set(renamed.values())
  return new Map(
    earlier.map(({ id }) => [id, renamed.get(id) ?? (taken.has(id) ? `${id} (earlier)` : id)] as const),
  )
}
