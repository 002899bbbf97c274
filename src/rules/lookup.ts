import {
  type Condition,
  type Line,
  type RuleSetData,
  UNKNOWN,
  type AnswerValue,
  type Contact,
  type Criterion,
  type FieldRole,
  type Question,
  type RecordField,
  type Response,
  type Stage,
} from './model.ts'

/** What a rule set calls by an id. */
interface Named {
  readonly id: string
  /** Its id in an earlier edition, where it had another. */
  readonly was?: string
}

/** The one with that id; undefined where there is none. */
export const withId = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string | null | undefined,
): T | undefined => list.find((each) => each.id === id)

/** The one with that id, else the one that had it in an earlier edition. */
export const withIdOrWas = <T extends Named>(list: readonly T[], id: string): T | undefined =>
  withId(list, id) ?? list.find((each) => each.was === id)

/** A loaded rule set has everything that it names; anything else is a fault of the program. */
function found<T extends Named>(list: readonly T[], id: string): T {
  const one = withId(list, id)
  if (one === undefined) throw new Error(`the rule set has no ${id}`)
  return one
}

type In<Section extends keyof RuleSetData> = Pick<RuleSetData, Section>

export const responseOf = ({ responses }: In<'responses'>, id: string): Response => found(responses, id)
export const stageOf = ({ stages }: In<'stages'>, id: string): Stage => found(stages, id)
export const questionOf = ({ questions }: In<'questions'>, id: string): Question => found(questions, id)
export const criterionOf = ({ criteria }: In<'criteria'>, id: string): Criterion => found(criteria, id)
export const contactOf = ({ contacts }: In<'contacts'>, id: string): Contact => found(contacts, id)

/** The question whose labels are the nations of a rule set for several; undefined in one for a single nation. */
export const nationQuestionOf = ({ rules, questions }: In<'rules' | 'questions'>): Question | undefined =>
  rules.nations.length === 1 ? undefined : withId(questions, 'nation')

/** The place of a response from the lowest, from 0. */
export const rankOf = ({ responses }: In<'responses'>, id: string): number =>
  responses.indexOf(found(responses, id))

/** Whether an answer is the least concerning one; for several, whether none was chosen. */
export const isLeast = ({ answers: [least] }: Question, answer: AnswerValue): boolean =>
  typeof answer === 'string' ? answer === least?.id : answer.length === 0

/** The least concerning answer; for several, none of them. */
export const leastConcerning = ({ choose, answers: [least] }: Question): AnswerValue =>
  choose === 'several' ? [] : least!.id

/** An answer with several ids in the order of the rule set, don't know last. */
export function inOrder({ answers }: Question, answer: AnswerValue): AnswerValue {
  if (typeof answer === 'string' || answer.length < 2) return answer
  return [...answers.map(({ id }) => id), UNKNOWN].filter((id) => answer.includes(id))
}

/** The field of the record that has that role; null where there is none. */
export const fieldWith = ({ record }: In<'record'>, role: FieldRole): RecordField | null =>
  record.find((field) => field.role === role) ?? null

/** Everything that must hold for a line to hold, in file order: its own condition first. */
export const conditionsOf = (line: Line): readonly Condition[] => [line, ...line.and]

/** Whether a criterion uses the question; one that none uses is asked for the steps alone. */
export const isForCriteria = ({ criteria }: RuleSetData, question: string): boolean =>
  criteria
    .flatMap(({ any }) => any)
    .flatMap(conditionsOf)
    .some((each) => each.question === question)

/**
 * A question is asked while nothing in one of these lists is clear: for each line of a criterion that it is on, the
 * conditions before it there; where no criterion uses it, the same of the steps and whatever else follows from answers without deciding. An empty list where
 * nothing stands before it.
 */
export function gatesOf(ruleSet: RuleSetData, question: string): readonly (readonly Condition[])[] {
  const { criteria, steps, handOver, acting, record } = ruleSet
  const lines = isForCriteria(ruleSet, question)
    ? criteria.flatMap(({ any }) => any)
    : [
        ...steps.flatMap(({ any, whenKnown }) => [...any, ...whenKnown]),
        ...(handOver?.whenKnown ?? []),
        ...acting.flatMap(({ whenKnown }) => whenKnown),
        ...record.flatMap(({ askedWhen }) => askedWhen),
      ]
  return lines
    .map(conditionsOf)
    .flatMap((conditions) =>
      conditions.flatMap((each, index) => (each.question === question ? [conditions.slice(0, index)] : [])),
    )
}
