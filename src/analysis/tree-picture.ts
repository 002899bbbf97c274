import { conditionsOf, isForCriteria, withId } from '../rules/lookup.ts'
import {
  UNKNOWN,
  type Criterion,
  type Line,
  type Question,
  type Response,
  type RuleSet,
  type Stage,
} from '../rules/model.ts'
import { assess } from '../triage/assess.ts'
import type { Answers, Assessment, State } from '../triage/assessment.ts'
import { askedQuestions } from '../triage/walk.ts'
import { gateOf, outline } from './outline.ts'

/** The decision tree as a picture needs it: question by question, which answers lead to which criteria. */
export interface Drawing {
  readonly ruleSet: RuleSet
  /** Whether it shows the way that some answers take, or the tree alone. */
  readonly answered: boolean
  readonly stages: readonly DrawnStage[]
  /** Lowest first. */
  readonly responses: readonly DrawnResponse[]
}

interface DrawnStage extends Stage {
  readonly questions: readonly DrawnQuestion[]
}

export interface DrawnQuestion {
  readonly question: Question
  /** From one, in asking order. */
  readonly number: number
  /** The answers of which one must hold, or not be known, for it to be asked; null where it is always asked. */
  readonly onlyIf: string | null
  /** No criterion uses it: it changes what to do, never how serious it is. */
  readonly stepsOnly: boolean
  /** The most that its answers give any criterion; null without answers, and where they lead nowhere. */
  readonly gives: DrawnArrow['gives']
  /** `asked` is every question where there are no answers. */
  readonly state: 'asked' | 'not-asked' | 'set-aside'
  /** In file order; answers that lead to the same criteria stand together. With answers, don't know where it is given. */
  readonly rows: readonly DrawnRow[]
  /** The criteria of which this is the last question, in file order. */
  readonly criteria: readonly DrawnCriterion[]
}

export interface DrawnRow {
  readonly answers: readonly DrawnAnswer[]
  readonly arrows: readonly DrawnArrow[]
}

export interface DrawnAnswer {
  readonly id: string
  readonly given: boolean
}

export interface DrawnArrow {
  readonly criterion: string
  /** The state that these answers give the criterion, perhaps with others; null where they are not among its reasons. */
  readonly gives: 'raised' | 'not-ruled-out' | null
}

export interface DrawnCriterion {
  readonly criterion: Criterion
  /** Its lines in words, where some of its arrows are not enough by themselves; null where each is. */
  readonly needs: string | null
  /** Null without answers. */
  readonly state: State | null
}

export interface DrawnResponse {
  readonly response: Response
  /** It is the one recommended. */
  readonly reached: boolean
}

/** The tree alone, or with the way that some answers take. A missing answer is don't know. */
export function drawing(ruleSet: RuleSet, answers: Answers | null): Drawing {
  const assessment = answers && assess(ruleSet, answers)
  const view: View = { ruleSet, answers, assessment, asked: askedQuestions(ruleSet, answers ?? {}) }
  const questions = ruleSet.questions.map((question, place) => drawQuestion(view, question, place + 1))
  return {
    ruleSet,
    answered: answers !== null,
    stages: ruleSet.stages.map((stage) => ({
      ...stage,
      questions: questions.filter(({ question }) => question.stage === stage.id),
    })),
    responses: ruleSet.responses.map((response) => ({
      response,
      reached: assessment?.response === response.id,
    })),
  }
}

interface View {
  readonly ruleSet: RuleSet
  readonly answers: Answers | null
  readonly assessment: Assessment | null
  readonly asked: readonly Question[]
}

function drawQuestion(view: View, question: Question, number: number): DrawnQuestion {
  const { ruleSet, answers, asked } = view
  const gate = gateOf(ruleSet, question)
  const isAsked = answers === null || asked.includes(question)
  const rows = [...answerRows(view, question), ...(isAsked ? dontKnowRow(view, question) : [])]
  const gives = rows.flatMap(({ arrows }) => arrows.map((each) => each.gives))
  return {
    question,
    number,
    onlyIf: gate && outline(gate),
    stepsOnly: !isForCriteria(ruleSet, question.id),
    state: isAsked ? 'asked' : answers[question.id] === undefined ? 'not-asked' : 'set-aside',
    gives: gives.includes('raised') ? 'raised' : (gives.find((each) => each !== null) ?? null),
    rows,
    criteria: ruleSet.criteria
      .filter(({ any }) => lastQuestion(ruleSet, any) === question)
      .map((criterion) => ({
        criterion,
        needs: criterion.any.some(({ and }) => and.length > 0) ? outline(criterion.any) : null,
        state: withId(view.assessment?.criteria ?? [], criterion.id)?.state ?? null,
      })),
  }
}

const lastQuestion = ({ questions }: RuleSet, lines: readonly Line[]): Question | undefined => {
  const used = new Set(lines.flatMap(conditionsOf).map(({ question }) => question))
  return questions.findLast(({ id }) => used.has(id))
}

function answerRows(view: View, question: Question): readonly DrawnRow[] {
  const given = [view.answers?.[question.id] ?? []].flat()
  const rows = new Map<string, { answers: DrawnAnswer[]; arrows: readonly DrawnArrow[] }>()
  for (const { id } of question.answers) {
    const criteria = view.ruleSet.criteria.filter(({ any }) =>
      any.flatMap(conditionsOf).some((each) => each.question === question.id && each.answers.includes(id)),
    )
    const arrows = criteria.map((criterion) => arrow(view, question, criterion, given.includes(id)))
    const key = arrows.map(({ criterion }) => criterion).join()
    const row = rows.get(key)
    rows.set(key, {
      answers: [...(row?.answers ?? []), { id, given: given.includes(id) }],
      arrows: given.includes(id) || !row ? arrows : row.arrows,
    })
  }
  return [...rows.values()]
}

/** Only where it is the answer: an arrow from it to every criterion would hide all the others. */
function dontKnowRow(view: View, question: Question): readonly DrawnRow[] {
  if (view.answers === null) return []
  const given = [view.answers[question.id] ?? UNKNOWN].flat()
  if (!given.includes(UNKNOWN)) return []
  const arrows = view.ruleSet.criteria
    .map((criterion) => arrow(view, question, criterion, true))
    .filter(({ gives }) => gives === 'not-ruled-out')
  return [{ answers: [{ id: UNKNOWN, given: true }], arrows }]
}

function arrow(view: View, question: Question, { id }: Criterion, given: boolean): DrawnArrow {
  const found = withId(view.assessment?.criteria ?? [], id)
  const counts = given && found?.because.some((reason) => reason.question === question.id)
  return { criterion: id, gives: counts && found && found.state !== 'clear' ? found.state : null }
}
